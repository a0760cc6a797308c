import { Temporal } from '#kernel/time.ts';
import type { CalendarFacts } from '#modules/directory';
import { CALENDAR_YEARS, OFFICE_HOURS, type SeedYear } from './calendar-years.ts';

const START = Temporal.PlainDate.from('2019-01-01');

export function specialDays(year: SeedYear) {
  return year.days.map(([monthDay, kind, name, noticeRef]) => ({
    date: Temporal.PlainDate.from(`${year.year}-${monthDay}`),
    kind,
    name,
    noticeRef: noticeRef ?? year.notice,
  }));
}

export const PROVINCE_SCHEDULE = {
  effectiveFrom: START,
  weekdays: Array.from({ length: 7 }, (_, weekday) => (weekday < 5 ? OFFICE_HOURS : [])),
} as const;

export const PROVINCE_POLICY = { effectiveFrom: START, counting: 'cutoff', cutoff: 900, dayMinutes: 480 } as const;

/** The same facts that `seedDirectory` declares, without a database: for tests and benches of pure counting. */
export const provinceFacts: CalendarFacts = {
  schedules: [PROVINCE_SCHEDULE],
  days: CALENDAR_YEARS.flatMap(specialDays),
  completeYears: CALENDAR_YEARS.filter((year) => year.complete).map((year) => year.year),
  policies: [PROVINCE_POLICY],
};
