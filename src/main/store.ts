import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '#platform/config/config.ts';
import { SettingError } from '#platform/config/env.ts';
import { type PostgresServer, startPostgres } from '#platform/postgres/server.ts';

const DATABASE = 'motcua';
const OLDEST = 150_000;

export type Store = {
  readonly url: string;
  /** Where the data are when this run started the PostgreSQL that comes with the program; null otherwise. */
  readonly folder: string | null;
  readonly close: () => Promise<void>;
};

type Owner = { readonly pid: number; readonly url: string };

/**
 * The database of this run: by DATABASE_URL; or of the program already running on this data folder when `attach`
 * allows it (command line, split roles); or a server of our own.
 */
export async function openStore(config: Config, root: string, how: { readonly attach: boolean }): Promise<Store> {
  if (config.database.url !== null) {
    await checkServer(config.database.url);
    return { url: config.database.url, folder: null, close: async () => {} };
  }
  const owner = runningOwner(config.dataDir);
  if (owner && how.attach) return { url: owner.url, folder: null, close: async () => {} };
  if (owner) {
    throw new SettingError(
      `Thư mục ${config.dataDir} đang được một chương trình khác dùng (tiến trình ${owner.pid}). Hãy dừng nó, hoặc đặt DATA_DIR và PORT khác.`,
    );
  }
  const server = await startPostgres({ dataDir: config.dataDir, root });
  await createDatabase(server);
  const url = server.url(DATABASE);
  const file = ownerFile(config.dataDir);
  writeFileSync(file, JSON.stringify({ pid: process.pid, url }), { mode: 0o600 });
  return {
    url,
    folder: server.folder,
    close: async () => {
      rmSync(file, { force: true });
      await server.stop();
    },
  };
}

function ownerFile(dataDir: string): string {
  return join(dataDir, 'running.json');
}

function runningOwner(dataDir: string): Owner | null {
  const file = ownerFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    const owner: Owner = JSON.parse(readFileSync(file, 'utf8'));
    process.kill(owner.pid, 0);
    // After a reboot the number may belong to somebody else's program.
    const command = readFileSync(`/proc/${owner.pid}/cmdline`, 'utf8');
    return owner.pid !== process.pid && command.includes('node') ? owner : null;
  } catch {
    return null;
  }
}

async function createDatabase(server: PostgresServer): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
  await client.end();
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'không rõ';
    throw new SettingError(
      `Không kết nối được PostgreSQL theo DATABASE_URL (${reason}). Hãy xem máy chủ có chạy không, địa chỉ, tên và mật khẩu có đúng không.`,
      { cause },
    );
  }
  try {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    const version = Number(rows[0]?.server_version_num ?? 0);
    if (version < OLDEST)
      throw new SettingError(
        `PostgreSQL này là bản ${Math.floor(version / 10_000)}; cần bản 15 trở lên. Hãy nâng cấp, hoặc bỏ DATABASE_URL để dùng bản đi kèm.`,
      );
  } finally {
    await client.end();
  }
}
