import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { escapeLike } from './draft-store.ts';

/** A revision with how it came about: by hand (its draft, its writers, who approved it) or by an import. */
export type HistoryEntry = {
  readonly id: number;
  readonly code: string;
  readonly no: number;
  readonly content: ProcedureRecord;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly effectiveTo: Temporal.PlainDate | null;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly draftId: number | null;
  readonly editedBy: readonly string[];
  readonly reason: string;
  readonly pastBasis: string;
  readonly undoneAt: Temporal.Instant | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
};

const COLUMNS = sql`r.id, r.procedure_code as code, r.no, r.content, r.effective_from as "effectiveFrom", r.effective_to as "effectiveTo",
  r.created_at as at, r.created_by as by, p.draft_id as "draftId", coalesce(p.edited_by, '{}') as "editedBy", coalesce(p.reason, '') as reason,
  coalesce(p.past_basis, '') as "pastBasis", p.undone_at as "undoneAt", p.undone_by as "undoneBy", p.undone_reason as "undoneReason"`;

const MOST = 100;

/** All revisions of a procedure in the order of their numbers, the newest first. */
export async function listHistory(db: Db, code: string): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select ${COLUMNS} from procedures.procedure_revision r left join procedures.publication p on p.revision_id = r.id
    where r.procedure_code = ${code} order by r.no desc limit ${MOST}`.execute(db);
  return rows;
}

export type FeedEntry = {
  readonly id: number;
  readonly code: string;
  readonly no: number;
  readonly content: ProcedureRecord;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly reason: string;
  /** What it follows; null for a procedure's first content. */
  readonly previous: ProcedureRecord | null;
};

/** The newest published revisions, of some codes only when they are given; what was undone before its day is left out. */
export async function listPublished(db: Db, codes: readonly string[] | null, limit: number): Promise<readonly FeedEntry[]> {
  const narrowed = codes === null ? sql`true` : sql`r.procedure_code = any(${codes}::text[])`;
  const { rows } = await sql<FeedEntry>`
    select r.id, r.procedure_code as code, r.no, r.content, r.effective_from as "effectiveFrom", r.created_at as at,
      coalesce(p.reason, '') as reason, b.content as previous
    from procedures.procedure_revision r
    left join procedures.publication p on p.revision_id = r.id
    left join lateral (
      select o.content from procedures.procedure_revision o
      where o.procedure_code = r.procedure_code and o.effective_to is distinct from o.effective_from
        and (o.effective_from, o.no) < (r.effective_from, r.no)
      order by o.effective_from desc, o.no desc limit 1
    ) b on true
    where p.undone_at is null and ${narrowed}
    order by r.id desc limit ${limit}`.execute(db);
  return rows;
}

export type OfficeLine = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly no: number;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly by: string;
};

/** Revisions that wait for their day, the nearest first. */
export async function listScheduled(db: Db, today: Temporal.PlainDate, text: string): Promise<readonly OfficeLine[]> {
  const { rows } = await sql<OfficeLine>`
    select procedure_code as code, content->>'name' as name, coalesce(content->'fields'->0->>'name', '') as field, no,
      effective_from as "effectiveFrom", created_at as at, created_by as by
    from procedures.procedure_revision
    where effective_from > ${today} and effective_to is distinct from effective_from and ${named(text)}
    order by effective_from, procedure_code limit 500`.execute(db);
  return rows;
}

/** The last content of a procedure, and it has an end that nothing follows. */
const ENDS = sql<boolean>`r.effective_to > r.effective_from and not exists (
  select 1 from procedures.procedure_revision o where o.procedure_code = r.procedure_code
    and o.effective_to is distinct from o.effective_from and (o.effective_from, o.no) > (r.effective_from, r.no))`;

/** Procedures that have ended, or will end; the latest end first. */
export async function listWithdrawn(db: Db, text: string): Promise<readonly (OfficeLine & { readonly ends: Temporal.PlainDate })[]> {
  const { rows } = await sql<OfficeLine & { ends: Temporal.PlainDate }>`
    select r.procedure_code as code, content->>'name' as name, coalesce(content->'fields'->0->>'name', '') as field, no,
      effective_from as "effectiveFrom", effective_to as ends, created_at as at, created_by as by
    from procedures.procedure_revision r where ${ENDS} and ${named(text)}
    order by effective_to desc, r.procedure_code limit 500`.execute(db);
  return rows;
}

function named(text: string) {
  return text === '' ? sql<boolean>`true` : sql<boolean>`(content->>'name' ilike ${`%${escapeLike(text)}%`} or procedure_code like ${`${escapeLike(text)}%`})`;
}

export type OfficeCounts = { readonly drafts: number; readonly reviews: number; readonly scheduled: number; readonly withdrawn: number };

export async function countOffice(db: Db, today: Temporal.PlainDate): Promise<OfficeCounts> {
  const { rows } = await sql<OfficeCounts>`
    select (select count(*)::int from procedures.draft where state = 'draft') as drafts,
      (select count(*)::int from procedures.draft where state = 'in-review') as reviews,
      (select count(*)::int from procedures.procedure_revision
        where effective_from > ${today} and effective_to is distinct from effective_from) as scheduled,
      (select count(*)::int from procedures.procedure_revision r where ${ENDS}) as withdrawn`.execute(db);
  return rows[0] ?? { drafts: 0, reviews: 0, scheduled: 0, withdrawn: 0 };
}
