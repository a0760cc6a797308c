import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { AgencyService } from '../domain/agency-service.ts';
import { endService, servicesOfAgency, servicesOfProcedure, upsertServices } from '../store/agency-service-store.ts';
import { announceVersion, lockVersion } from '../store/import-store.ts';

export type NewAgencyService = Omit<AgencyService, 'id'>;

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Everything that agencies do otherwise in this procedure, past and future too, in the order of their codes and days. */
export async function agencyServices(deps: Pick<Platform, 'db'>, procedureCode: string): Promise<readonly AgencyService[]> {
  return servicesOfProcedure(deps.db, procedureCode);
}

export async function servicesAt(deps: Pick<Platform, 'db'>, agency: AgencyCode): Promise<readonly AgencyService[]> {
  return servicesOfAgency(deps.db, agency);
}

/**
 * Says what agencies do otherwise, from a day on; said again for the same day it is corrected. Counts as a change of the
 * catalogue, so that kept pages are made anew in every process.
 */
export async function setAgencyServices(deps: Deps, services: readonly NewAgencyService[], actor: string): Promise<void> {
  const at = deps.clock.now();
  await inTransaction(deps.db, async (tx) => {
    const version = await lockVersion(tx);
    await upsertServices(tx, services, { at, actor });
    for (const objectId of new Set(services.map((one) => one.procedureCode))) {
      await recordAct(tx, { at, actor, action: 'procedure.agency-service', objectKind: 'procedure', objectId });
    }
    await announceVersion(tx, version + 1);
  });
}

/** It holds for the last time on `lastDay`. False when there is no such line, or it begins later. */
export async function endAgencyService(
  deps: Deps,
  key: { readonly procedureCode: string; readonly id: number },
  lastDay: Temporal.PlainDate,
  actor: string,
): Promise<boolean> {
  const at = deps.clock.now();
  return inTransaction(deps.db, async (tx) => {
    const version = await lockVersion(tx);
    if (!(await endService(tx, key, lastDay))) return false;
    await recordAct(tx, { at, actor, action: 'procedure.agency-service-ended', objectKind: 'procedure', objectId: key.procedureCode });
    await announceVersion(tx, version + 1);
    return true;
  });
}
