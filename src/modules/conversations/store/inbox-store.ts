import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { type InboxStatus, tablesOf } from './tables.ts';

const BY = 'conversations';

export type NewEvent = {
  readonly provider: string;
  readonly key: string;
  readonly name: string;
  readonly subject: string | null;
  readonly providerAt: Temporal.Instant;
  readonly receivedAt: Temporal.Instant;
  readonly raw: Buffer;
  readonly status: Extract<InboxStatus, 'received' | 'ignored' | 'parked'>;
};

/**
 * Many in one statement, whose text is the same for any number, so that it is planned once. Gives the ids of those that
 * are new, by key; what was there already is left out.
 */
export async function insertEvents(db: Db, events: readonly NewEvent[]): Promise<ReadonlyMap<string, number>> {
  if (events.length === 0) return new Map();
  const column = <T>(read: (event: NewEvent) => T) => events.map(read);
  const { rows } = await sql<{ id: number; key: string }>`
    insert into conversations.inbox_event
      (provider, event_key, event_name, subject, provider_at, received_at, raw, status, created_at, created_by)
    select provider, event_key, event_name, subject, provider_at, received_at, raw, status, received_at, ${BY}
    from unnest(
      ${column((event) => event.provider)}::text[], ${column((event) => event.key)}::text[], ${column((event) => event.name)}::text[],
      ${column((event) => event.subject)}::text[], ${column((event) => event.providerAt)}::timestamptz[],
      ${column((event) => event.receivedAt)}::timestamptz[], ${column((event) => event.raw)}::bytea[], ${column((event) => event.status)}::text[])
      as event(provider, event_key, event_name, subject, provider_at, received_at, raw, status)
    on conflict (provider, event_key) do nothing
    returning id, event_key as key`.execute(db);
  return new Map(rows.map((row) => [row.key, row.id]));
}

export type StoredEvent = {
  readonly id: number;
  readonly provider: string;
  readonly key: string;
  readonly providerAt: Temporal.Instant;
  readonly raw: Buffer | null;
  readonly status: InboxStatus;
  readonly replyMessageId: number | null;
};

/** Locks the row: two workers that were both given this event take turns, and the second finds it done. */
export async function lockEvent(db: Db, id: number): Promise<StoredEvent | null> {
  const row = await tablesOf(db).selectFrom('conversations.inbox_event').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) return null;
  const { provider, event_key: key, provider_at: providerAt, raw, status, reply_message_id: replyMessageId } = row;
  return { id, provider, key, providerAt, raw, status, replyMessageId };
}

export type Ending = { readonly status: InboxStatus; readonly at: Temporal.Instant; readonly error?: string; readonly replyMessageId?: number };

export async function endEvent(db: Db, id: number, ending: Ending): Promise<void> {
  await tablesOf(db)
    .updateTable('conversations.inbox_event')
    .set({
      status: ending.status,
      processed_at: ending.at,
      error: ending.error?.slice(0, 200) ?? null,
      ...(ending.replyMessageId === undefined ? {} : { reply_message_id: ending.replyMessageId }),
    })
    .where('id', '=', id)
    .execute();
}

export type OpenEvent = { readonly id: number; readonly subject: string | null; readonly name: string };

/** Received long ago and never ended: their job is lost. */
export async function findForgotten(db: Db, before: Temporal.Instant, limit: number): Promise<readonly OpenEvent[]> {
  return tablesOf(db)
    .selectFrom('conversations.inbox_event')
    .select(['id', 'subject', 'event_name as name'])
    .where('status', '=', 'received')
    .where('received_at', '<', before)
    .orderBy('received_at')
    .limit(limit)
    .execute();
}

/** Received before a moment and still open; put aside since a moment: given up, or nobody's. Reads two partial indexes. */
export async function countTroubled(
  db: Db,
  limits: { readonly waitingSince: Temporal.Instant; readonly failedSince: Temporal.Instant },
): Promise<{ readonly waiting: number; readonly failed: number }> {
  const { rows } = await sql<{ waiting: number; failed: number }>`
    select (select count(*)::int from conversations.inbox_event where status = 'received' and received_at < ${limits.waitingSince}) as waiting,
      (select count(*)::int from conversations.inbox_event where status in ('failed', 'parked') and received_at >= ${limits.failedSince}) as failed`.execute(
    db,
  );
  return rows[0] ?? { waiting: 0, failed: 0 };
}

/** Bodies go first, keys later. What failed or is parked keeps its body as long as its key: somebody may look. */
export async function eraseOldEvents(db: Db, limits: { readonly bodiesBefore: Temporal.Instant; readonly keysBefore: Temporal.Instant }): Promise<void> {
  await tablesOf(db)
    .updateTable('conversations.inbox_event')
    .set({ raw: null })
    .where('raw', 'is not', null)
    .where('received_at', '<', limits.bodiesBefore)
    .where('status', 'in', ['processed', 'ignored'])
    .execute();
  await tablesOf(db).deleteFrom('conversations.inbox_event').where('received_at', '<', limits.keysBefore).execute();
}

export async function eraseBodiesOf(db: Db, provider: string, subject: string): Promise<void> {
  await tablesOf(db).updateTable('conversations.inbox_event').set({ raw: null }).where('provider', '=', provider).where('subject', '=', subject).execute();
}
