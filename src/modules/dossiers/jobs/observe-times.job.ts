import { z } from 'zod';
import { inTransaction } from '#platform/db/database.ts';
import { defineJob } from '#platform/jobs/jobs.ts';
import type { Platform } from '#platform/platform.ts';
import { observeTimes } from '../use-cases/observe-times.ts';

/** Every night, and once at each start: a page without the figure is whole too, so a lost run is not alarmed. */
export const observeTimesJob = defineJob({
  queue: 'dossiers.observe-times',
  payload: z.object({}),
  concurrency: 1,
  retryLimit: 2,
  cron: '20 2 * * *',
  handle: async (platform) => {
    await observeTimes(platform);
  },
});

export async function observeSoon(platform: Pick<Platform, 'db' | 'jobs'>): Promise<void> {
  await inTransaction(platform.db, (tx) => platform.jobs.enqueue(tx, observeTimesJob, {}, { singletonKey: 'start' }));
}
