import { candidatesOf } from './candidates.ts';
import { type Entry, holds } from './entry.ts';
import { groupsOf } from './groups.ts';
import { inOurLetters } from './lookalikes.ts';
import { type Plan, plansOf } from './plan.ts';
import { type AnalyseOptions, analyse, type Query } from './query.ts';
import { FIRST, readingOf } from './reading.ts';
import type { Confidence, Hit, SearchResult, Signals } from './result.ts';
import { beginComparison, endComparison, type Fit, fitOf } from './score.ts';
import { type SearchIndex, timesInNames } from './search-index.ts';
import { type Tried, worksOf } from './works.ts';

export type { Confidence, Group, Hit, Reading, SearchResult, Signals, Work } from './result.ts';

export type Filter = (entry: Entry) => boolean;

/** What is known beside the words. Procedures of the province meant (of the question's place, else of the context) come before those of others. */
export type SearchContext = AnalyseOptions;

type Found = { readonly entry: Entry; readonly position: number } & Fit;

/** How many of the roughly best are compared closely: as many as are wanted, but within these. */
const CANDIDATES = { least: 48, most: 150 } as const;
/** Listed while they reach this score and this part of the best one's. */
const WORTH_LISTING = { score: 0.15, part: 0.3 } as const;
const CODE_SCORE = 2;
const SIGNALLED = 10;

/** Never throws, whatever is typed; work is bounded by the first words of a long text. */
export function search(index: SearchIndex, typed: string, limit: number, filter: Filter | null = null, context: SearchContext = {}): SearchResult {
  const text = inOurLetters(typed);
  const query = analyse(index, text, context);
  const plans = plansOf(index, query);
  const [plan] = plans;
  const province = query.place?.province ?? context.province ?? null;
  const where: Where = { filter, province, most: Math.min(CANDIDATES.most, Math.max(CANDIDATES.least, limit)) };
  const named = query.codes.flatMap((code) => entryAt(index, index.byCode.get(code))).filter((entry) => filter === null || filter(entry));
  const best = named.length > 0 && plan.telling === 0 ? [] : bestOf(index, plans, where);
  const others = best.filter((hit) => !named.includes(hit.entry));
  const scored = [...named.map((entry) => ({ entry, score: CODE_SCORE })), ...others.map(({ entry, score }) => ({ entry, score }))];
  const hits = scored.slice(0, limit).map((hit) => ({ ...hit, matched: matchedIn(index, plan, hit.entry) }));
  const confidence = confidenceOf(named.length, best, plan);
  const signals = signalsOf(index, query, plan, named.length, best);
  const works = named.length > 0 ? [] : worksOf(text, { cover: best[0]?.cover ?? 0 }, (part) => tryPart(index, part, where));
  const reading = readingOf({ index, text, signals, first: best.slice(0, FIRST).map((one) => one.entry), works });
  return {
    hits,
    total: scored.length,
    confidence,
    reading,
    works: reading === 'several-works' ? works : [],
    groups: groupsOf(hits, province, confidence === 'clear'),
    place: query.place,
    understood: query.understood,
    signals,
  };
}

function entryAt(index: SearchIndex, position: number | undefined): readonly Entry[] {
  const entry = position === undefined ? undefined : index.entries[position];
  return entry ? [entry] : [];
}

type Where = { readonly filter: Filter | null; readonly province: string | null; readonly most: number };

function bestOf(index: SearchIndex, plans: readonly Plan[], { filter, province, most }: Where): readonly Found[] {
  const accept = filter === null ? null : (position: number) => entryAt(index, position).some(filter);
  const asked = plans.map((plan, slot) => ({ plan, ...candidatesOf(index, { plan, most, accept, slot }) }));
  const best = new Map<number, Found>();
  for (const { plan, positions, found } of asked) {
    const comparison = beginComparison(index, plan);
    for (const position of positions) {
      const entry = index.entries[position];
      if (!entry) continue;
      const fit = fitOf(comparison, position, found[position] ?? 0, province);
      if (fit.score > (best.get(position)?.score ?? 0)) best.set(position, { entry, position, ...fit });
    }
    endComparison(comparison);
  }
  const fits = [...best.values()].sort((a, b) => b.score - a.score || a.position - b.position);
  const least = Math.max(WORTH_LISTING.score, (fits[0]?.score ?? 0) * WORTH_LISTING.part);
  return fits.filter((one) => one.score >= least);
}

/** A word of talk that happens to stand in a name is no reason to find it. */
const LEAST_MATCHED = 0.2;

function matchedIn(index: SearchIndex, plan: Plan, entry: Entry): readonly string[] {
  const { name, extra } = entry.areas;
  const stands = (id: number) => holds(name, id) || holds(extra, id);
  return plan.names.filter((word) => word.weight >= LEAST_MATCHED && stands(word.id)).map((word) => index.lexicon.word(word.id));
}

function signalsOf(index: SearchIndex, query: Query, plan: Plan, named: number, best: readonly Found[]): Signals {
  const words = query.typed.map(({ word, weight }) => ({ folded: word.folded, weight, known: timesInNames(index, word.folded) > 0 }));
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

const HITS_PER_WORK = 5;
/** Words that an event brings in weigh no more than this (see `analyse`). */
const MOST_OF_EVENT = 0.56;
const MOST_OF_TALK = 0.2;

function tryPart(index: SearchIndex, part: string, where: Where): Tried {
  const query = analyse(index, part);
  const plans = plansOf(index, query);
  const [plan] = plans;
  const best = plan.telling === 0 ? [] : bestOf(index, plans, where);
  const [first] = best;
  const hits: readonly Hit[] = best.slice(0, HITS_PER_WORK).map(({ entry, score }) => ({ entry, score, matched: matchedIn(index, plan, entry) }));
  const { score, cover, precision } = first ?? { score: 0, cover: 0, precision: 0 };
  return { hits, telling: plan.telling, score, cover, precision, event: first !== undefined && isOnlyEvent(index, query, first.entry) };
}

/** Found by a saying that tells what happened, while no telling word of its own stands in the name. */
function isOnlyEvent(index: SearchIndex, query: Query, entry: Entry): boolean {
  const meant = query.meant.flat();
  if (meant.length === 0 || meant.some((word) => word.weight > MOST_OF_EVENT)) return false;
  const own = query.typed.filter((word) => word.weight > MOST_OF_TALK);
  return !own.some(({ word }) => entry.areas.name.ids.includes(index.lexicon.find(word.folded) ?? -1));
}
