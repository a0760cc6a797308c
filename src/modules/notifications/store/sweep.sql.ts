import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { SECONDS } from '../domain/timing.ts';

/** Receipts that met the outcome of their send in flight: found now, when both are written. Returns how many. */
export async function settleParkedReceipts(db: Db): Promise<number> {
  const result = await sql`
    with met as (
      delete from notifications.parked_receipt p using notifications.message m
      where m.provider_message_id = p.provider_message_id
      returning p.provider_message_id, p.delivered_at)
    update notifications.message m set state = 'delivered', delivered_at = met.delivered_at
    from met where m.provider_message_id = met.provider_message_id and m.state = 'sent'`.execute(db);
  return Number(result.numAffectedRows ?? 0n);
}

export async function dropOldReceipts(db: Db, now: Temporal.Instant): Promise<void> {
  const before = now.subtract({ seconds: SECONDS.keepParkedReceipt });
  await sql`delete from notifications.parked_receipt where created_at < ${before}`.execute(db);
}

/**
 * Rows whose job is gone: a try that is overdue, or a send that nobody finished. Each is marked as looked after, so
 * that the next round does not plan it again while the first plan still waits its turn.
 */
export async function takeForgotten(db: Db, now: Temporal.Instant, limit: number): Promise<readonly { readonly id: number; readonly contactId: number }[]> {
  const tryBefore = now.subtract({ seconds: SECONDS.forgottenTry });
  const sendBefore = now.subtract({ seconds: SECONDS.forgottenSend });
  const result = await sql<{ id: number; contactId: number }>`
    with forgotten as (
      select id from notifications.message
      where (state in ('created', 'temporary-failure') and coalesce(next_try_at, created_at) < ${tryBefore})
        or (state = 'sending' and sending_at < ${sendBefore} and (next_try_at is null or next_try_at < ${tryBefore}))
      order by created_at limit ${limit} for update skip locked)
    update notifications.message m set next_try_at = ${now} from forgotten where m.id = forgotten.id
    returning m.id, m.contact_id as "contactId"`.execute(db);
  return result.rows;
}
