import { legalDay, Temporal, VIETNAM } from '#kernel/time.ts';
import { loadCalendar, type WorkCalendar, workingMinutesBetween } from '#modules/directory';
import { FEWEST_OBSERVED, ninetiethPercentile, OBSERVED_MONTHS, type ObservedTime, recordObservedTimes } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import { stretchesInHand } from '../domain/worked-time.ts';
import { type Finished, oftenFinished, selectFinished } from '../store/finished.sql.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** The percentile of the latest five thousand differs from that of all by less than a page shows (half days). */
const MOST_OF_ONE = 5_000;

/**
 * How long procedures really took here in the last twelve months, told to `procedures`. Counted are days up to yesterday, so
 * that the figure does not move within a day.
 */
export async function observeTimes(deps: Deps): Promise<readonly ObservedTime[]> {
  const today = legalDay(deps.clock.now());
  const [firstDay, lastDay] = [today.subtract({ months: OBSERVED_MONTHS }), today.subtract({ days: 1 })];
  const span = { from: firstDay.toZonedDateTime(VIETNAM).toInstant(), to: today.toZonedDateTime(VIETNAM).toInstant() };
  const observed: ObservedTime[] = [];
  for (const procedureCode of await oftenFinished(deps.db, span, FEWEST_OBSERVED)) {
    const finished = await selectFinished(deps.db, procedureCode, span, MOST_OF_ONE);
    const minutes: number[] = [];
    for (const one of finished) minutes.push(minutesInHand(one, await loadCalendar(deps, one.agency)));
    const p90Minutes = ninetiethPercentile(minutes);
    if (p90Minutes !== null) observed.push({ procedureCode, finished: finished.length, p90Minutes, firstDay, lastDay });
  }
  await recordObservedTimes(deps, observed);
  return observed;
}

function minutesInHand(one: Finished, calendar: WorkCalendar): number {
  const turns = one.clock.map(({ type, at }) => ({ type, at: Temporal.Instant.from(at) }));
  const stretches = stretchesInHand(one.acceptedAt, one.finishedAt, turns);
  return stretches.reduce((sum, { from, to }) => sum + workingMinutesBetween(calendar, from, to), 0);
}
