import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { type DeliveryState, RETRYABLE_STATES } from '../domain/delivery.ts';
import type { MessageKind } from '../domain/timing.ts';
import { tablesOf } from './tables.ts';

/** What officers see: neither text nor address, only who by number. */
export type LedgerEntry = {
  readonly id: number;
  readonly kind: MessageKind;
  readonly contactId: number;
  readonly template: string | null;
  readonly dossierCode: string | null;
  readonly state: DeliveryState;
  readonly planStep: string | null;
  readonly attempts: number;
  readonly reasonCode: string | null;
  readonly reasonText: string | null;
  readonly createdAt: Temporal.Instant;
  readonly sentAt: Temporal.Instant | null;
  readonly deliveredAt: Temporal.Instant | null;
  readonly nextTryAt: Temporal.Instant | null;
};

export type LedgerFilter = { readonly states: readonly DeliveryState[]; readonly beforeId: number | null; readonly limit: number };

export async function listLedger(db: Db, filter: LedgerFilter): Promise<readonly LedgerEntry[]> {
  let query = tablesOf(db)
    .selectFrom('notifications.message')
    .select((eb) => [
      'id',
      'kind',
      'contact_id as contactId',
      'template',
      eb.ref('values', '->>').key('ma_ho_so').as('dossierCode'),
      'state',
      'plan_step as planStep',
      'attempts',
      'reason_code as reasonCode',
      'reason_text as reasonText',
      'created_at as createdAt',
      'sent_at as sentAt',
      'delivered_at as deliveredAt',
      'next_try_at as nextTryAt',
    ])
    .orderBy('id', 'desc')
    .limit(filter.limit);
  if (filter.states.length > 0) query = query.where('state', 'in', [...filter.states]);
  if (filter.beforeId !== null) query = query.where('id', '<', filter.beforeId);
  return query.execute();
}

/** Dead letters back to the start; a row in any other state is left as it is. */
export async function reviveMessages(
  db: Db,
  given: { readonly ids: readonly number[]; readonly now: Temporal.Instant; readonly by: string },
): Promise<readonly { readonly id: number; readonly contactId: number }[]> {
  if (given.ids.length === 0) return [];
  const states = sql.join(RETRYABLE_STATES.map((state) => sql.lit(state)));
  const result = await sql<{ id: number; contactId: number }>`
    update notifications.message set state = 'created', repeats = 0, refused_steps = '[]'::jsonb, reason_code = null, reason_text = null,
      next_try_at = ${given.now}, retried_at = ${given.now}, retried_by = ${given.by}
    where id in (${sql.join(given.ids)}) and state in (${states})
    returning id, contact_id as "contactId"`.execute(db);
  return result.rows;
}

export type OpenCounts = Readonly<Partial<Record<DeliveryState, number>>>;

/** Rows that are under way or failed within the last day, and technical failures of the last hour. Reads the partial index only. */
export async function countOpen(db: Db, now: Temporal.Instant): Promise<{ readonly byState: OpenCounts; readonly technicalLastHour: number }> {
  const day = now.subtract({ hours: 24 });
  const hour = now.subtract({ hours: 1 });
  const result = await sql<{ state: DeliveryState; total: number; recent: number }>`
    select state, count(*)::int as total, (count(*) filter (where created_at >= ${hour}))::int as recent
    from notifications.message
    where state in ('created', 'sending', 'temporary-failure', 'permanent-failure', 'technical-failure') and created_at >= ${day}
    group by state`.execute(db);
  return {
    byState: Object.fromEntries(result.rows.map((row) => [row.state, row.total])),
    technicalLastHour: result.rows.find((row) => row.state === 'technical-failure')?.recent ?? 0,
  };
}
