import { type AgencyCode, parseUnitCode, type UnitCode } from '#kernel/codes.ts';
import { legalDay, type Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { isNamed, placeWords } from '../domain/commune-name.ts';
import type { AdminUnit } from '../domain/unit.ts';
import { selectAgencies } from '../store/agency-store.ts';
import { type FormerName, selectFormerNames, selectUnit, selectUnits } from '../store/unit-store.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Holds the code of one commune and nothing else; it is the person's own choice and says nothing about who they are. */
export const COMMUNE_COOKIE = 'xa';

export type ChosenCommune = {
  readonly code: UnitCode;
  /** With its type: `Phường Quy Nhơn`. */
  readonly name: string;
  /** Where its people bring and fetch papers; null while no agency of the commune is registered. */
  readonly desk: { readonly agency: AgencyCode; readonly name: string; readonly address: string; readonly phone: string | null } | null;
};

/**
 * The commune that the cookie names, as it stands today. A code of a commune that has ended since gives null: its land
 * may lie in several now, and the person knows in which they live.
 */
export async function chosenCommune(deps: Deps, cookie: string | undefined): Promise<ChosenCommune | null> {
  const code = parseUnitCode(cookie ?? '');
  if (code === null) return null;
  const today = legalDay(deps.clock.now());
  const unit = await selectUnit(deps.db, code, today);
  if (unit === null || unit.level !== 'commune') return null;
  return { code, name: unit.fullName, desk: await deskOf(deps, unit, today) };
}

async function deskOf(deps: Deps, unit: AdminUnit, today: Temporal.PlainDate): Promise<ChosenCommune['desk']> {
  const [agency] = await selectAgencies(deps.db, { asOf: today, kind: 'commune', unit: unit.code });
  if (!agency?.deskName || !agency.deskAddress) return null;
  return { agency: agency.code, name: agency.deskName, address: agency.deskAddress, phone: agency.phone };
}

export type CommuneOption = {
  readonly code: UnitCode;
  readonly name: string;
  /** `xã`, `phường`, `thị trấn`, …: lists are grouped by it. */
  readonly type: string;
  /** Names of former communes on its land; after a search only those that were meant. */
  readonly former: readonly { readonly name: string; readonly parent: string | null; readonly part: boolean }[];
};

const byName = new Intl.Collator('vi');

/** Communes of today whose own name, or that of a commune on their land since 2019, fits what was typed; all without words. */
export async function findCommunes(deps: Deps, text: string): Promise<readonly CommuneOption[]> {
  const today = legalDay(deps.clock.now());
  const [units, formerNames] = await Promise.all([selectUnits(deps.db, { asOf: today, level: 'commune' }), selectFormerNames(deps.db, today)]);
  const typed = placeWords(text);
  const options = units.flatMap((unit) => {
    const former = formerNames.filter((one) => one.code === unit.code && one.former !== unit.fullName);
    if (isNamed(unit.fullName, typed)) return [toOption(unit, typed.length === 0 ? [] : former)];
    const meant = former.filter((one) => isNamed(`${one.former} ${one.formerParent ?? ''}`, typed));
    return meant.length > 0 ? [toOption(unit, meant)] : [];
  });
  return options.sort((a, b) => byName.compare(a.type, b.type) || byName.compare(a.name, b.name));
}

function toOption(unit: AdminUnit, former: readonly FormerName[]): CommuneOption {
  const names = former.map(({ former: name, formerParent: parent, share }) => ({ name, parent, part: share === 'part' }));
  return { code: unit.code, name: unit.fullName, type: unit.unitType, former: names };
}
