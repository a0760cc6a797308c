import { softmax } from './fit.ts';

/** What the model said of a message it had not seen. */
export type Judged = { readonly numbers: readonly number[]; readonly kind: number; readonly group: Group };
/** `good`: a question with a right code, which must not be turned away. */
export type Group = 'good' | 'outOfScope' | 'vague' | 'other';

export type Rates = { readonly goodRefused: number; readonly outOfScope: number; readonly vague: number };

/** Below the goal of 3 in 100, since questions to come are never quite like those at hand. */
const MOST_REFUSED = 0.02;
/** There are far more kinds of these than our sets show. */
const OF_OUT_OF_SCOPE = 2;
const WIDEST = 3;
const STEP = 0.2;

/** How readily a message is turned away: as many recognised of both kinds as can be while few good questions are refused. */
export function chooseLean(judged: readonly Judged[]): readonly number[] {
  let best = { lean: [0, 0, 0] as readonly number[], worth: Number.NEGATIVE_INFINITY };
  for (let vague = -WIDEST; vague <= WIDEST; vague += STEP) {
    for (let outOfScope = -WIDEST; outOfScope <= WIDEST; outOfScope += STEP) {
      const lean = [0, vague, outOfScope];
      const rates = ratesOf(judged, lean);
      if (rates.goodRefused > MOST_REFUSED) continue;
      const worth = sureness(judged, lean);
      if (worth > best.worth) best = { lean, worth };
    }
  }
  return best.lean.map((value) => Math.round(value * 10) / 10);
}

export function ratesOf(judged: readonly Judged[], lean: readonly number[]): Rates {
  const seen = { good: 0, outOfScope: 0, vague: 0, other: 0 };
  const hit = { good: 0, outOfScope: 0, vague: 0, other: 0 };
  for (const { numbers, kind, group } of judged) {
    seen[group] += 1;
    if (greatest(numbers, lean) === kind) hit[group] += 1;
  }
  const rate = (group: Group) => hit[group] / Math.max(1, seen[group]);
  return { goodRefused: 1 - rate('good'), outOfScope: rate('outOfScope'), vague: rate('vague') };
}

/** How much the model believes what is right, each group counting the same: smoother than counting, so that chance decides less. */
function sureness(judged: readonly Judged[], lean: readonly number[]): number {
  const sums = { good: 0, outOfScope: 0, vague: 0, other: 0 };
  const seen = { good: 0, outOfScope: 0, vague: 0, other: 0 };
  for (const { numbers, kind, group } of judged) {
    const probabilities = softmax(numbers.map((value, at) => value + (lean[at] ?? 0)));
    sums[group] += Math.log(Math.max(1e-6, probabilities[kind] ?? 0));
    seen[group] += 1;
  }
  const mean = (group: Group) => sums[group] / Math.max(1, seen[group]);
  return mean('good') + OF_OUT_OF_SCOPE * mean('outOfScope') + mean('vague');
}

function greatest(numbers: readonly number[], lean: readonly number[]): number {
  const sums = numbers.map((value, at) => value + (lean[at] ?? 0));
  return sums.indexOf(Math.max(...sums));
}
