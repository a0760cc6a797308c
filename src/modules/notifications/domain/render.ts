import { normaliseText, textLength, truncateText } from '#kernel/text.ts';
import { Temporal } from '#kernel/time.ts';
import type { NoticeTemplate, ParamName } from './templates.ts';

/** zalo.md 3.3: a consultation text has at most this many code points. */
export const TEXT_LIMIT = 2000;

/** zalo.md 4.3: lengths of the kinds of parameter that these are registered as; `cut` may be shortened, the others not. */
const LIMITS = {
  ma_ho_so: { length: 30, cut: false },
  thu_tuc: { length: 200, cut: true },
  co_quan: { length: 200, cut: true },
  ngay_hen_tra: { length: 20, cut: false },
} as const satisfies Record<ParamName, { readonly length: number; readonly cut: boolean }>;

/** In a text a long official name would push the date out of sight. */
const NAME_IN_TEXT = 200;

export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([a-z_]+)\}/gu;

/** The consultation text. A line that speaks of a value which is missing is left out. */
export function renderText(template: NoticeTemplate, values: Values): string {
  const lines = template.text.split('\n').flatMap((line) => {
    const names = [...line.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
    if (names.some((name) => !values[name]?.trim())) return [];
    return [line.replace(PLACEHOLDER, (_whole, name: string) => spoken(name, values[name] ?? ''))];
  });
  return truncateText(lines.join('\n'), TEXT_LIMIT);
}

function spoken(name: string, value: string): string {
  const text = normaliseText(value);
  if (name === 'ngay_hen_tra') return spokenDate(text) ?? text;
  return name === 'link' ? text : truncateText(text, NAME_IN_TEXT);
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
const DATE = /^(?<hour>\d{2}):(?<minute>\d{2}) (?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})$/u;

/** `16:30 24/04/2026` → `thứ Sáu 24/4/2026, 16:30`; null when it is not such a date. */
export function spokenDate(value: string): string | null {
  const found = readDate(value);
  if (found === null) return null;
  const time = found.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${WEEKDAYS[found.dayOfWeek - 1]} ${found.day}/${found.month}/${found.year}, ${time}`;
}

function readDate(value: string): Temporal.PlainDateTime | null {
  const part = DATE.exec(value)?.groups;
  if (!part) return null;
  try {
    return Temporal.PlainDateTime.from(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`);
  } catch {
    return null;
  }
}

export type Params = { readonly ok: true; readonly params: Record<string, string> } | { readonly ok: false; readonly faults: readonly ParamName[] };

/** Values for the ZBS template, checked before sending: a refused send is cheaper than a bad one. */
export function templateParams(template: NoticeTemplate, values: Values): Params {
  const params: Record<string, string> = {};
  const faults: ParamName[] = [];
  for (const name of template.params) {
    const limit = LIMITS[name];
    const value = normaliseText(values[name] ?? '');
    const fitting = limit.cut ? truncateText(value, limit.length) : value;
    if (fitting === '' || textLength(fitting) > limit.length || (name === 'ngay_hen_tra' && readDate(fitting) === null)) faults.push(name);
    else params[name] = fitting;
  }
  return faults.length === 0 ? { ok: true, params } : { ok: false, faults };
}
