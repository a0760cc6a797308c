import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { Level } from '../domain/record.ts';

/** As much of a procedure as decides who receives it, and names it in a list. */
export type CatalogueLine = {
  readonly code: string;
  readonly name: string;
  readonly everydayName: string | null;
  readonly nameEn: string | null;
  readonly field: string;
  readonly levels: readonly Level[];
  readonly executingAgencies: readonly string[];
};

/** Procedures for the public in force on a day, without their long parts. */
export async function selectCatalogueLines(db: Db, asOf: Temporal.PlainDate): Promise<readonly CatalogueLine[]> {
  const { rows } = await sql<CatalogueLine>`
    select distinct on (procedure_code) procedure_code as code, content->>'name' as name, content->>'everydayName' as "everydayName",
      content->>'nameEn' as "nameEn", coalesce(content->'fields'->0->>'name', '') as field, content->'levels' as levels,
      content->'executingAgencies' as "executingAgencies"
    from procedures.procedure_revision
    where effective_from <= ${asOf} and (effective_to is null or effective_to > ${asOf}) and content->>'type' <> 'internal'
    order by procedure_code, effective_from desc, no desc`.execute(db);
  return rows;
}
