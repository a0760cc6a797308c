import { tmpdir } from 'node:os';
import { type MovableClock, movableClock } from '../../src/kernel/time.ts';
import { type Config, toConfig } from '../../src/platform/config/config.ts';
import { readEnv } from '../../src/platform/config/env.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { createQueues, type JobDefinition, jobsOf, openBoss } from '../../src/platform/jobs/jobs.ts';
import { drainJobs } from '../../src/platform/jobs/worker.ts';
import { createLog } from '../../src/platform/log/log.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { freshDatabase } from './database.ts';

export type TestPlatform = Platform & {
  readonly clock: MovableClock;
  readonly databaseUrl: string;
  /** Runs every job that is due until none is left ("processAll"); returns how many ran. */
  readonly drain: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export type TestPlatformOptions = {
  /** Default: Monday 2 March 2026, 09:00 in Viet Nam, an ordinary working day. */
  readonly now?: string;
  readonly jobs?: readonly JobDefinition[];
  readonly env?: Readonly<Record<string, string>>;
  readonly config?: Partial<Config>;
};

/** The real platform on a database of its own, with a clock that stands still. */
export async function testPlatform(options: TestPlatformOptions = {}): Promise<TestPlatform> {
  const database = await freshDatabase();
  const env = readEnv({ NODE_ENV: 'test', DEMO: 'off', LOG_LEVEL: process.env.TEST_LOG ?? 'fatal', DATA_DIR: tmpdir(), ...options.env });
  const config: Config = { ...toConfig(env, { root: tmpdir(), secretKey: Buffer.alloc(32, 7) }), ...options.config };
  const log = createLog(config.logLevel);
  const opened = openDatabase({ url: database.url, max: 12, log, name: 'motcua-test' });
  const boss = openBoss(database.url, { max: 3, log, works: false });
  const definitions = options.jobs ?? [];
  await boss.start();
  await createQueues(boss, definitions);
  const platform = { db: opened.db, clock: movableClock(options.now ?? '2026-03-02T09:00:00+07:00'), jobs: jobsOf(boss), log, config };
  return {
    ...platform,
    databaseUrl: database.url,
    drain: () => drainJobs(boss, platform, definitions),
    close: async () => {
      await boss.stop({ graceful: false, close: true });
      await opened.close();
      await database.drop();
    },
  };
}
