import { createHash, randomBytes } from 'node:crypto';
import type { Temporal } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { paperGroupsOf } from '../domain/facts/papers.ts';
import { isListCode, listCodeFrom } from '../domain/list-code.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { ownCase } from '../domain/situation/reduce.ts';
import { findRevision, type ProcedureRead } from '../store/revision-store.ts';
import { deleteListRow, eraseLists, findList, findListByCode, insertList, type SavedListRow, updateCode, updateTicks } from '../store/saved-list-store.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/**
 * A list is kept for 90 days after its last change: as long as people gather papers. A code lives three days, enough to get to
 * one's phone; an ended one is remembered a week longer, so that it is answered as ended and not as wrong.
 */
export const LIST_KEPT = { hours: 90 * 24 } as const;
export const CODE_LIVES = { hours: 3 * 24 } as const;
const ENDED_CODE_KEPT = { hours: 7 * 24 } as const;
/** 144 bits. */
const TOKEN_BYTES = 18;
const MOST_DRAWS = 20;

export type SavedList = Omit<SavedListRow, 'revisionId'> & {
  readonly read: ProcedureRead;
  /** The record of that revision, reduced to the case that was told. */
  readonly record: ProcedureRecord;
  /** The code may still be sent. */
  readonly codeLives: boolean;
};

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Keeps ticks of a revision's papers; what is no paper of it is dropped. Returns the token: only the link has it. Null: no such revision. */
export async function saveList(
  deps: Deps,
  input: { readonly revisionId: number; readonly ticks: readonly string[]; readonly answers?: Readonly<Record<string, string>> },
): Promise<string | null> {
  const read = await findRevision(deps.db, input.revisionId);
  if (read === null) return null;
  const now = deps.clock.now();
  const answers = input.answers ?? {};
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const list = {
    tokenHash: hashOf(token),
    revisionId: input.revisionId,
    ticks: knownTicks(inCase(read.record, answers), input.ticks),
    answers,
    codeExpiresAt: now.add(CODE_LIVES),
    changedAt: now,
    expiresAt: now.add(LIST_KEPT),
  };
  await drawCode((code) => insertList(deps.db, { ...list, code }));
  return token;
}

function inCase(record: ProcedureRecord, answers: Readonly<Record<string, string>>): ProcedureRecord {
  return Object.keys(answers).length === 0 ? record : (ownCase(record, answers)?.record ?? record);
}

function knownTicks(record: ProcedureRecord, ticks: readonly string[]): readonly string[] {
  const known = paperGroupsOf(record).flatMap((group) => group.papers.map((paper) => paper.key));
  return known.filter((key) => ticks.includes(key));
}

/** Draws until a free code is taken. With millions of codes a second draw is rare already. */
async function drawCode(take: (code: string) => Promise<boolean>): Promise<void> {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const code = listCodeFrom(randomBytes(16));
    if (code !== null && (await take(code))) return;
  }
  throw new Error('no free list code was found');
}

/** Null when there is no such list, or it has ended. */
export async function openList(deps: Deps, token: string): Promise<SavedList | null> {
  const now = deps.clock.now();
  const row = await findList(deps.db, hashOf(token), now);
  return row === null ? null : withRevision(deps, row, now);
}

async function withRevision(deps: Deps, row: SavedListRow, now: Temporal.Instant): Promise<SavedList | null> {
  const { revisionId, ...list } = row;
  const read = await findRevision(deps.db, revisionId);
  if (read === null) return null;
  const codeLives = list.codeExpiresAt !== null && list.codeExpiresAt.epochMilliseconds > now.epochMilliseconds;
  return { ...list, read, record: inCase(read.record, list.answers), codeLives };
}

/** `unknown`: no list has this code, or it ended long ago. `ended`: the code lived and lives no more. */
export type ListByCode = { readonly ok: true; readonly list: SavedList } | { readonly ok: false; readonly reason: 'unknown' | 'ended' };

export async function openListByCode(deps: Deps, code: string): Promise<ListByCode> {
  const now = deps.clock.now();
  const row = isListCode(code) ? await findListByCode(deps.db, code, now) : null;
  const list = row === null ? null : await withRevision(deps, row, now);
  if (list === null) return { ok: false, reason: 'unknown' };
  return list.codeLives ? { ok: true, list } : { ok: false, reason: 'ended' };
}

/** False when the list has ended meanwhile. */
export async function changeTicks(deps: Deps, token: string, ticks: readonly string[]): Promise<boolean> {
  const list = await openList(deps, token);
  if (list === null) return false;
  const now = deps.clock.now();
  await updateTicks(deps.db, hashOf(token), { ticks: knownTicks(list.record, ticks), changedAt: now, expiresAt: now.add(LIST_KEPT) });
  return true;
}

/** A new code takes the place of the old one, which is worth nothing from then on. False when the list has ended. */
export async function renewCode(deps: Deps, token: string): Promise<boolean> {
  const now = deps.clock.now();
  return inTransaction(deps.db, async (tx) => {
    if ((await findList(tx, hashOf(token), now)) === null) return false;
    await drawCode((code) => updateCode(tx, hashOf(token), code, now.add(CODE_LIVES)));
    return true;
  });
}

export async function deleteList(deps: Pick<Platform, 'db'>, token: string): Promise<void> {
  await deleteListRow(deps.db, hashOf(token));
}

export async function eraseOldLists(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  return eraseLists(deps.db, now, now.subtract(ENDED_CODE_KEPT));
}
