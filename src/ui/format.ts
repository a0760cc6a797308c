import type { Language } from '#kernel/language.ts';
import { Temporal, VIETNAM } from '#kernel/time.ts';

/** Non-breaking, so that a number never parts from its unit at a line end. */
const NBSP = '\u00a0';
const WEEKDAYS = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

export type PeriodUnit = 'hour' | 'working_day' | 'day' | 'month' | 'same_day';
const UNITS = { hour: 'giờ làm việc', working_day: 'ngày làm việc', day: 'ngày', month: 'tháng', same_day: 'trong ngày' } as const;
const UNITS_EN = { hour: 'working hour', working_day: 'working day', day: 'day', month: 'month', same_day: 'the same day' } as const;

type Moment = Temporal.Instant | Temporal.PlainDate;

function toLocal(moment: Moment): Temporal.ZonedDateTime | Temporal.PlainDate {
  return moment instanceof Temporal.Instant ? moment.toZonedDateTimeISO(VIETNAM) : moment;
}

export function formatWeekday(moment: Moment, language: Language = 'vi'): string {
  return WEEKDAYS[language][toLocal(moment).dayOfWeek - 1] ?? '';
}

/** `24/4/2026`; in English `24 April 2026`, which nobody reads as the fourth of another month. */
export function formatShortDate(moment: Moment, language: Language = 'vi'): string {
  const { day, month, year } = toLocal(moment);
  return language === 'en' ? `${day} ${MONTHS[month - 1] ?? ''} ${year}` : `${day}/${month}/${year}`;
}

/** `thứ Sáu 24/4/2026`, `Friday 24 April 2026` */
export function formatDate(moment: Moment, language: Language = 'vi'): string {
  return `${formatWeekday(moment, language)} ${formatShortDate(moment, language)}`;
}

/** `16:30` */
export function formatTime(instant: Temporal.Instant): string {
  const { hour, minute } = instant.toZonedDateTimeISO(VIETNAM);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `thứ Sáu 24/4/2026, 16:30` */
export function formatDateTime(instant: Temporal.Instant, language: Language = 'vi'): string {
  return `${formatDate(instant, language)}, ${formatTime(instant)}`;
}

/** `24/4/2026, 16:30`: for dense lists where the weekday does not help. */
export function formatShortDateTime(instant: Temporal.Instant, language: Language = 'vi'): string {
  return `${formatShortDate(instant, language)}, ${formatTime(instant)}`;
}

/** Thousands by point, decimals by comma: `1.234,5`; the other way round in English. */
export function formatNumber(value: number, language: Language = 'vi'): string {
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? `${point}${decimals}` : ''}`;
}

/** `8.000 đồng`. Whether 0 means free is for the caller to know: this function never says so. */
export function formatMoney(dong: number, language: Language = 'vi'): string {
  return `${formatNumber(dong, language)}${NBSP}${language === 'en' ? 'dong' : 'đồng'}`;
}

/** `3 ngày làm việc`, `17,5 ngày làm việc`, `trong ngày`. */
export function formatPeriod(amount: number | null, unit: PeriodUnit, language: Language = 'vi'): string {
  if (language === 'en') return periodInEnglish(amount, unit);
  if (unit === 'same_day' || amount === null) return UNITS[unit];
  return `${formatNumber(amount)}${NBSP}${UNITS[unit]}`;
}

function periodInEnglish(amount: number | null, unit: PeriodUnit): string {
  const name = UNITS_EN[unit];
  if (unit === 'same_day') return name;
  return amount === null ? `${name}s` : `${formatNumber(amount, 'en')}${NBSP}${name}${amount === 1 ? '' : 's'}`;
}

/** How far a day is from today, in words: `hôm nay`, `ngày mai`, `còn 5 ngày`, `đã qua 2 ngày`. */
export function formatDistance(day: Temporal.PlainDate, today: Temporal.PlainDate, language: Language = 'vi'): string {
  const days = today.until(day, { largestUnit: 'day' }).days;
  if (language === 'en') return distanceInEnglish(days);
  if (days === 0) return 'hôm nay';
  if (days === 1) return 'ngày mai';
  if (days === -1) return 'hôm qua';
  return days > 0 ? `còn ${days}${NBSP}ngày` : `đã qua ${-days}${NBSP}ngày`;
}

function distanceInEnglish(days: number): string {
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${days}${NBSP}days` : `${-days}${NBSP}days ago`;
}

/** First letter upper case, for text that starts a line: `Thứ Sáu 24/4/2026`. */
export function startSentence(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** `740 KB`, `1,2 MB`: sizes of files in steps of 1024, as phones and computers show them. */
export function formatFileSize(bytes: number, language: Language = 'vi'): string {
  if (bytes < 1024) return `${formatNumber(bytes, language)}${NBSP}byte${language === 'en' && bytes !== 1 ? 's' : ''}`;
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024), language)}${NBSP}KB`;
  return `${formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10, language)}${NBSP}MB`;
}
