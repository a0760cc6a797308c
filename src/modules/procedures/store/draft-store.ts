import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import { asJson, type Db, type Tx } from '#platform/db/database.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import type { Draft, DraftState } from '../domain/revisions/draft.ts';
import type { DraftStepKind, ProceduresTables } from './tables.ts';

/** A draft with what the pages tell of it. */
export type DraftRead = Draft & {
  readonly code: string;
  readonly baseRevisionId: number | null;
  readonly revisionId: number | null;
  readonly updatedAt: Temporal.Instant;
  readonly updatedBy: string;
};

/** Who vouches for the content: those who began, wrote, took over or sent it. */
const WRITING: readonly DraftStepKind[] = ['begun', 'edited', 'merged', 'sent'];

export async function findDraft(db: Db, id: number, lock: 'for-update' | 'none' = 'none'): Promise<DraftRead | null> {
  const tables = db.withTables<ProceduresTables>();
  const query = tables.selectFrom('procedures.draft').selectAll().where('id', '=', id);
  const row = await (lock === 'none' ? query : query.forUpdate()).executeTakeFirst();
  if (!row) return null;
  const steps = await tables
    .selectFrom('procedures.draft_step')
    .select('created_by')
    .distinct()
    .where('draft_id', '=', id)
    .where('kind', 'in', WRITING)
    .execute();
  return {
    id: row.id,
    code: row.procedure_code,
    content: row.content,
    state: row.state,
    version: row.version,
    editors: steps.map((step) => step.created_by),
    effectiveFrom: row.effective_from,
    reason: row.reason,
    pastBasis: row.past_basis,
    baseRevisionId: row.base_revision_id,
    revisionId: row.revision_id,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}

export async function findOpenDraft(db: Db, code: string): Promise<number | null> {
  const row = await db
    .withTables<ProceduresTables>()
    .selectFrom('procedures.draft')
    .select('id')
    .where('procedure_code', '=', code)
    .where('state', 'in', ['draft', 'in-review'])
    .executeTakeFirst();
  return row?.id ?? null;
}

export type NewDraft = {
  readonly code: string;
  readonly content: ProcedureRecord;
  readonly baseRevisionId: number | null;
  readonly reason: string;
  readonly comment: string;
};
export type Acting = { readonly at: Temporal.Instant; readonly actor: string };

/** Null when another draft of the procedure is open: then that one is the place to write. */
export async function insertDraft(tx: Tx, draft: NewDraft, { at, actor }: Acting): Promise<number | null> {
  const row = await tx
    .withTables<ProceduresTables>()
    .insertInto('procedures.draft')
    .values({
      procedure_code: draft.code,
      content: asJson(draft.content),
      state: 'draft',
      version: 1,
      base_revision_id: draft.baseRevisionId,
      effective_from: null,
      reason: draft.reason,
      past_basis: '',
      revision_id: null,
      updated_at: at,
      updated_by: actor,
      created_at: at,
      created_by: actor,
    })
    // Without naming the index: its condition as parameters would not be recognised once the statement is prepared.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return null;
  await insertStep(tx, { draftId: row.id, version: 1, kind: 'begun', section: '', comment: draft.comment, content: draft.content }, { at, actor });
  return row.id;
}

type Step = {
  readonly draftId: number;
  readonly version: number;
  readonly kind: DraftStepKind;
  readonly section: string;
  readonly comment: string;
  readonly content: ProcedureRecord | null;
};

async function insertStep(tx: Tx, step: Step, { at, actor }: Acting): Promise<void> {
  await tx
    .withTables<ProceduresTables>()
    .insertInto('procedures.draft_step')
    .values({
      draft_id: step.draftId,
      version: step.version,
      kind: step.kind,
      section: step.section,
      comment: step.comment,
      content: step.content === null ? null : asJson(step.content),
      created_at: at,
      created_by: actor,
    })
    .execute();
}

export type DraftChange = {
  readonly kind: DraftStepKind;
  readonly section?: string;
  readonly comment?: string;
  readonly content?: ProcedureRecord;
  readonly state?: DraftState;
  readonly baseRevisionId?: number | null;
  readonly revisionId?: number;
  readonly plan?: { readonly effectiveFrom: Temporal.PlainDate | null; readonly reason: string; readonly pastBasis: string };
};

/** One act on a draft whose row the caller holds: the row as it is now, and the step that tells of the act. */
export async function changeDraft(tx: Tx, draft: DraftRead, change: DraftChange, acting: Acting): Promise<void> {
  const version = draft.version + 1;
  const { plan, content } = change;
  await tx
    .withTables<ProceduresTables>()
    .updateTable('procedures.draft')
    .set({
      version,
      updated_at: acting.at,
      updated_by: acting.actor,
      ...(content === undefined ? {} : { content: asJson(content) }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.baseRevisionId === undefined ? {} : { base_revision_id: change.baseRevisionId }),
      ...(change.revisionId === undefined ? {} : { revision_id: change.revisionId }),
      ...(plan === undefined ? {} : { effective_from: plan.effectiveFrom, reason: plan.reason, past_basis: plan.pastBasis }),
    })
    .where('id', '=', draft.id)
    .execute();
  const step = { draftId: draft.id, version, kind: change.kind, section: change.section ?? '', comment: change.comment ?? '', content: content ?? null };
  await insertStep(tx, step, acting);
}

export type DraftStep = {
  readonly version: number;
  readonly kind: DraftStepKind;
  readonly section: string;
  readonly comment: string;
  readonly at: Temporal.Instant;
  readonly by: string;
};

/** What was done with a draft, the newest first. */
export async function listSteps(db: Db, draftId: number): Promise<readonly DraftStep[]> {
  const rows = await db
    .withTables<ProceduresTables>()
    .selectFrom('procedures.draft_step')
    .select(['version', 'kind', 'section', 'comment', 'created_at', 'created_by'])
    .where('draft_id', '=', draftId)
    .orderBy('version', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ created_at: at, created_by: by, ...step }) => ({ ...step, at, by }));
}

/** The content as it stood when the draft had this version. */
export async function contentAt(db: Db, draftId: number, version: number): Promise<ProcedureRecord | null> {
  const row = await db
    .withTables<ProceduresTables>()
    .selectFrom('procedures.draft_step')
    .select('content')
    .where('draft_id', '=', draftId)
    .where('version', '<=', version)
    .where('content', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.content ?? null;
}

export type DraftLine = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly state: DraftState;
  readonly effectiveFrom: Temporal.PlainDate | null;
  readonly updatedAt: Temporal.Instant;
  readonly updatedBy: string;
  readonly isNew: boolean;
};

/** Open drafts in one state, the one touched last first. There are few of them, so that names may be looked through. */
export async function listDrafts(db: Db, state: 'draft' | 'in-review', text: string): Promise<readonly DraftLine[]> {
  const { rows } = await sql<DraftLine>`
    select id, procedure_code as code, content->>'name' as name, coalesce(content->'fields'->0->>'name', '') as field, state,
      effective_from as "effectiveFrom", updated_at as "updatedAt", updated_by as "updatedBy", base_revision_id is null as "isNew"
    from procedures.draft
    where state = ${state} and (${text} = '' or content->>'name' ilike ${`%${escapeLike(text)}%`} or procedure_code like ${`${escapeLike(text)}%`})
    order by updated_at desc limit 200`.execute(db);
  return rows;
}

export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/gu, '\\$&');
}
