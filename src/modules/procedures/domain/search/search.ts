import { isOneSlip, readRawKeys } from './edit-distance.ts';
import type { Entry } from './entry.ts';
import { markedTerm, pairTerm } from './lexicon.ts';
import { analyse, type Query, type QueryWord } from './query.ts';
import type { Understood } from './sayings.ts';
import type { Area, SearchIndex } from './search-index.ts';
import { isMarked, type Word } from './words.ts';

export type Hit = { readonly entry: Entry; readonly score: number };

export type SearchResult = {
  readonly hits: readonly Hit[];
  /** Procedures that share a telling word with the question, found or not on this page. */
  readonly total: number;
  /** `clear`: the first one is meant. `several`: choose among the first. `weak`: ask again in other words. */
  readonly confidence: 'clear' | 'several' | 'weak';
  readonly understood: readonly Understood[];
};

export type Filter = (entry: Entry) => boolean;

type Term = { readonly id: number; readonly weight: number; readonly area: Area };
type Plan = { readonly terms: readonly Term[]; readonly names: ReadonlyMap<number, number>; readonly mass: number };

const CANDIDATES = 150;
const SHARE = { cover: 1.1, precise: 0.75 } as const;

export function search(index: SearchIndex, text: string, limit: number, filter: Filter = () => true): SearchResult {
  const query = analyse(text);
  const byCode = query.codes.flatMap((code) => index.byCode.get(code) ?? []);
  const plans = plansOf(index, query);
  const { best, total } = bestOf(index, plans, filter);
  const direct = byCode.flatMap((position) => index.entries[position] ?? []).filter(filter);
  const rest = best.filter((hit) => !direct.includes(hit.entry));
  const hits = [...direct.map((entry) => ({ entry, score: 2 })), ...rest].slice(0, limit);
  const confidence = direct.length === 1 ? 'clear' : confidenceOf(direct.length > 1 ? [] : best);
  return { hits, total: Math.max(total, hits.length), confidence: direct.length > 1 ? 'several' : confidence, understood: query.understood };
}

/** The question as typed, and as understood: a procedure is as good as the better of its two fits. */
function plansOf(index: SearchIndex, query: Query): readonly Plan[] {
  const typed = query.typed.flatMap((word) => resolve(index, word, query.typed));
  const all = [...typed, ...query.meant.flat()];
  return [planOf(index, all)];
}

function planOf(index: SearchIndex, words: readonly QueryWord[]): Plan {
  const terms: Term[] = [];
  const names = new Map<number, number>();
  let mass = 0;
  for (const { word, weight } of strongest(words)) {
    const id = index.lexicon.find(word.folded);
    const known = id !== undefined && id < index.terms;
    const telling = known ? (index.nameIdf[id] ?? 0) : 0;
    mass += weight * (telling || UNKNOWN_IDF);
    if (!known) continue;
    names.set(id, weight);
    for (const area of ['name', 'extra', 'context', 'papers', 'body'] as const) terms.push({ id, weight, area });
    const marked = isMarked(word) ? index.lexicon.find(markedTerm(word.accented)) : undefined;
    if (marked !== undefined && marked < index.terms) terms.push({ id: marked, weight, area: 'accented' });
  }
  return { terms: [...terms, ...pairTermsOf(index, words)], names, mass };
}

const UNKNOWN_IDF = 4;

/** Each word once, with its greatest weight. */
function strongest(words: readonly QueryWord[]): readonly QueryWord[] {
  const best = new Map<string, QueryWord>();
  for (const word of words) {
    const other = best.get(word.word.folded);
    if (!other || other.weight < word.weight) best.set(word.word.folded, word);
  }
  return [...best.values()];
}

function pairTermsOf(index: SearchIndex, words: readonly QueryWord[]): readonly Term[] {
  const best = new Map<number, number>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!next || next.position !== word.position + 1) return;
    const id = index.lexicon.find(pairTerm(word.word.folded, next.word.folded));
    if (id === undefined || id >= index.terms) return;
    best.set(id, Math.max(best.get(id) ?? 0, Math.sqrt(word.weight * next.weight)));
  });
  return [...best].map(([id, weight]) => ({ id, weight, area: 'pairs' as const }));
}

/** A word that no name has: read as raw keystrokes, as two words run together, or as a slip of the finger. */
function resolve(index: SearchIndex, typed: QueryWord, all: readonly QueryWord[]): readonly QueryWord[] {
  const { folded } = typed.word;
  if (folded.length < 3 || isKnown(index, folded) || /\d/u.test(folded.slice(0, 1))) return [typed];
  const raw = readRawKeys(folded);
  if (raw !== folded && isKnown(index, raw)) return [{ ...typed, word: plain(raw) }];
  for (let cut = 2; cut < folded.length - 1; cut += 1) {
    const [first, second] = [folded.slice(0, cut), folded.slice(cut)];
    if (hasPair(index, first, second)) {
      return [
        { ...typed, word: plain(first), position: typed.position - 0.5 },
        { ...typed, word: plain(second), position: typed.position + 0.5 },
      ];
    }
  }
  const neighbours = all.filter((other) => Math.abs(other.position - typed.position) === 1);
  const slips = slipsOf(index, folded, typed, neighbours);
  return slips.length > 0 ? slips : [typed];
}

function slipsOf(index: SearchIndex, folded: string, typed: QueryWord, neighbours: readonly QueryWord[]): readonly QueryWord[] {
  const found: { word: string; fit: number }[] = [];
  for (const length of [folded.length, folded.length - 1, folded.length + 1]) {
    for (const word of index.spellings[length] ?? []) {
      if (word[0] !== folded[0] && word.at(-1) !== folded.at(-1)) continue;
      if (isOneSlip(word, folded)) found.push({ word, fit: fitOf(index, word, typed, neighbours) });
    }
  }
  found.sort((a, b) => b.fit - a.fit);
  const best = found[0]?.fit ?? 0;
  return found
    .filter((one) => one.fit >= best * 0.6)
    .slice(0, 3)
    .map((one, rank) => ({ ...typed, word: plain(one.word), weight: typed.weight * (rank === 0 ? 0.8 : 0.4) }));
}

/** A reading that makes a known pair with the word beside it is far likelier than a merely frequent one. */
function fitOf(index: SearchIndex, word: string, typed: QueryWord, neighbours: readonly QueryWord[]): number {
  const id = index.lexicon.find(word) ?? 0;
  const frequency = Math.log(2 + documentsOf(index, 'name', id));
  const pairs = neighbours.map((other) =>
    other.position < typed.position ? pairCount(index, other.word.folded, word) : pairCount(index, word, other.word.folded),
  );
  return frequency + 4 * pairs.reduce((sum, count) => sum + Math.log(1 + count), 0);
}

function plain(folded: string): Word {
  return { accented: folded, folded };
}

function isKnown(index: SearchIndex, folded: string): boolean {
  const id = index.lexicon.find(folded);
  return id !== undefined && documentsOf(index, 'name', id) > 0;
}

function hasPair(index: SearchIndex, first: string, second: string): boolean {
  return pairCount(index, first, second) > 0;
}

function pairCount(index: SearchIndex, first: string, second: string): number {
  const id = index.lexicon.find(pairTerm(first, second));
  return id === undefined ? 0 : documentsOf(index, 'pairs', id);
}

function documentsOf(index: SearchIndex, area: Area, id: number): number {
  if (id >= index.terms) return 0;
  const { start } = index.areas[area];
  return (start[id + 1] ?? 0) - (start[id] ?? 0);
}

function bestOf(index: SearchIndex, plans: readonly Plan[], filter: Filter): { best: readonly Hit[]; total: number } {
  const scores = new Float32Array(index.entries.length);
  const found = new Map<number, number>();
  for (const plan of plans) {
    scores.fill(0);
    for (const term of plan.terms) addTerm(index, term, scores);
    for (const position of candidatesOf(index, scores, filter)) {
      const score = finalScore(index, plan, position, scores[position] ?? 0);
      if (score > (found.get(position) ?? 0)) found.set(position, score);
    }
  }
  let total = 0;
  index.entries.forEach((entry, position) => {
    if ((scores[position] ?? 0) > 0 && filter(entry)) total += 1;
  });
  const best = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { best: best.flatMap(([position, score]) => toHit(index, position, score)), total };
}

function toHit(index: SearchIndex, position: number, score: number): readonly Hit[] {
  const entry = index.entries[position];
  return entry ? [{ entry, score: Math.round(score * 1_000) / 1_000 }] : [];
}

function addTerm(index: SearchIndex, term: Term, scores: Float32Array): void {
  const { start, documents, impacts } = index.areas[term.area];
  const end = start[term.id + 1] ?? 0;
  for (let at = start[term.id] ?? 0; at < end; at += 1) {
    const position = documents[at] ?? 0;
    scores[position] = (scores[position] ?? 0) + term.weight * (impacts[at] ?? 0);
  }
}

function candidatesOf(index: SearchIndex, scores: Float32Array, filter: Filter): readonly number[] {
  const positions: number[] = [];
  index.entries.forEach((entry, position) => {
    if ((scores[position] ?? 0) > 0 && filter(entry)) positions.push(position);
  });
  const rough = (position: number) => (scores[position] ?? 0) * (index.entries[position]?.prior ?? 1);
  return positions.sort((a, b) => rough(b) - rough(a)).slice(0, CANDIDATES);
}

/** Words found, times how much of the question the name covers and how much of the name the question covers. */
function finalScore(index: SearchIndex, plan: Plan, position: number, base: number): number {
  const entry = index.entries[position];
  if (!entry || plan.mass <= 0) return 0;
  let covered = 0;
  let precise = 0;
  for (const id of new Set(entry.areas.name)) {
    const weight = plan.names.get(id);
    if (weight === undefined) continue;
    const telling = index.nameIdf[id] ?? 0;
    covered += weight * telling;
    precise += Math.min(1, weight * 1.5) * telling;
  }
  const cover = covered / plan.mass;
  const precision = precise / Math.max(1, index.nameMass[position] ?? 1);
  return (base / plan.mass / 3 + SHARE.cover * cover + SHARE.precise * precision * Math.sqrt(cover)) * entry.prior * 0.4;
}

const CONFIDENT = { weak: 0.33, clear: 0.6, margin: 0.1 } as const;

function confidenceOf(best: readonly Hit[]): SearchResult['confidence'] {
  const first = best[0]?.score ?? 0;
  const second = best[1]?.score ?? 0;
  if (first < CONFIDENT.weak) return 'weak';
  return first >= CONFIDENT.clear && first - second >= CONFIDENT.margin * first ? 'clear' : 'several';
}
