import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { SettingError } from '../config/env.ts';

const LOCK = 7_202_611;
const FILE_NAME = /^(\d{8}T\d{4})_[a-z0-9_]+\.sql$/u;

type Migration = { readonly name: string; readonly hash: string; readonly text: string };

export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      if (!FILE_NAME.test(name)) throw new Error(`migration name must be <YYYYMMDDTHHMM>_verb_object.sql: ${name}`);
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, hash: createHash('sha256').update(text).digest('hex') };
    });
}

/**
 * Applies what is missing, each file in a transaction of its own under one advisory lock, so that any number of
 * processes may start at once. Refuses a database that is newer than the program or whose history was edited.
 */
export async function migrate(url: string, folder: string): Promise<{ readonly applied: readonly string[] }> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'motcua-migrate' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`set lock_timeout = '3s'`);
    await client.query(`create table if not exists public.schema_migration (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`);
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from public.schema_migration');
    const done = new Map(rows.map((row) => [row.name, row.hash]));
    refuseForeignHistory(migrations, done);
    const applied: string[] = [];
    for (const migration of migrations) {
      if (done.has(migration.name)) continue;
      await applyOne(client, migration);
      applied.push(migration.name);
    }
    return { applied };
  } finally {
    await client.end();
  }
}

function refuseForeignHistory(migrations: readonly Migration[], done: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.hash]));
  for (const [name, hash] of done) {
    const ours = known.get(name);
    if (ours === undefined) {
      throw new SettingError(
        `Cơ sở dữ liệu mới hơn chương trình (đã có ${name}). Hãy cập nhật chương trình lên bản mới, hoặc khôi phục bản sao lưu hợp với bản này.`,
      );
    }
    if (ours !== hash) {
      throw new SettingError(`Lịch sử cơ sở dữ liệu không khớp: ${name} đã bị sửa sau khi chạy. Hãy dùng lại đúng bản phát hành, đừng sửa tệp đã chạy.`);
    }
  }
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.text);
    await client.query('insert into public.schema_migration (name, hash) values ($1, $2)', [migration.name, migration.hash]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`migration ${migration.name} failed`, { cause });
  }
}
