import type { Temporal } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import { REFRESH_SECONDS, refreshMove, TOKEN_HOURS } from '../../domain/token-life.ts';
import { endRefresh, lockToken, markRefreshing, type NewPair, readToken, storeRefreshed, type TokenRow } from '../../store/token-store.ts';
import { openToken } from './cipher.ts';
import { zaloClient } from './client.ts';
import type { CallResult } from './http.ts';
import { grantOf, labelOf, remember, seal, type Token, type TokenDeps, type TokenMemory } from './token-memory.ts';

/** One refresh for all callers of this process; the row lock makes it one for all processes. */
export function refreshOnce(deps: TokenDeps, memory: TokenMemory, generation: number): Promise<Token | null> {
  memory.refreshing ??= refreshShared(deps, memory, generation).finally(() => {
    memory.refreshing = null;
  });
  return memory.refreshing;
}

async function refreshShared(deps: TokenDeps, memory: TokenMemory, generation: number): Promise<Token | null> {
  const deadline = performance.now() + REFRESH_SECONDS.wait * 1000;
  for (let pauseMs = 50; ; pauseMs = Math.min(1000, pauseMs * 2)) {
    const turn = await takeTurn(deps, generation);
    if (turn.kind === 'mine') return callAndStore(deps, memory, turn.row, turn.refreshToken);
    if (turn.kind === 'renewed') return remember(deps, memory, turn.row);
    if (turn.kind === 'none' || performance.now() > deadline) {
      memory.cached = null;
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

type Turn =
  | { readonly kind: 'mine'; readonly row: TokenRow; readonly refreshToken: string }
  | { readonly kind: 'renewed'; readonly row: TokenRow }
  | { readonly kind: 'wait' }
  | { readonly kind: 'none' };

/** Under the row's lock: read again, decide, and commit the intention before anything is asked of Zalo. */
async function takeTurn(deps: TokenDeps, generation: number): Promise<Turn> {
  const { oaId } = deps.config.zalo;
  return inTransaction(deps.db, async (tx): Promise<Turn> => {
    const row = await lockToken(tx, oaId);
    if (row === null) return { kind: 'none' };
    if (row.generation !== generation) return { kind: 'renewed', row };
    const now = deps.clock.now();
    const move = refreshMove(grantOf(row), now);
    if (move.do === 'wait') return { kind: 'wait' };
    if (move.do === 'nothing') return { kind: 'none' };
    if (move.do === 'declare-unknown') {
      await endRefresh(tx, { oaId, generation, state: 'unknown', reason: 'lost', notBefore: null, now });
      deps.log.error({ oaId }, 'OA token: a refresh was left unfinished, its answer is lost');
      return { kind: 'none' };
    }
    const refreshToken = openToken(deps.config.secretKey, labelOf(oaId, 'refresh'), row.refresh_token);
    if (refreshToken === null) {
      deps.log.error({ oaId }, 'OA token: stored pair cannot be opened with this SECRET_KEY');
      return { kind: 'none' };
    }
    await markRefreshing(tx, oaId, now);
    return { kind: 'mine', row, refreshToken };
  });
}

async function callAndStore(deps: TokenDeps, memory: TokenMemory, row: TokenRow, refreshToken: string): Promise<Token | null> {
  const { zalo } = deps.config;
  const client = zaloClient({ ...zalo, timeoutMs: REFRESH_SECONDS.timeout * 1000 });
  const answer = await client.refreshTokens(refreshToken);
  const now = deps.clock.now();
  if (answer.kind !== 'ok') {
    memory.cached = null;
    await recordFailure(deps, row, answer, now);
    return null;
  }
  // Stored before it is used by anybody.
  await storeForCertain(deps, {
    oaId: zalo.oaId,
    generation: row.generation,
    pair: seal(deps, { access: answer.data.access, refresh: answer.data.refresh }),
    now,
    expiresAt: now.add({ seconds: Math.floor(answer.data.expiresInSeconds) }),
    refreshExpiresAt: now.add({ hours: TOKEN_HOURS.refresh }),
  });
  deps.log.info({ oaId: zalo.oaId, generation: row.generation + 1 }, 'OA token renewed');
  const stored = await readToken(deps.db, zalo.oaId);
  return stored === null ? null : remember(deps, memory, stored);
}

const STORE_ATTEMPTS = 8;

/** The old pair is dead by now: a database that restarts at this moment must not cost the grant. */
async function storeForCertain(deps: TokenDeps, given: NewPair & { readonly generation: number }): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!(await storeRefreshed(deps.db, given))) deps.log.warn({ oaId: given.oaId }, 'OA token: another pair was handed in meanwhile');
      return;
    } catch (error) {
      if (attempt >= STORE_ATTEMPTS) throw error;
      deps.log.error({ err: error, attempt }, 'OA token: the new pair is not stored yet');
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}

type Failed = Exclude<CallResult<never>, { kind: 'ok' }>;

/** zalo.md 1.4: -32, 5xx and a connection never opened may be tried again; a lost answer never; anything else needs consent. */
async function recordFailure(deps: TokenDeps, row: TokenRow, answer: Failed, now: Temporal.Instant): Promise<void> {
  const end = { oaId: row.oa_id, generation: row.generation, now };
  const serverFault = 'status' in answer && answer.status !== undefined && answer.status >= 500;
  if (answer.kind === 'not-sent' || serverFault || (answer.kind === 'refused' && answer.code === -32)) {
    const notBefore = now.add({ seconds: REFRESH_SECONDS.pause });
    await endRefresh(deps.db, { ...end, state: 'ok', reason: 'busy', notBefore });
    deps.log.warn({ oaId: row.oa_id }, 'OA token: refresh not possible now, will be tried again');
    return;
  }
  if (answer.kind === 'lost') {
    await endRefresh(deps.db, { ...end, state: 'unknown', reason: answer.why, notBefore: null });
    deps.log.error({ oaId: row.oa_id, why: answer.why }, 'OA token: the answer to a refresh was lost');
    return;
  }
  await endRefresh(deps.db, { ...end, state: 'needs-consent', reason: `zalo:${answer.code}`, notBefore: null });
  deps.log.error({ oaId: row.oa_id, code: answer.code }, 'OA token: refresh refused, an OA administrator must consent again');
}
