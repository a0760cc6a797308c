import { dayOf, type EpochDay, type LocalMinute, startOf, weekdayOf } from '#kernel/working-days.ts';
import { civilDate } from './civil-date.ts';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** `09:00` */
export function sayTime(minuteOfDay: number): string {
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

/** `thứ Sáu 13/2/2026` */
export function sayDay(day: EpochDay): string {
  const { year, month, day: number } = civilDate(day);
  return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${number}/${month}/${year}`;
}

/** `09:00 thứ Sáu 13/2/2026` */
export function sayMoment(minute: LocalMinute): string {
  const day = dayOf(minute);
  return `${sayTime(minute - startOf(day))} ${sayDay(day)}`;
}

/** `27/4/2026`, `14–22/2/2026`, `31/8–2/9/2026`, `31/12/2026–1/1/2027`; both ends included. */
export function sayRange(from: EpochDay, to: EpochDay): string {
  const a = civilDate(from);
  const b = civilDate(to);
  const end = `${b.day}/${b.month}/${b.year}`;
  if (from === to) return end;
  if (a.year !== b.year) return `${a.day}/${a.month}/${a.year}–${end}`;
  return a.month === b.month ? `${a.day}–${end}` : `${a.day}/${a.month}–${end}`;
}

/** `17,5` */
export function sayNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** `2026-02-13T09:00:00+07:00` */
export function isoMoment(minute: LocalMinute): string {
  const day = dayOf(minute);
  const { year, month, day: number } = civilDate(day);
  return `${year}-${twoDigits(month)}-${twoDigits(number)}T${sayTime(minute - startOf(day))}:00+07:00`;
}
