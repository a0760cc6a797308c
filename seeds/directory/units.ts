import { parseUnitCode, type UnitCode } from '#kernel/codes.ts';
import { Temporal } from '#kernel/time.ts';
import type { AdminUnit, Share, UnitLevel, UnitSuccession } from '#modules/directory';
import { BASIS, COMMUNE_CHANGES, DISTRICTS_2019, START, TWO_TIERS } from './changes.ts';
import { COMMUNES_2019 } from './communes-2019.ts';
import { COMMUNES_2025, MERGED_2025 } from './communes-2025.ts';

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const eve = (text: string): Temporal.PlainDate => day(text).subtract({ days: 1 });

export function unitCode(text: string): UnitCode {
  const code = parseUnitCode(text);
  if (code === null) throw new Error(`not a unit code: ${text}`);
  return code;
}

export function fullName(type: string, name: string): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`;
}

type Row = readonly [code: string, type: string, name: string, parent: string | null];

function unit(level: UnitLevel, [code, unitType, name, parent]: Row, from: string, until: string | null): AdminUnit {
  return {
    code: unitCode(code),
    name,
    fullName: fullName(unitType, name),
    unitType,
    level,
    parentCode: parent === null ? null : unitCode(parent),
    validFrom: day(from),
    validTo: until === null ? null : eve(until),
  };
}

/** Day on which the row of 2019 ends: at its first change, or when the districts do. */
function endOf2019(code: string): string {
  return COMMUNE_CHANGES.find((change) => change.from.includes(code))?.on ?? TWO_TIERS;
}

function districtOf(code: string): string {
  return COMMUNES_2019.find((row) => row[0] === code)?.[3] ?? '';
}

/** The day on which the unit that bore `code` on 30 June 2025 began. */
function lastRowBefore2025(code: string): string {
  return COMMUNE_CHANGES.find((change) => change.to[0] === code)?.on ?? START;
}

/** 2019 is where our knowledge begins, not where the units do. */
export const UNITS: readonly AdminUnit[] = [
  unit('province', ['52', 'tỉnh', 'Bình Định', null], START, TWO_TIERS),
  unit('province', ['64', 'tỉnh', 'Gia Lai', null], START, TWO_TIERS),
  unit('province', ['52', 'tỉnh', 'Gia Lai', null], TWO_TIERS, null),
  ...DISTRICTS_2019.map(([code, type, name]) => unit('district', [code, type, name, '52'], START, code === '543' ? '2020-06-01' : TWO_TIERS)),
  unit('district', ['543', 'thị xã', 'Hoài Nhơn', '52'], '2020-06-01', TWO_TIERS),
  ...COMMUNES_2019.map((row) => unit('commune', row, START, endOf2019(row[0]))),
  ...COMMUNE_CHANGES.map(({ on, to }) => unit('commune', [...to, districtOf(to[0])], on, TWO_TIERS)),
  ...COMMUNES_2025.map((row) => unit('commune', [...row, '52'], TWO_TIERS, null)),
];

type Link = readonly [from: string, fromDay: string, to: string, on: string, basis: string, share?: Share];

function succession([from, fromDay, to, on, basis, share]: Link): UnitSuccession {
  return {
    fromCode: unitCode(from),
    fromValidFrom: day(fromDay),
    toCode: unitCode(to),
    toValidFrom: day(on),
    effectiveOn: day(on),
    share: share ?? 'whole',
    basis,
  };
}

/** The districts have no successor unit: the level itself ended (Luật 72/2025/QH15). */
export const UNIT_SUCCESSIONS: readonly UnitSuccession[] = [
  succession(['52', START, '52', TWO_TIERS, BASIS.provinces]),
  succession(['64', START, '52', TWO_TIERS, BASIS.provinces]),
  succession(['543', START, '543', '2020-06-01', BASIS.hoaiNhon]),
  ...COMMUNE_CHANGES.flatMap(({ from, to, on, basis }) => from.map((code) => succession([code, START, to[0], on, basis]))),
  ...MERGED_2025.map(([from, to, share]) => succession([from, lastRowBefore2025(from), to, TWO_TIERS, BASIS.communes, share])),
];
