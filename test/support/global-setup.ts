import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { programRoot } from '../../src/platform/config/root.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { openBoss } from '../../src/platform/jobs/jobs.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { startPostgres } from '../../src/platform/postgres/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string with the word DATABASE where the name goes. */
    databaseUrl: string;
    template: string;
    /** Where databases are made and dropped from. */
    adminUrl: string;
  }
}

/**
 * One PostgreSQL a run: the embedded one, or the one of DATABASE_URL (its user must be allowed to create databases). A
 * template holds every migration and the job tables; each test file gets a copy of it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = programRoot();
  const outside = process.env.DATABASE_URL;
  const folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
  // Run by root, the server runs as nobody and must reach it.
  chmodSync(folder, 0o755);
  // Tests lose nothing in a power cut: without fsync a run is several times faster.
  const server = outside ? null : await startPostgres({ dataDir: folder, root, extra: ['fsync=off', 'full_page_writes=off', 'max_connections=200'] });
  const urlOf = (name: string) => (server ? server.url(name) : withDatabase(outside ?? '', name));
  const adminUrl = outside ?? urlOf('postgres');
  const template = `motcua_template_${process.pid}`;
  try {
    await prepareTemplate({ urlOf, adminUrl, template, root });
  } catch (error) {
    await server?.stop();
    throw error;
  }
  project.provide('databaseUrl', urlOf('DATABASE'));
  project.provide('template', template);
  project.provide('adminUrl', adminUrl);
  return async () => {
    if (server) await server.stop();
    else await dropAll(adminUrl, template);
    rmSync(folder, { recursive: true, force: true });
  };
}

type Preparing = { readonly urlOf: (name: string) => string; readonly adminUrl: string; readonly template: string; readonly root: string };

async function prepareTemplate({ urlOf, adminUrl, template, root }: Preparing): Promise<void> {
  await administer(adminUrl, [`create database ${template}`]);
  await migrate(urlOf(template), join(root, 'db', 'migrations'));
  const boss = openBoss(urlOf(template), { max: 2, log: createLog('error'), works: false });
  await boss.start();
  await boss.stop({ graceful: false, close: true });
}

function withDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
}

async function administer(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function dropAll(url: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1 or datname = $2', [
    `${template}_%`,
    template,
  ]);
  for (const row of rows) await client.query(`drop database if exists "${row.datname}" with (force)`);
  await client.end();
}
