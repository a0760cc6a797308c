import { type AgencyCode, parseAgencyCode } from '#kernel/codes.ts';
import { legalDay } from '#kernel/time.ts';
import { type Agency, findAgency, listAgencies, loadCalendar, type OpenState, openState, type WeekHours, weekHours } from '#modules/directory';
import type { Platform } from '#platform/platform.ts';
import { type AgencyService, receives, serviceOn } from '../domain/agency-service.ts';
import { agencySlug } from '../domain/agency-slug.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { type CatalogueLine, selectCatalogueLines } from '../store/agency-catalogue.sql.ts';
import { agencyServices, servicesAt } from './agency-services.ts';
import { catalogueStamp } from './search-procedures.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Where papers are brought: the agency, what it does otherwise here, and its hours by its own calendar. */
export type Place = {
  readonly agency: Agency;
  /** Of its page. */
  readonly slug: string;
  readonly service: AgencyService | null;
  readonly hours: readonly WeekHours[];
  readonly open: OpenState;
};

/** The nearest first: the commune's desk where it receives the procedure, then the province's. Without a commune only those. */
export async function placesOf(deps: Deps, record: ProcedureRecord, commune: AgencyCode | null): Promise<readonly Place[]> {
  const today = legalDay(deps.clock.now());
  const [own, departments, centres, services] = await Promise.all([
    commune === null ? null : findAgency(deps, commune),
    listAgencies(deps, { asOf: today, kind: 'department' }),
    listAgencies(deps, { asOf: today, kind: 'centre' }),
    agencyServices(deps, record.code),
  ]);
  const near = [...(own === null ? [] : [own]), ...departments, ...centres];
  const set = near.map((agency) => ({ agency, service: serviceOn(services, agency.code, today) }));
  const receiving = set.filter(({ agency, service }) => receives(record, agency, service)).slice(0, MOST_PLACES);
  return Promise.all(receiving.map(({ agency, service }) => placeAt(deps, agency, service)));
}

const MOST_PLACES = 3;

export async function placeAt(deps: Deps, agency: Agency, service: AgencyService | null): Promise<Place> {
  const calendar = await loadCalendar(deps, agency.code);
  const now = deps.clock.now();
  return { agency, service, slug: agencySlug(agency.name), hours: weekHours(calendar, legalDay(now)), open: openState(calendar, now) };
}

/** By code, or by the readable name of an agency that stands today. */
export async function findAgencyByAddress(deps: Deps, address: string): Promise<Agency | null> {
  const code = parseAgencyCode(address.toUpperCase());
  if (code !== null) return findAgency(deps, code);
  const agencies = await listAgencies(deps, { asOf: legalDay(deps.clock.now()) });
  return agencies.find((agency) => agencySlug(agency.name) === address.toLowerCase()) ?? null;
}

type Lines = { readonly stamp: string; readonly lines: Promise<readonly CatalogueLine[]> };
const kept = new WeakMap<Platform['db'], Lines>();

async function catalogueLines(deps: Deps): Promise<readonly CatalogueLine[]> {
  const stamp = await catalogueStamp(deps);
  const known = kept.get(deps.db);
  if (known?.stamp === stamp) return known.lines;
  const lines = selectCatalogueLines(deps.db, legalDay(deps.clock.now()));
  kept.set(deps.db, { stamp, lines });
  lines.catch(() => kept.delete(deps.db));
  return lines;
}

export type AgencyProcedure = CatalogueLine & { readonly service: AgencyService | null };

/** What people may bring to this agency today. */
export async function proceduresAt(deps: Deps, agency: Agency): Promise<readonly AgencyProcedure[]> {
  const today = legalDay(deps.clock.now());
  const [lines, services] = await Promise.all([catalogueLines(deps), servicesAt(deps, agency.code)]);
  const byCode = Map.groupBy(services, (service) => service.procedureCode);
  return lines.flatMap((line) => {
    const service = serviceOn(byCode.get(line.code) ?? [], agency.code, today);
    return receives(line, agency, service) ? [{ ...line, service }] : [];
  });
}
