import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { handleZaloEventJob, recordZaloReceiptsJob } from '../jobs/handle-zalo.job.ts';
import { deleteSilent } from '../store/contact-store.ts';
import { eraseOldEvents, findForgotten } from '../store/inbox-store.ts';
import { deleteExpired } from '../store/web-session-store.ts';

/**
 * How long what people wrote is kept. Bodies: long enough to look into a complaint of the week. Keys: longer than any
 * repeat (zalo.md 2.2: at least 7 days).
 */
export const KEPT = { bodies: { hours: 7 * 24 }, keys: { hours: 30 * 24 }, silentContact: { hours: 400 * 24 } } as const;

/** An event older than this that is still open has lost its job. */
const FORGOTTEN = { minutes: 10 } as const;
const MOST_AT_ONCE = 500;

export async function eraseWhatIsOld(platform: Pick<Platform, 'db' | 'clock'>): Promise<void> {
  const now = platform.clock.now();
  await eraseOldEvents(platform.db, { bodiesBefore: now.subtract(KEPT.bodies), keysBefore: now.subtract(KEPT.keys) });
  await deleteSilent(platform.db, now.subtract(KEPT.silentContact));
  await deleteExpired(platform.db, now);
}

/** Gives forgotten events a job again; a second job for the same event finds it done. */
export async function takeUpForgotten(platform: Pick<Platform, 'db' | 'clock' | 'jobs' | 'log'>): Promise<number> {
  const before = platform.clock.now().subtract(FORGOTTEN);
  return inTransaction(platform.db, async (tx) => {
    const forgotten = await findForgotten(tx, before, MOST_AT_ONCE);
    const receipts = forgotten.filter((one) => one.name === 'user_received_message').map((one) => one.id);
    const talks = forgotten.filter((one) => one.name !== 'user_received_message');
    await platform.jobs.enqueueMany(
      tx,
      handleZaloEventJob,
      talks.map((one) => ({ payload: { eventId: one.id }, options: { key: one.subject ?? `event:${one.id}` } })),
    );
    if (receipts.length > 0) await platform.jobs.enqueue(tx, recordZaloReceiptsJob, { eventIds: receipts });
    if (forgotten.length > 0) platform.log.warn({ events: forgotten.length }, 'forgotten events taken up');
    return forgotten.length;
  });
}
