import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type FakeZalo, startFakeZalo } from '../../fakes/zalo/server.ts';
import { seedAgencyServices } from '../../seeds/agency-services/index.ts';
import { seedDirectory } from '../../seeds/directory/index.ts';
import { withForms } from '../../seeds/forms/index.ts';
import { seedOfficers } from '../../seeds/officers/index.ts';
import { type MovableClock, movableClock, Temporal } from '../../src/kernel/time.ts';
import { webApp } from '../../src/main/app.ts';
import { catalogueLines } from '../../src/main/demo.ts';
import { moduleJobs } from '../../src/main/modules.ts';
import { openRuntime, type Runtime } from '../../src/main/runtime.ts';
import { importCatalogue } from '../../src/modules/procedures/index.ts';
import { FAKE_ZALO, toConfig } from '../../src/platform/config/config.ts';
import { readEnv } from '../../src/platform/config/env.ts';
import { programRoot } from '../../src/platform/config/root.ts';
import { drainJobs } from '../../src/platform/jobs/worker.ts';
import { createLog, type Log } from '../../src/platform/log/log.ts';
import { freePort } from '../../src/platform/net/free-port.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { freshDatabase } from './database.ts';

export type House = {
  readonly platform: Platform;
  readonly app: FastifyInstance;
  readonly fake: FakeZalo;
  readonly url: string;
  readonly databaseUrl: string;
  /** Moves only in a house that was opened with `now`. */
  readonly clock: MovableClock;
  /** Runs every due job until none is left; for houses without workers. */
  readonly drain: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export type HouseOptions = {
  /** A standing clock, and jobs that run only by `drain`. Without it the house lives in real time with workers. */
  readonly now?: string;
  /** Time runs and workers work, but ours and Zalo's clock begin here: a working morning, whatever the hour outside. */
  readonly start?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Filled with every line of the log, from `debug` up. */
  readonly logLines?: string[];
};

/** The whole program in this process: real PostgreSQL, the fake Zalo, every route and job, the demo province without dossiers. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const root = programRoot();
  const database = await freshDatabase();
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const fake = await startFakeZalo({ port: 0, portalUrl: publicUrl, ...FAKE_ZALO });
  if (options.start !== undefined) fake.control.shiftClock(Temporal.Instant.from(options.start).epochMilliseconds - fake.control.now());
  const folder = mkdtempSync(join(tmpdir(), 'motcua-house-'));
  const clock = movableClock(options.now ?? Temporal.Now.instant());
  const runtime = await openRuntime({
    config: configFor(fake, folder, { ...options, env: { PUBLIC_URL: publicUrl, ...options.env } }),
    root,
    url: database.url,
    works: options.now === undefined,
    name: 'motcua-test',
    ...(options.logLines === undefined ? {} : { log: logInto(options.logLines) }),
  });
  const platform: Platform = options.now === undefined ? runtime.platform : { ...runtime.platform, clock };
  await furnish(platform, root);
  await runtime.catalogue.refresh();
  const app = await webApp(platform, root);
  const url = await app.listen({ host: '127.0.0.1', port });
  fake.control.setWebhook(`${url}/webhooks/zalo`);
  if (options.now === undefined) await runtime.startWork();
  return {
    platform,
    app,
    fake,
    url,
    databaseUrl: database.url,
    clock,
    drain: () => drainJobs(runtime.boss, platform, moduleJobs),
    close: () =>
      closeAll(app, runtime, fake, async () => {
        rmSync(folder, { recursive: true, force: true });
        await database.drop();
      }),
  };
}

function logInto(lines: string[]): Log {
  return createLog('debug', { write: (line) => lines.push(line) });
}

function configFor(fake: FakeZalo, folder: string, options: HouseOptions) {
  const pair = fake.control.issueTokens();
  const env = readEnv({
    NODE_ENV: 'test',
    DEMO: 'on',
    LOG_LEVEL: process.env.TEST_LOG ?? 'fatal',
    DATA_DIR: folder,
    ZALO_OAUTH_URL: fake.url,
    ZALO_OPENAPI_URL: fake.url,
    ZALO_BUSINESS_URL: fake.url,
    ZALO_GRAPH_URL: fake.url,
    ZALO_OA_ACCESS_TOKEN: pair.access_token,
    ZALO_OA_REFRESH_TOKEN: pair.refresh_token,
    ...(options.start === undefined ? {} : { CLOCK: options.start }),
    ...options.env,
  });
  return toConfig(env, { root: folder, secretKey: Buffer.alloc(32, 7) });
}

async function furnish(platform: Platform, root: string): Promise<void> {
  await seedDirectory(platform);
  await importCatalogue(platform, withForms(platform, catalogueLines(join(root, 'seeds', 'catalogue'))), {
    effectiveFrom: Temporal.PlainDate.from('2018-07-01'),
    actor: 'seed',
  });
  await seedAgencyServices(platform);
  await seedOfficers(platform);
}

async function closeAll(app: FastifyInstance, runtime: Runtime, fake: FakeZalo, last: () => Promise<void>): Promise<void> {
  await app.close();
  await runtime.close();
  await fake.close();
  await last();
}
