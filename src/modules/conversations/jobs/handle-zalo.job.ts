import { z } from 'zod';
import { defineJob } from '#platform/jobs/jobs.ts';
import { giveUpEvent, handleEvent } from '../use-cases/handle-event.ts';
import { recordReceipts } from '../use-cases/record-receipts.ts';

const eventId = z.number().int().positive();

/**
 * Strictly one after another for each person. Repeats: 1, 2, 4, 8 s; then the event is marked `failed`, the person gets
 * an apology and the next message is heard. Alarm: rows `failed` in the inbox.
 */
export const handleZaloEventJob = defineJob({
  queue: 'conversations.handle-zalo-event',
  payload: z.object({ eventId }),
  ordered: true,
  // Each holds a connection while it answers: fewer than the pool, so that events still come in.
  concurrency: 12,
  retryLimit: 4,
  handle: (platform, payload) => handleEvent(platform, payload.eventId),
  giveUp: (platform, payload, error) => giveUpEvent(platform, payload.eventId, error),
});

/** Receipts need no order; several travel in one job. */
export const recordZaloReceiptsJob = defineJob({
  queue: 'conversations.record-zalo-receipts',
  payload: z.object({ eventIds: z.array(eventId).max(1000) }),
  concurrency: 4,
  retryLimit: 5,
  handle: (platform, payload) => recordReceipts(platform, payload.eventIds),
});
