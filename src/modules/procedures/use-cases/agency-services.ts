import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { AgencyService } from '../domain/agency-service.ts';
import { endService, servicesOfAgency, servicesOfProcedure, upsertService } from '../store/agency-service-store.ts';

export type NewAgencyService = Omit<AgencyService, 'id'>;

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Everything that agencies do otherwise in this procedure, past and future too, in the order of their codes and days. */
export async function agencyServices(deps: Pick<Platform, 'db'>, procedureCode: string): Promise<readonly AgencyService[]> {
  return servicesOfProcedure(deps.db, procedureCode);
}

export async function servicesAt(deps: Pick<Platform, 'db'>, agency: AgencyCode): Promise<readonly AgencyService[]> {
  return servicesOfAgency(deps.db, agency);
}

/** Says what an agency does otherwise, from a day on; said again for the same day it is corrected. */
export async function setAgencyService(deps: Deps, service: NewAgencyService, actor: string): Promise<void> {
  const at = deps.clock.now();
  await inTransaction(deps.db, async (tx) => {
    await upsertService(tx, service, { at, actor });
    await recordAct(tx, { at, actor, action: 'procedure.agency-service', objectKind: 'procedure', objectId: service.procedureCode });
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
    const ended = await endService(tx, key, lastDay);
    if (ended) await recordAct(tx, { at, actor, action: 'procedure.agency-service-ended', objectKind: 'procedure', objectId: key.procedureCode });
    return ended;
  });
}
