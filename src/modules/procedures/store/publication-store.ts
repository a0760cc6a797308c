import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import { asJson, type Db, type Tx } from '#platform/db/database.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import type { Acting } from './draft-store.ts';
import type { ProceduresTables } from './tables.ts';

export type RevisionSpan = {
  readonly id: number;
  readonly no: number;
  readonly content: ProcedureRecord;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly effectiveTo: Temporal.PlainDate | null;
};

/** What a revision beginning on a day follows and what follows it. The caller holds the catalogue's lock. */
export async function around(
  db: Db,
  code: string,
  day: Temporal.PlainDate,
): Promise<{ readonly before: RevisionSpan | null; readonly nextFrom: Temporal.PlainDate | null; readonly lastNo: number }> {
  const tables = db.withTables<ProceduresTables>();
  const rows = await tables
    .selectFrom('procedures.procedure_revision')
    .select(['id', 'no', 'content', 'effective_from', 'effective_to'])
    .where('procedure_code', '=', code)
    .where('effective_from', '<=', day)
    .where((is) => is.or([is('effective_to', 'is', null), is('effective_to', '>', day)]))
    .orderBy('effective_from', 'desc')
    .orderBy('no', 'desc')
    .limit(1)
    .execute();
  const { rows: sums } = await sql<{ nextFrom: Temporal.PlainDate | null; lastNo: number }>`
    select min(effective_from) filter (where effective_from > ${day} and effective_to is distinct from effective_from) as "nextFrom",
      coalesce(max(no), 0)::int as "lastNo"
    from procedures.procedure_revision where procedure_code = ${code}`.execute(db);
  const [row] = rows;
  const before = row ? { id: row.id, no: row.no, content: row.content, effectiveFrom: row.effective_from, effectiveTo: row.effective_to } : null;
  return { before, nextFrom: sums[0]?.nextFrom ?? null, lastNo: sums[0]?.lastNo ?? 0 };
}

export type Published = {
  readonly code: string;
  readonly content: ProcedureRecord;
  readonly hash: string;
  readonly no: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly version: number;
};

export async function insertRevision(tx: Tx, revision: Published, { at, actor }: Acting): Promise<number> {
  const tables = tx.withTables<ProceduresTables>();
  await tables
    .insertInto('procedures.procedure')
    .values({ code: revision.code, created_at: at, created_by: actor })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  const row = await tables
    .insertInto('procedures.procedure_revision')
    .values({
      procedure_code: revision.code,
      no: revision.no,
      content: asJson(revision.content),
      content_hash: revision.hash,
      effective_from: revision.from,
      effective_to: revision.to,
      catalogue_version: revision.version,
      created_at: at,
      created_by: actor,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The end of a revision is the only thing of it that ever changes. */
export async function endRevision(tx: Tx, id: number, to: Temporal.PlainDate | null, version: number): Promise<void> {
  await tx
    .withTables<ProceduresTables>()
    .updateTable('procedures.procedure_revision')
    .set({ effective_to: to, catalogue_version: version })
    .where('id', '=', id)
    .execute();
}

export type NewPublication = {
  readonly revisionId: number;
  readonly draftId: number;
  readonly editedBy: readonly string[];
  readonly reason: string;
  readonly pastBasis: string;
};

export async function insertPublication(tx: Tx, publication: NewPublication, { at, actor }: Acting): Promise<void> {
  await tx
    .withTables<ProceduresTables>()
    .insertInto('procedures.publication')
    .values({
      revision_id: publication.revisionId,
      draft_id: publication.draftId,
      edited_by: publication.editedBy,
      reason: publication.reason,
      past_basis: publication.pastBasis,
      ...NOT_UNDONE,
      created_at: at,
      created_by: actor,
    })
    .execute();
}

const NOT_UNDONE = { undone_at: null, undone_by: null, undone_reason: null } as const;

/** What an import brought has no publication of its own: it gets one, to say that it was undone. */
export async function markUndone(tx: Tx, revisionId: number, reason: string, { at, actor }: Acting): Promise<void> {
  const undone = { undone_at: at, undone_by: actor, undone_reason: reason };
  await tx
    .withTables<ProceduresTables>()
    .insertInto('procedures.publication')
    .values({ revision_id: revisionId, draft_id: null, edited_by: [], reason: '', past_basis: '', ...undone, created_at: at, created_by: actor })
    .onConflict((conflict) => conflict.column('revision_id').doUpdateSet(undone))
    .execute();
}

/** The revision that ends on the day on which another one begins, or on which the procedure ends. */
export async function findEndingOn(db: Db, code: string, day: Temporal.PlainDate): Promise<number | null> {
  const row = await db
    .withTables<ProceduresTables>()
    .selectFrom('procedures.procedure_revision')
    .select('id')
    .where('procedure_code', '=', code)
    .where('effective_to', '=', day)
    .where('effective_from', '<', day)
    .orderBy('effective_from', 'desc')
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export type WithdrawalRow = {
  readonly id: number;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly decisionNo: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly undoneAt: Temporal.Instant | null;
  readonly undoneBy: string | null;
};

export async function insertWithdrawal(
  tx: Tx,
  withdrawal: { readonly code: string; readonly from: Temporal.PlainDate; readonly decisionNo: string; readonly reason: string },
  { at, actor }: Acting,
): Promise<void> {
  await tx
    .withTables<ProceduresTables>()
    .insertInto('procedures.withdrawal')
    .values({
      procedure_code: withdrawal.code,
      effective_from: withdrawal.from,
      decision_no: withdrawal.decisionNo,
      reason: withdrawal.reason,
      undone_at: null,
      undone_by: null,
      created_at: at,
      created_by: actor,
    })
    .execute();
}

export async function undoWithdrawalRow(tx: Tx, id: number, { at, actor }: Acting): Promise<void> {
  await tx.withTables<ProceduresTables>().updateTable('procedures.withdrawal').set({ undone_at: at, undone_by: actor }).where('id', '=', id).execute();
}

/** Ends that were announced for a procedure, the newest first. */
export async function listWithdrawals(db: Db, code: string): Promise<readonly WithdrawalRow[]> {
  const rows = await db
    .withTables<ProceduresTables>()
    .selectFrom('procedures.withdrawal')
    .selectAll()
    .where('procedure_code', '=', code)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    effectiveFrom: row.effective_from,
    decisionNo: row.decision_no,
    reason: row.reason,
    at: row.created_at,
    by: row.created_by,
    undoneAt: row.undone_at,
    undoneBy: row.undone_by,
  }));
}
