import type { Temporal } from '#kernel/time.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import {
  type Decision,
  type Draft,
  decideApprove,
  decideDiscard,
  decideSend,
  decideSendBack,
  decideTakeBack,
  type Refusal,
} from '../../domain/revisions/draft.ts';
import { changeDraft, type DraftChange, type DraftRead, findDraft } from '../../store/draft-store.ts';
import { announceVersion, lockVersion } from '../../store/import-store.ts';
import { around, endRevision, insertPublication, insertRevision } from '../../store/publication-store.ts';
import { canonicalRecord, contentHash } from '../content-hash.ts';
import { actingAs, audit, type Deps, todayOf } from './deps.ts';

export type Reviewed = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: Refusal | 'not-found' };

export type Plan = Pick<Draft, 'effectiveFrom' | 'reason' | 'pastBasis'>;
type Asked = { readonly id: number; readonly seen: number };

/** Hands the draft to a second person, with the day from which it shall hold and the reason. */
export async function sendDraft(deps: Deps, { id, seen, plan }: Asked & { readonly plan: Plan }, actor: string): Promise<Reviewed> {
  return withDraft(deps, id, async (tx, found) => {
    const draft = { ...found, ...plan };
    const decision = decideSend(draft, { seen, today: todayOf(deps), inForce: await inForceOn(tx, draft) });
    return act(tx, deps, found, decision, { kind: 'sent', state: 'in-review', plan, comment: plan.reason }, { actor, action: 'draft-send' });
  });
}

export async function sendBackDraft(deps: Deps, asked: Asked & { readonly comment: string }, actor: string): Promise<Reviewed> {
  return withDraft(deps, asked.id, (tx, draft) => {
    const change: DraftChange = { kind: 'sent-back', state: 'draft', comment: asked.comment.trim() };
    return act(tx, deps, draft, decideSendBack(draft, { ...asked, actor }), change, { actor, action: 'draft-send-back' });
  });
}

export async function takeBackDraft(deps: Deps, id: number, actor: string): Promise<Reviewed> {
  return withDraft(deps, id, (tx, draft) =>
    act(tx, deps, draft, decideTakeBack(draft), { kind: 'taken-back', state: 'draft' }, { actor, action: 'draft-take-back' }),
  );
}

export async function discardDraft(deps: Deps, id: number, actor: string): Promise<Reviewed> {
  return withDraft(deps, id, (tx, draft) =>
    act(tx, deps, draft, decideDiscard(draft), { kind: 'discarded', state: 'discarded' }, { actor, action: 'draft-discard' }),
  );
}

/** Makes the draft a revision from its day on. The reviewer may set the day and the basis of a past one. */
export async function approveDraft(
  deps: Deps,
  { id, seen, plan }: Asked & { readonly plan: Pick<Draft, 'effectiveFrom' | 'pastBasis'> },
  actor: string,
): Promise<Reviewed> {
  return withDraft(deps, id, async (tx, found) => {
    const version = (await lockVersion(tx)) + 1;
    const draft = { ...found, ...plan };
    const decision = decideApprove(draft, { seen, today: todayOf(deps), actor, inForce: await inForceOn(tx, draft) });
    if (!decision.ok || plan.effectiveFrom === null) return decision.ok ? { ok: false, reason: 'no-date' } : decision;
    const revisionId = await publish(tx, deps, { draft, from: plan.effectiveFrom, version, actor });
    const change: DraftChange = { kind: 'approved', state: 'approved', revisionId, plan: { ...plan, reason: found.reason }, comment: plan.pastBasis };
    const acted = await act(tx, deps, found, decision, change, { actor, action: 'publish' });
    await announceVersion(tx, version);
    return acted;
  });
}

type Publishing = { readonly draft: DraftRead; readonly from: Temporal.PlainDate; readonly version: number; readonly actor: string };

/** The revision that held until now ends on that day; the new one holds until the next that is known, or as long as the old one would have. */
async function publish(tx: Tx, deps: Deps, { draft, from, version, actor }: Publishing): Promise<number> {
  const acting = actingAs(deps, actor);
  const { before, nextFrom, lastNo } = await around(tx, draft.code, from);
  if (before !== null) await endRevision(tx, before.id, from, version);
  const content = canonicalRecord(draft.content);
  const to = before === null ? nextFrom : before.effectiveTo;
  const revision = { code: draft.code, content, hash: contentHash(content), no: lastNo + 1, from, to, version };
  const revisionId = await insertRevision(tx, revision, acting);
  await insertPublication(tx, { revisionId, draftId: draft.id, editedBy: draft.editors, reason: draft.reason, pastBasis: draft.pastBasis }, acting);
  return revisionId;
}

async function inForceOn(tx: Tx, draft: DraftRead) {
  if (draft.effectiveFrom === null) return null;
  const { before } = await around(tx, draft.code, draft.effectiveFrom);
  return before;
}

async function withDraft(deps: Deps, id: number, work: (tx: Tx, draft: DraftRead) => Promise<Reviewed>): Promise<Reviewed> {
  return inTransaction(deps.db, async (tx) => {
    const draft = await findDraft(tx, id, 'for-update');
    return draft === null ? { ok: false, reason: 'not-found' } : work(tx, draft);
  });
}

async function act(
  tx: Tx,
  deps: Deps,
  draft: DraftRead,
  decision: Decision,
  change: DraftChange,
  by: { readonly actor: string; readonly action: string },
): Promise<Reviewed> {
  if (!decision.ok) return decision;
  const acting = actingAs(deps, by.actor);
  await changeDraft(tx, draft, change, acting);
  await audit(tx, acting, { action: by.action, code: draft.code, ...(change.comment === undefined ? {} : { reason: change.comment }) });
  return { ok: true, code: draft.code };
}
