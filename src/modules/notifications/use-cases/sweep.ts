import { z } from 'zod';
import { inTransaction } from '#platform/db/database.ts';
import { defineJob } from '#platform/jobs/jobs.ts';
import type { Platform } from '#platform/platform.ts';
import { dropOldReceipts, settleParkedReceipts, takeForgotten } from '../store/sweep.sql.ts';
import { contactKey, deliverJob } from './deliver.ts';

const MOST_A_ROUND = 500;

/** Finds by age what got stuck between two states, and brings it back on its way. */
export const sweepJob = defineJob({
  queue: 'notifications.sweep',
  payload: z.object({}),
  cron: '* * * * *',
  concurrency: 1,
  retryLimit: 0,
  handle: async (platform) => {
    await sweep(platform);
  },
});

export async function sweep(platform: Pick<Platform, 'db' | 'clock' | 'jobs' | 'log'>): Promise<{ readonly planned: number; readonly settled: number }> {
  const now = platform.clock.now();
  const settled = await settleParkedReceipts(platform.db);
  await dropOldReceipts(platform.db, now);
  const planned = await inTransaction(platform.db, async (tx) => {
    const rows = await takeForgotten(tx, now, MOST_A_ROUND);
    await platform.jobs.enqueueMany(
      tx,
      deliverJob,
      rows.map((row) => ({ payload: { messageId: row.id }, options: { key: contactKey(row.contactId) } })),
    );
    return rows.length;
  });
  if (planned > 0) platform.log.warn({ planned }, 'messages were stuck and are planned again');
  return { planned, settled };
}
