import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import { asJson, type Db } from '#platform/db/database.ts';
import type { SendStep } from '../domain/channel-choice.ts';
import { DELIVERABLE_STATES, type DeliveryState } from '../domain/delivery.ts';
import type { MessageKind } from '../domain/timing.ts';
import { type AttemptOutcome, type Choice, tablesOf } from './tables.ts';

const BY = 'notifications';

export type ReplyRow = {
  readonly channel: string;
  readonly address: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly key: string;
  /** When the person wrote what is answered: opens the window of free messages. */
  readonly heardAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
};

export type InsertedReply = { readonly id: number; readonly contactId: number; readonly fresh: boolean };

/**
 * The parts of a statement that finds or makes the contact, notes that he was heard, and writes the reply as being
 * sent; the last part is `reply(id, "contactId", fresh)`. A repeat finds the first row. As parts, so that a caller can
 * write his own rows in the same statement.
 */
export function replyParts(reply: ReplyRow): RawBuilder<InsertedReply> {
  return sql<InsertedReply>`
    known as (
      select id from notifications.contact where channel = ${reply.channel} and address = ${reply.address}),
    heard as (
      update notifications.contact set last_interaction_at = ${reply.heardAt}::timestamptz
      where channel = ${reply.channel} and address = ${reply.address}
        and (last_interaction_at is null or ${reply.heardAt}::timestamptz > last_interaction_at + interval '1 minute')),
    made as (
      insert into notifications.contact as c (channel, address, last_interaction_at, created_at, created_by)
      select ${reply.channel}, ${reply.address}, ${reply.heardAt}::timestamptz, ${reply.now}::timestamptz, ${BY} where not exists (select 1 from known)
      on conflict (channel, address) do update set address = excluded.address
      returning id),
    reply as (
      insert into notifications.message as m
        (kind, contact_id, text, choices, idempotency_key, state, plan_step, attempts, sending_at, created_at, created_by)
      select 'reply', id, ${reply.text}, ${asJson(reply.choices)}, ${reply.key}, 'sending', 'consultation', 1,
        ${reply.now}::timestamptz, ${reply.now}::timestamptz, ${BY}
      from (select id from known union all select id from made) person
      on conflict (idempotency_key) do update set idempotency_key = m.idempotency_key
      returning id, contact_id as "contactId", (xmax = 0) as fresh)`;
}

export async function insertReply(db: Db, reply: ReplyRow): Promise<InsertedReply> {
  const result = await sql<InsertedReply>`with ${replyParts(reply)} select id, "contactId", fresh from reply`.execute(db);
  const row = result.rows[0];
  if (!row) throw new Error('a reply was neither inserted nor found');
  return row;
}

export type NoticeRows = {
  readonly subject: { readonly kind: string; readonly code: string };
  readonly eventId: string;
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
  readonly text: string;
  readonly urgent: boolean;
  readonly failure: { readonly code: string; readonly text: string } | null;
  readonly now: Temporal.Instant;
};

/** One row for each follower, once for each event; one statement, also when nobody follows. */
export async function insertNotices(db: Db, notice: NoticeRows): Promise<readonly { readonly id: number; readonly contactId: number }[]> {
  const key = `notice:${notice.eventId}:`;
  const state: DeliveryState = notice.failure === null ? 'created' : 'technical-failure';
  const result = await sql<{ id: number; contactId: number }>`
    insert into notifications.message
      (kind, contact_id, template, "values", text, urgent, idempotency_key, tracking_id, state, reason_code, reason_text,
       next_try_at, created_at, created_by)
    select 'notice', f.contact_id, ${notice.template}, ${asJson(notice.values)}, ${notice.text}, ${notice.urgent}::boolean,
      ${key}::text || f.contact_id, 'mc-' || substr(encode(sha256(convert_to(${key}::text || f.contact_id, 'UTF8')), 'hex'), 1, 40),
      ${state}, ${notice.failure?.code ?? null}, ${notice.failure?.text ?? null}, ${notice.now}::timestamptz, ${notice.now}::timestamptz, ${BY}
    from notifications.follow f
    where f.subject_kind = ${notice.subject.kind} and f.subject_code = ${notice.subject.code}
    order by f.id
    on conflict (idempotency_key) do nothing
    returning id, contact_id as "contactId"`.execute(db);
  return result.rows;
}

export type LedgerRow = {
  readonly id: number;
  readonly kind: MessageKind;
  readonly contactId: number;
  readonly channel: string;
  readonly address: string;
  readonly phone: string | null;
  readonly lastInteractionAt: Temporal.Instant | null;
  readonly template: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly urgent: boolean;
  readonly state: DeliveryState;
  readonly planStep: SendStep | null;
  readonly refusedSteps: readonly SendStep[];
  readonly attempts: number;
  readonly repeats: number;
  readonly trackingId: string | null;
  readonly sendingAt: Temporal.Instant | null;
  readonly nextTryAt: Temporal.Instant | null;
  readonly wantedAt: Temporal.Instant;
};

export async function readMessage(db: Db, id: number): Promise<LedgerRow | null> {
  const result = await sql<LedgerRow>`
    select m.id, m.kind, m.contact_id as "contactId", c.channel, c.address, c.phone, c.last_interaction_at as "lastInteractionAt",
      m.template, m."values", m.text, m.choices, m.urgent, m.state, m.plan_step as "planStep", m.refused_steps as "refusedSteps",
      m.attempts, m.repeats, m.tracking_id as "trackingId", m.sending_at as "sendingAt", m.next_try_at as "nextTryAt",
      coalesce(m.retried_at, m.created_at) as "wantedAt"
    from notifications.message m join notifications.contact c on c.id = m.contact_id
    where m.id = ${id}`.execute(db);
  return result.rows[0] ?? null;
}

export type Claim = {
  readonly id: number;
  readonly attempts: number;
  readonly state: DeliveryState;
  readonly step: SendStep;
  readonly refusedSteps: readonly SendStep[];
  readonly repeats: number;
  readonly now: Temporal.Instant;
};

/** Counts the try before it is made. False: somebody else took the row since it was read. */
export async function claim(db: Db, wanted: Claim): Promise<boolean> {
  const result = await sql`
    update notifications.message set state = 'sending', attempts = attempts + 1, repeats = ${wanted.repeats}, plan_step = ${wanted.step},
      refused_steps = ${asJson(wanted.refusedSteps)}, sending_at = ${wanted.now}, next_try_at = null
    where id = ${wanted.id} and attempts = ${wanted.attempts} and state = ${wanted.state}`.execute(db);
  return result.numAffectedRows === 1n;
}

/** Written beside the outcome, in the same statement. */
export type AttemptNote = { readonly step: string; readonly outcome: AttemptOutcome; readonly reasonCode: string | null };

export type Sent = {
  readonly id: number;
  readonly attempts: number;
  readonly providerMessageId: string;
  readonly channel: string;
  readonly now: Temporal.Instant;
  readonly note: AttemptNote | null;
};

/** One round trip. A receipt that came before us is taken up from where it was parked. Returns the state, or null when superseded. */
export async function recordSent(db: Db, sent: Sent): Promise<DeliveryState | null> {
  const result = await sql<{ state: DeliveryState }>`
    with parked as (
      delete from notifications.parked_receipt where provider_message_id = ${sent.providerMessageId} returning delivered_at)
      ${noteOf(sent.id, sent.attempts, sent.note, sent.now)}
    update notifications.message set
      provider_message_id = ${sent.providerMessageId},
      state = case when state <> 'sending' then state when exists (select 1 from parked) then 'delivered' else 'sent' end,
      delivered_at = coalesce(delivered_at, (select delivered_at from parked)),
      sent_at = coalesce(sent_at, ${sent.now}), channel_used = ${sent.channel}, next_try_at = null, reason_code = null, reason_text = null
    where id = ${sent.id} and attempts = ${sent.attempts}
    returning state`.execute(db);
  return result.rows[0]?.state ?? null;
}

export type NotSent = {
  readonly id: number;
  readonly attempts: number;
  readonly state: DeliveryState;
  readonly reasonCode: string;
  readonly reasonText: string;
  readonly refusedSteps: readonly SendStep[];
  readonly nextTryAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
  readonly note: AttemptNote | null;
};

/** Where a row stands after a try that did not end well. A receipt that came meanwhile (`delivered`) is left alone. */
export async function recordNotSent(db: Db, end: NotSent): Promise<boolean> {
  const result = await sql`
    with nothing as (select 1)
      ${noteOf(end.id, end.attempts, end.note, end.now)}
    update notifications.message set state = ${end.state}, reason_code = ${end.reasonCode}, reason_text = ${end.reasonText},
      refused_steps = ${asJson(end.refusedSteps)}, next_try_at = ${end.nextTryAt}::timestamptz
    where id = ${end.id} and attempts = ${end.attempts} and state in ('created', 'sending', 'temporary-failure')`.execute(db);
  return result.numAffectedRows === 1n;
}

function noteOf(id: number, attempt: number, note: AttemptNote | null, now: Temporal.Instant): RawBuilder<unknown> {
  if (note === null) return sql``;
  return sql`, noted as (
    insert into notifications.delivery_attempt (message_id, attempt, step, outcome, reason_code, created_at, created_by)
    values (${id}, ${attempt}, ${note.step}, ${note.outcome}, ${note.reasonCode}, ${now}, ${BY}))`;
}

/** A step that was refused while the plan goes on with the next one. */
export async function noteAttempt(db: Db, id: number, attempt: number, note: AttemptNote, now: Temporal.Instant): Promise<void> {
  await tablesOf(db)
    .insertInto('notifications.delivery_attempt')
    .values({ message_id: id, attempt, step: note.step, outcome: note.outcome, reason_code: note.reasonCode, created_at: now, created_by: BY })
    .execute();
}

const DELIVERABLE = sql`(${sql.join(DELIVERABLE_STATES.map((state) => sql.lit(state)))})`;

/** By the provider's id. Before we know that id, or when it is not ours, the receipt is parked. */
export async function receiveByProviderId(
  db: Db,
  receipt: { readonly providerMessageId: string; readonly at: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<void> {
  await sql`
    with hit as (
      update notifications.message set state = 'delivered', delivered_at = ${receipt.at}::timestamptz, next_try_at = null
      where provider_message_id = ${receipt.providerMessageId} and state in ${DELIVERABLE})
    insert into notifications.parked_receipt (provider_message_id, delivered_at, created_at, created_by)
    select ${receipt.providerMessageId}, ${receipt.at}::timestamptz, ${receipt.now}::timestamptz, ${BY}
    where not exists (select 1 from notifications.message where provider_message_id = ${receipt.providerMessageId})
    on conflict (provider_message_id) do nothing`.execute(db);
}

/** By our own tracking id: also ends a send whose answer was lost. True when a row was ours. */
export async function receiveByTrackingId(
  db: Db,
  receipt: { readonly trackingId: string; readonly providerMessageId: string | null; readonly at: Temporal.Instant },
): Promise<boolean> {
  const result = await sql`
    update notifications.message set
      state = case when state in ${DELIVERABLE} then 'delivered' else state end,
      delivered_at = case when state in ${DELIVERABLE} then ${receipt.at}::timestamptz else delivered_at end,
      sent_at = coalesce(sent_at, ${receipt.at}::timestamptz),
      provider_message_id = coalesce(provider_message_id, ${receipt.providerMessageId}), next_try_at = null
    where tracking_id = ${receipt.trackingId} and state <> 'created'`.execute(db);
  return (result.numAffectedRows ?? 0n) > 0n;
}

/** Which of these ids belong to rows of ours already: those cannot be the message that is looked for. */
export async function knownProviderIds(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tablesOf(db)
    .selectFrom('notifications.message')
    .select('provider_message_id')
    .where('provider_message_id', 'in', [...ids])
    .execute();
  return new Set(rows.flatMap((row) => (row.provider_message_id === null ? [] : [row.provider_message_id])));
}
