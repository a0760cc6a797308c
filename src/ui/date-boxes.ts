import type { Language } from '#kernel/language.ts';
import { Temporal } from '#kernel/time.ts';

export type DatePart = 'day' | 'month' | 'year';
/** What was typed, as it was typed. */
export type DateBoxes = Readonly<Record<DatePart, string>>;

export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'wrong'; readonly message: string; readonly parts: readonly DatePart[] };

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];
const WORDS = {
  vi: {
    parts: { day: 'ngày', month: 'tháng', year: 'năm' },
    missing: (what: string, parts: string) => `${what} còn thiếu ${parts}. Hãy điền thêm.`,
    number: (what: string, part: string) => `${what}: ô ${part} chỉ nhận chữ số.`,
    month: (what: string, month: number) => `${what}: không có tháng ${month}, tháng từ 1 đến 12.`,
    year: (what: string) => `${what}: năm cần đủ 4 chữ số, ví dụ 1985.`,
    day: (what: string, month: number, year: number, last: number) => `${what}: tháng ${month}/${year} chỉ có ${last} ngày.`,
    firstDay: (what: string) => `${what}: ngày bắt đầu từ 1.`,
    and: ' và ',
  },
  en: {
    parts: { day: 'the day', month: 'the month', year: 'the year' },
    missing: (what: string, parts: string) => `${what} lacks ${parts}. Please fill it in.`,
    number: (what: string, part: string) => `${what}: the box for ${part} takes digits only.`,
    month: (what: string, month: number) => `${what}: there is no month ${month}; months go from 1 to 12.`,
    year: (what: string) => `${what}: the year needs 4 digits, for example 1985.`,
    day: (what: string, month: number, year: number, last: number) => `${what}: month ${month}/${year} has only ${last} days.`,
    firstDay: (what: string) => `${what}: days begin with 1.`,
    and: ' and ',
  },
} as const;

/** Under which names the three boxes of a date are sent. */
export function dateBoxNames(name: string): DateBoxes {
  return { day: `${name}-ngay`, month: `${name}-thang`, year: `${name}-nam` };
}

/** The three boxes out of a form that was sent; what is missing or no text is empty. */
export function dateBoxes(body: Readonly<Record<string, unknown>>, name: string): DateBoxes {
  const names = dateBoxNames(name);
  const typed = (part: DatePart): string => {
    const value = body[names[part]];
    return typeof value === 'string' ? value.trim().slice(0, 10) : '';
  };
  return { day: typed('day'), month: typed('month'), year: typed('year') };
}

/**
 * A date from three boxes, or what is wrong with it and in which boxes.
 * @param what the date's name, at the beginning of the sentence: `Ngày sinh`
 */
export function readDate(boxes: DateBoxes, what: string, language: Language = 'vi'): DateReading {
  const words = WORDS[language];
  const missing = PARTS.filter((part) => boxes[part] === '');
  if (missing.length === PARTS.length) return { kind: 'empty' };
  if (missing.length > 0) return wrong(words.missing(what, missing.map((part) => words.parts[part]).join(words.and)), missing);
  const odd = PARTS.find((part) => !/^\d+$/u.test(boxes[part]));
  if (odd) return wrong(words.number(what, words.parts[odd]), [odd]);
  if (boxes.year.length !== 4) return wrong(words.year(what), ['year']);
  const [day, month, year] = [Number(boxes.day), Number(boxes.month), Number(boxes.year)];
  if (month < 1 || month > 12) return wrong(words.month(what, month), ['month']);
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  if (day > daysInMonth) return wrong(words.day(what, month, year, daysInMonth), ['day']);
  if (day < 1) return wrong(words.firstDay(what), ['day']);
  return { kind: 'date', date: Temporal.PlainDate.from({ year, month, day }) };
}

/** To fill the boxes with a date that is known. */
export function boxesOfDate({ day, month, year }: Temporal.PlainDate): DateBoxes {
  return { day: String(day), month: String(month), year: String(year) };
}

function wrong(message: string, parts: readonly DatePart[]): DateReading {
  return { kind: 'wrong', message, parts };
}
