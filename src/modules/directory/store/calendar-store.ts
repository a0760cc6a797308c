import { sql } from 'kysely';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { DayKind, Interval, WeekSchedule } from '#kernel/working-days.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import type { OwnedFacts } from '../domain/agency-calendar.ts';
import type { CalendarFacts, DueDatePolicy } from '../domain/calendar.ts';
import type { DirectoryTables, WorkScheduleTable } from './tables.ts';

export type AllCalendarFacts = {
  readonly completeYears: readonly number[];
  /** Key null is the province. */
  readonly owners: ReadonlyMap<AgencyCode | null, OwnedFacts>;
};

export type Signed = { readonly at: Temporal.Instant; readonly actor: string };

const tables = (db: Db | Tx) => db.withTables<DirectoryTables>();

/** Different after every change, and different in every database: safe as a key of what is kept in memory. */
export async function calendarToken(db: Db): Promise<string> {
  const row = await tables(db).selectFrom('directory.calendar_revision').select('token').executeTakeFirstOrThrow();
  return row.token;
}

/** Called first in each change of the calendar; also makes such changes wait for one another. */
export async function renewCalendarToken(tx: Tx, signed: Signed): Promise<void> {
  await tables(tx)
    .updateTable('directory.calendar_revision')
    .set({ token: sql<string>`gen_random_uuid()`, created_at: signed.at, created_by: signed.actor })
    .execute();
}

export async function readAllCalendarFacts(db: Db): Promise<AllCalendarFacts> {
  const from = tables(db);
  // One after another: in a transaction there is one connection.
  const years = await from.selectFrom('directory.calendar_year').select('year').where('complete', '=', true).execute();
  const schedules = await from.selectFrom('directory.work_schedule').selectAll().execute();
  const days = await from.selectFrom('directory.calendar_day').selectAll().execute();
  const policies = await from.selectFrom('directory.due_date_policy').selectAll().execute();
  const owners = new Set([...schedules, ...days, ...policies].map((row) => row.agency_code));
  const of = <T extends { agency_code: AgencyCode | null }>(rows: readonly T[], owner: AgencyCode | null) => rows.filter((row) => row.agency_code === owner);
  return {
    completeYears: years.map((row) => row.year),
    owners: new Map(
      [...owners].map((owner) => [
        owner,
        {
          schedules: toSchedules(of(schedules, owner)),
          days: of(days, owner).map((row) => ({ date: row.day, kind: row.kind, name: row.name, noticeRef: row.notice_ref })),
          policies: of(policies, owner).map((row) => ({
            effectiveFrom: row.effective_from,
            counting: row.counting,
            cutoff: row.cutoff_minute,
            dayMinutes: row.day_minutes,
          })),
        },
      ]),
    ),
  };
}

type ScheduleRow = Pick<WorkScheduleTable, 'effective_from' | 'weekday' | 'opens_minute' | 'closes_minute'>;

function toSchedules(rows: readonly ScheduleRow[]): readonly WeekSchedule[] {
  const versions = Map.groupBy(rows, (row) => row.effective_from.toString());
  return [...versions.values()].flatMap((version) => {
    const first = version[0];
    if (first === undefined) return [];
    const weekdays = Array.from({ length: 7 }, (_, index) =>
      version.filter((row) => row.weekday === index + 1).map((row): Interval => ({ opens: row.opens_minute, closes: row.closes_minute })),
    );
    return [{ effectiveFrom: first.effective_from, weekdays }];
  });
}

export type CalendarYear = { readonly year: number; readonly complete: boolean; readonly notice: string | null };

/** The year with all its days of the province: what was declared before and is not in the list is taken back. */
export async function replaceYear(tx: Tx, year: CalendarYear, days: CalendarFacts['days'], signed: Signed): Promise<void> {
  const made = { created_at: signed.at, created_by: signed.actor };
  const at = tables(tx);
  await at
    .insertInto('directory.calendar_year')
    .values({ ...year, ...made })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ complete: year.complete, notice: year.notice, ...made }))
    .execute();
  await at.deleteFrom('directory.calendar_day').where('agency_code', 'is', null).where(sql<boolean>`extract(year from day) = ${year.year}`).execute();
  if (days.length > 0) await insertDays(tx, null, days, signed);
}

async function insertDays(tx: Tx, agency: AgencyCode | null, days: CalendarFacts['days'], signed: Signed): Promise<void> {
  await tables(tx)
    .insertInto('directory.calendar_day')
    .values(
      days.map((day) => ({
        agency_code: agency,
        day: day.date,
        kind: day.kind,
        name: day.name,
        notice_ref: day.noticeRef,
        created_at: signed.at,
        created_by: signed.actor,
      })),
    )
    .execute();
}

export type Closure = { readonly agency: AgencyCode | null; readonly day: Temporal.PlainDate; readonly name: string; readonly noticeRef: string };

export async function upsertClosure(tx: Tx, closure: Closure, signed: Signed): Promise<void> {
  const kind: DayKind = 'LOCAL_CLOSURE';
  const content = { kind, name: closure.name, notice_ref: closure.noticeRef, created_at: signed.at, created_by: signed.actor };
  await tables(tx)
    .insertInto('directory.calendar_day')
    .values({ agency_code: closure.agency, day: closure.day, ...content })
    .onConflict((conflict) => conflict.columns(['agency_code', 'day']).doUpdateSet(content))
    .execute();
}

export async function replaceSchedule(tx: Tx, agency: AgencyCode | null, schedule: WeekSchedule, signed: Signed): Promise<void> {
  const at = tables(tx);
  await at
    .deleteFrom('directory.work_schedule')
    .where('agency_code', 'is not distinct from', agency)
    .where('effective_from', '=', schedule.effectiveFrom)
    .execute();
  const rows = schedule.weekdays.flatMap((intervals, index) =>
    intervals.map((interval) => ({
      agency_code: agency,
      effective_from: schedule.effectiveFrom,
      weekday: index + 1,
      opens_minute: interval.opens,
      closes_minute: interval.closes,
      created_at: signed.at,
      created_by: signed.actor,
    })),
  );
  await at.insertInto('directory.work_schedule').values(rows).execute();
}

export async function upsertPolicy(tx: Tx, agency: AgencyCode | null, policy: DueDatePolicy, signed: Signed): Promise<void> {
  const content = {
    counting: policy.counting,
    cutoff_minute: policy.cutoff,
    day_minutes: policy.dayMinutes,
    created_at: signed.at,
    created_by: signed.actor,
  };
  await tables(tx)
    .insertInto('directory.due_date_policy')
    .values({ agency_code: agency, effective_from: policy.effectiveFrom, ...content })
    .onConflict((conflict) => conflict.columns(['agency_code', 'effective_from']).doUpdateSet(content))
    .execute();
}
