import { legalDay } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { type Explanation, explain } from '../domain/find/explain.ts';
import { type Facets, type Filters, facetsOf, passes } from '../domain/find/facets.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import type { Entry } from '../domain/search/entry.ts';
import type { Place } from '../domain/search/place.ts';
import type { Group, Hit, Reading, SearchResult } from '../domain/search/result.ts';
import type { Understood } from '../domain/search/sayings.ts';
import { type SearchContext, search } from '../domain/search/search.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import { foldForSearch } from '../domain/search/words.ts';
import { findManyInForce } from '../store/revision-store.ts';
import { currentCatalogue } from './catalogue.ts';
import { everydayFirst } from './everyday-first.ts';
import { searchContext } from './search-context.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** A result as the list shows it: the whole record, and why it is here. */
export type FoundItem = { readonly record: ProcedureRecord; readonly score: number; readonly explanation: Explanation };

export type FindingOf<T> = {
  readonly items: readonly T[];
  /** Results that pass the filters. */
  readonly total: number;
  /** Results before filtering. */
  readonly unfiltered: number;
  readonly confidence: SearchResult['confidence'];
  readonly reading: Reading;
  readonly facets: Facets;
  /** Near-identical procedures among the items of this page, with the question that tells them apart. */
  readonly groups: readonly Group[];
  /** Two or more procedures asked for in one question, each with its best results. */
  readonly works: readonly { readonly text: string; readonly items: readonly T[] }[];
  readonly place: Place | null;
  readonly understood: readonly Understood[];
};

export type Finding = FindingOf<FoundItem>;

export type FindingAsked = {
  readonly text: string;
  readonly filters: Filters;
  readonly offset: number;
  readonly limit: number;
  readonly context?: SearchContext;
};

/** As many as are compared closely; further down nothing fits. */
const ALL = 150;
const PER_WORK = 3;

type Words = SearchResult['signals']['words'];

/** Found, counted by facet and filtered, in memory; an empty question lists everything. */
export async function findHits(deps: Deps, asked: FindingAsked): Promise<FindingOf<Hit> & { readonly words: Words }> {
  const [catalogue, known] = await Promise.all([currentCatalogue(deps), searchContext(deps)]);
  const index = catalogue.index();
  if (asked.text.trim() === '') return listAll(index, asked);
  const result = search(index, asked.text, ALL, null, { ...known, ...asked.context });
  const passing = result.hits.filter((hit) => passes(hit.entry, asked.filters));
  const shown = passing.slice(asked.offset, asked.offset + asked.limit);
  return {
    items: shown,
    total: passing.length,
    unfiltered: result.hits.length,
    confidence: result.confidence,
    reading: result.reading,
    facets: facetsOf(
      result.hits.map((hit) => hit.entry),
      asked.filters,
    ),
    groups: groupsAmong(result.groups, shown),
    works: result.works.map((work) => ({ text: work.text, items: work.hits.slice(0, PER_WORK) })),
    place: result.place,
    understood: result.understood,
    words: result.signals.words,
  };
}

/** What the results page shows: each hit with its record and the reason why it is here. */
export async function findProcedures(deps: Deps, asked: FindingAsked): Promise<Finding> {
  const { words, ...found } = await findHits(deps, asked);
  const records = await recordsOf(deps, [...found.items, ...found.works.flatMap((work) => work.items)]);
  const toItems = (hits: readonly Hit[], said: Words) => hits.flatMap((hit) => toItem(records, hit, said));
  // One of several works is explained by its own words.
  const works = found.works.map(({ text, items }) => {
    const own = new Set(foldForSearch(text).split(' '));
    const said = words.filter((word) => own.has(word.folded));
    return { text, items: toItems(items, said) };
  });
  return { ...found, items: toItems(found.items, words), works };
}

/** Options that the filters have taken away, or that stand on another page, are not offered; one alone is no choice. */
function groupsAmong(groups: readonly Group[], shown: readonly Hit[]): readonly Group[] {
  const codes = new Set(shown.map((hit) => hit.entry.code));
  return groups.map((group) => ({ ...group, options: group.options.filter((option) => codes.has(option.code)) })).filter((group) => group.options.length > 1);
}

function listAll(index: SearchIndex, asked: FindingAsked): FindingOf<Hit> & { readonly words: Words } {
  const all = everydayFirst(index);
  const passing = all.filter((entry) => passes(entry, asked.filters));
  return {
    items: passing.slice(asked.offset, asked.offset + asked.limit).map((entry) => ({ entry, score: 0, matched: [] })),
    total: passing.length,
    unfiltered: all.length,
    confidence: 'several',
    reading: 'found',
    facets: facetsOf(all, asked.filters),
    groups: [],
    works: [],
    place: null,
    understood: [],
    words: [],
  };
}

type Records = ReadonlyMap<string, ProcedureRecord>;

async function recordsOf(deps: Deps, hits: readonly { readonly entry: Entry }[]): Promise<Records> {
  const codes = [...new Set(hits.map((hit) => hit.entry.code))];
  if (codes.length === 0) return new Map();
  const rows = await findManyInForce(deps.db, codes, legalDay(deps.clock.now()));
  return new Map(rows.map((row) => [row.content.code, row.content]));
}

function toItem(records: Records, hit: Hit, words: Words): readonly FoundItem[] {
  const record = records.get(hit.entry.code);
  // Ended since the index was built: the next one will not have it.
  if (!record) return [];
  return [{ record, score: hit.score, explanation: explain(record, { matched: hit.matched, words }) }];
}
