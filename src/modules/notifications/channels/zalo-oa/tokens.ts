import { inTransaction } from '#platform/db/database.ts';
import { isDueForRenewal, isExpired, refreshMove, TOKEN_HOURS } from '../../domain/token-life.ts';
import { adoptPair, lockToken, readToken, TOKEN_WRITER, type TokenRow } from '../../store/token-store.ts';
import { fingerprintOf } from './cipher.ts';
import { grantOf, memoryOf, remember, seal, type Token, type TokenDeps, type TokenMemory } from './token-memory.ts';
import { refreshOnce } from './token-refresh.ts';

export type { Token, TokenDeps } from './token-memory.ts';

/** So that a send needs no query. Short: a pair renewed by another process is seen soon, and a refused one at once. */
const CACHE_MS = 30_000;

/** The token to send with now, or null when there is none that could work. */
export async function currentToken(deps: TokenDeps): Promise<Token | null> {
  const memory = memoryOf(deps.db);
  const nowMs = deps.clock.now().epochMilliseconds;
  const { cached } = memory;
  if (cached && nowMs >= cached.readAtMs && nowMs - cached.readAtMs < CACHE_MS && nowMs < cached.expiresAtMs) return cached.token;
  memory.reading ??= readCurrent(deps, memory).finally(() => {
    memory.reading = null;
  });
  return memory.reading;
}

async function readCurrent(deps: TokenDeps, memory: TokenMemory): Promise<Token | null> {
  const row = await readRow(deps, memory);
  if (row === null) return null;
  const now = deps.clock.now();
  const grant = grantOf(row);
  if (isExpired(grant, now) || memory.deadGeneration === row.generation) return refreshOnce(deps, memory, row.generation);
  const token = remember(deps, memory, row);
  // Near its end but still good: renewed beside the send, not before it.
  if (token && grant.state === 'ok' && isDueForRenewal(grant, now)) {
    void refreshOnce(deps, memory, row.generation).catch((error: unknown) => deps.log.warn({ err: error }, 'renewing the OA token failed'));
  }
  return token;
}

/** Zalo refused this pair (-216, -220, -124): renew once, whoever else reports the same. */
export async function renewAfterRefusal(deps: TokenDeps, refused: Token): Promise<Token | null> {
  const memory = memoryOf(deps.db);
  const token = await refreshOnce(deps, memory, refused.generation);
  if (token === null) memory.deadGeneration = refused.generation;
  return token;
}

/** For the scheduled job: takes over a new pair from the environment and renews one that is old enough. */
export async function keepToken(deps: TokenDeps): Promise<void> {
  const memory = memoryOf(deps.db);
  const row = await readRow(deps, memory);
  if (row === null) return;
  const grant = grantOf(row);
  const now = deps.clock.now();
  const wanted = grant.state === 'refreshing' ? refreshMove(grant, now).do === 'declare-unknown' : isDueForRenewal(grant, now);
  if (wanted) await refreshOnce(deps, memory, row.generation);
}

/** A pair that a person hands in: the first one, or after `unknown` and `needs-consent`. */
export async function handInPair(deps: TokenDeps, pair: Pair, by: string): Promise<void> {
  // What waits in the environment is older than what a person brings now: taken over first, so that it cannot come after.
  await readRow(deps, memoryOf(deps.db));
  await adopt(deps, pair, null, by);
}

type Pair = { readonly access: string; readonly refresh: string };

/** The row, after a pair that the operator put into the environment since has been taken over: his word wins. */
async function readRow(deps: TokenDeps, memory: TokenMemory): Promise<TokenRow | null> {
  const { oaId, firstTokens } = deps.config.zalo;
  const row = await readToken(deps.db, oaId);
  if (memory.envCompared || firstTokens === null) return row;
  const fingerprint = fingerprintOf(deps.config.secretKey, firstTokens);
  const known = row?.env_fingerprint === fingerprint;
  if (!known) await adopt(deps, firstTokens, fingerprint, TOKEN_WRITER);
  memory.envCompared = true;
  return known ? row : readToken(deps.db, oaId);
}

async function adopt(deps: TokenDeps, pair: Pair, fingerprint: string | null, by: string): Promise<void> {
  const { oaId } = deps.config.zalo;
  const now = deps.clock.now();
  await inTransaction(deps.db, async (tx) => {
    const row = await lockToken(tx, oaId);
    // Another process was quicker with the same pair.
    if (row !== null && fingerprint !== null && row.env_fingerprint === fingerprint) return;
    const expiresAt = now.add({ hours: TOKEN_HOURS.access });
    const refreshExpiresAt = now.add({ hours: TOKEN_HOURS.refresh });
    await adoptPair(tx, { oaId, pair: seal(deps, pair), now, expiresAt, refreshExpiresAt, fingerprint, by });
    deps.log.info({ oaId }, 'OA token: a new pair was handed in');
  });
  memoryOf(deps.db).cached = null;
}
