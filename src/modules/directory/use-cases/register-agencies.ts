import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { Agency } from '../domain/unit.ts';
import { upsertAgencies } from '../store/agency-store.ts';

export type NewAgency = Omit<Agency, 'deskName' | 'deskAddress' | 'phone'> & {
  readonly codeQd20: string;
  /** The code is not one given by the State: never to be sent outside. */
  readonly codeInvented: boolean;
  readonly aliases: readonly string[];
};

/** Adds agencies or corrects them; repeatable. A parent may come in the same call as its children. */
export async function registerAgencies(
  deps: Pick<Platform, 'db' | 'clock'>,
  input: { readonly agencies: readonly NewAgency[]; readonly actor: string },
): Promise<void> {
  const records = input.agencies.map((agency) => ({
    code: agency.code,
    code_qd20: agency.codeQd20,
    name: agency.name,
    kind: agency.kind,
    unit_code: agency.unitCode,
    parent_code: agency.parentCode,
    valid_from: agency.validFrom,
    valid_to: agency.validTo,
    code_invented: agency.codeInvented,
    aliases: agency.aliases,
  }));
  await inTransaction(deps.db, (tx) => upsertAgencies(tx, records, { at: deps.clock.now(), actor: input.actor }));
}
