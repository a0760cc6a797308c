import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';

/** Parts of a record that are searched, each with statistics of its own: a word common in papers may be telling in a name. */
export const AREAS = ['name', 'pairs', 'accented', 'extra', 'context', 'papers', 'body'] as const;
export type Area = (typeof AREAS)[number];

/** `lengthShare`: how much a long text is discounted (b of BM25). Weights were chosen on the development questions. */
export const AREA_RULES: Readonly<Record<Area, { readonly weight: number; readonly lengthShare: number }>> = {
  name: { weight: 1, lengthShare: 0.35 },
  pairs: { weight: 0.9, lengthShare: 0.3 },
  accented: { weight: 0.5, lengthShare: 0.3 },
  extra: { weight: 0.25, lengthShare: 0.4 },
  context: { weight: 0.25, lengthShare: 0.3 },
  papers: { weight: 0.15, lengthShare: 0.5 },
  body: { weight: 0.15, lengthShare: 0.6 },
};
const SATURATION = 1.2;

/** Postings of one area in three flat arrays: documents of term `t` stand from `start[t]` to `start[t + 1]`. */
export type Postings = {
  readonly start: Uint32Array;
  readonly documents: Uint16Array;
  readonly impacts: Float32Array;
};

export type SearchIndex = {
  readonly entries: readonly Entry[];
  readonly byCode: ReadonlyMap<string, number>;
  readonly lexicon: Lexicon;
  /** Number of terms known when the index was built; ids from here on have no postings. */
  readonly terms: number;
  readonly areas: Readonly<Record<Area, Postings>>;
  /** How telling a term is in names; 0 for terms that stand in no name. */
  readonly nameIdf: Float32Array;
  /** How telling each whole name is: the sum over its words. */
  readonly nameMass: Float32Array;
  /** Folded words of names by length, for slips of the finger. */
  readonly spellings: readonly (readonly string[])[];
};

/** Documents are numbered in 16 bits. */
export const MOST_ENTRIES = 65_535;
const PER_PIECE = 200;

/** Builds in pieces: the caller decides whether to run through or to let others in between (`yield`). */
export function* buildIndex(lexicon: Lexicon, entries: readonly Entry[]): Generator<undefined, SearchIndex> {
  if (entries.length > MOST_ENTRIES) throw new RangeError(`the index holds at most ${MOST_ENTRIES} procedures`);
  const terms = lexicon.size();
  const built: Partial<Record<Area, Postings>> = {};
  for (const area of AREAS) built[area] = yield* buildArea(area, entries, terms);
  const areas = { ...emptyAreas(), ...built };
  const nameIdf = idfOf(areas.name, entries.length, terms);
  return {
    entries,
    byCode: new Map(entries.map((entry, position) => [entry.code, position])),
    lexicon,
    terms,
    areas,
    nameIdf,
    nameMass: Float32Array.from(entries, (entry) => sumOfDistinct(entry.areas.name, nameIdf)),
    spellings: spellingsOf(areas.name, lexicon, terms),
  };
}

function emptyAreas(): Record<Area, Postings> {
  const none = { start: new Uint32Array(1), documents: new Uint16Array(0), impacts: new Float32Array(0) };
  return { name: none, pairs: none, accented: none, extra: none, context: none, papers: none, body: none };
}

function* buildArea(area: Area, entries: readonly Entry[], terms: number): Generator<undefined, Postings> {
  const start = new Uint32Array(terms + 1);
  const seen = new Int32Array(terms).fill(-1);
  let total = 0;
  for (let position = 0; position < entries.length; position += 1) {
    for (const term of entries[position]?.areas[area] ?? []) {
      if (seen[term] === position) continue;
      seen[term] = position;
      start[term + 1] = (start[term + 1] ?? 0) + 1;
    }
    total += entries[position]?.areas[area].length ?? 0;
    if (position % PER_PIECE === 0) yield;
  }
  for (let term = 0; term < terms; term += 1) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  return yield* fillArea(area, entries, { start, average: total / Math.max(1, entries.length) });
}

function* fillArea(area: Area, entries: readonly Entry[], frame: { start: Uint32Array; average: number }): Generator<undefined, Postings> {
  const { start, average } = frame;
  const size = start[start.length - 1] ?? 0;
  const postings = { start, documents: new Uint16Array(size), impacts: new Float32Array(size) };
  const next = start.slice();
  const counts = new Uint16Array(start.length);
  const { weight, lengthShare } = AREA_RULES[area];
  for (let position = 0; position < entries.length; position += 1) {
    const list = entries[position]?.areas[area] ?? new Int32Array(0);
    for (const term of list) counts[term] = (counts[term] ?? 0) + 1;
    const damping = SATURATION * (1 - lengthShare + (lengthShare * list.length) / Math.max(1, average));
    for (const term of list) {
      const count = counts[term] ?? 0;
      if (count === 0) continue;
      counts[term] = 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      postings.documents[at] = position;
      postings.impacts[at] = (weight * idf(entries.length, having(start, term)) * count * (SATURATION + 1)) / (count + damping);
    }
    if (position % PER_PIECE === 0) yield;
  }
  return postings;
}

/** In how many documents a term stands in an area; 0 for terms newer than the index. */
export function documentsOf(index: SearchIndex, area: Area, term: number): number {
  return term >= index.terms ? 0 : having(index.areas[area].start, term);
}

function having(start: Uint32Array, term: number): number {
  return (start[term + 1] ?? 0) - (start[term] ?? 0);
}

function idf(documents: number, matching: number): number {
  return Math.log(1 + (documents - matching + 0.5) / (matching + 0.5));
}

function idfOf(postings: Postings, documents: number, terms: number): Float32Array {
  return Float32Array.from({ length: terms }, (_, term) => {
    const matching = having(postings.start, term);
    return matching === 0 ? 0 : idf(documents, matching);
  });
}

function sumOfDistinct(list: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (const term of new Set(list)) sum += values[term] ?? 0;
  return sum;
}

const LONGEST_WORD = 12;

function spellingsOf(names: Postings, lexicon: Lexicon, terms: number): readonly (readonly string[])[] {
  const byLength: string[][] = Array.from({ length: LONGEST_WORD + 1 }, () => []);
  for (let term = 0; term < terms; term += 1) {
    const word = lexicon.word(term);
    if (having(names.start, term) > 0 && /^[a-z]{2,12}$/u.test(word)) byLength[word.length]?.push(word);
  }
  return byLength;
}
