import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { type Desk, upsertDesks } from '../store/agency-store.ts';

/** Says where people bring and fetch papers; desk 1 is the one shown with the agency. Repeatable. */
export async function openDesks(deps: Pick<Platform, 'db' | 'clock'>, input: { readonly desks: readonly Desk[]; readonly actor: string }): Promise<void> {
  await inTransaction(deps.db, (tx) => upsertDesks(tx, input.desks, { at: deps.clock.now(), actor: input.actor }));
}
