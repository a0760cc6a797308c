import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { receiveByProviderId, receiveByTrackingId } from '../store/message-store.ts';

export type ReceiptNews = {
  readonly providerMessageId?: string | undefined;
  readonly trackingId?: string | undefined;
  readonly deliveredAt: Temporal.Instant;
};

/** `user_received_message`. Any order, any number of times; by our own id when there is one, else by the provider's. */
export async function recordReceipt(tx: Db, news: ReceiptNews): Promise<void> {
  const { providerMessageId = null, trackingId = null, deliveredAt: at } = news;
  if (trackingId !== null && (await receiveByTrackingId(tx, { trackingId, providerMessageId, at }))) return;
  if (providerMessageId !== null) await receiveByProviderId(tx, { providerMessageId, at, now: at });
}
