import type { AgencyCode } from '#kernel/codes.ts';
import type { WeekSchedule } from '#kernel/working-days.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { renewCalendarToken, replaceSchedule } from '../store/calendar-store.ts';

/** Office hours of an agency (null: the province) from a day on; the same day given again is corrected. */
export async function setWorkSchedule(
  deps: Pick<Platform, 'db' | 'clock'>,
  input: { readonly agency: AgencyCode | null; readonly schedule: WeekSchedule; readonly actor: string },
): Promise<void> {
  const signed = { at: deps.clock.now(), actor: input.actor };
  await inTransaction(deps.db, async (tx) => {
    await renewCalendarToken(tx, signed);
    await replaceSchedule(tx, input.agency, input.schedule, signed);
  });
}
