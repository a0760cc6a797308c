import type { Language } from '#kernel/language.ts';
import type { Channel, Fee, ProcedureRecord } from '../record.ts';
import { channelsPhrase, distinct, lowerFirst, moneyPhrase, numberPhrase, waysPhrase, withStop } from './phrases.ts';
import { type FactWords, factWords } from './words.ts';

type Charged = { readonly channel: Channel; readonly fee: Fee };

/** `known`: the source says something about money. */
export type FeeFacts = { readonly headline: string; readonly lines: readonly string[]; readonly known: boolean };

export function describeFee(record: ProcedureRecord, language: Language = 'vi'): FeeFacts {
  const words = factWords(language);
  const charged = record.terms.flatMap((terms) => terms.fees.map((fee) => ({ channel: terms.channel, fee })));
  const said = charged.filter(({ fee }) => fee.rule !== 'see-text' || !isSilent(fee));
  const fees = said.map((one) => one.fee);
  const headline = headlineOf(fees, language);
  const lines = distinct([...linesOf(said, language), ...moneyNotes(record, language)]);
  const silent = isFree(fees) ? silentChannels(record) : [];
  if (silent.length === 0) return { headline, lines, known: fees.length > 0 };
  const free = record.terms.map((terms) => terms.channel).filter((channel) => !silent.includes(channel));
  const named = free.length === 0 ? words.depends : words.freeWhen(waysPhrase(free, language));
  return { headline: named, lines: [...lines, `${channelsPhrase(silent, language)}: ${words.feeSilent}`], known: true };
}

/** Channels of which the source does not say in words that they are free, or not of every charge. */
function silentChannels(record: ProcedureRecord): readonly Channel[] {
  return record.terms.filter(({ fees }) => fees.length === 0 || fees.some((fee) => fee.rule !== 'free')).map((terms) => terms.channel);
}

/** A zero with no words, or a zero in words: the source says nothing about the amount. */
export function isSilent(fee: Fee): boolean {
  return fee.text === '' || /^(?:(?:phí|lệ phí)\s*:\s*)?0\s*(?:đồng|vnđ|đ)?\.?$/iu.test(fee.text) || fee.text.length < 3;
}

/** The note of a channel that is about money, not time. */
export function isMoneyNote(note: string): boolean {
  return /đồng|usd|phí/iu.test(note) && !/ngày|giờ|tháng|thời hạn/iu.test(note);
}

function moneyNotes(record: ProcedureRecord, language: Language): readonly string[] {
  const notes = record.terms.filter(({ note }) => isMoneyNote(note));
  return notes.map((terms) => `${channelsPhrase([terms.channel], language)}: ${withStop(terms.note.replaceAll('\n', ' '))}`);
}

/** Free only when every fee of every channel is free in words. */
export function isFree(fees: readonly Fee[]): boolean {
  return fees.length > 0 && fees.every((fee) => fee.rule === 'free');
}

/** Several fees in one breath. */
export function headlineOf(fees: readonly Fee[], language: Language): string {
  const words = factWords(language);
  if (fees.length === 0) return words.feeUnknown;
  if (isFree(fees)) return words.free;
  const rules = new Set(fees.map((fee) => fee.rule));
  if (rules.has('amount')) return amountHeadline(fees, rules, language);
  if (rules.has('set-by-province')) return words.byProvince;
  return rules.has('free') ? words.depends : words.feeByRule;
}

function amountHeadline(fees: readonly Fee[], rules: ReadonlySet<Fee['rule']>, language: Language): string {
  const words = factWords(language);
  const amounts = fees.flatMap((fee) => (fee.amount === null ? [] : [fee.amount]));
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const range = least === most ? moneyPhrase(least, language) : `${numberPhrase(least, language)} ${words.to} ${moneyPhrase(most, language)}`;
  if (rules.has('set-by-province')) return `${range}, ${words.partByProvince}`;
  return rules.has('free') || rules.has('see-text') || least !== most ? `${range}, ${words.dependsOnCase}` : range;
}

/** The source's words always stand beside the number; the same fee on several channels is said once. */
function linesOf(charged: readonly Charged[], language: Language): readonly string[] {
  const groups = new Map<string, Charged[]>();
  for (const one of charged) {
    const key = feeKey(one.fee);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const channels = channelsPhrase(
      group.map((one) => one.channel),
      language,
    );
    return [`${channels}: ${feePhrase(first.fee, language)}`];
  });
  return distinct(lines);
}

export function feeKey(fee: Fee): string {
  return JSON.stringify([fee.rule, fee.amount, fee.kind, fee.text]);
}

/** A fee in two parts: what we say in the reader's language, and the source's own words, verbatim. Either may be empty. */
export function feeParts(fee: Fee, language: Language = 'vi'): { readonly said: string; readonly words: string } {
  const texts = factWords(language);
  const words = fee.text.replaceAll('\n', ' ');
  if (fee.rule === 'amount' && fee.amount !== null) return { said: moneyPhrase(fee.amount, language), words };
  if (fee.rule === 'free') return { said: texts.free, words };
  // The source's own words often begin so: not twice.
  if (fee.rule === 'set-by-province' && language === 'vi' && /^theo mức của tỉnh/iu.test(words)) return { said: '', words };
  if (fee.rule === 'set-by-province') return { said: texts.byProvince, words };
  return isSilent(fee) ? { said: texts.feeNotSaid(texts.feeKinds[fee.kind]), words: '' } : { said: '', words };
}

export function feePhrase(fee: Fee, language: Language = 'vi'): string {
  const texts: FactWords = factWords(language);
  const words = fee.text.replaceAll('\n', ' ');
  const rest = words === '' ? '' : ` ${withStop(words)}`;
  if (fee.rule === 'amount' && fee.amount !== null) return `${moneyPhrase(fee.amount, language)}${words.startsWith('/') ? withStop(words) : `.${rest}`}`;
  if (fee.rule === 'free') return `${texts.free.toLowerCase()}.${rest}`;
  if (fee.rule === 'set-by-province' && /^theo mức của tỉnh/iu.test(words)) return lowerFirst(withStop(words));
  if (fee.rule === 'set-by-province') return `${texts.setByProvince}${rest}`;
  return rest === '' ? texts.feeNotSaid(texts.feeKinds[fee.kind].toLowerCase()) : rest.trim();
}
