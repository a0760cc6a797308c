import { fromKysely, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import { type Clock, systemClock, type Temporal, toDate } from '#kernel/time.ts';
import type { Tx } from '../db/database.ts';
import type { Log } from '../log/log.ts';
import type { Platform } from '../platform.ts';

/** How one kind of work is done. The payload carries ids, not content. Handlers may run twice and must not mind. */
type JobParts<P> = {
  readonly queue: string;
  readonly payload: z.ZodType<P>;
  readonly handle: (platform: Platform, payload: P, meta: JobMeta) => Promise<void>;
  /** Strict order within one key (`enqueue(…, { key })` is then required). */
  readonly ordered?: boolean;
  /** Jobs in hand at once in one process. */
  readonly concurrency?: number;
  /** Repeats after the first try, with exponential back-off. */
  readonly retryLimit?: number;
  /** Planned runs, in cron notation, Asia/Ho_Chi_Minh. */
  readonly cron?: string;
  /** Called once when the last try has failed, before the job is put away. */
  readonly giveUp?: (platform: Platform, payload: P, error: unknown) => Promise<void>;
};

export type JobDefinition<P = never> = {
  readonly queue: string;
  readonly ordered: boolean;
  readonly concurrency: number;
  readonly retryLimit: number;
  readonly cron: string | null;
  /** Checks the payload, then does the work. */
  readonly run: (platform: Platform, data: unknown, meta: JobMeta) => Promise<void>;
  readonly giveUp: (platform: Platform, data: unknown, error: unknown) => Promise<void>;
  /** Only for the compiler: what `enqueue` must be given. */
  readonly accepts?: (payload: P) => void;
};

export type JobMeta = { readonly attempt: number; readonly lastAttempt: boolean };

export type EnqueueOptions = {
  readonly key?: string;
  readonly startAfter?: Temporal.Instant;
  /** At most one waiting job with this key. */
  readonly singletonKey?: string;
};

export type Jobs = {
  readonly enqueue: <P extends object>(tx: Tx, job: JobDefinition<P>, payload: P, options?: EnqueueOptions) => Promise<void>;
  /** Many in one statement; each with its own options. */
  readonly enqueueMany: <P extends object>(
    tx: Tx,
    job: JobDefinition<P>,
    items: readonly { readonly payload: P; readonly options?: EnqueueOptions }[],
  ) => Promise<void>;
};

export function defineJob<P>(parts: JobParts<P>): JobDefinition<P> {
  return {
    queue: parts.queue,
    ordered: parts.ordered ?? false,
    concurrency: parts.concurrency ?? 4,
    retryLimit: parts.retryLimit ?? 5,
    cron: parts.cron ?? null,
    run: (platform, data, meta) => parts.handle(platform, parts.payload.parse(data ?? {}), meta),
    giveUp: async (platform, data, error) => parts.giveUp?.(platform, parts.payload.parse(data ?? {}), error),
  };
}

/** Least value pg-boss takes; a killed worker's job is taken up again about this long after. */
export const HEARTBEAT_SECONDS = 10;

export async function createQueues(boss: PgBoss, definitions: readonly JobDefinition[]): Promise<void> {
  for (const job of definitions) {
    const options = {
      retryLimit: job.retryLimit,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 300,
      deleteAfterSeconds: 3600,
      notify: true,
    };
    const existing = await boss.getQueue(job.queue);
    if (existing) await boss.updateQueue(job.queue, options);
    else await boss.createQueue(job.queue, { ...options, policy: job.ordered ? 'key_strict_fifo' : 'standard' });
    if (job.cron) await boss.schedule(job.queue, job.cron, {}, { tz: 'Asia/Ho_Chi_Minh' });
    else await boss.unschedule(job.queue);
  }
}

/** `clock`: by which `startAfter` was reckoned. The job store keeps its own time, so a shifted clock (CLOCK) is translated. */
export function jobsOf(boss: PgBoss, clock: Clock = systemClock): Jobs {
  return {
    async enqueue(tx, job, payload, options = {}) {
      await boss.send(job.queue, payload, { ...sendOptions(job, options, clock), db: fromKysely(tx) });
    },
    async enqueueMany(tx, job, items) {
      if (items.length === 0) return;
      const rows = items.map((item) => ({ data: item.payload, ...sendOptions(job, item.options ?? {}, clock) }));
      await boss.insert(job.queue, rows, { db: fromKysely(tx) });
    },
  };
}

function sendOptions(job: { readonly queue: string; readonly ordered: boolean }, options: EnqueueOptions, clock: Clock) {
  const key = options.key ?? options.singletonKey;
  if (job.ordered && key === undefined) throw new Error(`job ${job.queue} keeps order and needs a key`);
  return {
    ...(key === undefined ? {} : { singletonKey: key }),
    ...(options.startAfter === undefined ? {} : { startAfter: toDate(inStoreTime(options.startAfter, clock)) }),
  };
}

/** The store compares with the system's time: the wait stays the same, whatever day it is for us. */
function inStoreTime(moment: Temporal.Instant, clock: Clock): Temporal.Instant {
  return clock === systemClock ? moment : systemClock.now().add(clock.now().until(moment));
}

export function openBoss(url: string, options: { readonly max: number; readonly log: Log; readonly works: boolean }): PgBoss {
  const boss = new PgBoss({
    connectionString: url,
    max: options.max,
    application_name: 'motcua-jobs',
    schema: 'job',
    useListenNotify: options.works,
    supervise: options.works,
    schedule: options.works,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
    queueCacheIntervalSeconds: 5,
    registerInstance: false,
  });
  boss.on('error', (error) => options.log.warn({ err: error }, 'job store'));
  return boss;
}
