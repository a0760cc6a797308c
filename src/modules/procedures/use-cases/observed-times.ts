import { legalDay } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { FEWEST_OBSERVED, type ObservedTime } from '../domain/observed-time.ts';
import { announceVersion, lockVersion } from '../store/import-store.ts';
import { replaceObserved, selectObserved } from '../store/observed-time-store.ts';
import { catalogueStamp } from './search-procedures.ts';

export { FEWEST_OBSERVED, ninetiethPercentile, OBSERVED_MONTHS, type ObservedTime } from '../domain/observed-time.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/**
 * Whoever keeps the dossiers tells here how long procedures took; too few finished ones are not taken. Counts as a change of the
 * catalogue, so that kept pages are made anew in every process.
 */
export async function recordObservedTimes(deps: Deps, observed: readonly ObservedTime[]): Promise<void> {
  const enough = observed.filter((one) => one.finished >= FEWEST_OBSERVED);
  await inTransaction(deps.db, async (tx) => {
    const version = await lockVersion(tx);
    await replaceObserved(tx, enough, { at: deps.clock.now(), actor: 'observe-times' });
    await announceVersion(tx, version + 1);
  });
}

type Figures = ReadonlyMap<string, ObservedTime>;
const kept = new WeakMap<Platform['db'], { readonly stamp: string; readonly figures: Promise<Figures> }>();

async function current(deps: Deps): Promise<Figures> {
  const stamp = await catalogueStamp(deps);
  const known = kept.get(deps.db);
  if (known?.stamp === stamp) return known.figures;
  const figures = selectObserved(deps.db).then((rows) => new Map(rows.map((one) => [one.procedureCode, one])));
  kept.set(deps.db, { stamp, figures });
  figures.catch(() => kept.delete(deps.db));
  return figures;
}

/** The nightly reckoning has failed for a month: then nobody is shown old figures. */
const MOST_DAYS_OLD = 31;

/** How long it took here; null when too few were finished, or the reckoning is so old that it says nothing of today. */
export async function observedTime(deps: Deps, procedureCode: string): Promise<ObservedTime | null> {
  const found = (await current(deps)).get(procedureCode);
  if (found === undefined) return null;
  return found.lastDay.until(legalDay(deps.clock.now()), { largestUnit: 'day' }).days > MOST_DAYS_OLD ? null : found;
}
