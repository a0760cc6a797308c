import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Platform } from '../platform.ts';
import type { JobDefinition } from './jobs.ts';

const TAKERS = 3;

type Outcome = { readonly id: string; readonly status: 'completed' | 'failed'; readonly output?: object };

/** Starts handing out jobs of all kinds in this process. */
export async function startWorkers(boss: PgBoss, platform: Platform, definitions: readonly JobDefinition[]): Promise<void> {
  for (const job of definitions) {
    // Several takers: while one waits for a slow partner in its batch, the others go on.
    const takers = Math.min(TAKERS, job.concurrency);
    const batchSize = Math.ceil(job.concurrency / takers);
    await boss.work(
      job.queue,
      {
        includeMetadata: true,
        perJobResults: true,
        batchSize,
        localConcurrency: takers,
        pollingIntervalSeconds: 1,
        notifyPollingIntervalSeconds: 2,
        burstWhenBatchFull: true,
        heartbeatRefreshSeconds: 3,
      },
      async (jobs: JobWithMetadata<object>[]) => Promise.all(jobs.map((one) => runJob(platform, job, one))),
    );
  }
}

/**
 * One try of one job. After the last try the job is given up and put away as done: a failed job would hold back
 * everything behind it that has the same key.
 */
export async function runJob(platform: Platform, job: JobDefinition, taken: JobWithMetadata<object>): Promise<Outcome> {
  const lastAttempt = taken.retryCount >= job.retryLimit;
  try {
    await job.run(platform, taken.data, { attempt: taken.retryCount + 1, lastAttempt });
    return { id: taken.id, status: 'completed' };
  } catch (error) {
    platform.log.warn({ queue: job.queue, jobId: taken.id, attempt: taken.retryCount + 1, err: error }, 'job failed');
    if (!lastAttempt) return { id: taken.id, status: 'failed', output: { error: String(error) } };
    await giveUp(platform, job, taken.data, error);
    return { id: taken.id, status: 'completed', output: { givenUp: String(error) } };
  }
}

async function giveUp(platform: Platform, job: JobDefinition, data: unknown, error: unknown): Promise<void> {
  try {
    await job.giveUp(platform, data, error);
  } catch (second) {
    platform.log.error({ queue: job.queue, err: second }, 'giving up a job failed');
  }
}

/** Runs everything that is due until nothing is left: what tests use instead of waiting. Returns the number run. */
export async function drainJobs(boss: PgBoss, platform: Platform, definitions: readonly JobDefinition[]): Promise<number> {
  let done = 0;
  for (let idle = false; !idle; ) {
    idle = true;
    for (const job of definitions) {
      const taken = await boss.fetch<object>(job.queue, { batchSize: 20, includeMetadata: true });
      for (const one of taken) {
        idle = false;
        done += 1;
        const outcome = await runJob(platform, job, one);
        if (outcome.status === 'completed') await boss.complete(job.queue, one.id);
        else await boss.fail(job.queue, one.id, outcome.output);
      }
    }
  }
  return done;
}
