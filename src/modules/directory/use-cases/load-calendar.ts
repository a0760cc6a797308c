import { AppError } from '#kernel/app-error.ts';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Platform } from '#platform/platform.ts';
import { agencyCalendar } from '../domain/agency-calendar.ts';
import type { WorkCalendar } from '../domain/calendar.ts';
import { type AllCalendarFacts, calendarToken, readAllCalendarFacts } from '../store/calendar-store.ts';

type Kept = { readonly facts: AllCalendarFacts; readonly calendars: Map<AgencyCode | null, WorkCalendar> };

/** Keyed by the revision token, which no two states of any database share; so nothing here can be stale. */
const kept = new Map<string, Kept>();
const MAX_KEPT = 4;

const NOTHING = { schedules: [], days: [], policies: [] } as const;

/** The agency's calendar; null, or an agency that set nothing of its own, has the province's. One short query when unchanged. */
export async function loadCalendar(deps: Pick<Platform, 'db'>, agency: AgencyCode | null): Promise<WorkCalendar> {
  const { facts, calendars } = await currentFacts(deps);
  const own = agency === null ? undefined : facts.owners.get(agency);
  const owner = own === undefined ? null : agency;
  const known = calendars.get(owner);
  if (known !== undefined) return known;
  const province = facts.owners.get(null) ?? NOTHING;
  // A fresh server: nothing may be promised on a calendar that nobody has loaded.
  if (province.schedules.length === 0 && (own?.schedules ?? []).length === 0) throw new AppError('calendar-missing');
  const calendar = agencyCalendar(owner, province, own, facts.completeYears);
  calendars.set(owner, calendar);
  return calendar;
}

async function currentFacts(deps: Pick<Platform, 'db'>): Promise<Kept> {
  const token = await calendarToken(deps.db);
  const known = kept.get(token);
  if (known !== undefined) return known;
  const fresh: Kept = { facts: await readAllCalendarFacts(deps.db), calendars: new Map() };
  kept.set(token, fresh);
  for (const old of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(old);
  }
  return fresh;
}
