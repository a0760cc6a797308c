import { markedTerm, pairTerm } from './lexicon.ts';
import type { Query, QueryWord } from './query.ts';
import type { Area, SearchIndex } from './search-index.ts';
import { follows, resolveWord } from './slips.ts';
import { isMarked } from './words.ts';

export type Term = { readonly id: number; readonly weight: number; readonly area: Area };

export type NameWord = {
  readonly weight: number;
  /** The marked form that was typed: null when without marks, -1 when no name has it. */
  readonly marked: number | null;
};

/** A question in the numbers of one index. */
export type Plan = {
  readonly terms: readonly Term[];
  /** Words that some name has. */
  readonly names: ReadonlyMap<number, NameWord>;
  /** Words in the order of the question; -1 where the order breaks off. */
  readonly order: readonly number[];
  /** How much there is to find: weight by tellingness, words unknown to all names included. */
  readonly mass: number;
  /** The part of the mass that stands in no name. */
  readonly unknown: number;
  /** Words that say which procedure is meant, frames and talk left out. */
  readonly telling: number;
};

const WORD_AREAS: readonly Area[] = ['name', 'extra', 'context', 'papers', 'body'];
/** What an unknown word would tell if a name had it. */
const UNKNOWN_IDF = 4;
/** Below this a word is frame or talk. */
export const TELLING_WEIGHT = 0.5;

export function planOf(index: SearchIndex, query: Query): Plan {
  const words = [...query.typed.flatMap((word) => resolveWord(index, word, query.typed)), ...query.meant.flat()];
  const terms: Term[] = [];
  const names = new Map<number, NameWord>();
  let mass = 0;
  let unknown = 0;
  for (const { word, weight } of strongest(words)) {
    const id = idOf(index, word.folded);
    const idf = id === null ? 0 : (index.nameIdf[id] ?? 0);
    mass += weight * (idf || UNKNOWN_IDF);
    if (idf === 0) unknown += weight * UNKNOWN_IDF;
    if (id === null) continue;
    const marked = isMarked(word) ? (idOf(index, markedTerm(word.accented)) ?? -1) : null;
    names.set(id, { weight, marked });
    for (const area of WORD_AREAS) terms.push({ id, weight, area });
    if (marked !== null && marked >= 0) terms.push({ id: marked, weight, area: 'accented' });
  }
  const telling = words.filter((word) => word.weight > TELLING_WEIGHT).length;
  return { terms: [...terms, ...pairTermsOf(index, words)], names, order: orderOf(index, words), mass, unknown, telling };
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

function orderOf(index: SearchIndex, words: readonly QueryWord[]): readonly number[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const id = idOf(index, word.word.folded) ?? -1;
    return before && !follows(before, word) ? [-1, id] : [id];
  });
}

function pairTermsOf(index: SearchIndex, words: readonly QueryWord[]): readonly Term[] {
  const best = new Map<number, number>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!next || !follows(word, next)) return;
    const id = idOf(index, pairTerm(word.word.folded, next.word.folded));
    if (id !== null) best.set(id, Math.max(best.get(id) ?? 0, Math.sqrt(word.weight * next.weight)));
  });
  return [...best].map(([id, weight]) => ({ id, weight, area: 'pairs' }));
}
