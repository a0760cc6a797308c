import { AppError } from '#kernel/app-error.ts';
import type { Temporal } from '#kernel/time.ts';
import { dayOf, instantOf, localMinute, walkWorked, workedBetween } from '#kernel/working-days.ts';
import type { WorkCalendar } from './calendar.ts';
import { civilDate } from './civil-date.ts';
import { type Count, countLimit, type LimitUnit } from './count-limit.ts';
import { explain, type Step } from './explain.ts';

export type Limit = {
  readonly acceptedAt: Temporal.Instant;
  /** Halves are usual (17.5 working days); 0 is "trong ngày". */
  readonly amount: number;
  readonly unit: LimitUnit;
};

export type DueDate = {
  readonly dueAt: Temporal.Instant;
  /** True when a year that the period touches has no notice of holidays yet. */
  readonly provisional: boolean;
  readonly steps: readonly Step[];
};

export const MAX_AMOUNT = 3650;
/** What the table of days covers even after the longest limit; both years included. */
export const ACCEPTED_YEARS = { first: 2000, last: 2089 } as const;

/** The minute is the unit of promise: seconds of receipt are dropped, as on the printed slip. */
export function computeDueDate(calendar: WorkCalendar, limit: Limit): DueDate {
  const accepted = localMinute(limit.acceptedAt);
  refuseUnreasonable(accepted, limit.amount);
  const count = countLimit(calendar, { accepted, amount: limit.amount, unit: limit.unit });
  const unknown = yearsWithoutNotice(calendar, count);
  return { dueAt: instantOf(count.due), provisional: unknown.length > 0, steps: explain(calendar.time, count, unknown) };
}

/** The due date moved by the working time of a pause; a pause outside office hours costs nothing. */
export function extendByPause(calendar: WorkCalendar, dueAt: Temporal.Instant, pausedAt: Temporal.Instant, resumedAt: Temporal.Instant): Temporal.Instant {
  const paused = workedBetween(calendar.time, localMinute(pausedAt), localMinute(resumedAt));
  return paused === 0 ? dueAt : instantOf(walkWorked(calendar.time, localMinute(dueAt), paused));
}

/** Working minutes in [from, to); 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkCalendar, from: Temporal.Instant, to: Temporal.Instant): number {
  return workedBetween(calendar.time, localMinute(from), localMinute(to));
}

function yearsWithoutNotice(calendar: WorkCalendar, count: Count): readonly number[] {
  const first = civilDate(dayOf(count.accepted)).year;
  const last = civilDate(dayOf(count.due)).year;
  const unknown: number[] = [];
  for (let year = first; year <= last; year += 1) {
    if (!calendar.time.completeYears.has(year)) unknown.push(year);
  }
  return unknown;
}

function refuseUnreasonable(accepted: number, amount: number): void {
  const year = civilDate(dayOf(accepted)).year;
  if (year < ACCEPTED_YEARS.first || year > ACCEPTED_YEARS.last) {
    const message = `Lịch làm việc chỉ có từ năm ${ACCEPTED_YEARS.first} đến năm ${ACCEPTED_YEARS.last}. Hãy xem lại thời điểm nhận.`;
    throw new AppError('bad-input', { fields: [{ field: 'acceptedAt', message }] });
  }
  if (!(amount >= 0 && amount <= MAX_AMOUNT)) {
    const message = `Thời hạn phải là số từ 0 đến ${MAX_AMOUNT}. Hãy xem lại con số.`;
    throw new AppError('bad-input', { fields: [{ field: 'amount', message }] });
  }
}
