import { legalDay } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { agenciesInForce } from '../store/export-store.ts';

/** Names of the agencies that carry out what is in force, those with most procedures first. */
export async function listAgencies(deps: Pick<Platform, 'db' | 'clock'>, limit = 200): Promise<readonly string[]> {
  return agenciesInForce(deps.db, legalDay(deps.clock.now()), limit);
}
