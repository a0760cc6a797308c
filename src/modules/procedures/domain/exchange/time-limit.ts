import { normaliseText } from '#kernel/text.ts';
import type { TimeLimit } from '../record.ts';
import type { Quantity } from './line.ts';
import { normaliseLines } from './words.ts';

export type LimitSource = { readonly quantity: Quantity; readonly unit: string | undefined; readonly note: string | undefined };

const UNITS: Readonly<Record<string, TimeLimit['unit']>> = {
  working_day: 'working_day',
  day: 'day',
  hour: 'hour',
  month: 'month',
  same_day: 'same_day',
};

/** "trong ngày (làm việc)", but not "trong ngày làm việc tiếp theo", which only says what happens after 15:00. */
const SAME_DAY = /trong (?:cùng )?ngày(?! làm việc (?:tiếp theo|kế tiếp)| tiếp theo)/iu;
/** Any other period written in figures; hours of the clock ("sau 15 giờ") are not periods. */
const DURATION = /(\d+(?:[.,]\d+)?)\s*(?:\([^)]{1,30}\)\s*)?(ngày làm việc|ngày|tháng|năm|tuần)(?!\s*\d)/giu;
/** Sentences that say when the rule does not hold; a longer period in them does not change the rule. */
const EXCEPTION = /^[\s–+-]*(?:nếu|trường hợp|riêng|khi|trừ)(?=\s)/iu;
/** Where the columns of the page ran together, the unit of money stands in the note and the amount in the quantity. */
const GLUED_MONEY = /^(?:VNĐ|VND|đồng|Việt Nam Đồng|USD)/iu;

export function readTimeLimit(source: LimitSource): TimeLimit {
  const note = normaliseLines(source.note ?? '');
  const words = typeof source.quantity === 'string' ? normaliseText(source.quantity) : '';
  const amount = readAmount(source.quantity);
  const unit = UNITS[source.unit ?? ''];
  if (unit === 'same_day') return { amount: 1, unit, note };
  if (unit !== undefined && amount !== null && amount > 0) return { amount, unit, note };
  return readFromWords({ amount, words: amount === null ? words : '', note });
}

function readAmount(quantity: Quantity): number | null {
  if (typeof quantity === 'number') return Number.isFinite(quantity) ? quantity : null;
  if (typeof quantity !== 'string' || !/^\s*\d+(?:[.,]\d+)?\s*$/u.test(quantity)) return null;
  return Number(quantity.trim().replace(',', '.'));
}

function readFromWords(found: { amount: number | null; words: string; note: string }): TimeLimit {
  const { amount, words, note } = found;
  const whole = [words, note].filter((part) => part !== '' && !/^theo mô tả$/iu.test(part)).join('\n');
  const rule = whole
    .split(/[.;\n]/u)
    .filter((part) => !EXCEPTION.test(part))
    .join('\n');
  if (SAME_DAY.test(rule) && [...rule.matchAll(DURATION)].length === 0) return { amount: 1, unit: 'same_day', note: whole };
  const only = readOnlyDuration(words, [...whole.matchAll(DURATION)].length);
  if (only) return { ...only, note: whole };
  if (whole !== '' || amount === null || amount === 0) return { amount: null, unit: 'unspecified', note: whole };
  return { amount: null, unit: 'unspecified', note: `Nguồn ghi số ${String(amount).replace('.', ',')} nhưng không ghi đơn vị thời gian.` };
}

/** "Không quá 10 ngày làm việc." in place of a number: the one period of the whole text, said at its head. */
function readOnlyDuration(words: string, count: number): { amount: number; unit: 'working_day' | 'day' | 'month' } | null {
  if (count !== 1) return null;
  const head = /^(?:không quá|tối đa|trong(?: thời hạn)?)?\s*(\d+(?:[.,]\d+)?)\s*(ngày làm việc|ngày|tháng)(?!\s*\d)/iu.exec(words);
  if (!head?.[1] || !head[2]) return null;
  const unit = head[2].toLowerCase();
  const amount = Number(head[1].replace(',', '.'));
  if (unit === 'tháng') return { amount, unit: 'month' };
  return { amount, unit: unit === 'ngày' ? 'day' : 'working_day' };
}

/** True when the columns for time and fee ran together, so that the number is no period at all. */
export function isGluedMoney(source: LimitSource): boolean {
  return UNITS[source.unit ?? ''] === undefined && GLUED_MONEY.test(normaliseText(source.note ?? ''));
}
