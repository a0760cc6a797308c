import type { Entry } from './entry.ts';
import { type Plan, planOf, type Term } from './plan.ts';
import { analyse } from './query.ts';
import type { Understood } from './sayings.ts';
import { type Fit, fitOf } from './score.ts';
import type { SearchIndex } from './search-index.ts';

export type Hit = { readonly entry: Entry; readonly score: number };

/** `clear`: the first one is meant. `several`: choose among the first. `weak`: ask again in other words. */
export type Confidence = 'clear' | 'several' | 'weak';

export type SearchResult = {
  readonly hits: readonly Hit[];
  /** Procedures that fit well enough to be listed, on this page or a later one. */
  readonly total: number;
  readonly confidence: Confidence;
  readonly understood: readonly Understood[];
};

export type Filter = (entry: Entry) => boolean;

type Found = Hit & Fit;

/** How many of the roughly best are compared closely. */
const CANDIDATES = 150;
/** Listed while they reach this score and this part of the best one's. */
const WORTH_LISTING = { score: 0.15, part: 0.3 } as const;
const CODE_SCORE = 2;

export function search(index: SearchIndex, text: string, limit: number, filter: Filter = () => true): SearchResult {
  const query = analyse(text);
  const plan = planOf(index, query);
  const named = query.codes.flatMap((code) => entryAt(index, index.byCode.get(code))).filter(filter);
  const best = named.length > 0 && plan.telling === 0 ? [] : bestOf(index, plan, filter);
  const others = best.filter((hit) => !named.includes(hit.entry));
  const hits = [...named.map((entry) => ({ entry, score: CODE_SCORE })), ...others.map(({ entry, score }) => ({ entry, score }))];
  return { hits: hits.slice(0, limit), total: hits.length, confidence: confidenceOf(named.length, best, plan), understood: query.understood };
}

function entryAt(index: SearchIndex, position: number | undefined): readonly Entry[] {
  const entry = position === undefined ? undefined : index.entries[position];
  return entry ? [entry] : [];
}

function bestOf(index: SearchIndex, plan: Plan, filter: Filter): readonly Found[] {
  const scores = new Float32Array(index.entries.length);
  for (const term of plan.terms) addTerm(index, term, scores);
  const found = candidatesOf(index, scores, filter).flatMap((position) =>
    entryAt(index, position).map((entry) => ({ entry, position, ...fitOf(index, plan, position, scores[position] ?? 0) })),
  );
  found.sort((a, b) => b.score - a.score || a.position - b.position);
  const least = Math.max(WORTH_LISTING.score, (found[0]?.score ?? 0) * WORTH_LISTING.part);
  return found.filter((one) => one.score >= least);
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
  const rough = new Float32Array(scores.length);
  const positions: number[] = [];
  index.entries.forEach((entry, position) => {
    const score = scores[position] ?? 0;
    if (score <= 0 || !filter(entry)) return;
    rough[position] = score * entry.prior;
    positions.push(position);
  });
  return positions.sort((a, b) => (rough[b] ?? 0) - (rough[a] ?? 0)).slice(0, CANDIDATES);
}

const LEAST = { shown: 0.48, clear: 0.6, cover: 0.5, scattered: 0.9, margin: 0.1 } as const;

function confidenceOf(named: number, best: readonly Found[], plan: Plan): Confidence {
  if (named > 0) return named === 1 ? 'clear' : 'several';
  const [first, second] = best;
  if (!first || plan.telling === 0 || first.score < LEAST.shown) return 'weak';
  // Single words of the question scattered over a name are no sign that it is meant.
  if (plan.telling > 1 && first.together < 2 && first.score < LEAST.scattered) return 'weak';
  const ahead = first.score - (second?.score ?? 0) >= LEAST.margin * first.score;
  return ahead && first.score >= LEAST.clear && first.cover >= LEAST.cover ? 'clear' : 'several';
}
