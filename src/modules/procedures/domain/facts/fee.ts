import type { Channel, Fee, ProcedureRecord } from '../record.ts';
import { channelsPhrase, distinct, FEE_KIND_NAMES, moneyPhrase, numberPhrase, withStop } from './phrases.ts';

export const FREE = 'Không mất phí';
export const BY_PROVINCE = 'Theo mức của tỉnh';
export const FEE_UNKNOWN = 'Chưa có mức phí công bố';

type Charged = { readonly channel: Channel; readonly fee: Fee };

export function describeFee(record: ProcedureRecord): { headline: string; lines: readonly string[] } {
  const charged = record.terms.flatMap((terms) => terms.fees.map((fee) => ({ channel: terms.channel, fee })));
  const said = charged.filter(({ fee }) => fee.rule !== 'see-text' || !isSilent(fee));
  return { headline: headlineOf(said.map((one) => one.fee)), lines: distinct([...linesOf(said), ...moneyNotes(record)]) };
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
  if (fee.rule === 'set-by-province') return `theo mức của tỉnh (nghị quyết Hội đồng nhân dân).${rest}`;
  return rest === '' ? `${FEE_KIND_NAMES[fee.kind].toLowerCase()} chưa ghi mức.` : rest.trim();
}
