import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import { type OaTokenTable, type TokenState, tablesOf } from './tables.ts';

export type TokenRow = { readonly [K in keyof OaTokenTable]: OaTokenTable[K] };

export type SealedPair = { readonly access: Buffer; readonly refresh: Buffer };

export const TOKEN_WRITER = 'notifications';

export async function readToken(db: Db, oaId: string): Promise<TokenRow | null> {
  return (await tablesOf(db).selectFrom('notifications.oa_token').selectAll().where('oa_id', '=', oaId).executeTakeFirst()) ?? null;
}

export async function lockToken(tx: Tx, oaId: string): Promise<TokenRow | null> {
  return (await tablesOf(tx).selectFrom('notifications.oa_token').selectAll().where('oa_id', '=', oaId).forUpdate().executeTakeFirst()) ?? null;
}

export type NewPair = {
  readonly oaId: string;
  readonly pair: SealedPair;
  readonly now: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly refreshExpiresAt: Temporal.Instant;
};

/** A pair given by a person: from the environment or the administration page. The pair before it is kept. */
export async function adoptPair(tx: Tx, given: NewPair & { readonly fingerprint: string | null; readonly by: string }): Promise<void> {
  await sql`
    insert into notifications.oa_token as t
      (oa_id, access_token, refresh_token, state, env_fingerprint, obtained_at, expires_at, refresh_expires_at, updated_at, created_at, created_by)
    values (${given.oaId}, ${given.pair.access}, ${given.pair.refresh}, 'ok', ${given.fingerprint}, ${given.now}, ${given.expiresAt},
      ${given.refreshExpiresAt}, ${given.now}, ${given.now}, ${given.by})
    on conflict (oa_id) do update set
      previous_access_token = t.access_token, previous_refresh_token = t.refresh_token,
      access_token = excluded.access_token, refresh_token = excluded.refresh_token, generation = t.generation + 1,
      state = 'ok', state_reason = null, env_fingerprint = coalesce(excluded.env_fingerprint, t.env_fingerprint),
      obtained_at = excluded.obtained_at, expires_at = excluded.expires_at, refresh_expires_at = excluded.refresh_expires_at,
      refreshing_since = null, refresh_not_before = null, updated_at = excluded.updated_at`.execute(tx);
}

/** Committed before Zalo is called: after a crash the grant is known to be in doubt. */
export async function markRefreshing(tx: Tx, oaId: string, now: Temporal.Instant): Promise<void> {
  await tablesOf(tx)
    .updateTable('notifications.oa_token')
    .set({ state: 'refreshing', refreshing_since: now, updated_at: now })
    .where('oa_id', '=', oaId)
    .execute();
}

/** False when somebody else has changed the row since: his word stands. */
export async function storeRefreshed(db: Db, given: NewPair & { readonly generation: number }): Promise<boolean> {
  const result = await sql`
    update notifications.oa_token set
      previous_access_token = access_token, previous_refresh_token = refresh_token,
      access_token = ${given.pair.access}, refresh_token = ${given.pair.refresh}, generation = generation + 1,
      state = 'ok', state_reason = null, obtained_at = ${given.now}, expires_at = ${given.expiresAt},
      refresh_expires_at = ${given.refreshExpiresAt}, refreshing_since = null, refresh_not_before = null, updated_at = ${given.now}
    where oa_id = ${given.oaId} and generation = ${given.generation} and state in ('refreshing', 'unknown')`.execute(db);
  return result.numAffectedRows === 1n;
}

export type RefreshEnd = {
  readonly oaId: string;
  readonly generation: number;
  readonly state: TokenState;
  readonly reason: string | null;
  readonly notBefore: Temporal.Instant | null;
  readonly now: Temporal.Instant;
};

/** How a refresh without a new pair ended. */
export async function endRefresh(db: Db, end: RefreshEnd): Promise<void> {
  await tablesOf(db)
    .updateTable('notifications.oa_token')
    .set({ state: end.state, state_reason: end.reason, refreshing_since: null, refresh_not_before: end.notBefore, updated_at: end.now })
    .where('oa_id', '=', end.oaId)
    .where('generation', '=', end.generation)
    .where('state', '=', 'refreshing')
    .execute();
}

/** Remembered for the OA: this contract takes no lists (zalo.md 3.4). */
export async function noteRichRefused(db: Db, oaId: string, now: Temporal.Instant): Promise<void> {
  await tablesOf(db).updateTable('notifications.oa_token').set({ rich_refused_at: now, updated_at: now }).where('oa_id', '=', oaId).execute();
}
