import type { Alternatives, Example } from './examples.ts';
import { FACTORS, SUMMED } from './examples.ts';

/** Weights of sums, then logarithms of factors. */
export type Parameters = Float64Array;

/** How sharply a better score is taken for the right one. */
const SHARPNESS = 14;
/** How far parameters are held to where they began: few questions must not move what they hardly touch. */
const HOLD = 0.02;
const STEPS = 220;
const RATE = 0.03;
const SCALE = 0.4;

/** The row that counts for a candidate, and its score. */
function better(rows: Alternatives, parameters: Parameters): { readonly row: Float64Array; readonly score: number } {
  let best = { row: rows[0] ?? new Float64Array(0), score: -1 };
  for (const row of rows) {
    const score = scoreOf(row, parameters);
    if (score > best.score) best = { row, score };
  }
  return best;
}

function scoreOf(row: Float64Array, parameters: Parameters): number {
  let sum = 0;
  let log = 0;
  for (let at = 0; at < SUMMED.length; at += 1) sum += (parameters[at] ?? 0) * (row[at] ?? 0);
  for (let at = SUMMED.length; at < row.length; at += 1) if (row[at] === 1) log += parameters[at] ?? 0;
  return sum * Math.exp(log) * SCALE;
}

/** Raises the probability that a right row comes first (softmax over each list), by gradient steps with momentum (Adam). */
export function fitWeights(examples: readonly Example[], begin: Parameters): Parameters {
  const parameters = begin.slice();
  const size = begin.map((value, at) => (at < SUMMED.length ? Math.max(0.05, value) : 0.3));
  const momentum = new Float64Array(begin.length);
  const square = new Float64Array(begin.length);
  const usable = examples.filter((example) => example.right.length > 0).map((example) => nearest(example, begin));
  const total = usable.reduce((sum, example) => sum + example.weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = new Float64Array(begin.length);
    for (const example of usable) addSlope(example, parameters, slope);
    for (let at = 0; at < slope.length; at += 1) {
      const scale = size[at] ?? 1;
      const held = (2 * HOLD * ((parameters[at] ?? 0) - (begin[at] ?? 0))) / scale;
      const own = ((slope[at] ?? 0) / total) * scale - held;
      momentum[at] = 0.9 * (momentum[at] ?? 0) + 0.1 * own;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * own * own;
      const speed = (momentum[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      parameters[at] = (parameters[at] ?? 0) + RATE * scale * speed;
      if (at < SUMMED.length) parameters[at] = Math.max(0, parameters[at] ?? 0);
    }
  }
  return parameters;
}

/** Candidates far below the best teach nothing. */
const LOOKED_AT = 40;

function nearest(example: Example, parameters: Parameters): Example {
  const order = example.rows.map((one, at) => ({ at, score: better(one, parameters).score })).sort((a, b) => b.score - a.score);
  const kept = [...new Set([...example.right, ...order.slice(0, LOOKED_AT).map(({ at }) => at)])];
  const rows = kept.flatMap((at) => (example.rows[at] ? [example.rows[at]] : []));
  return { ...example, rows, right: example.right.map((_, at) => at) };
}

function addSlope({ rows, right, weight }: Example, parameters: Parameters, slope: Float64Array): void {
  const chosen = rows.map((one) => better(one, parameters));
  const greatest = Math.max(...chosen.map(({ score }) => score));
  const odds = chosen.map(({ score }) => Math.exp(SHARPNESS * (score - greatest)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const good = right.reduce((sum, at) => sum + (odds[at] ?? 0), 0);
  chosen.forEach(({ row, score }, at) => {
    const wanted = good > 0 && right.includes(at) ? (odds[at] ?? 0) / good : 0;
    const pull = weight * SHARPNESS * (wanted - (odds[at] ?? 0) / all);
    if (Math.abs(pull) < 1e-6) return;
    addRow(row, { parameters, slope, pull, score });
  });
}

type Adding = { readonly parameters: Parameters; readonly slope: Float64Array; readonly pull: number; readonly score: number };

function addRow(row: Float64Array, { parameters, slope, pull, score }: Adding): void {
  let log = 0;
  for (let at = SUMMED.length; at < row.length; at += 1) if (row[at] === 1) log += parameters[at] ?? 0;
  const factor = Math.exp(log) * SCALE;
  for (let at = 0; at < SUMMED.length; at += 1) slope[at] = (slope[at] ?? 0) + pull * factor * (row[at] ?? 0);
  for (let at = SUMMED.length; at < row.length; at += 1) if (row[at] === 1) slope[at] = (slope[at] ?? 0) + pull * score;
}

export const PARAMETERS = SUMMED.length + FACTORS.length;

/** The best score of all candidates. */
export function topOf({ rows }: Example, parameters: Parameters): number {
  return rows.reduce((top, one) => Math.max(top, better(one, parameters).score), 0);
}

export type Quality = { readonly firstHit: number; readonly inFive: number; readonly mrr: number };

/** Place of the first right row, from 0; -1 when there is none. */
export function rankOf({ rows, right }: Example, parameters: Parameters): number {
  if (right.length === 0) return -1;
  const scores = rows.map((one) => better(one, parameters).score);
  const best = Math.max(...right.map((at) => scores[at] ?? 0));
  return scores.filter((score) => score > best).length;
}

export function qualityOf(ranks: readonly number[]): Quality {
  const share = (within: number) => ranks.filter((rank) => rank >= 0 && rank < within).length / Math.max(1, ranks.length);
  const mrr = ranks.reduce((sum, rank) => sum + (rank < 0 || rank >= 10 ? 0 : 1 / (rank + 1)), 0) / Math.max(1, ranks.length);
  return { firstHit: share(1), inFive: share(5), mrr };
}
