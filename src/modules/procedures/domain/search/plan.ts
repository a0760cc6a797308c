import { type ActionSet, FRESH } from './actions.ts';
import { markedTerm, pairTerm } from './lexicon.ts';
import type { QualifierSet } from './qualifiers.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';

export type Term = { readonly id: number; readonly weight: number };

export type NameWord = {
  readonly id: number;
  readonly weight: number;
  /** How telling it is in names. */
  readonly idf: number;
  /** The marked form that was typed: null when without marks, -1 when no text has it. */
  readonly marked: number | null;
};

/** A question in the numbers of one index. */
export type Plan = {
  readonly terms: readonly Term[];
  /** Its words, each once. */
  readonly names: readonly NameWord[];
  /** Words in the order of the question as places in `names`; -1 where the order breaks off. */
  readonly order: Int16Array;
  /** How much there is to find: weight by tellingness, words unknown to all names included. */
  readonly mass: number;
  /** The part of the mass that stands in no name. */
  readonly unknown: number;
  /** Number of words that say which procedure is meant, frames and talk left out. */
  readonly telling: number;
  readonly actions: ActionSet;
  readonly qualifiers: QualifierSet;
};

/** What an unknown word would tell if a name had it. */
const UNKNOWN_IDF = 4;
/** Below this a word is frame or talk. */
export const TELLING_WEIGHT = 0.5;

/** The question as understood and, when sayings were found in it, also at its word: the names of the law hold everyday words too. */
export function plansOf(index: SearchIndex, query: Query): readonly [Plan, ...Plan[]] {
  const understood = planOf(index, query, [query.typed, ...query.meant]);
  return query.literal === null ? [understood] : [understood, planOf(index, query, [query.literal])];
}

function planOf(index: SearchIndex, query: Query, runs: readonly (readonly QueryWord[])[]): Plan {
  const words = [...runs.flat(), ...query.doubts];
  const terms: Term[] = [];
  const names: NameWord[] = [];
  const places = new Map<string, number>();
  let mass = 0;
  let unknown = 0;
  for (const { word, weight } of strongest(words)) {
    const id = idOf(index, word.folded);
    const idf = id === null ? 0 : (index.nameIdf[id] ?? 0);
    mass += weight * (idf || UNKNOWN_IDF);
    if (idf === 0) unknown += weight * UNKNOWN_IDF;
    if (id === null) continue;
    const marked = word.marked ? (idOf(index, markedTerm(word.accented)) ?? -1) : null;
    places.set(word.folded, names.length);
    names.push({ id, weight, idf, marked });
    terms.push({ id, weight });
    if (marked !== null && marked >= 0) terms.push({ id: marked, weight });
  }
  return {
    terms: [...terms, ...pairTermsOf(index, query, runs)],
    names,
    order: orderOf(runs, places),
    mass,
    unknown,
    telling: words.filter((word) => word.weight > TELLING_WEIGHT).length,
    actions: query.actions === 0 ? FRESH : query.actions,
    qualifiers: query.qualifiers,
  };
}

function idOf(index: SearchIndex, term: string): number | null {
  const id = index.lexicon.find(term);
  return id === undefined || id >= index.terms ? null : id;
}

/** Each word once, with its greatest weight. */
function strongest(words: readonly QueryWord[]): readonly QueryWord[] {
  const best = new Map<string, QueryWord>();
  for (const word of words) {
    const other = best.get(word.word.folded);
    if (!other || other.weight < word.weight) best.set(word.word.folded, word);
  }
  return [...best.values()];
}

function orderOf(runs: readonly (readonly QueryWord[])[], places: ReadonlyMap<string, number>): Int16Array {
  return Int16Array.from(runs.flatMap((run) => [...run.map(({ word }) => places.get(word.folded) ?? -1), -1]));
}

function pairTermsOf(index: SearchIndex, query: Query, runs: readonly (readonly QueryWord[])[]): readonly Term[] {
  const best = new Map<number, number>();
  const add = (first: QueryWord | undefined, second: QueryWord | undefined) => {
    if (!first || !second) return;
    const id = idOf(index, pairTerm(first.word.folded, second.word.folded));
    if (id !== null) best.set(id, Math.max(best.get(id) ?? 0, Math.sqrt(first.weight * second.weight)));
  };
  for (const run of runs) {
    for (let at = 1; at < run.length; at += 1) add(run[at - 1], run[at]);
  }
  for (const doubt of query.doubts) {
    add(runs[0]?.[doubt.at - 1], doubt);
    add(doubt, runs[0]?.[doubt.at + 1]);
  }
  return [...best].map(([id, weight]) => ({ id, weight }));
}
