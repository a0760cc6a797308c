import { levelsOf } from '../../domain/levels.ts';
import type { ProcedureRecord } from '../../domain/record.ts';

/** Where the person lives, as far as it tells where to file. */
export type Home = { readonly name: string; readonly desk: { readonly name: string; readonly address: string } | null };

const COMMITTEE = /^(?:Ủy|Uỷ) ban nhân dân (?:cấp )?xã|^UBND (?:cấp )?xã/iu;
const POLICE = /^Công an (?:cấp )?xã/iu;

/** The desk of the person's commune when the commune deals with it; null when another level does, or nobody knows. */
export function placeToFile(record: ProcedureRecord, home: Home, policeOf: (commune: string) => string): string | null {
  if (!levelsOf(record).includes('commune')) return null;
  if (record.executingAgencies.some((agency) => COMMITTEE.test(agency))) return home.desk === null ? null : `${home.desk.name}, ${home.desk.address}`;
  if (record.executingAgencies.some((agency) => POLICE.test(agency))) return policeOf(lowerType(home.name));
  return null;
}

function lowerType(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
}
