import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { SessionState } from '../domain/session.ts';
import type { Contact } from './contact-store.ts';
import type { StoredEvent } from './inbox-store.ts';
import { readSession } from './session-json.ts';
import type { InboxStatus } from './tables.ts';

const BY = 'conversations';

/** `contact` only of an event that waits to be handled and is about a person. */
export type OpenedTalk = { readonly event: StoredEvent; readonly contact: Contact | null };

type Row = {
  provider: string;
  event_key: string;
  provider_at: Temporal.Instant;
  raw: Buffer | null;
  status: InboxStatus;
  reply_message_id: number | null;
  contact_id: number | null;
  session: unknown;
  session_at: Temporal.Instant | null;
};

/**
 * Event and person in one round trip, both locked until the end of the transaction: a second worker with the same event
 * finds it done, and two events of one person never overlap. The person is made when he writes for the first time.
 */
export async function openTalk(db: Db, eventId: number, now: Temporal.Instant): Promise<OpenedTalk | null> {
  const longAgo = now.subtract({ hours: 24 * 365 });
  const { rows } = await sql<Row>`
    with event as (
      select provider, event_key, provider_at, raw, status, reply_message_id, subject
      from conversations.inbox_event where id = ${eventId} for update
    ), person as (
      insert into conversations.contact (channel, address, session_at, updated_at, created_at, created_by)
      select provider, subject, ${longAgo}::timestamptz, ${now}::timestamptz, ${now}::timestamptz, ${BY}
      from event where status = 'received' and subject is not null
      on conflict (channel, address) do update set updated_at = excluded.updated_at
      returning id, session, session_at
    )
    select e.provider, e.event_key, e.provider_at, e.raw, e.status, e.reply_message_id, p.id as contact_id, p.session, p.session_at
    from event e left join person p on true`.execute(db);
  const row = rows[0];
  if (row === undefined) return null;
  const event: StoredEvent = {
    id: eventId,
    provider: row.provider,
    key: row.event_key,
    providerAt: row.provider_at,
    raw: row.raw,
    status: row.status,
    replyMessageId: row.reply_message_id,
  };
  if (row.contact_id === null || row.session_at === null) return { event, contact: null };
  return { event, contact: { id: row.contact_id, session: readSession(row.session), sessionAt: row.session_at } };
}

export type ClosedTalk = {
  readonly eventId: number;
  readonly at: Temporal.Instant;
  readonly replyMessageId: number | null;
  /** What the person's next message is understood with; null when it stays as it was. */
  readonly remembered: { readonly contactId: number; readonly session: SessionState; readonly at: Temporal.Instant } | null;
};

export async function closeTalk(db: Db, closed: ClosedTalk): Promise<void> {
  const { eventId, at, replyMessageId, remembered } = closed;
  const done = sql`update conversations.inbox_event set status = 'processed', processed_at = ${at}::timestamptz, reply_message_id = ${replyMessageId}::bigint where id = ${eventId}`;
  if (remembered === null) {
    await done.execute(db);
    return;
  }
  await sql`
    with remembered as (
      update conversations.contact set session = ${JSON.stringify(remembered.session)}::jsonb, session_at = ${remembered.at}::timestamptz
      where id = ${remembered.contactId}
    ) ${done}`.execute(db);
}
