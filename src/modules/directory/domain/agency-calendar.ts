import type { AgencyCode } from '#kernel/codes.ts';
import { Temporal } from '#kernel/time.ts';
import type { SpecialDay, WeekSchedule } from '#kernel/working-days.ts';
import { type DueDatePolicy, type WorkCalendar, workCalendar } from './calendar.ts';

/** What one owner has declared: the province, or an agency for itself. */
export type OwnedFacts = {
  readonly schedules: readonly WeekSchedule[];
  readonly days: readonly SpecialDay[];
  readonly policies: readonly DueDatePolicy[];
};

type Dated = { readonly effectiveFrom: Temporal.PlainDate };

/** The agency's own hours and policy from the day it first set them, the province's before; its own days over the province's. */
export function agencyCalendar(agency: AgencyCode | null, province: OwnedFacts, own: OwnedFacts | undefined, completeYears: readonly number[]): WorkCalendar {
  if (own === undefined) return workCalendar(agency, { ...province, completeYears });
  const ownDays = new Set(own.days.map((day) => day.date.toString()));
  return workCalendar(agency, {
    completeYears,
    days: [...province.days.filter((day) => !ownDays.has(day.date.toString())), ...own.days],
    schedules: takeOver(province.schedules, own.schedules),
    policies: takeOver(province.policies, own.policies),
  });
}

function takeOver<T extends Dated>(province: readonly T[], own: readonly T[]): readonly T[] {
  const first = own.map((entry) => entry.effectiveFrom).toSorted(Temporal.PlainDate.compare)[0];
  if (first === undefined) return province;
  return [...province.filter((entry) => Temporal.PlainDate.compare(entry.effectiveFrom, first) < 0), ...own];
}
