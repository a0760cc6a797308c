import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import type { ProceduresTables } from './tables.ts';

export type Revision = { readonly id: number; readonly no: number; readonly effectiveFrom: Temporal.PlainDate };
export type ProcedureRead = { readonly record: ProcedureRecord; readonly revision: Revision };

const COLUMNS = ['id', 'no', 'content', 'effective_from'] as const;

type Row = { id: number; no: number; content: ProcedureRecord; effective_from: Temporal.PlainDate };

function toRead(row: Row): ProcedureRead {
  return { record: row.content, revision: { id: row.id, no: row.no, effectiveFrom: row.effective_from } };
}

/** The revision in force on a day; of two from the same day the later one. */
export async function findInForce(db: Db, code: string, asOf: Temporal.PlainDate): Promise<ProcedureRead | null> {
  const row = await db
    .withTables<ProceduresTables>()
    .selectFrom('procedures.procedure_revision')
    .select(COLUMNS)
    .where('procedure_code', '=', code)
    .where('effective_from', '<=', asOf)
    .where((is) => is.or([is('effective_to', 'is', null), is('effective_to', '>', asOf)]))
    .orderBy('effective_from', 'desc')
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toRead(row) : null;
}

export async function findRevision(db: Db, id: number): Promise<ProcedureRead | null> {
  const row = await db.withTables<ProceduresTables>().selectFrom('procedures.procedure_revision').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ? toRead(row) : null;
}

export async function readVersion(db: Db): Promise<number> {
  const row = await db.withTables<ProceduresTables>().selectFrom('procedures.catalogue_version').select('version').executeTakeFirstOrThrow();
  return row.version;
}

/**
 * Codes whose answer may differ from what a reader last saw: changed after version `since`, or a revision began or
 * ended between the reader's day and today.
 */
export async function changedCodes(
  db: Db,
  seen: { readonly version: number; readonly day: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select distinct procedure_code as code from procedures.procedure_revision
    where catalogue_version > ${seen.version}
       or (effective_from > ${seen.day} and effective_from <= ${today})
       or (effective_to > ${seen.day} and effective_to <= ${today})
    order by 1`.execute(db);
  return rows.map((row) => row.code);
}

/** The records in force for some codes; a code with none in force on that day is left out. */
export async function findManyInForce(
  db: Db,
  codes: readonly string[],
  asOf: Temporal.PlainDate,
): Promise<readonly { readonly id: number; readonly content: ProcedureRecord }[]> {
  const { rows } = await sql<{ id: number; content: ProcedureRecord }>`
    select distinct on (procedure_code) id, content from procedures.procedure_revision
    where procedure_code = any(${codes}::text[]) and effective_from <= ${asOf} and (effective_to is null or effective_to > ${asOf})
    order by procedure_code, effective_from desc, no desc`.execute(db);
  return rows;
}

export type CatalogueStats = {
  readonly version: number;
  /** Procedures with a revision in force today. */
  readonly procedures: number;
  readonly revisions: number;
  readonly fields: number;
  readonly structured: number;
  readonly text: number;
  readonly listOnly: number;
};

export async function readStats(db: Db, today: Temporal.PlainDate): Promise<CatalogueStats> {
  const { rows } = await sql<CatalogueStats>`
    with in_force as (
      select distinct on (procedure_code) content->>'detail' as detail, content->'fields'->0->>'name' as field
      from procedures.procedure_revision
      where effective_from <= ${today} and (effective_to is null or effective_to > ${today})
      order by procedure_code, effective_from desc, no desc
    )
    select (select version from procedures.catalogue_version) as version, count(*)::int as procedures,
      (select count(*)::int from procedures.procedure_revision) as revisions, count(distinct field)::int as fields,
      count(*) filter (where detail = 'structured')::int as structured, count(*) filter (where detail = 'text')::int as text,
      count(*) filter (where detail = 'list-only')::int as "listOnly"
    from in_force`.execute(db);
  return rows[0] ?? { version: 0, procedures: 0, revisions: 0, fields: 0, structured: 0, text: 0, listOnly: 0 };
}

/** From the first day on which a revision holds to the first on which it does not; `to` null while no end is known. */
export type Period = { readonly id: number; readonly no: number; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate | null };

/** All periods of a procedure, the earliest first; of two from the same day the later one comes last and holds. */
export async function findPeriods(db: Db, code: string): Promise<readonly Period[]> {
  return db
    .withTables<ProceduresTables>()
    .selectFrom('procedures.procedure_revision')
    .select(['id', 'no', 'effective_from as from', 'effective_to as to'])
    .where('procedure_code', '=', code)
    .orderBy('effective_from')
    .orderBy('no')
    .execute();
}
