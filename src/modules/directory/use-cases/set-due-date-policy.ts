import type { AgencyCode } from '#kernel/codes.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { DueDatePolicy } from '../domain/calendar.ts';
import { renewCalendarToken, upsertPolicy } from '../store/calendar-store.ts';

/** How an agency (null: the province) counts days in what it receives from a day on. */
export async function setDueDatePolicy(
  deps: Pick<Platform, 'db' | 'clock'>,
  input: { readonly agency: AgencyCode | null; readonly policy: DueDatePolicy; readonly actor: string },
): Promise<void> {
  const signed = { at: deps.clock.now(), actor: input.actor };
  await inTransaction(deps.db, async (tx) => {
    await renewCalendarToken(tx, signed);
    await upsertPolicy(tx, input.agency, input.policy, signed);
  });
}
