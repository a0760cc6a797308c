import { Temporal, VIETNAM } from '#kernel/time.ts';

/** Non-breaking, so that a number never parts from its unit at a line end. */
const NBSP = '\u00a0';
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

export type PeriodUnit = 'hour' | 'working_day' | 'day' | 'month' | 'same_day';
const UNITS = { hour: 'giờ làm việc', working_day: 'ngày làm việc', day: 'ngày', month: 'tháng', same_day: 'trong ngày' } as const;

type Moment = Temporal.Instant | Temporal.PlainDate;

function toLocal(moment: Moment): Temporal.ZonedDateTime | Temporal.PlainDate {
  return moment instanceof Temporal.Instant ? moment.toZonedDateTimeISO(VIETNAM) : moment;
}

export function formatWeekday(moment: Moment): string {
  return WEEKDAYS[toLocal(moment).dayOfWeek - 1] ?? '';
}

/** `24/4/2026` */
export function formatShortDate(moment: Moment): string {
  const { day, month, year } = toLocal(moment);
  return `${day}/${month}/${year}`;
}

/** `thứ Sáu 24/4/2026` */
export function formatDate(moment: Moment): string {
  return `${formatWeekday(moment)} ${formatShortDate(moment)}`;
}

/** `16:30` */
export function formatTime(instant: Temporal.Instant): string {
  const { hour, minute } = instant.toZonedDateTimeISO(VIETNAM);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `thứ Sáu 24/4/2026, 16:30` */
export function formatDateTime(instant: Temporal.Instant): string {
  return `${formatDate(instant)}, ${formatTime(instant)}`;
}

/** `24/4/2026, 16:30`: for dense lists where the weekday does not help. */
export function formatShortDateTime(instant: Temporal.Instant): string {
  return `${formatShortDate(instant)}, ${formatTime(instant)}`;
}

/** Thousands by point, decimals by comma: `1.234,5`. */
export function formatNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** `8.000 đồng`. Whether 0 means free is for the caller to know: this function never says so. */
export function formatMoney(dong: number): string {
  return `${formatNumber(dong)}${NBSP}đồng`;
}

/** `3 ngày làm việc`, `17,5 ngày làm việc`, `trong ngày`. */
export function formatPeriod(amount: number | null, unit: PeriodUnit): string {
  if (unit === 'same_day' || amount === null) return UNITS[unit];
  return `${formatNumber(amount)}${NBSP}${UNITS[unit]}`;
}

/** How far a day is from today, in words: `hôm nay`, `ngày mai`, `còn 5 ngày`, `đã qua 2 ngày`. */
export function formatDistance(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = today.until(day, { largestUnit: 'day' }).days;
  if (days === 0) return 'hôm nay';
  if (days === 1) return 'ngày mai';
  if (days === -1) return 'hôm qua';
  return days > 0 ? `còn ${days}${NBSP}ngày` : `đã qua ${-days}${NBSP}ngày`;
}

/** First letter upper case, for text that starts a line: `Thứ Sáu 24/4/2026`. */
export function startSentence(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}
