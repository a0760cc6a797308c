import type { Temporal } from '#kernel/time.ts';
import { asJson, type Db } from '#platform/db/database.ts';
import type { PageTables } from './page-tables.ts';

export type SavedListRow = {
  readonly revisionId: number;
  readonly ticks: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly code: string | null;
  readonly codeExpiresAt: Temporal.Instant | null;
  readonly changedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

const tables = (db: Db) => db.withTables<PageTables>();

const COLUMNS = [
  'revision_id as revisionId',
  'ticks',
  'answers',
  'code',
  'code_expires_at as codeExpiresAt',
  'changed_at as changedAt',
  'expires_at as expiresAt',
] as const;

/** False when the code is taken by another list: the caller draws again. */
export async function insertList(db: Db, list: SavedListRow & { readonly tokenHash: string }): Promise<boolean> {
  const row = await tables(db)
    .insertInto('procedures.saved_list')
    .values({
      token_hash: list.tokenHash,
      revision_id: list.revisionId,
      ticks: [...list.ticks],
      answers: asJson(list.answers),
      code: list.code,
      code_expires_at: list.codeExpiresAt,
      changed_at: list.changedAt,
      expires_at: list.expiresAt,
      created_at: list.changedAt,
      created_by: 'citizen',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findList(db: Db, tokenHash: string, now: Temporal.Instant): Promise<SavedListRow | null> {
  const row = await tables(db)
    .selectFrom('procedures.saved_list')
    .select(COLUMNS)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

export async function findListByCode(db: Db, code: string, now: Temporal.Instant): Promise<SavedListRow | null> {
  const row = await tables(db).selectFrom('procedures.saved_list').select(COLUMNS).where('code', '=', code).where('expires_at', '>', now).executeTakeFirst();
  return row ?? null;
}

type Change = { readonly ticks: readonly string[]; readonly changedAt: Temporal.Instant; readonly expiresAt: Temporal.Instant };

export async function updateTicks(db: Db, tokenHash: string, { ticks, changedAt, expiresAt }: Change): Promise<void> {
  await tables(db)
    .updateTable('procedures.saved_list')
    .set({ ticks: [...ticks], changed_at: changedAt, expires_at: expiresAt })
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** False when the code is taken. */
export async function updateCode(db: Db, tokenHash: string, code: string, expiresAt: Temporal.Instant): Promise<boolean> {
  const taken = await tables(db).selectFrom('procedures.saved_list').select('id').where('code', '=', code).executeTakeFirst();
  if (taken !== undefined) return false;
  await tables(db).updateTable('procedures.saved_list').set({ code, code_expires_at: expiresAt }).where('token_hash', '=', tokenHash).execute();
  return true;
}

export async function deleteListRow(db: Db, tokenHash: string): Promise<void> {
  await tables(db).deleteFrom('procedures.saved_list').where('token_hash', '=', tokenHash).execute();
}

/** Lists past their end, and codes that ended before a moment. Returns how many lists went. */
export async function eraseLists(db: Db, now: Temporal.Instant, codesBefore: Temporal.Instant): Promise<number> {
  const gone = await tables(db).deleteFrom('procedures.saved_list').where('expires_at', '<=', now).executeTakeFirst();
  await tables(db).updateTable('procedures.saved_list').set({ code: null, code_expires_at: null }).where('code_expires_at', '<', codesBefore).execute();
  return Number(gone.numDeletedRows);
}
