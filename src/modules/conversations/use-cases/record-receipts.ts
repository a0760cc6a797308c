import { recordReceipt } from '#modules/notifications';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { readStoredZaloEvent } from '../channels/zalo/events.ts';
import { endEvent, lockEvent } from '../store/inbox-store.ts';

/** "Đã nhận": several at a time, each in its own transaction, so that a bad one holds up no other. */
export async function recordReceipts(platform: Pick<Platform, 'db' | 'clock' | 'log'>, eventIds: readonly number[]): Promise<void> {
  const failures: unknown[] = [];
  for (const eventId of eventIds) {
    try {
      await recordOne(platform, eventId);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'receipts not recorded');
}

async function recordOne(platform: Pick<Platform, 'db' | 'clock'>, eventId: number): Promise<void> {
  await inTransaction(platform.db, async (tx) => {
    const stored = await lockEvent(tx, eventId);
    if (stored === null || stored.status !== 'received') return;
    const content = stored.raw === null ? null : readStoredZaloEvent(stored.raw)?.content;
    if (content?.kind === 'received') {
      const { providerMessageId, trackingId, deliveredAt } = content;
      await recordReceipt(tx, {
        providerMessageId: providerMessageId ?? undefined,
        trackingId: trackingId ?? undefined,
        deliveredAt: deliveredAt ?? stored.providerAt,
      });
    }
    await endEvent(tx, stored.id, { status: 'processed', at: platform.clock.now() });
  });
}
