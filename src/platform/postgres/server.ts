import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { SettingError } from '../config/env.ts';
import { freePort } from '../net/free-port.ts';
import { type Binaries, findBinaries, ownAll, type RunAs, settle } from './surroundings.ts';

export type PostgresServer = {
  readonly url: (database: string) => string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

/** Full durability: what a receipt promises must survive the power cut. Named although they are the defaults. */
const DURABLE = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on'] as const;
const USER = 'motcua';
const SECONDS_TO_START = 30;

/**
 * A real PostgreSQL from npm, listening on 127.0.0.1 only, with its data under `dataDir`. It is the default for trying
 * out and for tests; production sets `DATABASE_URL`.
 */
export async function startPostgres(options: { readonly dataDir: string; readonly root: string; readonly extra?: readonly string[] }): Promise<PostgresServer> {
  const binaries = findBinaries(options.root);
  const place = await settle({ dataDir: options.dataDir, binaries });
  const cluster = join(place.folder, 'cluster');
  await stopLeftover(cluster);
  const password = await prepareCluster(place.binaries, place.folder, place.runAs);
  const port = await freePort();
  const child = spawnServer(place.binaries, { cluster, folder: place.folder, port, runAs: place.runAs, extra: options.extra ?? [] });
  const url = (database: string) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  await waitUntilReady(url('postgres'), child, join(place.folder, 'postgres.log'));
  return { url, folder: place.folder, stop: () => stopChild(child) };
}

async function prepareCluster(binaries: Binaries, folder: string, runAs: RunAs | null): Promise<string> {
  const passwordFile = join(folder, 'password');
  if (existsSync(join(folder, 'cluster', 'PG_VERSION'))) return readFileSync(passwordFile, 'utf8').trim();
  // A cut-off initdb leaves a folder without PG_VERSION at its top: begin again.
  rmSync(join(folder, 'cluster'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  ownAll(folder, runAs);
  const args = ['-D', join(folder, 'cluster.new'), '-U', USER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  rmSync(join(folder, 'cluster.new'), { recursive: true, force: true });
  await run(join(binaries.bin, 'initdb'), [...args, ...locale], { runAs, binaries });
  await run('/bin/mv', [join(folder, 'cluster.new'), join(folder, 'cluster')], { runAs, binaries });
  return password;
}

function run(command: string, args: readonly string[], how: { readonly runAs: RunAs | null; readonly binaries: Binaries }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...how.runAs, cwd: '/', env: how.binaries.env, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors = (errors + String(chunk)).slice(-2_000);
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}: ${errors}`))));
  });
}

type Launch = { readonly cluster: string; readonly folder: string; readonly port: number; readonly runAs: RunAs | null; readonly extra: readonly string[] };

function spawnServer(binaries: Binaries, launch: Launch) {
  const settings = [
    `port=${launch.port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=128MB',
    ...DURABLE,
    ...launch.extra,
  ];
  const log = openSync(join(launch.folder, 'postgres.log'), 'a', 0o600);
  // Its own process group: Ctrl-C at the terminal must reach us alone, so that work in hand ends before the database does.
  const child = spawn(join(binaries.bin, 'postgres'), ['-D', launch.cluster, ...settings.flatMap((setting) => ['-c', setting])], {
    ...launch.runAs,
    cwd: '/',
    env: binaries.env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

async function waitUntilReady(url: string, child: ReturnType<typeof spawn>, logFile: string): Promise<void> {
  const deadline = performance.now() + SECONDS_TO_START * 1000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
  await stopChild(child);
  throw new SettingError(`PostgreSQL đi kèm không khởi động được. Xem ${logFile}, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.`);
}

/** Fast shutdown (SIGINT): clients are cut, everything is written, no recovery needed at the next start. */
async function stopChild(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const patience = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await ended;
  clearTimeout(patience);
}

/** After kill -9 of the program its PostgreSQL runs on; it is ended here so that the new one may have the data. */
async function stopLeftover(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isPostgresOf(pid, cluster)) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000 && isPostgresOf(pid, cluster); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isPostgresOf(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster);
  } catch {
    return false;
  }
}
