import { type KnownNames, knownNames } from '#modules/directory';
import type { Platform } from '#platform/platform.ts';
import { buildGazetteer, foldName } from '../domain/search/place.ts';
import type { SearchContext } from '../domain/search/search.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Units change by law a few times a year, so a picture some minutes old is good. */
const FRESH_FOR = 10 * 60;

type Kept = { readonly context: Promise<SearchContext>; readonly until: number };
const kept = new WeakMap<Platform['db'], Kept>();

/**
 * What the search knows beside the words: places and agencies of the directory, old and new, and the province of this
 * house. A directory that cannot be read leaves what was known, for searching needs no database.
 */
export function searchContext(deps: Deps): Promise<SearchContext> {
  const now = deps.clock.now().epochMilliseconds / 1000;
  const known = kept.get(deps.db);
  if (known && now < known.until && now > known.until - 2 * FRESH_FOR) return known.context;
  const context = knownNames(deps)
    .then(contextOf)
    .catch(() => {
      kept.delete(deps.db);
      return known?.context ?? {};
    });
  kept.set(deps.db, { context, until: now + FRESH_FOR });
  return context;
}

function contextOf({ units, agencies, home }: KnownNames): SearchContext {
  const names = units.map(({ name, fullName, province, ...unit }) => ({
    ...unit,
    bare: name,
    name: fullName,
    province: province === null ? null : foldName(province),
  }));
  return { gazetteer: buildGazetteer(names, agencies), ...(home === null ? {} : { province: foldName(home) }) };
}
