import { type ActionSet, FRESH } from './actions.ts';
import type { Entry } from './entry.ts';
import { type Plan, TELLING_WEIGHT } from './plan.ts';
import { QUALIFIERS } from './qualifiers.ts';
import type { SearchIndex } from './search-index.ts';
import { WEIGHTS } from './weights.learned.ts';
import type { Weights } from './weights.ts';

export type Fit = {
  /** 0 … about 2; comparable between questions. */
  readonly score: number;
  /** Most telling words that stand together in question and name. */
  readonly together: number;
  /** 0…1: how much of what the question says stands in the name. */
  readonly cover: number;
  /** 0…1: how much of the name the question says. */
  readonly precision: number;
};

/** What the score is made of, before weights; what is learned from. */
export type Features = {
  readonly cover: number;
  /** How much of the name is said, by the root of how much of the question is covered. */
  readonly fine: number;
  readonly run: number;
  readonly together: number;
  readonly precision: number;
};

/** A stretch at the head of a name says what the procedure is; later on it may be a condition. */
const HEAD = 1.4;
/** The skeleton is the same but the marks say another word (ngoái, ngoài). */
const OTHER_MARKS = 0.5;

/** Compares one question with many names: what it needs of the question is laid out once. */
export type Comparison = {
  readonly index: SearchIndex;
  readonly plan: Plan;
  /** By term: one more than the place in `plan.names` of the word, marked or not. */
  readonly places: Uint8Array;
  readonly have: Uint8Array;
  readonly haveMarked: Uint8Array;
  /** By place in `plan.names`: where the word stands in the question's order, the last first. */
  readonly stands: readonly (readonly number[])[];
  /** For stretches: by place in the question's order, what the stretch that ends there is worth, and where in the name it ended. */
  readonly sums: Float64Array;
  readonly counts: Uint8Array;
  readonly lengths: Uint8Array;
  readonly ends: Int32Array;
};

/** Places are kept in bytes. */
const MOST_NAMES = 254;
let shared = new Uint8Array(0);

/** One at a time: the table by term is shared, `endComparison` cleans it. */
export function beginComparison(index: SearchIndex, plan: Plan): Comparison {
  if (shared.length < index.terms) shared = new Uint8Array(index.terms + 4_096);
  const names = plan.names.slice(0, MOST_NAMES);
  names.forEach(({ id, marked }, place) => {
    shared[id] = place + 1;
    if (marked !== null && marked >= 0) shared[marked] = place + 1;
  });
  const { length } = plan.order;
  return {
    index,
    plan,
    places: shared,
    have: new Uint8Array(names.length),
    haveMarked: new Uint8Array(names.length),
    stands: standsOf(plan, names.length),
    sums: new Float64Array(length),
    counts: new Uint8Array(length),
    lengths: new Uint8Array(length),
    ends: new Int32Array(length),
  };
}

function standsOf({ order }: Plan, places: number): readonly (readonly number[])[] {
  const stands: number[][] = Array.from({ length: places }, () => []);
  for (let at = order.length - 1; at >= 0; at -= 1) stands[order[at] ?? -1]?.push(at);
  return stands;
}

export function endComparison({ plan, places }: Comparison): void {
  for (const { id, marked } of plan.names) {
    places[id] = 0;
    if (marked !== null && marked >= 0) places[marked] = 0;
  }
}

/** How much of the question the name covers, how much of the name the question covers, and the longest stretch in common. */
export function featuresOf(comparison: Comparison, position: number, entry: Entry): Features {
  const { index, plan, places, have, haveMarked } = comparison;
  have.fill(0);
  haveMarked.fill(0);
  markPlaces(entry.areas.name.ids, places, have);
  markPlaces(entry.areas.accented.ids, places, haveMarked);
  let covered = 0;
  let precise = 0;
  for (let place = 0; place < have.length; place += 1) {
    const word = plan.names[place];
    if (have[place] === 0 || !word) continue;
    const telling = word.idf * (word.marked === null || haveMarked[place] === 1 ? 1 : OTHER_MARKS);
    covered += word.weight * telling;
    precise += Math.min(1, word.weight * 1.5) * telling;
  }
  const cover = covered / plan.mass;
  const precision = precise / Math.max(1, index.nameMass[position] ?? 1);
  const run = bestRun(comparison, entry.order);
  return { cover, fine: precision * Math.sqrt(cover), run: run.sum / plan.mass, together: run.together, precision };
}

function markPlaces(ids: Int32Array, places: Uint8Array, have: Uint8Array): void {
  for (let at = 0; at < ids.length; at += 1) {
    const place = places[ids[at] ?? 0] ?? 0;
    if (place > 0) have[place - 1] = 1;
  }
}

/** The most telling stretch of the question that stands in the name word for word. */
function bestRun(comparison: Comparison, name: Int32Array): { readonly sum: number; readonly together: number } {
  const { plan, places, stands, sums, counts, lengths, ends } = comparison;
  const { names } = plan;
  let best = 0;
  let together = 0;
  ends.fill(-2);
  for (let at = 0; at < name.length; at += 1) {
    const place = (places[name[at] ?? 0] ?? 0) - 1;
    const word = names[place];
    if (!word) continue;
    // Backwards, so that what ended one word before is still there to go on from.
    for (const from of stands[place] ?? []) {
      const before = from > 0 && ends[from - 1] === at - 1 ? from - 1 : -1;
      const sum = (sums[before] ?? 0) + word.weight * word.idf;
      const length = (lengths[before] ?? 0) + 1;
      sums[from] = sum;
      counts[from] = (counts[before] ?? 0) + (word.weight > TELLING_WEIGHT ? 1 : 0);
      lengths[from] = length;
      ends[from] = at;
      const value = length > at ? sum * HEAD : sum;
      if (value <= best) continue;
      best = value;
      together = counts[from] ?? 0;
    }
  }
  return { sum: best, together };
}

/** Once the province is known, its own procedures are the ones in force there, and those of others are not. */
const OWN_PROVINCE = { own: 1.05, other: 0.55 } as const;

function placeFactor(entry: Entry, province: string | null): number {
  if (province === null || entry.province === null) return 1;
  return entry.province === province ? OWN_PROVINCE.own / WEIGHTS.standing.specific : OWN_PROVINCE.other;
}

/** `found`: what the index found, areas weighed. `province`: where it is asked for, when that is known. */
export function fitOf(comparison: Comparison, position: number, found: number, province: string | null = null): Fit {
  const { index, plan } = comparison;
  const entry = index.entries[position];
  if (!entry || plan.mass <= 0) return { score: 0, together: 0, cover: 0, precision: 0 };
  const { cover, fine, run, together, precision } = featuresOf(comparison, position, entry);
  const { shares } = WEIGHTS;
  const sum = found / plan.mass + shares.cover * cover + shares.fine * fine + shares.run * run;
  const score = sum * (index.priors[position] ?? 1) * intentOf(plan, entry) * placeFactor(entry, province) * WEIGHTS.scale;
  return { score: Math.round(score * 1_000) / 1_000, together, cover, precision };
}

/** A factor for what is done and for whom: whether the procedure does what is asked, and whether it is one for few. */
export function intentOf(plan: Plan, entry: Entry, weights: Weights = WEIGHTS): number {
  let factor = actionFactor(plan.actions, entry.actions, weights);
  const unasked = entry.qualifiers & ~plan.qualifiers;
  const missing = plan.qualifiers & ~entry.qualifiers;
  if ((unasked | missing) === 0) return factor;
  QUALIFIERS.forEach((qualifier, at) => {
    if (unasked & (1 << at)) factor *= weights.unasked[qualifier];
    if (missing & (1 << at)) factor *= weights.missing[qualifier];
  });
  return factor;
}

function actionFactor(asked: ActionSet, done: ActionSet, { action }: Weights): number {
  const shared = asked & done;
  if (shared === 0) return action.other;
  return shared & ~FRESH ? action.special : action.same;
}
