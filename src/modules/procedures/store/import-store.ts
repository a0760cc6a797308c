import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
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
  readonly endsOn: Temporal.PlainDate | null;
  /** First day of a revision that is known to follow. */
  readonly nextFrom: Temporal.PlainDate | null;
};

export async function standingOf(db: Db, codes: readonly string[], from: Temporal.PlainDate): Promise<ReadonlyMap<string, Standing>> {
  const { rows } = await sql<Standing>`
    select p.code, coalesce(max(r.no), 0)::int as "lastNo", f.content_hash as hash, f.id, f.effective_to as "endsOn",
      min(r.effective_from) filter (where r.effective_from > ${from} and r.effective_to is distinct from r.effective_from) as "nextFrom"
    from procedures.procedure p
    left join procedures.procedure_revision r on r.procedure_code = p.code
    left join lateral (
      select i.id, i.content_hash, i.effective_to from procedures.procedure_revision i
      where i.procedure_code = p.code and i.effective_from <= ${from} and (i.effective_to is null or i.effective_to > ${from})
      order by i.effective_from desc, i.no desc limit 1
    ) f on true
    where p.code = any(${codes}::text[])
    group by p.code, f.id, f.content_hash, f.effective_to`.execute(db);
  return new Map(rows.map((row) => [row.code, row]));
}

export type KnownRevision = {
  readonly id: number;
  readonly code: string;
  readonly no: number;
  readonly hash: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
};

/** Every revision of some codes, in their order. */
export async function revisionsOf(db: Db, codes: readonly string[]): Promise<readonly KnownRevision[]> {
  const { rows } = await sql<KnownRevision>`
    select id, procedure_code as code, no, content_hash as hash, effective_from as "from", effective_to as "to"
    from procedures.procedure_revision where procedure_code = any(${codes}::text[]) order by procedure_code, no`.execute(db);
  return rows;
}

export async function contentsOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, ProcedureRecord>> {
  const { rows } = await sql<{ id: number; content: ProcedureRecord }>`
    select id, content from procedures.procedure_revision where id = any(${ids}::bigint[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row.content]));
}

export type NewRevision = {
  readonly record: ProcedureRecord;
  readonly no: number;
  readonly hash: string;
  readonly from: Temporal.PlainDate;
  /** First day on which it holds no more, when that is known already. */
  readonly to: Temporal.PlainDate | null;
};

/** The end of a revision that stands. */
export type NewEnd = { readonly id: number; readonly on: Temporal.PlainDate };

export type WriteContext = {
  readonly version: number;
  readonly at: Temporal.Instant;
  readonly actor: string;
};

/** Whole batch in three statements: procedures, ends of what is replaced, revisions. */
export async function writeRevisions(tx: Tx, revisions: readonly NewRevision[], ends: readonly NewEnd[], context: WriteContext): Promise<void> {
  const { version, at, actor } = context;
  const codes = revisions.map((one) => one.record.code);
  await sql`
    insert into procedures.procedure (code, created_at, created_by)
    select distinct code, ${at}::timestamptz, ${actor} from unnest(${codes}::text[]) as t(code)
    on conflict (code) do nothing`.execute(tx);
  await sql`
    update procedures.procedure_revision r set effective_to = t.ends, catalogue_version = ${version}
    from unnest(${ends.map((one) => one.id)}::bigint[], ${ends.map((one) => one.on.toString())}::date[]) as t(id, ends)
    where r.id = t.id`.execute(tx);
  await sql`
    insert into procedures.procedure_revision
      (procedure_code, no, content, content_hash, effective_from, effective_to, catalogue_version, created_at, created_by)
    select code, no, content::jsonb, hash, begins, ends, ${version}, ${at}, ${actor}
    from unnest(${codes}::text[], ${revisions.map((one) => one.no)}::int[], ${revisions.map((one) => JSON.stringify(one.record))}::text[],
      ${revisions.map((one) => one.hash)}::text[], ${revisions.map((one) => one.from.toString())}::date[],
      ${revisions.map((one) => one.to?.toString() ?? null)}::date[])
      as t(code, no, content, hash, begins, ends)`.execute(tx);
}
