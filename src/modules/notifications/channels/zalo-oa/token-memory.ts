import type { Db } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { Grant } from '../../domain/token-life.ts';
import type { TokenRow } from '../../store/token-store.ts';
import { openToken, sealToken } from './cipher.ts';

export type TokenDeps = Pick<Platform, 'db' | 'clock' | 'log' | 'config'>;

/** The access token and which pair it belongs to: who reports it refused names the pair, so that one refusal renews once. */
export type Token = { readonly accessToken: string; readonly generation: number; readonly richRefused: boolean };

type Cached = { readonly token: Token; readonly readAtMs: number; readonly expiresAtMs: number };

/** What one process remembers of one database's grant. */
export type TokenMemory = {
  cached: Cached | null;
  refreshing: Promise<Token | null> | null;
  reading: Promise<Token | null> | null;
  /** The pair that Zalo refused and that could not be renewed: not to be tried again and again. */
  deadGeneration: number | null;
  /** The environment is compared once: an old process must not hand in an old pair after a newer one did. */
  envCompared: boolean;
};

const memories = new WeakMap<Db, TokenMemory>();

export function memoryOf(db: Db): TokenMemory {
  const known = memories.get(db);
  if (known) return known;
  const fresh: TokenMemory = { cached: null, refreshing: null, reading: null, deadGeneration: null, envCompared: false };
  memories.set(db, fresh);
  return fresh;
}

export function remember(deps: TokenDeps, memory: TokenMemory, row: TokenRow): Token | null {
  const accessToken = openToken(deps.config.secretKey, labelOf(row.oa_id, 'access'), row.access_token);
  if (accessToken === null) {
    deps.log.error({ oaId: row.oa_id }, 'OA token: stored pair cannot be opened with this SECRET_KEY');
    return null;
  }
  const token = { accessToken, generation: row.generation, richRefused: row.rich_refused_at !== null };
  memory.cached = { token, readAtMs: deps.clock.now().epochMilliseconds, expiresAtMs: row.expires_at.epochMilliseconds };
  return token;
}

export function seal(deps: TokenDeps, pair: { readonly access: string; readonly refresh: string }) {
  const { secretKey, zalo } = deps.config;
  return {
    access: sealToken(secretKey, labelOf(zalo.oaId, 'access'), pair.access),
    refresh: sealToken(secretKey, labelOf(zalo.oaId, 'refresh'), pair.refresh),
  };
}

export function labelOf(oaId: string, part: 'access' | 'refresh'): string {
  return `${oaId}:${part}`;
}

export function grantOf(row: TokenRow): Grant {
  return {
    state: row.state,
    obtainedAt: row.obtained_at,
    expiresAt: row.expires_at,
    refreshExpiresAt: row.refresh_expires_at,
    refreshingSince: row.refreshing_since,
    refreshNotBefore: row.refresh_not_before,
  };
}
