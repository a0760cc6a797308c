import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import type { Agency } from '../domain/unit.ts';
import { type AgencyFilter, selectAgencies, selectAgency, selectAgencySuccessors } from '../store/agency-store.ts';

type Deps = Pick<Platform, 'db'>;

/** Any agency that ever was: old dossiers keep their agency. Compare `validTo` before giving it new work. */
export async function findAgency(deps: Deps, code: AgencyCode): Promise<Agency | null> {
  return selectAgency(deps.db, code);
}

/** Agencies that stand on a day, in order of their codes. */
export async function listAgencies(deps: Deps, filter: AgencyFilter): Promise<readonly Agency[]> {
  return selectAgencies(deps.db, filter);
}

/** Who took over the work, one step on; empty while the agency stands. */
export async function agencySuccessors(deps: Deps, code: AgencyCode, asOf: Temporal.PlainDate): Promise<readonly Agency[]> {
  return selectAgencySuccessors(deps.db, code, asOf);
}
