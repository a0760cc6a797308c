import type { Bag, Entry } from './entry.ts';
import { type Lexicon, pairKey } from './lexicon.ts';
import { WEIGHTS } from './weights.learned.ts';
import { AREAS, type Area, type Weights } from './weights.ts';

export { AREAS, type Area } from './weights.ts';

/** How much a long text is discounted (b of BM25). */
const LENGTH_SHARE: Readonly<Record<Area, number>> = {
  name: 0.35,
  pairs: 0.3,
  accented: 0.3,
  extra: 0.4,
  results: 0.4,
  context: 0.3,
  papers: 0.5,
  body: 0.6,
};
const SATURATION = 1.2;

/**
 * One list of documents for each term, with all that its standing in the eight areas is worth: the areas are weighed and
 * summed when the index is built, so that a question costs one pass over few lists.
 */
export type SearchIndex = {
  readonly entries: readonly Entry[];
  readonly byCode: ReadonlyMap<string, number>;
  readonly lexicon: Lexicon;
  /** Number of terms known when the index was built; ids from here on have no postings. */
  readonly terms: number;
  /** Documents of term `t` stand from `start[t]` to `start[t + 1]`. */
  readonly start: Uint32Array;
  readonly documents: Uint16Array;
  readonly impacts: Float32Array;
  /** In how many names a word, or a pair of neighbours, stands. */
  readonly inNames: Uint16Array;
  /** How often two words stand one after the other in names, both in their marks; by `pairKey`. */
  readonly markedPairs: ReadonlyMap<number, number>;
  /** How telling a word is in names; 0 for words that stand in no name. */
  readonly nameIdf: Float32Array;
  /** How telling each whole name is: the sum over its words. */
  readonly nameMass: Float32Array;
  readonly priors: Float32Array;
  /** Folded words of names by length, for slips of the finger. */
  readonly spellings: readonly (readonly string[])[];
};

/** Documents are numbered in 16 bits. */
export const MOST_ENTRIES = 65_535;
const PER_PIECE = 100;

/** Builds in pieces: the caller decides whether to run through or to let others in between (`yield`). */
export function* buildIndex(lexicon: Lexicon, entries: readonly Entry[], weights: Weights = WEIGHTS): Generator<undefined, SearchIndex> {
  if (entries.length > MOST_ENTRIES) throw new RangeError(`the index holds at most ${MOST_ENTRIES} procedures`);
  const terms = lexicon.size();
  const counted = yield* countTerms(entries, terms);
  const nameIdf = idfOf(counted.documents.name, entries.length);
  yield;
  const filled = yield* fillPostings(entries, counted, weights);
  yield;
  return {
    entries,
    byCode: new Map(entries.map((entry, position) => [entry.code, position])),
    lexicon,
    terms,
    ...filled,
    inNames: Uint16Array.from(counted.documents.name, (times, term) => times + (counted.documents.pairs[term] ?? 0)),
    markedPairs: yield* markedPairsOf(entries),
    nameIdf,
    nameMass: Float32Array.from(entries, (entry) => sumOf(entry.areas.name.ids, nameIdf)),
    priors: Float32Array.from(entries, (entry) => entry.prior),
    spellings: spellingsOf(counted.documents.name, lexicon, terms),
  };
}

function* markedPairsOf(entries: readonly Entry[]): Generator<undefined, ReadonlyMap<number, number>> {
  const pairs = new Map<number, number>();
  for (let position = 0; position < entries.length; position += 1) {
    const order = entries[position]?.markedOrder ?? new Int32Array(0);
    for (let at = 1; at < order.length; at += 1) {
      const [first, second] = [order[at - 1] ?? -1, order[at] ?? -1];
      if (first < 0 || second < 0) continue;
      const key = pairKey(first, second);
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
    if (position % PER_PIECE === 0) yield;
  }
  return pairs;
}

type Counted = {
  /** By area: in how many documents each term stands. */
  readonly documents: Readonly<Record<Area, Uint16Array>>;
  readonly average: Readonly<Record<Area, number>>;
  readonly start: Uint32Array;
};

function forAreas<T>(make: (area: Area) => T): Record<Area, T> {
  return {
    name: make('name'),
    pairs: make('pairs'),
    accented: make('accented'),
    extra: make('extra'),
    results: make('results'),
    context: make('context'),
    papers: make('papers'),
    body: make('body'),
  };
}

function* countTerms(entries: readonly Entry[], terms: number): Generator<undefined, Counted> {
  const documents = forAreas(() => new Uint16Array(terms));
  const total = forAreas(() => 0);
  const start = new Uint32Array(terms + 1);
  const seen = new Int32Array(terms).fill(-1);
  for (let position = 0; position < entries.length; position += 1) {
    const areas = entries[position]?.areas;
    for (const area of AREAS) {
      const bag = areas?.[area];
      if (!bag) continue;
      total[area] += bag.length;
      countBag(bag, { documents: documents[area], seen, start, position });
    }
    if (position % PER_PIECE === 0) yield;
  }
  for (let term = 0; term < terms; term += 1) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  return { documents, average: forAreas((area) => total[area] / Math.max(1, entries.length)), start };
}

type Counting = { readonly documents: Uint16Array; readonly seen: Int32Array; readonly start: Uint32Array; readonly position: number };

function countBag({ ids }: Bag, { documents, seen, start, position }: Counting): void {
  for (const term of ids) {
    documents[term] = (documents[term] ?? 0) + 1;
    if (seen[term] === position) continue;
    seen[term] = position;
    start[term + 1] = (start[term + 1] ?? 0) + 1;
  }
}

type Filled = Pick<SearchIndex, 'start' | 'documents' | 'impacts'>;

function* fillPostings(entries: readonly Entry[], { documents: counts, average, start }: Counted, weights: Weights): Generator<undefined, Filled> {
  const size = start[start.length - 1] ?? 0;
  const filled = { start, documents: new Uint16Array(size), impacts: new Float32Array(size) };
  const next = start.slice();
  const idf = forAreas((area) => idfOf(counts[area], entries.length));
  for (let position = 0; position < entries.length; position += 1) {
    const areas = entries[position]?.areas;
    for (const area of AREAS) {
      const bag = areas?.[area];
      if (!bag) continue;
      const long = bag.length / Math.max(1, average[area]);
      const damping = SATURATION * (1 - LENGTH_SHARE[area] + LENGTH_SHARE[area] * long);
      addBag(bag, { filled, next, position, idf: idf[area], damping, weight: weights.areas[area] * (SATURATION + 1) });
    }
    if (position % PER_PIECE === 0) yield;
  }
  return filled;
}

type Adding = {
  readonly filled: Filled;
  readonly next: Uint32Array;
  readonly position: number;
  readonly idf: Float32Array;
  readonly damping: number;
  readonly weight: number;
};

function addBag({ ids, counts }: Bag, { filled, next, position, idf, damping, weight }: Adding): void {
  const { start, documents, impacts } = filled;
  for (let one = 0; one < ids.length; one += 1) {
    const term = ids[one] ?? 0;
    const count = counts[one] ?? 0;
    let place = (next[term] ?? 0) - 1;
    // Documents come in order, so the last posting of a term is this document's if it has one from another area.
    if (place < (start[term] ?? 0) || documents[place] !== position) {
      place += 1;
      next[term] = place + 1;
      documents[place] = position;
    }
    impacts[place] = (impacts[place] ?? 0) + (weight * (idf[term] ?? 0) * count) / (count + damping);
  }
}

/** In how many names a word or a pair of neighbours stands; 0 for terms newer than the index. */
export function timesInNames(index: SearchIndex, term: string): number {
  const id = index.lexicon.find(term);
  return id === undefined ? 0 : (index.inNames[id] ?? 0);
}

/** In how many procedures a term stands anywhere. */
export function timesAnywhere(index: SearchIndex, term: string): number {
  const id = index.lexicon.find(term);
  return id === undefined || id >= index.terms ? 0 : (index.start[id + 1] ?? 0) - (index.start[id] ?? 0);
}

function idfOf(matching: Uint16Array, documents: number): Float32Array {
  return Float32Array.from(matching, (times) => (times === 0 ? 0 : Math.log(1 + (documents - times + 0.5) / (times + 0.5))));
}

function sumOf(ids: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (const term of ids) sum += values[term] ?? 0;
  return sum;
}

const LONGEST_WORD = 12;

function spellingsOf(inNames: Uint16Array, lexicon: Lexicon, terms: number): readonly (readonly string[])[] {
  const byLength: string[][] = Array.from({ length: LONGEST_WORD + 1 }, () => []);
  for (let term = 0; term < terms; term += 1) {
    if ((inNames[term] ?? 0) === 0) continue;
    const word = lexicon.word(term);
    if (/^[a-z]{2,12}$/u.test(word)) byLength[word.length]?.push(word);
  }
  return byLength;
}
