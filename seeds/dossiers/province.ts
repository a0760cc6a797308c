import { type AgencyCode, type ProcedureCode, parseAgencyCode, parseProcedureCode } from '#kernel/codes.ts';
import { foldText } from '#kernel/text.ts';
import type { Temporal } from '#kernel/time.ts';
import { type Agency, listAgencies } from '#modules/directory';
import { type ProcedureRecord, readProcedure, searchProcedures } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import type { Chance } from './chance.ts';
import { DAY } from './plan.ts';

export const HEALTH = agencyCode('000.00.17.H08');
const JUSTICE = agencyCode('000.00.14.H08');
const CENTRE = agencyCode('000.01.22.H08');

export type SeedProcedure = {
  readonly code: ProcedureCode;
  readonly record: ProcedureRecord;
  /** Its limit in slots of working time, roughly: to place acts before or after the due date. */
  readonly limit: number;
  readonly department: AgencyCode | null;
  readonly levels: readonly string[];
};

export type Province = {
  readonly procedures: readonly SeedProcedure[];
  readonly communes: readonly AgencyCode[];
  readonly districts: readonly AgencyCode[];
};

/** Agencies and procedures as they stood on a day. */
export async function provinceOn(platform: Pick<Platform, 'db' | 'clock'>, day: Temporal.PlainDate): Promise<Province> {
  const agencies = await listAgencies(platform, { asOf: day });
  const { items } = await searchProcedures(platform, '', 1_000);
  const codes = items.map(({ code }) => parseProcedureCode(code)).filter((code) => code !== null);
  const procedures: SeedProcedure[] = [];
  for (const code of codes.toSorted()) {
    const found = await readProcedure(platform, code, day);
    if (found !== null && hasLimit(found.record)) procedures.push(describe(code, found.record));
  }
  const ofKind = (kind: Agency['kind']) => agencies.filter((agency) => agency.kind === kind).map(({ code }) => code);
  return { procedures, communes: ofKind('commune'), districts: ofKind('district') };
}

/** A demonstration shows due dates: procedures whose time only the text tells would have none. */
function hasLimit(record: ProcedureRecord): boolean {
  return record.terms.length > 0 && record.terms.every(({ limit }) => limit.unit === 'same_day' || (limit.unit !== 'unspecified' && limit.amount !== null));
}

function describe(code: ProcedureCode, record: ProcedureRecord): SeedProcedure {
  const field = foldText(record.fields.map(({ name }) => name).join(' '));
  const department = /y te|duoc|kham|an toan thuc pham/.test(field)
    ? HEALTH
    : /tu phap|ly lich|cong chung|luat su|tro giup phap ly/.test(field)
      ? JUSTICE
      : null;
  return { code, record, limit: limitOf(record), department, levels: record.levels };
}

function limitOf(record: ProcedureRecord): number {
  const limit = record.terms.find((terms) => terms.limit.unit !== 'unspecified')?.limit;
  const amount = limit?.amount ?? 0;
  switch (limit?.unit) {
    case 'working_day':
      return Math.max(DAY / 2, Math.round(amount * DAY));
    case 'day':
      return Math.max(DAY / 2, Math.round((amount * DAY * 5) / 7));
    case 'month':
      return amount * 21 * DAY;
    case 'hour':
      return Math.max(6, amount * 12);
    default:
      return DAY / 2;
  }
}

/** Some few places get most of the work, as in life; the demonstration's officers sit at the centre. */
export function placeFor(procedure: SeedProcedure, province: Province, by: Chance): AgencyCode {
  const { levels, department } = procedure;
  if (department !== null && levels.includes('province')) return department;
  const local = [...(levels.includes('commune') ? province.communes.slice(0, 14) : []), ...(levels.includes('district') ? province.districts.slice(0, 5) : [])];
  if (local.length === 0 || by.happens(0.3)) return CENTRE;
  return by.pick(local);
}

function agencyCode(text: string): AgencyCode {
  const code = parseAgencyCode(text);
  if (code === null) throw new Error(`not an agency code: ${text}`);
  return code;
}
