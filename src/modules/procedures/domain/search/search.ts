import type { Entry } from './entry.ts';
import { groupsOf } from './groups.ts';
import { type Plan, planOf, type Term } from './plan.ts';
import { analyse, type Query } from './query.ts';
import { readingOf } from './reading.ts';
import type { Confidence, Hit, SearchResult, Signals, Work } from './result.ts';
import { type Fit, fitOf } from './score.ts';
import { documentsOf, type SearchIndex } from './search-index.ts';
import { partsOf } from './works.ts';

export type { Confidence, Group, Hit, Reading, SearchResult, Signals, Work } from './result.ts';

export type Filter = (entry: Entry) => boolean;

/** What is known beside the words. */
export type SearchContext = {
  /** The province of this house or of the person, folded and without its type (`gia lai`): its own procedures come before those of others. */
  readonly province?: string;
};

type Found = { readonly entry: Entry; readonly position: number } & Fit;

/** How many of the roughly best are compared closely. */
const CANDIDATES = 150;
/** Listed while they reach this score and this part of the best one's. */
const WORTH_LISTING = { score: 0.15, part: 0.3 } as const;
const CODE_SCORE = 2;
const SIGNALLED = 10;

/** Never throws, whatever is typed; work is bounded by the first words of a long text. */
export function search(index: SearchIndex, text: string, limit: number, filter: Filter = () => true, _context: SearchContext = {}): SearchResult {
  const query = analyse(text);
  const plan = planOf(index, query);
  const named = query.codes.flatMap((code) => entryAt(index, index.byCode.get(code))).filter(filter);
  const best = named.length > 0 && plan.telling === 0 ? [] : bestOf(index, plan, filter);
  const others = best.filter((hit) => !named.includes(hit.entry));
  const scored = [...named.map((entry) => ({ entry, score: CODE_SCORE })), ...others.map(({ entry, score }) => ({ entry, score }))];
  const hits = scored.slice(0, limit).map((hit) => ({ ...hit, matched: matchedIn(index, plan, hit.entry) }));
  const confidence = confidenceOf(named.length, best, plan);
  const signals = signalsOf(index, query, plan, named.length, best);
  const works = named.length > 0 ? [] : worksOf(index, text, filter);
  const reading = readingOf({ confidence, signals, works });
  return {
    hits,
    total: scored.length,
    confidence,
    reading,
    works: reading === 'several-works' ? works : [],
    groups: groupsOf(hits),
    place: null,
    understood: query.understood,
    signals,
  };
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

/** A word of talk that happens to stand in a name is no reason to find it. */
const LEAST_MATCHED = 0.2;

function matchedIn(index: SearchIndex, plan: Plan, entry: Entry): readonly string[] {
  const matched = new Set<string>();
  for (const area of [entry.areas.name, entry.areas.extra]) {
    for (const id of area) if ((plan.names.get(id)?.weight ?? 0) >= LEAST_MATCHED) matched.add(index.lexicon.word(id));
  }
  return [...matched];
}

function signalsOf(index: SearchIndex, query: Query, plan: Plan, named: number, best: readonly Found[]): Signals {
  const words = query.typed.map(({ word, weight }) => {
    const id = index.lexicon.find(word.folded);
    return { folded: word.folded, weight, known: id !== undefined && documentsOf(index, 'name', id) > 0 };
  });
  const fits = best.slice(0, SIGNALLED).map(({ score, cover, precision, together }) => ({ score, cover, precision, together }));
  return { words, telling: plan.telling, mass: plan.mass, unknown: plan.unknown, sayings: query.meant.length, named, fits };
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

const WORK_SCORE = 1;
const HITS_PER_WORK = 5;

/** Two or more parts of the question that each find a procedure of their own without doubt. */
function worksOf(index: SearchIndex, text: string, filter: Filter): readonly Work[] {
  const works = partsOf(text).flatMap((part): readonly Work[] => {
    const plan = planOf(index, analyse(part));
    const best = plan.telling < 2 ? [] : bestOf(index, plan, filter);
    if ((best[0]?.score ?? 0) < WORK_SCORE) return [];
    const hits: readonly Hit[] = best.slice(0, HITS_PER_WORK).map(({ entry, score }) => ({ entry, score, matched: matchedIn(index, plan, entry) }));
    return [{ text: part, hits }];
  });
  const codes = new Set(works.map((work) => work.hits[0]?.entry.code));
  return codes.size === works.length && works.length > 1 ? works : [];
}
