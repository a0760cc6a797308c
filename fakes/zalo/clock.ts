import { Temporal } from 'temporal-polyfill';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const ZONE = 'Asia/Ho_Chi_Minh';

/** The clock of the fake: real time plus a shift that a test moves. */
export type Clock = { readonly now: () => number; shift: number };

export function realNow(): number {
  return Temporal.Now.instant().epochMilliseconds;
}

export function makeClock(shift = 0): Clock {
  const clock: Clock = { shift, now: () => realNow() + clock.shift };
  return clock;
}

function local(at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
}

const two = (n: number): string => String(n).padStart(2, '0');

export function hourMinute(at: number): string {
  const t = local(at);
  return `${two(t.hour)}:${two(t.minute)}`;
}

/** dd/mm/yyyy, the only form of a day that Zalo writes. */
export function dayMonthYear(at: number): string {
  const t = local(at);
  return `${two(t.day)}/${two(t.month)}/${t.year}`;
}

const WEEKDAYS = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

export function dayHeading(at: number, now: number): string {
  const day = local(at).toPlainDate();
  const today = local(now).toPlainDate();
  if (day.equals(today)) return 'Hôm nay';
  if (day.equals(today.subtract({ days: 1 }))) return 'Hôm qua';
  return `${WEEKDAYS[day.dayOfWeek] ?? ''} ${day.day}/${day.month}/${day.year}`;
}

export function secondsOf(at: number): string {
  const t = local(at);
  return `${two(t.hour)}:${two(t.minute)}:${two(t.second)}`;
}

/** 22:00 to 06:00, both in Viet Nam, the end not included. */
export function isNight(at: number): boolean {
  const { hour } = local(at);
  return hour >= 22 || hour < 6;
}
