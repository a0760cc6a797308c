import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { tablesOf } from './tables.ts';

const BY = 'conversations';

/** One open request for each person; asking again gives the first one, with the newest topic. */
export async function requestHandover(
  db: Db,
  wish: { readonly contactId: number; readonly topic: string; readonly at: Temporal.Instant },
): Promise<{ readonly since: Temporal.Instant; readonly repeated: boolean }> {
  const result = await sql<{ requested_at: Temporal.Instant; fresh: boolean }>`
    insert into conversations.handover_request as h (contact_id, topic, requested_at, created_at, created_by)
    values (${wish.contactId}, ${wish.topic.slice(0, 60)}, ${wish.at}, ${wish.at}, ${BY})
    on conflict (contact_id) where answered_at is null do update set topic = excluded.topic
    returning requested_at, (xmax = 0) as fresh`.execute(db);
  const row = result.rows[0];
  return { since: row?.requested_at ?? wish.at, repeated: row?.fresh === false };
}

export type WaitingPerson = {
  readonly id: number;
  readonly channel: string;
  readonly address: string;
  readonly topic: string;
  readonly since: Temporal.Instant;
};

export async function listWaiting(db: Db, limit: number): Promise<readonly WaitingPerson[]> {
  return tablesOf(db)
    .selectFrom('conversations.handover_request as h')
    .innerJoin('conversations.contact as c', 'c.id', 'h.contact_id')
    .select(['h.id', 'c.channel', 'c.address', 'h.topic', 'h.requested_at as since'])
    .where('h.answered_at', 'is', null)
    .orderBy('h.requested_at')
    .limit(limit)
    .execute();
}

/** False when it was answered already, by whomever. */
export async function answerHandover(db: Db, id: number, by: { readonly officerId: string; readonly at: Temporal.Instant }): Promise<boolean> {
  const result = await tablesOf(db)
    .updateTable('conversations.handover_request')
    .set({ answered_at: by.at, answered_by: by.officerId })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
