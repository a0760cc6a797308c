import type { Platform } from '#platform/platform.ts';
import type { Level, ProcedureRecord } from '../domain/record.ts';
import type { Entry } from '../domain/search/entry.ts';
import type { Place } from '../domain/search/place.ts';
import type { Group, Hit, Reading } from '../domain/search/result.ts';
import type { Understood } from '../domain/search/sayings.ts';
import { search } from '../domain/search/search.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import { currentCatalogue } from './catalogue.ts';
import { everydayFirst } from './everyday-first.ts';
import { searchContext } from './search-context.ts';

export type FoundProcedure = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** 0 … about 1; 2 for a code that was typed. Comparable between questions. */
  readonly score: number;
  readonly agency: string;
  readonly levels: readonly Level[];
  readonly detail: ProcedureRecord['detail'];
  readonly summary: string;
  /** Words of its name, keywords and cases, folded (`foldForSearch`), that the question says or was understood to say. */
  readonly matched: readonly string[];
};

export type Found = {
  readonly items: readonly FoundProcedure[];
  readonly total: number;
  /** `clear`: the first is meant. `several`: let the person choose. `weak`: ask for other words. */
  readonly confidence: 'clear' | 'several' | 'weak';
  /** What kind of message it is; see `Reading`. */
  readonly reading: Reading;
  /** Two or more procedures asked for in one question, each with what was found for it; else empty. */
  readonly works: readonly { readonly text: string; readonly items: readonly FoundProcedure[] }[];
  /** Near-identical procedures among the items with the question that tells them apart. */
  readonly groups: readonly Group[];
  /** The place that the question names. */
  readonly place: Place | null;
  /** Abbreviations that were written out. */
  readonly understood: readonly Understood[];
};

export type Narrowing = { readonly field?: string; readonly level?: Level; readonly offset?: number };

type Deps = Pick<Platform, 'db' | 'clock'>;

export async function searchProcedures(deps: Deps, text: string, limit: number, narrowing: Narrowing = {}): Promise<Found> {
  const [catalogue, context] = await Promise.all([currentCatalogue(deps), searchContext(deps)]);
  const index = catalogue.index();
  const filter = filterOf(narrowing);
  const offset = narrowing.offset ?? 0;
  if (text.trim() === '') return listAll(index, filter, { offset, limit });
  const result = search(index, text, offset + limit, filter, context);
  return {
    items: result.hits.slice(offset).map(toItem),
    total: result.total,
    confidence: result.confidence,
    reading: result.reading,
    works: result.works.map((work) => ({ text: work.text, items: work.hits.map(toItem) })),
    groups: result.groups,
    place: result.place,
    understood: result.understood,
  };
}

/** Without a question: what people need every day first, then by name. */
function listAll(index: SearchIndex, filter: (entry: Entry) => boolean, page: { offset: number; limit: number }): Found {
  const all = everydayFirst(index).filter(filter);
  const items = all.slice(page.offset, page.offset + page.limit).map((entry) => toItem({ entry, score: 0, matched: [] }));
  return { items, total: all.length, confidence: 'several', reading: 'found', works: [], groups: [], place: null, understood: [] };
}

const byName = new Intl.Collator('vi');

function filterOf(narrowing: Narrowing): (entry: Entry) => boolean {
  const { field, level } = narrowing;
  return (entry) => (field === undefined || entry.field === field) && (level === undefined || entry.levels.includes(level));
}

function toItem({ entry, score, matched }: Hit): FoundProcedure {
  const { code, name, field, agency, levels, detail, summary } = entry;
  return { code, name, field, score, agency, levels, detail, summary, matched };
}

/** Fields of the whole catalogue with their sizes, the largest first. */
export async function listFields(deps: Deps): Promise<readonly { readonly name: string; readonly count: number }[]> {
  const counts = new Map<string, number>();
  for (const entry of (await currentCatalogue(deps)).index().entries) counts.set(entry.field, (counts.get(entry.field) ?? 0) + 1);
  counts.delete('');
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || byName.compare(a.name, b.name));
}

/** Changes whenever an answer of the catalogue may have changed; for cache keys. */
export async function catalogueStamp(deps: Deps): Promise<string> {
  return (await currentCatalogue(deps)).stamp();
}
