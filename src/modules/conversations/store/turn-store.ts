import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { SessionState } from '../domain/session.ts';
import type { Contact } from './contact-store.ts';
import type { StoredEvent } from './inbox-store.ts';
import { readSession } from './session-json.ts';
import type { InboxStatus } from './tables.ts';

const BY = 'conversations';
/** Before anything that a provider may still deliver. */
const LONG_BEFORE = { hours: 24 * 365 } as const;

type Row = {
  readonly id: number;
  readonly provider: string;
  readonly key: string;
  readonly providerAt: Temporal.Instant;
  readonly raw: Buffer | null;
  readonly status: InboxStatus;
  readonly replyMessageId: number | null;
  readonly contactId: number | null;
  readonly session: unknown;
  readonly sessionAt: Temporal.Instant | null;
};

export type OpenTurn = { readonly stored: StoredEvent; readonly contact: Contact | null };

/**
 * One round trip at the start of a turn: reads the event and finds or makes its person. No contact: the event is done
 * already, or names nobody.
 */
export async function openTurn(db: Db, eventId: number, now: Temporal.Instant): Promise<OpenTurn | null> {
  const { rows } = await sql<Row>`
    with event as (select * from conversations.inbox_event where id = ${eventId}),
    person as (
      insert into conversations.contact (channel, address, session, session_at, updated_at, created_at, created_by)
      select provider, subject, '{"at":0}'::jsonb, ${now.subtract(LONG_BEFORE)}::timestamptz, ${now}::timestamptz, ${now}::timestamptz, ${BY}
      from event where status = 'received' and subject is not null
      on conflict (channel, address) do update set updated_at = excluded.updated_at
      returning id, session, session_at)
    select e.id, e.provider, e.event_key as key, e.provider_at as "providerAt", e.raw, e.status, e.reply_message_id as "replyMessageId",
      p.id as "contactId", p.session, p.session_at as "sessionAt"
    from event e left join person p on true`.execute(db);
  const row = rows[0];
  if (row === undefined) return null;
  const { contactId, session, sessionAt, ...stored } = row;
  const contact = contactId === null || sessionAt === null ? null : { id: contactId, session: readSession(session), sessionAt };
  return { stored, contact };
}

export type ClosedTurn = {
  readonly eventId: number;
  readonly at: Temporal.Instant;
  /** What the person's talk has come to; null leaves it as it was. */
  readonly remembered: { readonly contactId: number; readonly session: SessionState; readonly at: Temporal.Instant } | null;
};

export type WrittenReply = { readonly id: number; readonly contactId: number; readonly fresh: boolean };

/**
 * One statement at the end: the reply is written, the talk remembered and the event done, or none of it. `replyParts`
 * come from the module that owns the messages.
 */
export async function answerTurn(db: Db, turn: ClosedTurn, replyParts: RawBuilder<unknown>): Promise<WrittenReply> {
  const { rows } = await sql<WrittenReply>`
    with ${replyParts},
    saved as (${remember(turn)}),
    done as (
      update conversations.inbox_event set status = 'processed', processed_at = ${turn.at}, error = null, reply_message_id = (select id from reply)
      where id = ${turn.eventId} and status = 'received')
    select id, "contactId", fresh from reply`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('a turn was answered without a reply');
  return row;
}

/** The end of a turn that is not answered. */
export async function closeTurn(db: Db, turn: Omit<ClosedTurn, 'remembered'>): Promise<void> {
  await sql`
    update conversations.inbox_event set status = 'processed', processed_at = ${turn.at}, error = null
    where id = ${turn.eventId} and status = 'received'`.execute(db);
}

/** The same statement whether or not there is something to remember, so that it is planned once. */
function remember({ remembered }: ClosedTurn): RawBuilder<unknown> {
  const session = remembered === null ? null : JSON.stringify(remembered.session);
  return sql`
    update conversations.contact set session = ${session}::jsonb, session_at = ${remembered?.at ?? null}::timestamptz
    where id = ${remembered?.contactId ?? null}::bigint`;
}
