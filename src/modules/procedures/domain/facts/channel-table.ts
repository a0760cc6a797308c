import type { Language } from '#kernel/language.ts';
import type { Channel, ChannelTerms, Fee, ProcedureRecord } from '../record.ts';
import { feeKey, feeParts, isMoneyNote } from './fee.ts';
import { CHANNEL_ORDER, limitPhrase, numberPhrase } from './phrases.ts';
import { noteOf, speaksOfTime } from './time.ts';

/** What we say in the reader's language, and the source's words beside it, verbatim. */
export type SaidAndWords = { readonly said: string; readonly words: string };

export type ChannelRow = {
  readonly channels: readonly Channel[];
  /** The source tells several cases of one channel only by its words; empty when there is one. */
  readonly time: SaidAndWords;
  readonly fees: readonly SaidAndWords[];
  /** What the source says of this channel beyond time and money. */
  readonly note: string;
};

/**
 * Time and fee per channel and case, as published. Channels that say the same share a row, so that the table is as short as
 * the law allows. An amount of 0 never turns into "free" here: the fee's rule decides.
 */
export function channelTable(record: ProcedureRecord, language: Language = 'vi'): readonly ChannelRow[] {
  const groups = new Map<string, ChannelTerms[]>();
  for (const channel of CHANNEL_ORDER) {
    for (const one of record.terms.filter((terms) => terms.channel === channel)) {
      const key = JSON.stringify([one.limit.amount, one.limit.unit, one.limit.note, one.note, one.fees.map(feeKey)]);
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [rowOf(first, [...new Set(group.map((one) => one.channel))], language)];
  });
}

function rowOf(terms: ChannelTerms, channels: readonly Channel[], language: Language): ChannelRow {
  const phrase = limitPhrase(terms.limit, language);
  const note = noteOf(terms).replaceAll('\n', ' ');
  const ofTime = note !== '' && (phrase !== null || speaksOfTime(note)) && !isMoneyNote(note);
  return {
    channels,
    time: { said: phrase ?? '', words: ofTime ? note : '' },
    fees: terms.fees.map((fee) => feeParts(fee, language)).filter(({ said, words }) => said !== '' || words !== ''),
    note: ofTime ? '' : terms.note.replaceAll('\n', ' '),
  };
}

/** What filing online spares, in đồng, against filing in person; null when the record does not give two comparable amounts. */
export function savedOnline(record: ProcedureRecord): number | null {
  const [direct, online] = [onlyAmount(record, 'direct'), onlyAmount(record, 'online')];
  return direct === null || online === null || online >= direct ? null : direct - online;
}

/** The one amount of a channel: several are several cases, and a difference between them would be a guess. Exemptions in words change no amount. */
function onlyAmount(record: ProcedureRecord, channel: Channel): number | null {
  const fees = record.terms.filter((terms) => terms.channel === channel).flatMap((terms) => terms.fees);
  const amounts = new Set(fees.filter((fee) => fee.rule !== 'see-text').map(amountOf));
  const [only] = amounts;
  return amounts.size === 1 && only !== undefined ? only : null;
}

function amountOf(fee: Fee): number | null {
  if (fee.rule === 'free') return 0;
  return fee.rule === 'amount' ? fee.amount : null;
}

/** `2,5`: working days that so many working minutes are, rounded up to halves and to a whole first day: nobody is told less than it took. */
export function workingDaysPhrase(minutes: number, language: Language = 'vi'): string {
  const halves = Math.max(2, Math.ceil(minutes / 240));
  return limitPhrase({ amount: halves / 2, unit: 'working_day' }, language) ?? numberPhrase(halves / 2, language);
}
