import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import { type EpochDay, epochDay, type WorkingTime, type WorkingTimeFacts, workingTime } from '#kernel/working-days.ts';

/**
 * How an agency counts days. `cutoff`: what comes after the cutoff counts as received at the next opening, and a day
 * ends at close of business. `plain`: counted from the next working day to the same hour. `hours`: a working day is
 * so many working minutes, walked through the office hours.
 */
export const COUNTINGS = ['cutoff', 'plain', 'hours'] as const;
export type Counting = (typeof COUNTINGS)[number];

export type DueDatePolicy = {
  /** Holds for what is received on this day and later, until the next policy. */
  readonly effectiveFrom: Temporal.PlainDate;
  readonly counting: Counting;
  /** Minute of the day; received at this very minute is still in time. */
  readonly cutoff: number;
  /** Working minutes in a working day, for `hours` only. */
  readonly dayMinutes: number;
};

export type CalendarFacts = WorkingTimeFacts & { readonly policies: readonly DueDatePolicy[] };

/** Everything needed to promise a date at one agency; `agency` null is the province. A value: compute with it, do not keep it. */
export type WorkCalendar = {
  readonly agency: AgencyCode | null;
  readonly time: WorkingTime;
  readonly policies: readonly (DueDatePolicy & { readonly from: EpochDay })[];
};

/** The 15:00 rule of civil status and certification, taken as the province's default: the nine vectors need it. */
export const DEFAULT_POLICY = { counting: 'cutoff', cutoff: 900, dayMinutes: 480 } as const satisfies Omit<DueDatePolicy, 'effectiveFrom'>;

export function workCalendar(agency: AgencyCode | null, facts: CalendarFacts): WorkCalendar {
  const policies = facts.policies.map((policy) => ({ ...policy, from: epochDay(policy.effectiveFrom) }));
  return { agency, time: workingTime(facts), policies: policies.toSorted((a, b) => a.from - b.from) };
}

export function policyOn(calendar: WorkCalendar, day: EpochDay): Omit<DueDatePolicy, 'effectiveFrom'> {
  return calendar.policies.findLast((policy) => policy.from <= day) ?? DEFAULT_POLICY;
}
