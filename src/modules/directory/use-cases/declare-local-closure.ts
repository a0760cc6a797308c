import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { type Closure, renewCalendarToken, upsertClosure } from '../store/calendar-store.ts';

/** Storm, flood, move of house: the agency (null: the whole province) does not work that day, on a stated basis. */
export async function declareLocalClosure(deps: Pick<Platform, 'db' | 'clock'>, input: Closure & { readonly actor: string }): Promise<void> {
  const { actor, ...closure } = input;
  const signed = { at: deps.clock.now(), actor };
  await inTransaction(deps.db, async (tx) => {
    await renewCalendarToken(tx, signed);
    await upsertClosure(tx, closure, signed);
  });
}
