import type { Clock } from '#kernel/time.ts';
import type { Config } from './config/config.ts';
import type { Db } from './db/database.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Log } from './log/log.ts';

/** What every module may ask of the house. Use-cases take `Pick<Platform, …>` of what they need. */
export type Platform = {
  readonly db: Db;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly config: Config;
};
