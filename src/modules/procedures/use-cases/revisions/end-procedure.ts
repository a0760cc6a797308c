import { inTransaction } from '#platform/db/database.ts';
import { decideUndo, decideWithdraw, type EndRefusal, standingOn, type Withdrawal } from '../../domain/revisions/period.ts';
import { listHistory } from '../../store/history-store.ts';
import { announceVersion, lockVersion } from '../../store/import-store.ts';
import { around, endRevision, findEndingOn, insertWithdrawal, listWithdrawals, markUndone, undoWithdrawalRow } from '../../store/publication-store.ts';
import { actingAs, audit, type Deps, todayOf } from './deps.ts';

export type Ended = { readonly ok: true } | { readonly ok: false; readonly reason: EndRefusal | 'not-found' };

/** Takes back a publication before its day: its revision then holds on no day, and the one before goes on. */
export async function undoScheduled(
  deps: Deps,
  asked: { readonly code: string; readonly revisionId: number; readonly reason: string },
  actor: string,
): Promise<Ended> {
  const acting = actingAs(deps, actor);
  return inTransaction(deps.db, async (tx): Promise<Ended> => {
    const version = (await lockVersion(tx)) + 1;
    const revision = (await listHistory(tx, asked.code)).find((one) => one.id === asked.revisionId);
    if (revision === undefined) return { ok: false, reason: 'not-found' };
    const decision = decideUndo(revision, todayOf(deps), asked.reason);
    if (!decision.ok) return decision;
    const before = await findEndingOn(tx, asked.code, revision.effectiveFrom);
    if (before !== null) await endRevision(tx, before, revision.effectiveTo, version);
    await endRevision(tx, revision.id, revision.effectiveFrom, version);
    await markUndone(tx, revision.id, asked.reason.trim(), acting);
    await audit(tx, acting, { action: 'publish-undo', code: asked.code, reason: asked.reason.trim() });
    await announceVersion(tx, version);
    return { ok: true };
  });
}

/** Ends a procedure from a day on (bãi bỏ). Until that day the end can be taken back. */
export async function withdrawProcedure(deps: Deps, asked: Withdrawal & { readonly code: string }, actor: string): Promise<Ended> {
  const acting = actingAs(deps, actor);
  return inTransaction(deps.db, async (tx): Promise<Ended> => {
    const version = (await lockVersion(tx)) + 1;
    const today = todayOf(deps);
    const { before, nextFrom } = await around(tx, asked.code, asked.from ?? today);
    const decision = decideWithdraw(asked, { today, inForce: before, scheduledAfter: nextFrom !== null });
    if (!decision.ok || asked.from === null || before === null) return decision.ok ? { ok: false, reason: 'not-in-force' } : decision;
    await endRevision(tx, before.id, asked.from, version);
    const { code, from } = asked;
    await insertWithdrawal(tx, { code, from, decisionNo: asked.decisionNo.trim(), reason: asked.reason.trim() }, acting);
    await audit(tx, acting, { action: 'withdraw', code, reason: `${asked.decisionNo.trim()}: ${asked.reason.trim()}` });
    await announceVersion(tx, version);
    return { ok: true };
  });
}

/** The procedure goes on: possible until the day on which it was to end. */
export async function undoWithdrawal(deps: Deps, asked: { readonly code: string; readonly withdrawalId: number }, actor: string): Promise<Ended> {
  const acting = actingAs(deps, actor);
  return inTransaction(deps.db, async (tx): Promise<Ended> => {
    const version = (await lockVersion(tx)) + 1;
    const withdrawal = (await listWithdrawals(tx, asked.code)).find((one) => one.id === asked.withdrawalId && one.undoneAt === null);
    if (withdrawal === undefined) return { ok: false, reason: 'not-found' };
    const from = withdrawal.effectiveFrom;
    if (standingOn({ effectiveFrom: from, effectiveTo: null }, todayOf(deps)) !== 'scheduled') return { ok: false, reason: 'not-scheduled' };
    const last = await findEndingOn(tx, asked.code, from);
    const { nextFrom } = await around(tx, asked.code, from);
    if (last !== null) await endRevision(tx, last, nextFrom, version);
    await undoWithdrawalRow(tx, withdrawal.id, acting);
    await audit(tx, acting, { action: 'withdraw-undo', code: asked.code });
    await announceVersion(tx, version);
    return { ok: true };
  });
}
