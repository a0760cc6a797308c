import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { tablesOf } from './tables.ts';

export type ContactKey = { readonly channel: string; readonly address: string };

const BY = 'notifications';

/**
 * Notes that the person was there. Written at most once a minute for each person unless the phone is new: a chat of
 * ten messages need not rewrite the row ten times, and a minute is nothing beside the 48 hours that hang on it.
 */
export async function noteInteraction(db: Db, key: ContactKey & { readonly at: Temporal.Instant; readonly phone: string | null }): Promise<void> {
  await sql`
    insert into notifications.contact as c (channel, address, phone, last_interaction_at, created_at, created_by)
    values (${key.channel}, ${key.address}, ${key.phone}, ${key.at}, ${key.at}, ${BY})
    on conflict (channel, address) do update set
      last_interaction_at = greatest(c.last_interaction_at, excluded.last_interaction_at),
      phone = coalesce(excluded.phone, c.phone)
    where c.last_interaction_at is null or excluded.last_interaction_at > c.last_interaction_at + interval '1 minute'
      or (excluded.phone is not null and excluded.phone is distinct from c.phone)`.execute(db);
}

export type FollowKey = ContactKey & { readonly subjectKind: string; readonly subjectCode: string };

/** True when it is new. Following is not an interaction by itself: the message that asked for it was. */
export async function insertFollow(db: Db, key: FollowKey & { readonly at: Temporal.Instant }): Promise<boolean> {
  const result = await sql<{ id: number }>`
    with contact as (
      insert into notifications.contact as c (channel, address, created_at, created_by)
      values (${key.channel}, ${key.address}, ${key.at}, ${BY})
      on conflict (channel, address) do update set address = excluded.address
      returning id)
    insert into notifications.follow (subject_kind, subject_code, contact_id, since, created_at, created_by)
    select ${key.subjectKind}, ${key.subjectCode}, id, ${key.at}::timestamptz, ${key.at}::timestamptz, ${BY} from contact
    on conflict (subject_kind, subject_code, contact_id) do nothing
    returning id`.execute(db);
  return result.rows.length > 0;
}

/** True when there was something to end. */
export async function deleteFollow(db: Db, key: FollowKey): Promise<boolean> {
  const result = await sql`
    delete from notifications.follow f using notifications.contact c
    where c.id = f.contact_id and c.channel = ${key.channel} and c.address = ${key.address}
      and f.subject_kind = ${key.subjectKind} and f.subject_code = ${key.subjectCode}`.execute(db);
  return (result.numAffectedRows ?? 0n) > 0n;
}

/** Everything that one person follows. */
export async function deleteFollowsOf(db: Db, key: ContactKey): Promise<void> {
  await sql`
    delete from notifications.follow f using notifications.contact c
    where c.id = f.contact_id and c.channel = ${key.channel} and c.address = ${key.address}`.execute(db);
}

export async function followExists(db: Db, key: FollowKey): Promise<boolean> {
  const row = await tablesOf(db)
    .selectFrom('notifications.follow as f')
    .innerJoin('notifications.contact as c', 'c.id', 'f.contact_id')
    .select('f.id')
    .where('c.channel', '=', key.channel)
    .where('c.address', '=', key.address)
    .where('f.subject_kind', '=', key.subjectKind)
    .where('f.subject_code', '=', key.subjectCode)
    .executeTakeFirst();
  return row !== undefined;
}

/** What one person follows, the latest first. */
export async function listFollowedCodes(db: Db, key: ContactKey, subjectKind: string): Promise<readonly string[]> {
  const rows = await tablesOf(db)
    .selectFrom('notifications.follow as f')
    .innerJoin('notifications.contact as c', 'c.id', 'f.contact_id')
    .select('f.subject_code as code')
    .where('c.channel', '=', key.channel)
    .where('c.address', '=', key.address)
    .where('f.subject_kind', '=', subjectKind)
    .orderBy('f.id', 'desc')
    .execute();
  return rows.map((row) => row.code);
}

export async function countFollowers(db: Db, subject: { readonly kind: string; readonly code: string }): Promise<number> {
  const row = await tablesOf(db)
    .selectFrom('notifications.follow')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('subject_kind', '=', subject.kind)
    .where('subject_code', '=', subject.code)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/**
 * A person asks to be forgotten (Zalo's `user_withdraw`): address, phone and follows go, and the words of our answers.
 * What remains is that something was sent to somebody, when, and with what outcome.
 */
export async function forgetContact(db: Db, key: ContactKey): Promise<void> {
  await sql`
    with gone as (
      update notifications.contact set address = 'forgotten:' || id, phone = null, last_interaction_at = null
      where channel = ${key.channel} and address = ${key.address} returning id),
    unfollowed as (
      delete from notifications.follow where contact_id in (select id from gone))
    update notifications.message set text = '', choices = '[]'::jsonb where kind = 'reply' and contact_id in (select id from gone)`.execute(db);
}
