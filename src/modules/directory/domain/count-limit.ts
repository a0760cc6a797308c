import {
  dayOf,
  type EpochDay,
  firstWorkingDayFrom,
  hoursOf,
  isWorkingDay,
  type LocalMinute,
  nearestWorked,
  startOf,
  type WorkingTime,
  walkWorked,
  workedBetween,
  workingDayAfter,
} from '#kernel/working-days.ts';
import { type DueDatePolicy, policyOn, type WorkCalendar } from './calendar.ts';
import { civilDate, dayOfCivil } from './civil-date.ts';

export const LIMIT_UNITS = ['hour', 'working_day', 'day', 'month', 'same_day'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** How a limit was counted: enough to say the date and to explain it. */
export type Count = {
  readonly accepted: LocalMinute;
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly policy: Omit<DueDatePolicy, 'effectiveFrom'>;
  /** The day that counts as the day of receipt, and why it is another one. */
  readonly base: EpochDay;
  readonly moved: 'rest-day' | 'after-cutoff' | null;
  readonly due: LocalMinute;
  /** The day on which a period in days or months would have ended, when that is a rest day. */
  readonly endedOnRestDay: EpochDay | null;
};

type Input = { readonly accepted: LocalMinute; readonly amount: number; readonly unit: LimitUnit };

/** Domain reference §4.4. A limit of 0 is "trong ngày", whatever its unit. */
export function countLimit(calendar: WorkCalendar, input: Input): Count {
  const policy = policyOn(calendar, dayOf(input.accepted));
  const unit = input.amount === 0 ? 'same_day' : input.unit;
  const { base, moved } = baseOf(calendar.time, policy, input.accepted, unit);
  const common = { ...input, unit, policy, base, moved };
  switch (unit) {
    case 'same_day':
      return { ...common, due: hoursOf(calendar.time, base).closes, endedOnRestDay: null };
    case 'hour':
      return { ...common, due: walkWorked(calendar.time, input.accepted, Math.round(input.amount * 60)), endedOnRestDay: null };
    case 'working_day':
      return { ...common, due: countWorkingDays(calendar.time, common), endedOnRestDay: null };
    case 'day':
      return { ...common, ...endOfPeriod(calendar.time, base + Math.ceil(input.amount)) };
    case 'month':
      return { ...common, ...endOfPeriod(calendar.time, addMonths(base, input.amount)) };
  }
}

type Base = Pick<Count, 'base' | 'moved'>;

function baseOf(time: WorkingTime, policy: Count['policy'], accepted: LocalMinute, unit: LimitUnit): Base {
  const day = dayOf(accepted);
  // Civil Code 2015 art. 147(1): a period in hours begins at the moment itself; no cutoff moves it.
  if (unit === 'hour') return { base: day, moved: null };
  // "Trong ngày" always knows the cutoff; otherwise one would promise in the evening what must be ready by 17:00.
  const byCutoff = policy.counting === 'cutoff' || unit === 'same_day';
  if (!isWorkingDay(time, day)) {
    return { base: byCutoff ? firstWorkingDayFrom(time, day) : day, moved: 'rest-day' };
  }
  const last = Math.min(startOf(day) + policy.cutoff, hoursOf(time, day).closes);
  if (!byCutoff || accepted <= last) return { base: day, moved: null };
  return { base: workingDayAfter(time, day, 1), moved: 'after-cutoff' };
}

/** Whole days are steps; a fraction is that part of the working time between two steps. */
function countWorkingDays(time: WorkingTime, count: Omit<Count, 'due' | 'endedOnRestDay'>): LocalMinute {
  const { amount, policy } = count;
  if (policy.counting === 'hours') return walkWorked(time, count.accepted, Math.round(amount * policy.dayMinutes));
  const whole = Math.floor(amount);
  const from = afterWholeDays(time, count, whole);
  const fraction = amount - whole;
  if (fraction === 0) return from;
  const to = afterWholeDays(time, count, whole + 1);
  return walkWorked(time, from, Math.round(fraction * workedBetween(time, from, to)));
}

function afterWholeDays(time: WorkingTime, count: Omit<Count, 'due' | 'endedOnRestDay'>, whole: number): LocalMinute {
  const day = whole === 0 ? count.base : workingDayAfter(time, count.base, whole);
  // Received on a rest day there is no "same hour": the first working day counts in full, so it ends at closing.
  const atClosing = count.policy.counting === 'cutoff' || count.moved === 'rest-day';
  if (!isWorkingDay(time, day)) return startOf(day);
  if (atClosing) return hoursOf(time, day).closes;
  return nearestWorked(time, startOf(day) + count.accepted - startOf(dayOf(count.accepted)));
}

/** Civil Code 2015 art. 148(5): a period whose last day is a rest day ends with the next working day. */
function endOfPeriod(time: WorkingTime, last: EpochDay): Pick<Count, 'due' | 'endedOnRestDay'> {
  const day = firstWorkingDayFrom(time, last);
  return { due: hoursOf(time, day).closes, endedOnRestDay: day === last ? null : last };
}

/** Civil Code 2015 art. 148(3): same day number, or the month's last day; art. 146(2): half a month is fifteen days. */
function addMonths(day: EpochDay, amount: number): EpochDay {
  const whole = Math.floor(amount);
  const { year, month, day: number } = civilDate(day);
  const months = year * 12 + month - 1 + whole;
  const first = { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
  const next = { year: Math.floor((months + 1) / 12), month: ((months + 1) % 12) + 1, day: 1 };
  const length = dayOfCivil(next) - dayOfCivil(first);
  return dayOfCivil({ ...first, day: Math.min(number, length) }) + Math.ceil((amount - whole) * 30);
}
