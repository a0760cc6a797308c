import { type ControlledTransaction, Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Log } from '../log/log.ts';
import { nameStatements, statementNames } from './prepared.ts';
import { teachDriverTemporal } from './temporal.ts';

/** Knows no table; a module narrows it to its own with `db.withTables<…>()`, so that a foreign table is a type error. */
export type Db = Kysely<object>;
export type Tx = Transaction<object>;

export type Database = {
  readonly db: Db;
  readonly pool: pg.Pool;
  /** Opens some connections before anybody asks for one. */
  readonly warm: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const MILLISECONDS = { connect: 5_000, idle: 300_000, statement: 20_000, lock: 5_000, idleInTransaction: 15_000 } as const;

export function openDatabase(options: { readonly url: string; readonly max: number; readonly log: Log; readonly name: string }): Database {
  teachDriverTemporal();
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max,
    application_name: options.name,
    connectionTimeoutMillis: MILLISECONDS.connect,
    statement_timeout: MILLISECONDS.statement,
    lock_timeout: MILLISECONDS.lock,
    idle_in_transaction_session_timeout: MILLISECONDS.idleInTransaction,
    // Signing in costs more than many queries: a connection is kept over the quiet minutes.
    idleTimeoutMillis: MILLISECONDS.idle,
    keepAlive: true,
    options: '-c TimeZone=UTC',
  });
  // Both are needed: without them a stopping server takes the whole process down with it.
  pool.on('error', (error) => options.log.warn({ err: error }, 'idle database connection lost'));
  const nameOf = statementNames();
  pool.on('connect', (client) => {
    nameStatements(client, nameOf);
    client.on('error', (error) => options.log.warn({ err: error }, 'database connection lost'));
  });
  const db = new Kysely<object>({ dialect: new PostgresDialect({ pool }) });
  const warm = async (count: number) => {
    const clients = await Promise.all(Array.from({ length: count }, () => pool.connect()));
    for (const client of clients) client.release();
  };
  return { db, pool, warm, close: () => db.destroy() };
}

/** A transaction that begins with the first write: work that writes nothing but one statement needs none. */
export type LazyTransaction = {
  /** For reads: sees what was written so far. */
  readonly current: () => Db;
  /** For writes: begins the transaction if it has not begun. */
  readonly write: () => Promise<Db>;
};

/** What `work` wrote is kept when it ends well, and none of it when it throws. Not repeated: that is the job queue's part. */
export async function lazily<T>(db: Db, work: (transaction: LazyTransaction) => Promise<T>): Promise<T> {
  let begun: ControlledTransaction<object> | null = null;
  const write = async () => {
    begun ??= await db.startTransaction().execute();
    return begun;
  };
  const opened = (): ControlledTransaction<object> | null => begun;
  try {
    const result = await work({ current: () => opened() ?? db, write });
    await opened()?.commit().execute();
    return result;
  } catch (error) {
    await opened()
      ?.rollback()
      .execute()
      .catch(() => {});
    throw error;
  }
}

const RETRYABLE = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 4;

/** One business command, one transaction. Serialisation failures and deadlocks are repeated up to three times with jitter. */
export async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

/** Five-character code of a PostgreSQL error, or null when the error is not one. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/u.test(error.code) ? error.code : null;
}

/** For `jsonb` parameters: the driver would send a list as an SQL array. */
export function asJson<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`;
}
