import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import type { ImportFormat, ImportState } from '../domain/catalogue-import.ts';
import type { ImportReport } from '../domain/import-report.ts';

export type ImportRow = {
  readonly id: string;
  readonly state: ImportState;
  readonly format: ImportFormat;
  readonly fileKey: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly report: ImportReport | null;
  readonly catalogueVersion: number | null;
  readonly progress: number;
  readonly readAgain: boolean;
  readonly confirmedAt: Temporal.Instant | null;
  readonly confirmedBy: string | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly createdBy: string;
};

const COLUMNS = sql`id, state, format, file_key as "fileKey", file_name as "fileName", file_bytes as "fileBytes", effective_from as "effectiveFrom",
  catalogue_version as "catalogueVersion", progress, read_again as "readAgain", confirmed_at as "confirmedAt", confirmed_by as "confirmedBy",
  finished_at as "finishedAt", created_at as "createdAt", created_by as "createdBy"`;

export async function findImport(db: Db, id: string): Promise<ImportRow | null> {
  const { rows } = await sql<ImportRow>`select ${COLUMNS}, report from procedures.catalogue_import where id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The newest first; their reports without the rows. */
export async function listImports(db: Db, limit: number): Promise<readonly ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select ${COLUMNS}, report - 'rows' - 'faults' as report from procedures.catalogue_import order by created_at desc limit ${limit}`.execute(db);
  return rows;
}

export type NewImport = Pick<ImportRow, 'id' | 'format' | 'fileKey' | 'fileName' | 'fileBytes' | 'effectiveFrom' | 'createdAt' | 'createdBy'>;

export async function insertImport(tx: Tx, row: NewImport): Promise<void> {
  await sql`
    insert into procedures.catalogue_import (id, state, format, file_key, file_name, file_bytes, effective_from, created_at, created_by)
    values (${row.id}, 'reading', ${row.format}, ${row.fileKey}, ${row.fileName}, ${row.fileBytes}, ${row.effectiveFrom}, ${row.createdAt}, ${row.createdBy})`.execute(
    tx,
  );
}

export async function saveProgress(db: Db, id: string, progress: number): Promise<void> {
  await sql`update procedures.catalogue_import set progress = ${progress} where id = ${id}`.execute(db);
}

/** What a trial reading found; only of one that still waits for it. */
export async function saveReading(
  db: Db,
  id: string,
  read: { readonly report: ImportReport; readonly version: number; readonly again: boolean },
): Promise<void> {
  await sql`
    update procedures.catalogue_import set state = 'read', report = ${JSON.stringify(read.report)}::jsonb, catalogue_version = ${read.version},
      read_again = ${read.again}, progress = 0, confirmed_at = case when ${read.again} then null else confirmed_at end,
      confirmed_by = case when ${read.again} then null else confirmed_by end
    where id = ${id} and state in ('reading', 'publishing')`.execute(db);
}

/** False when the state has moved on meanwhile. */
export async function moveImport(
  db: Db,
  id: string,
  move: {
    readonly from: ImportState;
    readonly to: ImportState;
    readonly effectiveFrom?: Temporal.PlainDate;
    readonly confirmed?: { readonly at: Temporal.Instant; readonly by: string };
    readonly finishedAt?: Temporal.Instant;
  },
): Promise<boolean> {
  const result = await sql`
    update procedures.catalogue_import set state = ${move.to}, progress = 0,
      effective_from = coalesce(${move.effectiveFrom ?? null}::date, effective_from),
      confirmed_at = coalesce(${move.confirmed?.at ?? null}::timestamptz, confirmed_at), confirmed_by = coalesce(${move.confirmed?.by ?? null}::text, confirmed_by),
      finished_at = coalesce(${move.finishedAt ?? null}::timestamptz, finished_at)
    where id = ${id} and state = ${move.from}`.execute(db);
  return (result.numAffectedRows ?? 0n) > 0n;
}

export async function finishImport(tx: Tx, id: string, done: { readonly report: ImportReport; readonly at: Temporal.Instant }): Promise<void> {
  await sql`
    update procedures.catalogue_import set state = 'done', report = ${JSON.stringify(done.report)}::jsonb, finished_at = ${done.at}
    where id = ${id} and state = 'publishing'`.execute(tx);
}

/**
 * Keys of files whose every import ended before a moment and that no published or drafted content names as a form: the
 * store keeps equal bytes once, whatever they were brought for.
 */
export async function idleImportFiles(db: Db, endedBefore: Temporal.Instant): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly key: string }>`
    with ended as (
      select file_key from procedures.catalogue_import group by file_key
      having bool_and(state in ('done', 'failed', 'cancelled') and finished_at < ${endedBefore})
    ), content as (
      select content from procedures.procedure_revision
      union all select content from procedures.draft
      union all select content from procedures.draft_step where content is not null
    )
    select file_key as key from ended where not exists (
      select 1 from content, jsonb_path_query(content.content, '$.componentGroups[*].components[*].formFiles[*]') as form
      where form ->> 'sha256' = ended.file_key
    ) order by key`.execute(db);
  return rows.map((row) => row.key);
}
