import type { DossierCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import { asJson, type Tx } from '#platform/db/database.ts';
import type { DossierTables } from './tables.ts';

export type Intention = { readonly scope: string; readonly key: string; readonly requestHash: string };
export type Claim =
  | { readonly kind: 'first' }
  | { readonly kind: 'repeat'; readonly code: DossierCode }
  /** The key was used for another request. */
  | { readonly kind: 'other-request' };

/** A second request with the same key waits here until the first has ended, then reads its answer. */
export async function claim(tx: Tx, intention: Intention, at: Temporal.Instant, by: string): Promise<Claim> {
  const db = tx.withTables<DossierTables>();
  const { scope, key, requestHash } = intention;
  const inserted = await db
    .insertInto('dossiers.idempotency')
    .values({ scope, key, request_hash: requestHash, answer: null, created_at: at, created_by: by })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return { kind: 'first' };
  const earlier = await db
    .selectFrom('dossiers.idempotency')
    .select(['request_hash', 'answer'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (earlier.request_hash !== requestHash || earlier.answer === null) return { kind: 'other-request' };
  return { kind: 'repeat', code: earlier.answer.code };
}

export async function keepAnswer(tx: Tx, intention: Intention, code: DossierCode): Promise<void> {
  await tx
    .withTables<DossierTables>()
    .updateTable('dossiers.idempotency')
    .set({ answer: asJson({ code }) })
    .where('scope', '=', intention.scope)
    .where('key', '=', intention.key)
    .execute();
}
