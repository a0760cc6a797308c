import { AppError } from '#kernel/app-error.ts';
import type { SpecialDay } from '#kernel/working-days.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { type CalendarYear, renewCalendarToken, replaceYear } from '../store/calendar-store.ts';

/**
 * The year's notice as a whole: days off, make-up days, swaps. Giving it again replaces what was declared for the
 * province in that year. Printed due dates are not touched: a shift in the citizen's favour is an act of its own.
 */
export async function declareCalendarYear(
  deps: Pick<Platform, 'db' | 'clock'>,
  input: CalendarYear & { readonly days: readonly SpecialDay[]; readonly actor: string },
): Promise<void> {
  const stray = input.days.find((day) => day.date.year !== input.year);
  if (stray !== undefined) {
    const message = `Ngày ${stray.date.toString()} không thuộc năm ${input.year}. Hãy khai ngày ấy ở đúng năm của nó.`;
    throw new AppError('bad-input', { fields: [{ field: 'days', message }] });
  }
  const signed = { at: deps.clock.now(), actor: input.actor };
  const { year, complete, notice } = input;
  await inTransaction(deps.db, async (tx) => {
    await renewCalendarToken(tx, signed);
    await replaceYear(tx, { year, complete, notice }, input.days, signed);
  });
}
