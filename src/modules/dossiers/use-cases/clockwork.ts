import type { AgencyCode } from '#kernel/codes.ts';
import { computeDueDate, extendByPause, loadCalendar } from '#modules/directory';
import type { Platform } from '#platform/platform.ts';
import type { FiledLimit } from '../domain/dossier.ts';
import type { Calendar } from '../domain/due-date.ts';

/** The agency's calendar and the filed limit, as the two functions that the domain asks. Read before the transaction. */
export async function calendarFor(deps: Pick<Platform, 'db'>, agency: AgencyCode, limit: FiledLimit): Promise<Calendar> {
  const calendar = await loadCalendar(deps, agency);
  return {
    computeDue: (acceptedAt) => {
      const { amount, unit } = limit;
      if (unit === 'unspecified' || (amount === null && unit !== 'same_day')) return null;
      return computeDueDate(calendar, { acceptedAt, amount: amount ?? 0, unit });
    },
    extend: (dueAt, pausedAt, resumedAt) => extendByPause(calendar, dueAt, pausedAt, resumedAt),
  };
}
