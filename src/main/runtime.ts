import { join } from 'node:path';
import type { PgBoss } from 'pg-boss';
import { type Catalogue, openCatalogue } from '#modules/procedures';
import { clockFrom } from '#platform/config/clock.ts';
import type { Config } from '#platform/config/config.ts';
import { type Database, openDatabase } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { createQueues, jobsOf, openBoss } from '#platform/jobs/jobs.ts';
import { startWorkers } from '#platform/jobs/worker.ts';
import { createLog, type Log } from '#platform/log/log.ts';
import type { Platform } from '#platform/platform.ts';
import { moduleJobs } from './modules.ts';

export type Runtime = {
  readonly platform: Platform;
  readonly database: Database;
  readonly boss: PgBoss;
  readonly catalogue: Catalogue;
  readonly startWork: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const SECONDS_TO_DRAIN = 8;

/** Brings the database up to date and opens everything that lives on it. What was opened is closed by `close`, in the reverse order. */
export async function openRuntime(options: {
  readonly config: Config;
  readonly root: string;
  readonly url: string;
  readonly works: boolean;
  readonly name: string;
  /** Default: standard output, at the level of the settings. */
  readonly log?: Log;
}): Promise<Runtime> {
  const { config, root, url, works } = options;
  const log = options.log ?? createLog(config.logLevel);
  await migrate(url, join(root, 'db', 'migrations'));
  const database = openDatabase({ url, max: config.database.pool, log, name: options.name });
  const boss = openBoss(url, { max: 6, log, works });
  await boss.start();
  await createQueues(boss, moduleJobs);
  const clock = clockFrom(config.clock);
  const platform: Platform = { db: database.db, clock, jobs: jobsOf(boss, clock), log, config };
  const catalogue = await openCatalogue(platform, url);
  return {
    platform,
    database,
    boss,
    catalogue,
    startWork: () => startWorkers(boss, platform, moduleJobs),
    close: async () => {
      await boss.stop({ graceful: works, timeout: SECONDS_TO_DRAIN * 1000, close: true });
      await catalogue.close();
      await database.close();
    },
  };
}
