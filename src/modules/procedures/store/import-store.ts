import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Tx } from '#platform/db/database.ts';
import type { ProcedureRecord } from '../domain/record.ts';

/** Heard by every process that keeps an index. */
export const CHANNEL = 'procedures_changed';

/** Locks the counter until the transaction ends: one batch at a time, versions in the order of commits. */
export async function lockVersion(tx: Tx): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from procedures.catalogue_version for update`.execute(tx);
  return rows[0]?.version ?? 0;
}

export async function announceVersion(tx: Tx, version: number): Promise<void> {
  await sql`update procedures.catalogue_version set version = ${version}`.execute(tx);
  await sql`select pg_notify(${CHANNEL}, ${String(version)})`.execute(tx);
}

export type Standing = {
  readonly code: string;
  readonly lastNo: number;
  /** The revision in force on the day of the import, if any. */
  readonly hash: string | null;
  readonly id: number | null;
  /** First day of a revision that is known to follow. */
  readonly nextFrom: Temporal.PlainDate | null;
};

export async function standingOf(tx: Tx, codes: readonly string[], from: Temporal.PlainDate): Promise<ReadonlyMap<string, Standing>> {
  const { rows } = await sql<Standing>`
    select p.code, coalesce(max(r.no), 0)::int as "lastNo", f.content_hash as hash, f.id,
      min(r.effective_from) filter (where r.effective_from > ${from}) as "nextFrom"
    from procedures.procedure p
    left join procedures.procedure_revision r on r.procedure_code = p.code
    left join lateral (
      select i.id, i.content_hash from procedures.procedure_revision i
      where i.procedure_code = p.code and i.effective_from <= ${from}
      order by i.effective_from desc, i.no desc limit 1
    ) f on true
    where p.code = any(${codes}::text[])
    group by p.code, f.id, f.content_hash`.execute(tx);
  return new Map(rows.map((row) => [row.code, row]));
}

export type NewRevision = {
  readonly record: ProcedureRecord;
  readonly no: number;
  readonly hash: string;
  readonly replaces: number | null;
  readonly nextFrom: Temporal.PlainDate | null;
};

export type WriteContext = {
  readonly version: number;
  readonly from: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly actor: string;
};

/** Whole batch in three statements: procedures, ends of what is replaced, revisions. */
export async function writeRevisions(tx: Tx, revisions: readonly NewRevision[], context: WriteContext): Promise<void> {
  const { version, from, at, actor } = context;
  const codes = revisions.map((one) => one.record.code);
  await sql`
    insert into procedures.procedure (code, created_at, created_by)
    select code, ${at}, ${actor} from unnest(${codes}::text[]) as t(code)
    on conflict (code) do nothing`.execute(tx);
  const replaced = revisions.flatMap((one) => one.replaces ?? []);
  await sql`
    update procedures.procedure_revision set effective_to = ${from}, catalogue_version = ${version}
    where id = any(${replaced}::bigint[])`.execute(tx);
  await sql`
    insert into procedures.procedure_revision
      (procedure_code, no, content, content_hash, effective_from, effective_to, catalogue_version, created_at, created_by)
    select code, no, content::jsonb, hash, ${from}, ends, ${version}, ${at}, ${actor}
    from unnest(${codes}::text[], ${revisions.map((one) => one.no)}::int[], ${revisions.map((one) => JSON.stringify(one.record))}::text[],
      ${revisions.map((one) => one.hash)}::text[], ${revisions.map((one) => one.nextFrom?.toString() ?? null)}::date[])
      as t(code, no, content, hash, ends)`.execute(tx);
}
