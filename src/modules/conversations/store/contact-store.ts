import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { SessionState } from '../domain/session.ts';
import { tablesOf } from './tables.ts';

export type Contact = { readonly id: number; readonly session: SessionState; readonly sessionAt: Temporal.Instant };

export type Person = { readonly channel: string; readonly address: string };

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
