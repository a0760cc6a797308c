import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { AgencySuccession } from '../domain/unit.ts';
import { upsertAgencySuccessions } from '../store/agency-store.ts';

/** Records which agencies took over the work of which; old dossiers keep their agency. Repeatable. */
export async function linkAgencies(
  deps: Pick<Platform, 'db' | 'clock'>,
  input: { readonly links: readonly AgencySuccession[]; readonly actor: string },
): Promise<void> {
  await inTransaction(deps.db, (tx) => upsertAgencySuccessions(tx, input.links, { at: deps.clock.now(), actor: input.actor }));
}
