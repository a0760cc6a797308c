import { Temporal } from './time.ts';

/**
 * Working time as a table of days, so that a promised date costs microseconds.
 * A local minute counts from 1970-01-01 00:00 Vietnam time: the country has kept UTC+7 without summer time
 * since 1975, so minutes are plain arithmetic. The table begins on 1 January 2000 and grows as far as asked.
 */
export type LocalMinute = number;
/** Days since 1970-01-01, as `Temporal.PlainDate` would count them. */
export type EpochDay = number;

/** Minutes of the day; the end is not included. */
export type Interval = { readonly opens: number; readonly closes: number };

/** Office hours from a day on (included) until the next schedule; index 0 is Monday, no interval is a rest day. */
export type WeekSchedule = {
  readonly effectiveFrom: Temporal.PlainDate;
  readonly weekdays: readonly (readonly Interval[])[];
};

export const DAY_KINDS = ['HOLIDAY', 'MAKEUP_OFF', 'SWAP_OFF', 'SWAP_WORK', 'LOCAL_CLOSURE'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export type SpecialDay = {
  readonly date: Temporal.PlainDate;
  readonly kind: DayKind;
  readonly name: string;
  readonly noticeRef: string | null;
};

export type WorkingTimeFacts = {
  readonly schedules: readonly WeekSchedule[];
  readonly days: readonly SpecialDay[];
  /** Years whose notice of holidays is known. What falls in any other year is provisional. */
  readonly completeYears: readonly number[];
};

const MINUTES_A_DAY = 1440;
const ZONE_MINUTES = 420;
const UNIX_EPOCH = Temporal.PlainDate.from('1970-01-01');
const FIRST_DAY: EpochDay = UNIX_EPOCH.until('2000-01-01').days;
/** Four centuries past the first day: a limit of 3,650 months still ends inside. */
const LAST_DAY: EpochDay = FIRST_DAY + 146_097;
const GROWTH_DAYS = 1461;

export function localMinute(instant: Temporal.Instant): LocalMinute {
  return Math.floor(instant.epochMilliseconds / 60_000) + ZONE_MINUTES;
}

export function instantOf(minute: LocalMinute): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds((minute - ZONE_MINUTES) * 60_000);
}

export function epochDay(date: Temporal.PlainDate): EpochDay {
  return UNIX_EPOCH.until(date).days;
}

export function dayOf(minute: LocalMinute): EpochDay {
  return Math.floor(minute / MINUTES_A_DAY);
}

export function startOf(day: EpochDay): LocalMinute {
  return day * MINUTES_A_DAY;
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: EpochDay): number {
  return (day + 3) % 7;
}

/** Answers for one agency. `grown` is filled as days are asked for; to its callers the whole is a constant. */
export type WorkingTime = {
  readonly schedules: readonly DatedSchedule[];
  readonly special: ReadonlyMap<EpochDay, SpecialDay>;
  readonly completeYears: ReadonlySet<number>;
  readonly grown: GrownTable;
};

type DatedSchedule = {
  readonly from: EpochDay;
  readonly weekdays: readonly (readonly Interval[])[];
  /** A worked Saturday has the hours of the schedule's longest day: the one it stands in for. */
  readonly longest: readonly Interval[];
};

type GrownTable = {
  readonly intervals: (readonly Interval[])[];
  /** `minutes[i]`: working minutes before the i-th day; `ordinal[i]`: working days before it. */
  readonly minutes: number[];
  readonly ordinal: number[];
  readonly workingDays: EpochDay[];
};

const NO_WORK: readonly Interval[] = [];

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, interval) => sum + interval.closes - interval.opens, 0);
}

function datedSchedule(schedule: WeekSchedule): DatedSchedule {
  const weekdays = schedule.weekdays.map((day) => day.toSorted((a, b) => a.opens - b.opens));
  const longest = weekdays.reduce((best, day) => (lengthOf(day) > lengthOf(best) ? day : best), NO_WORK);
  if (weekdays.length !== 7 || longest.length === 0) {
    throw new RangeError('a week schedule names seven weekdays, at least one of them worked');
  }
  return { from: epochDay(schedule.effectiveFrom), weekdays, longest };
}

export function workingTime(facts: WorkingTimeFacts): WorkingTime {
  if (facts.schedules.length === 0) throw new RangeError('working time needs at least one schedule');
  return {
    schedules: facts.schedules.map(datedSchedule).toSorted((a, b) => a.from - b.from),
    special: new Map(facts.days.map((day) => [epochDay(day.date), day])),
    completeYears: new Set(facts.completeYears),
    grown: { intervals: [], minutes: [0], ordinal: [0], workingDays: [] },
  };
}

/** Before the first schedule the first one holds. */
function intervalsBySchedule(time: WorkingTime, day: EpochDay): readonly Interval[] {
  const schedule = time.schedules.findLast((candidate) => candidate.from <= day) ?? time.schedules[0];
  const kind = time.special.get(day)?.kind;
  if (kind === 'SWAP_WORK') return schedule?.longest ?? NO_WORK;
  if (kind !== undefined) return NO_WORK;
  return schedule?.weekdays[weekdayOf(day)] ?? NO_WORK;
}

function growTo(time: WorkingTime, day: EpochDay): void {
  if (day > LAST_DAY) throw new RangeError('beyond the last day of the working calendar');
  const { intervals, minutes, ordinal, workingDays } = time.grown;
  const target = Math.min(day + GROWTH_DAYS, LAST_DAY) - FIRST_DAY;
  for (let index = intervals.length; index <= target; index += 1) {
    const today = intervalsBySchedule(time, FIRST_DAY + index);
    intervals.push(today);
    if (today.length > 0) workingDays.push(FIRST_DAY + index);
    minutes.push((minutes[index] ?? 0) + lengthOf(today));
    ordinal.push(workingDays.length);
  }
}

function growOneMore(time: WorkingTime): void {
  growTo(time, FIRST_DAY + time.grown.intervals.length);
}

function indexOf(time: WorkingTime, day: EpochDay): number {
  if (day < FIRST_DAY) throw new RangeError('before the first day of the working calendar');
  if (day - FIRST_DAY >= time.grown.intervals.length) growTo(time, day);
  return day - FIRST_DAY;
}

/** Office hours of a day; none on a rest day. */
export function intervalsOf(time: WorkingTime, day: EpochDay): readonly Interval[] {
  return time.grown.intervals[indexOf(time, day)] ?? NO_WORK;
}

export function isWorkingDay(time: WorkingTime, day: EpochDay): boolean {
  return intervalsOf(time, day).length > 0;
}

/** The n-th working day strictly after `day`; n ≥ 1. */
export function workingDayAfter(time: WorkingTime, day: EpochDay, n: number): EpochDay {
  const { ordinal, workingDays } = time.grown;
  const wanted = (ordinal[indexOf(time, day) + 1] ?? 0) + n - 1;
  while (wanted >= workingDays.length) growOneMore(time);
  return workingDays[wanted] ?? day;
}

export function firstWorkingDayFrom(time: WorkingTime, day: EpochDay): EpochDay {
  return isWorkingDay(time, day) ? day : workingDayAfter(time, day, 1);
}

/** First opening and last closing of a working day; the caller knows that the day is worked. */
export function hoursOf(time: WorkingTime, day: EpochDay): { readonly opens: LocalMinute; readonly closes: LocalMinute } {
  const today = intervalsOf(time, day);
  return { opens: startOf(day) + (today[0]?.opens ?? 0), closes: startOf(day) + (today.at(-1)?.closes ?? 0) };
}

/** The minute itself when it is worked, else the next opening of the same day, else its closing. */
export function nearestWorked(time: WorkingTime, minute: LocalMinute): LocalMinute {
  const day = dayOf(minute);
  const next = intervalsOf(time, day).find((interval) => minute <= startOf(day) + interval.closes);
  return next === undefined ? hoursOf(time, day).closes : Math.max(minute, startOf(day) + next.opens);
}

/** Working minutes from the table's beginning until `minute`. */
function workedBefore(time: WorkingTime, minute: LocalMinute): number {
  const day = dayOf(minute);
  const before = time.grown.minutes[indexOf(time, day)] ?? 0;
  const now = minute - startOf(day);
  return intervalsOf(time, day).reduce((sum, interval) => sum + Math.max(0, Math.min(now, interval.closes) - interval.opens), before);
}

/** Working minutes in [from, to); 0 when the range is empty or turned round. */
export function workedBetween(time: WorkingTime, from: LocalMinute, to: LocalMinute): number {
  return to <= from ? 0 : workedBefore(time, to) - workedBefore(time, from);
}

/** Where one stands after `amount` working minutes; an amount that ends at closing time stays there. */
export function walkWorked(time: WorkingTime, from: LocalMinute, amount: number): LocalMinute {
  return amount <= 0 ? from : minuteWhenWorked(time, workedBefore(time, from) + amount);
}

function minuteWhenWorked(time: WorkingTime, worked: number): LocalMinute {
  const { minutes, intervals } = time.grown;
  while ((minutes.at(-1) ?? 0) < worked) growOneMore(time);
  let low = 1;
  let high = minutes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((minutes[middle] ?? 0) >= worked) high = middle;
    else low = middle + 1;
  }
  let left = worked - (minutes[low - 1] ?? 0);
  for (const interval of intervals[low - 1] ?? NO_WORK) {
    const length = interval.closes - interval.opens;
    if (left <= length) return startOf(FIRST_DAY + low - 1) + interval.opens + left;
    left -= length;
  }
  throw new RangeError('the working calendar does not add up');
}
