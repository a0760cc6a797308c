import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { UnitSuccession } from '../domain/unit.ts';
import { upsertUnitSuccessions } from '../store/unit-store.ts';

/** Records which units took over the land of which, with the legal basis; repeatable. */
export async function linkUnits(
  deps: Pick<Platform, 'db' | 'clock'>,
  input: { readonly links: readonly UnitSuccession[]; readonly actor: string },
): Promise<void> {
  await inTransaction(deps.db, (tx) => upsertUnitSuccessions(tx, input.links, { at: deps.clock.now(), actor: input.actor }));
}
