import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { ProcedureRecord } from '../domain/record.ts';

export type ExportedRevision = {
  readonly no: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly hash: string;
  readonly content: ProcedureRecord;
};

const COLUMNS = sql`procedure_code, no, effective_from as "from", effective_to as "to", content_hash as hash, content`;

/** The next codes after one, in their order. */
export async function codesAfter(db: Db, code: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`select code from procedures.procedure where code > ${code} order by code limit ${limit}`.execute(db);
  return rows.map((row) => row.code);
}

/** What is in force on a day for some codes, by code. */
export async function inForce(db: Db, codes: readonly string[], asOf: Temporal.PlainDate): Promise<readonly ExportedRevision[]> {
  const { rows } = await sql<ExportedRevision>`
    select distinct on (procedure_code) ${COLUMNS} from procedures.procedure_revision
    where procedure_code = any(${codes}::text[]) and effective_from <= ${asOf} and (effective_to is null or effective_to > ${asOf})
    order by procedure_code, effective_from desc, no desc`.execute(db);
  return rows;
}

/** Every revision of some codes, by code and number. */
export async function allRevisions(db: Db, codes: readonly string[]): Promise<readonly ExportedRevision[]> {
  const { rows } = await sql<ExportedRevision>`
    select ${COLUMNS} from procedures.procedure_revision where procedure_code = any(${codes}::text[]) order by procedure_code, no`.execute(db);
  return rows;
}

/** Executing agencies as the records name them, the most frequent first. */
export async function agenciesInForce(db: Db, asOf: Temporal.PlainDate, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from procedures.procedure_revision r, jsonb_array_elements_text(r.content->'executingAgencies') as t(name)
    where r.effective_from <= ${asOf} and (r.effective_to is null or r.effective_to > ${asOf})
    group by name order by count(*) desc, name limit ${limit}`.execute(db);
  return rows.map((row) => row.name);
}

/** Codes in force with the day since which each page says what it says: the later of its first day and the day it was written. */
export async function modifiedDays(db: Db, asOf: Temporal.PlainDate): Promise<readonly { readonly code: string; readonly day: Temporal.PlainDate }[]> {
  const { rows } = await sql<{ code: string; day: Temporal.PlainDate }>`
    select distinct on (procedure_code) procedure_code as code,
      least(${asOf}::date, greatest(effective_from, (created_at at time zone 'Asia/Ho_Chi_Minh')::date)) as day
    from procedures.procedure_revision
    where effective_from <= ${asOf} and (effective_to is null or effective_to > ${asOf})
    order by procedure_code, effective_from desc, no desc`.execute(db);
  return rows;
}
