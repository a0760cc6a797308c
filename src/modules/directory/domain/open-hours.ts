import type { Temporal } from '#kernel/time.ts';
import { dayOf, type EpochDay, epochDay, type Interval, instantOf, intervalsOf, localMinute, startOf, workingDayAfter } from '#kernel/working-days.ts';
import type { WorkCalendar } from './calendar.ts';

/** Open until a moment, or closed with the next opening. The lunch break is closed. */
export type OpenState = { readonly open: true; readonly until: Temporal.Instant } | { readonly open: false; readonly next: Temporal.Instant };

export function openState({ time }: WorkCalendar, now: Temporal.Instant): OpenState {
  const minute = localMinute(now);
  const day = dayOf(minute);
  const today = intervalsOf(time, day).map(({ opens, closes }) => ({ opens: startOf(day) + opens, closes: startOf(day) + closes }));
  const present = today.find(({ opens, closes }) => opens <= minute && minute < closes);
  if (present !== undefined) return { open: true, until: instantOf(present.closes) };
  const later = today.find(({ opens }) => opens > minute);
  if (later !== undefined) return { open: false, next: instantOf(later.opens) };
  const nextDay: EpochDay = workingDayAfter(time, day, 1);
  return { open: false, next: instantOf(startOf(nextDay) + (intervalsOf(time, nextDay)[0]?.opens ?? 0)) };
}

/** Weekdays with the same hours that follow each other; 0 is Monday, both ends included. */
export type WeekHours = { readonly first: number; readonly last: number; readonly intervals: readonly Interval[] };

/** The ordinary week of the schedule that holds on a day; rest days are left out. */
export function weekHours({ time }: WorkCalendar, on: Temporal.PlainDate): readonly WeekHours[] {
  const day = epochDay(on);
  const schedule = time.schedules.findLast((one) => one.from <= day) ?? time.schedules[0];
  const groups: { first: number; last: number; intervals: readonly Interval[] }[] = [];
  (schedule?.weekdays ?? []).forEach((intervals, weekday) => {
    const before = groups.at(-1);
    if (intervals.length === 0) return;
    if (before !== undefined && before.last === weekday - 1 && sameHours(before.intervals, intervals)) before.last = weekday;
    else groups.push({ first: weekday, last: weekday, intervals });
  });
  return groups;
}

function sameHours(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.length === b.length && a.every((one, at) => one.opens === b[at]?.opens && one.closes === b[at]?.closes);
}
