import { legalDay } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { FEWEST_OBSERVED, type ObservedTime } from '../domain/observed-time.ts';
import { replaceObserved, selectObserved } from '../store/observed-time-store.ts';

export { FEWEST_OBSERVED, ninetiethPercentile, OBSERVED_MONTHS, type ObservedTime } from '../domain/observed-time.ts';

/** Whoever keeps the dossiers tells here how long procedures took; too few finished ones are not taken. */
export async function recordObservedTimes(deps: Pick<Platform, 'db' | 'clock'>, observed: readonly ObservedTime[]): Promise<void> {
  const enough = observed.filter((one) => one.finished >= FEWEST_OBSERVED);
  await inTransaction(deps.db, (tx) => replaceObserved(tx, enough, { at: deps.clock.now(), actor: 'observe-times' }));
  kept.delete(deps.db);
}

type Kept = { readonly byCode: ReadonlyMap<string, ObservedTime>; readonly stamp: string; readonly readAt: number };

/** The figures change once a night: they are read again after this long, so that a page costs no query. */
const FRESH_MS = 30_000;
const kept = new WeakMap<Platform['db'], Promise<Kept>>();

async function read(deps: Pick<Platform, 'db'>): Promise<Kept> {
  const observed = await selectObserved(deps.db);
  const stamp = observed.map((one) => `${one.procedureCode}=${one.finished}/${one.p90Minutes}/${one.lastDay.toString()}`).sort();
  return { byCode: new Map(observed.map((one) => [one.procedureCode, one])), stamp: String(hash(stamp.join())), readAt: performance.now() };
}

function hash(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0;
  return value;
}

async function current(deps: Pick<Platform, 'db'>): Promise<Kept> {
  const known = kept.get(deps.db);
  if (known !== undefined && performance.now() - (await known).readAt < FRESH_MS) return known;
  const fresh = read(deps);
  kept.set(deps.db, fresh);
  fresh.catch(() => kept.delete(deps.db));
  return fresh;
}

/** How long it took here; null when too few were finished, or the reckoning is so old that it says nothing of today. */
export async function observedTime(deps: Pick<Platform, 'db' | 'clock'>, procedureCode: string): Promise<ObservedTime | null> {
  const found = (await current(deps)).byCode.get(procedureCode);
  if (found === undefined) return null;
  return found.lastDay.until(legalDay(deps.clock.now())).days > MOST_DAYS_OLD ? null : found;
}

/** The nightly reckoning has failed for a month: then nobody is shown old figures. */
const MOST_DAYS_OLD = 31;

/** Part of the key of cached pages. */
export async function observedStamp(deps: Pick<Platform, 'db'>): Promise<string> {
  return (await current(deps)).stamp;
}
