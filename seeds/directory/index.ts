import {
  declareCalendarYear,
  linkAgencies,
  linkUnits,
  openDesks,
  registerAgencies,
  registerUnits,
  setDueDatePolicy,
  setWorkSchedule,
} from '#modules/directory';
import type { Platform } from '#platform/platform.ts';
import { AGENCIES, AGENCY_SUCCESSIONS } from './agencies.ts';
import { CALENDAR_YEARS } from './calendar-years.ts';
import { PROVINCE_POLICY, PROVINCE_SCHEDULE, specialDays } from './province-calendar.ts';
import { UNIT_SUCCESSIONS, UNITS } from './units.ts';

const actor = 'seed';

/** `0256 0000 nnn` is no number of anybody: no subscriber number begins with four zeros. */
const phone = (index: number): string => `0256 0000 ${String(index + 1).padStart(3, '0')}`;

/** The demonstration province: units, agencies, desks and working calendars 2019–2027. Repeatable. */
export async function seedDirectory(platform: Pick<Platform, 'db' | 'clock'>): Promise<void> {
  await registerUnits(platform, { units: UNITS, actor });
  await linkUnits(platform, { links: UNIT_SUCCESSIONS, actor });
  await registerAgencies(platform, { agencies: AGENCIES, actor });
  await linkAgencies(platform, { links: AGENCY_SUCCESSIONS, actor });
  const desks = AGENCIES.map(({ code, desk }, index) => ({ agency: code, no: 1, ...desk, phone: phone(index) }));
  await openDesks(platform, { desks, actor });
  await setWorkSchedule(platform, { agency: null, schedule: PROVINCE_SCHEDULE, actor });
  await setDueDatePolicy(platform, { agency: null, policy: PROVINCE_POLICY, actor });
  for (const { year, complete, notice, ...rest } of CALENDAR_YEARS) {
    await declareCalendarYear(platform, { year, complete, notice, days: specialDays({ year, complete, notice, ...rest }), actor });
  }
}
