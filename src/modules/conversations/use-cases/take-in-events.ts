import type { Temporal } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { readZaloEvent, type ZaloEvent } from '../channels/zalo/events.ts';
import { handleZaloEventJob, recordZaloReceiptsJob } from '../jobs/handle-zalo.job.ts';
import { insertEvents, type NewEvent } from '../store/inbox-store.ts';

type Deps = Pick<Platform, 'db' | 'clock' | 'jobs'>;

/** Verified by its signature; the bytes as they came. */
export type VerifiedEvent = { readonly raw: Buffer; readonly body: Readonly<Record<string, unknown>>; readonly at: Temporal.Instant };

type Sorted = { readonly event: ZaloEvent; readonly row: NewEvent };

/** Which events ask for work: of a person's talk in order, of receipts in any order, of the rest none. */
function laneOf(event: ZaloEvent): 'talk' | 'receipt' | 'none' {
  switch (event.content.kind) {
    case 'received':
      return 'receipt';
    case 'text':
    case 'attachment':
    case 'follow':
    case 'unfollow':
    case 'presence':
    case 'info':
    case 'withdraw':
      return event.person === null ? 'none' : 'talk';
    case 'seen':
    case 'feedback':
    case 'click':
    case 'echo':
    case 'unknown':
      return 'none';
  }
}

/** One transaction for as many events as have come together: rows and jobs, or nothing. What is known already makes no job. */
export async function takeInEvents(deps: Deps, events: readonly VerifiedEvent[]): Promise<void> {
  const receivedAt = deps.clock.now();
  const sorted = events.map((one) => sort(one, receivedAt));
  await inTransaction(deps.db, async (tx) => {
    const fresh = await insertEvents(
      tx,
      sorted.map(({ row }) => row),
    );
    const talks = sorted.flatMap(({ event }) => {
      const eventId = laneOf(event) === 'talk' ? fresh.get(event.key) : undefined;
      return eventId === undefined || event.person === null ? [] : [{ payload: { eventId }, options: { key: event.person } }];
    });
    const receipts = sorted.flatMap(({ event }) => (laneOf(event) === 'receipt' ? (fresh.get(event.key) ?? []) : []));
    await deps.jobs.enqueueMany(tx, handleZaloEventJob, unrepeated(talks));
    if (receipts.length > 0) await deps.jobs.enqueue(tx, recordZaloReceiptsJob, { eventIds: [...new Set(receipts)] });
  });
}

function sort({ raw, body, at }: VerifiedEvent, receivedAt: Temporal.Instant): Sorted {
  const event = readZaloEvent(body);
  // A person's wish without the person (form not published): somebody has to look.
  const status = laneOf(event) !== 'none' ? 'received' : event.content.kind === 'withdraw' ? 'parked' : 'ignored';
  return { event, row: { provider: 'zalo', key: event.key, name: event.name, subject: event.person, providerAt: at, receivedAt, raw, status } };
}

/** The same event twice in one batch has one row and must have one job. */
function unrepeated<T extends { readonly payload: { readonly eventId: number } }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.payload.eventId, item])).values()];
}
