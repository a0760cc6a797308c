import { legalDay } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import type { UnitLevel } from '../domain/unit.ts';
import { selectEndedAgencyNames, selectUnitNames, type UnitNameRow } from '../store/names.sql.ts';

/** A unit of today or of before, as people may name it. */
export type UnitName = {
  readonly code: string;
  /** Without its type: `Tam Quan`. */
  readonly name: string;
  readonly fullName: string;
  readonly level: UnitLevel;
  /** Name, without its type, of the province it lies in today. */
  readonly province: string | null;
  /** Full names of what it is now; empty while it stands. */
  readonly now: readonly string[];
};

export type KnownNames = {
  readonly units: readonly UnitName[];
  /** Agencies that stand no more, by all their names, with those that took over. */
  readonly agencies: readonly { readonly names: readonly string[]; readonly now: readonly string[] }[];
  /** The one province that stands in this directory; null when there are several or none. */
  readonly home: string | null;
};

/** All names of places and agencies there ever were, for understanding what people write. */
export async function knownNames(deps: Pick<Platform, 'db' | 'clock'>): Promise<KnownNames> {
  const today = legalDay(deps.clock.now());
  const [rows, ended] = await Promise.all([selectUnitNames(deps.db, today), selectEndedAgencyNames(deps.db, today)]);
  // The oldest rows come first, so a code stands for what it means last.
  const latest = new Map<string, UnitNameRow>(rows.map((row) => [row.code, row]));
  const [home, ...others] = [...latest.values()].filter((row) => row.level === 'province' && row.now.length === 0);
  return {
    units: rows.map((row) => ({ ...row, province: provinceOf(row, latest) })),
    agencies: ended.map(({ name, aliases, now }) => ({ names: [name, ...aliases], now })),
    home: others.length > 0 ? null : (home?.name ?? null),
  };
}

const TYPE = /^(?:Tỉnh|Thành phố)\s+/u;

function provinceOf(row: UnitNameRow, latest: ReadonlyMap<string, UnitNameRow>): string | null {
  let at: UnitNameRow | undefined = row;
  while (at && at.level !== 'province') at = at.parentCode === null ? undefined : latest.get(at.parentCode);
  if (!at) return null;
  const [successor] = at.now;
  return successor === undefined ? at.name : successor.replace(TYPE, '');
}
