import { legalDay, type Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { search } from '../domain/search/search.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import { findManyInForce } from '../store/revision-store.ts';
import { type Days, type SearchedQuestion, type SearchTotals, selectSearches, selectSearchTotals } from '../store/search-count-store.ts';
import { currentCatalogue } from './catalogue.ts';

export type { Days, SearchedQuestion, SearchTotals } from '../store/search-count-store.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

export type SearchReview = {
  readonly days: Days;
  readonly totals: SearchTotals;
  readonly missed: readonly SearchedQuestion[];
  readonly most: readonly SearchedQuestion[];
  /** Names of the procedures that were opened, by code. */
  readonly names: ReadonlyMap<string, string>;
};

const MOST_SHOWN = 200;

/** What people searched for in some days, what they did not find and what they opened. */
export async function reviewSearches(deps: Deps, days: Days): Promise<SearchReview> {
  const [totals, missed, most] = await Promise.all([
    selectSearchTotals(deps.db, days),
    selectSearches(deps.db, days, 'missed', MOST_SHOWN),
    selectSearches(deps.db, days, 'all', MOST_SHOWN),
  ]);
  const codes = [...new Set([...missed, ...most].flatMap((one) => one.opened.map((opening) => opening.code)))];
  const rows = codes.length === 0 ? [] : await findManyInForce(deps.db, codes, legalDay(deps.clock.now()));
  return { days, totals, missed, most, names: new Map(rows.map((row) => [row.content.code, row.content.everydayName ?? row.content.name])) };
}

const MOST_EXPORTED = 5_000;

export async function exportSearches(deps: Pick<Platform, 'db'>, days: Days): Promise<readonly SearchedQuestion[]> {
  return selectSearches(deps.db, days, 'all', MOST_EXPORTED);
}

/** Asked by so many visitors in the last month before others are shown it. */
const ENOUGH = 5;
const OVER_DAYS = 30;
const MOST_POPULAR = 8;
const FRESH_FOR = { minutes: 10 } as const;

type Kept = { readonly index: SearchIndex; readonly until: Temporal.Instant; readonly texts: readonly string[] };
const kept = new WeakMap<Platform['db'], Kept>();

/**
 * Questions that many ask and that lead to one procedure without doubt, in words that procedures themselves use: so
 * nothing rude and nobody's name is ever shown. Read anew every ten minutes.
 */
export async function popularSearches(deps: Deps): Promise<readonly string[]> {
  const index = (await currentCatalogue(deps)).index();
  const now = deps.clock.now();
  const known = kept.get(deps.db);
  if (known && known.index === index && now.until(known.until).sign > 0 && now.until(known.until).total('minutes') <= FRESH_FOR.minutes) return known.texts;
  const today = legalDay(now);
  const asked = await selectSearches(deps.db, { from: today.subtract({ days: OVER_DAYS }), to: today }, 'all', 10 * MOST_POPULAR);
  const texts = distinctByMeaning(
    index,
    asked.filter((one) => one.asked >= ENOUGH && one.clear && one.reading === 'found').map((one) => one.shown),
  );
  kept.set(deps.db, { index, until: now.add(FRESH_FOR), texts });
  return texts;
}

function distinctByMeaning(index: SearchIndex, texts: readonly string[]): readonly string[] {
  const meant = new Set<string>();
  return texts
    .filter((text) => {
      const { confidence, reading, hits, signals } = search(index, text, 1);
      const code = hits[0]?.entry.code;
      if (confidence !== 'clear' || reading !== 'found' || code === undefined || meant.has(code)) return false;
      if (!signals.words.every((word) => word.known)) return false;
      meant.add(code);
      return true;
    })
    .slice(0, MOST_POPULAR);
}
