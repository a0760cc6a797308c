import type { Temporal } from '#kernel/time.ts';
import { asJson, type Db } from '#platform/db/database.ts';
import type { SessionState } from '../domain/session.ts';
import { readSession } from './session-json.ts';
import { tablesOf } from './tables.ts';

const BY = 'conversations';

export type Contact = { readonly id: number; readonly session: SessionState; readonly sessionAt: Temporal.Instant };

export type Person = { readonly channel: string; readonly address: string };

/** Finds or makes the person and locks the row until the end of the transaction: one message of a person at a time. */
export async function lockContact(db: Db, person: Person, now: Temporal.Instant): Promise<Contact> {
  const row = await tablesOf(db)
    .insertInto('conversations.contact')
    .values({ ...person, session: asJson({ at: 0 }), session_at: longBefore(now), left_at: null, updated_at: now, created_at: now, created_by: BY })
    .onConflict((conflict) => conflict.columns(['channel', 'address']).doUpdateSet({ updated_at: now }))
    .returning(['id', 'session', 'session_at'])
    .executeTakeFirstOrThrow();
  return { id: row.id, session: readSession(row.session), sessionAt: row.session_at };
}

/** Before anything that a provider may still deliver. */
function longBefore(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: 24 * 365 });
}

export async function saveSession(db: Db, id: number, session: SessionState, at: Temporal.Instant): Promise<void> {
  await tablesOf(db)
    .updateTable('conversations.contact')
    .set({ session: asJson(session), session_at: at })
    .where('id', '=', id)
    .execute();
}

/** Null: is (again) a follower of the Official Account. */
export async function setLeft(db: Db, id: number, at: Temporal.Instant | null): Promise<void> {
  await tablesOf(db).updateTable('conversations.contact').set({ left_at: at }).where('id', '=', id).execute();
}

export async function deleteContact(db: Db, person: Person): Promise<void> {
  await tablesOf(db).deleteFrom('conversations.contact').where('channel', '=', person.channel).where('address', '=', person.address).execute();
}

/** People who have been silent that long are strangers again. Nobody is dropped while waiting for an officer. */
export async function deleteSilent(db: Db, before: Temporal.Instant): Promise<void> {
  await tablesOf(db)
    .deleteFrom('conversations.contact as c')
    .where('c.updated_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('conversations.handover_request as h').select('h.id').whereRef('h.contact_id', '=', 'c.id').where('h.answered_at', 'is', null)),
      ),
    )
    .execute();
}
