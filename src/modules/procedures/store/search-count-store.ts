import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { Reading } from '../domain/search/result.ts';

export type SearchCount = {
  readonly day: Temporal.PlainDate;
  readonly question: string;
  readonly shown: string;
  readonly reading: Reading;
  readonly results: number;
  readonly clear: boolean;
  readonly asked: number;
};

export type SearchOpening = { readonly day: Temporal.PlainDate; readonly question: string; readonly code: string; readonly opened: number };

type Made = { readonly at: Temporal.Instant };

export async function addSearchCounts(db: Db, counts: readonly SearchCount[], { at }: Made): Promise<void> {
  if (counts.length === 0) return;
  const rows = JSON.stringify(counts.map((one) => ({ ...one, day: one.day.toString() })));
  await sql`
    insert into procedures.search_count (day, question, shown, reading, results, is_clear, asked, created_at, created_by)
    select day, question, shown, reading, results, clear, asked, ${at}, 'search'
    from jsonb_to_recordset(${rows}::jsonb) as r (day date, question text, shown text, reading text, results int, clear boolean, asked int)
    on conflict (day, question) do update set shown = excluded.shown, reading = excluded.reading, results = excluded.results,
      is_clear = excluded.is_clear, asked = search_count.asked + excluded.asked`.execute(db);
}

/** Codes that the catalogue does not have are left out. */
export async function addSearchOpenings(db: Db, openings: readonly SearchOpening[], { at }: Made): Promise<void> {
  if (openings.length === 0) return;
  const rows = JSON.stringify(openings.map((one) => ({ ...one, day: one.day.toString() })));
  await sql`
    insert into procedures.search_opening (day, question, procedure_code, opened, created_at, created_by)
    select r.day, r.question, r.code, r.opened, ${at}, 'search'
    from jsonb_to_recordset(${rows}::jsonb) as r (day date, question text, code text, opened int)
    join procedures.procedure p on p.code = r.code
    on conflict (day, question, procedure_code) do update set opened = search_opening.opened + excluded.opened`.execute(db);
}

export async function forgetSearchesBefore(db: Db, day: Temporal.PlainDate): Promise<void> {
  await sql`delete from procedures.search_count where day < ${day}`.execute(db);
  await sql`delete from procedures.search_opening where day < ${day}`.execute(db);
}

/** Both days included. */
export type Days = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

export type SearchedQuestion = {
  readonly question: string;
  readonly shown: string;
  readonly asked: number;
  readonly days: number;
  readonly lastSeen: Temporal.PlainDate;
  /** Of the last day on which it was asked. */
  readonly reading: Reading;
  readonly results: number;
  readonly clear: boolean;
  readonly opened: readonly { readonly code: string; readonly opened: number }[];
};

/** Questions of some days, those asked most first; `missed`: found nothing, or nothing that fits. */
export async function selectSearches(db: Db, days: Days, which: 'all' | 'missed', limit: number): Promise<readonly SearchedQuestion[]> {
  const { rows } = await sql<SearchedQuestion>`
    with asked as (
      select question, sum(asked)::int as asked, count(*)::int as days, max(day) as last_seen
      from procedures.search_count where day between ${days.from} and ${days.to} group by question
    )
    select a.question, c.shown, a.asked, a.days, a.last_seen as "lastSeen", c.reading, c.results, c.is_clear as clear,
      coalesce((select jsonb_agg(jsonb_build_object('code', o.procedure_code, 'opened', o.opened) order by o.opened desc, o.procedure_code)
        from (select procedure_code, sum(opened)::int as opened from procedures.search_opening
          where question = a.question and day between ${days.from} and ${days.to}
          group by procedure_code order by 2 desc limit 3) o), '[]'::jsonb) as opened
    from asked a join procedures.search_count c on c.question = a.question and c.day = a.last_seen
    where ${which} = 'all' or c.results = 0 or c.reading in ('out-of-scope', 'nothing')
    order by a.asked desc, a.last_seen desc, a.question limit ${limit}`.execute(db);
  return rows;
}

export type SearchTotals = { readonly asked: number; readonly missed: number; readonly questions: number };

export async function selectSearchTotals(db: Db, days: Days): Promise<SearchTotals> {
  const { rows } = await sql<SearchTotals>`
    select coalesce(sum(asked), 0)::int as asked, count(distinct question)::int as questions,
      coalesce(sum(asked) filter (where results = 0 or reading in ('out-of-scope', 'nothing')), 0)::int as missed
    from procedures.search_count where day between ${days.from} and ${days.to}`.execute(db);
  return rows[0] ?? { asked: 0, missed: 0, questions: 0 };
}
