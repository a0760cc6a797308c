import type { Channel, Fee, ProcedureRecord } from '../record.ts';
import { channelsPhrase, distinct, FEE_KIND_NAMES, lowerFirst, moneyPhrase, numberPhrase, waysPhrase, withStop } from './phrases.ts';

export const FREE = 'Không mất phí';
export const BY_PROVINCE = 'Theo mức của tỉnh';
export const FEE_UNKNOWN = 'Chưa có mức phí công bố';

type Charged = { readonly channel: Channel; readonly fee: Fee };

export function describeFee(record: ProcedureRecord): { headline: string; lines: readonly string[] } {
  const charged = record.terms.flatMap((terms) => terms.fees.map((fee) => ({ channel: terms.channel, fee })));
  const said = charged.filter(({ fee }) => fee.rule !== 'see-text' || !isSilent(fee));
  const headline = headlineOf(said.map((one) => one.fee));
  const lines = distinct([...linesOf(said), ...moneyNotes(record)]);
  const silent = headline === FREE ? silentChannels(record) : [];
  if (silent.length === 0) return { headline, lines };
  const free = record.terms.map((terms) => terms.channel).filter((channel) => !silent.includes(channel));
  const named = free.length === 0 ? 'Tùy trường hợp' : `${FREE} khi nộp ${waysPhrase(free)}`;
  return { headline: named, lines: [...lines, `${channelsPhrase(silent)}: nguồn chưa ghi phí, xin hỏi nơi nhận hồ sơ.`] };
}

/** Channels of which the source does not say in words that they are free, or not of every charge. */
function silentChannels(record: ProcedureRecord): readonly Channel[] {
  return record.terms.filter(({ fees }) => fees.length === 0 || fees.some((fee) => fee.rule !== 'free')).map((terms) => terms.channel);
}

/** A zero with no words, or a zero in words: the source says nothing about the amount. */
function isSilent(fee: Fee): boolean {
  return fee.text === '' || /^(?:(?:phí|lệ phí)\s*:\s*)?0\s*(?:đồng|vnđ|đ)?\.?$/iu.test(fee.text) || fee.text.length < 3;
}

/** The note of a channel that is about money, not time. */
function moneyNotes(record: ProcedureRecord): readonly string[] {
  const notes = record.terms.filter(({ note }) => /đồng|usd|phí/iu.test(note) && !/ngày|giờ|tháng|thời hạn/iu.test(note));
  return notes.map((terms) => `${channelsPhrase([terms.channel])}: ${withStop(terms.note.replaceAll('\n', ' '))}`);
}

/** "Không mất phí" only when every fee of every channel is free in words. */
function headlineOf(fees: readonly Fee[]): string {
  if (fees.length === 0) return FEE_UNKNOWN;
  const rules = new Set(fees.map((fee) => fee.rule));
  if (rules.size === 1 && rules.has('free')) return FREE;
  if (rules.has('amount')) return amountHeadline(fees, rules);
  if (rules.has('set-by-province')) return BY_PROVINCE;
  return rules.has('free') ? 'Tùy trường hợp' : 'Theo quy định, xem chi tiết';
}

function amountHeadline(fees: readonly Fee[], rules: ReadonlySet<Fee['rule']>): string {
  const amounts = fees.flatMap((fee) => (fee.amount === null ? [] : [fee.amount]));
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const range = least === most ? moneyPhrase(least) : `${numberPhrase(least)} đến ${moneyPhrase(most)}`;
  if (rules.has('set-by-province')) return `${range}, có khoản theo mức của tỉnh`;
  return rules.has('free') || rules.has('see-text') || least !== most ? `${range}, tùy trường hợp` : range;
}

/** The source's words always stand beside the number; the same fee on several channels is said once. */
function linesOf(charged: readonly Charged[]): readonly string[] {
  const groups = new Map<string, Charged[]>();
  for (const one of charged) {
    const key = JSON.stringify([one.fee.rule, one.fee.amount, one.fee.kind, one.fee.text]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines = [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first ? [`${channelsPhrase(group.map((one) => one.channel))}: ${feePhrase(first.fee)}`] : [];
  });
  return distinct(lines);
}

export function feePhrase(fee: Fee): string {
  const words = fee.text.replaceAll('\n', ' ');
  const rest = words === '' ? '' : ` ${withStop(words)}`;
  if (fee.rule === 'amount' && fee.amount !== null) return `${moneyPhrase(fee.amount)}${words.startsWith('/') ? withStop(words) : `.${rest}`}`;
  if (fee.rule === 'free') return `${FREE.toLowerCase()}.${rest}`;
  // The source's own words often begin so: not twice.
  if (fee.rule === 'set-by-province' && /^theo mức của tỉnh/iu.test(words)) return lowerFirst(withStop(words));
  if (fee.rule === 'set-by-province') return `theo mức của tỉnh (nghị quyết Hội đồng nhân dân).${rest}`;
  return rest === '' ? `${FEE_KIND_NAMES[fee.kind].toLowerCase()} chưa ghi mức.` : rest.trim();
}
