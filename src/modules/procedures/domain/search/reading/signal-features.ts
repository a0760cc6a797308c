import type { Entry } from '../entry.ts';
import { pairTerm } from '../lexicon.ts';
import type { Signals } from '../result.ts';
import { hashTo } from './linear.ts';

export const SIGNAL_BITS = 12;

/** What of the catalogue the words are looked up in, beside the signals of the search. */
export type NameCounts = {
  /** Names that have all these words. */
  readonly withAll: (words: readonly string[]) => number;
  /** Names that have this term: a word, or two as `pairTerm` writes them. */
  readonly withTerm: (term: string) => number;
};

/** A word that stands for something, not for the frame of the question. */
const SAYS_SOMETHING = 0.4;
/** In fewer names than this, a word is no word of the catalogue's own. */
const RARE = 3;

/** Edges of the steps into which each measure is cut; a step is a feature of its own, so that no measure need be straight. */
const STEPS = {
  score: [0.01, 0.35, 0.5, 0.65, 0.8, 0.95, 1.1, 1.3, 1.6],
  cover: [0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95],
  precision: [0.01, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9],
  unknown: [0.01, 0.1, 0.25, 0.4, 0.6, 0.8],
  second: [0.5, 0.7, 0.85, 0.95, 0.99],
  tenth: [0.3, 0.5, 0.65, 0.8, 0.9],
  alike: [1, 2, 4, 8, 16, 40, 100],
  rarity: [2, 3, 4, 5, 6],
  pairs: [0.01, 0.34, 0.5, 0.99],
  length: [2, 3, 5, 8, 12],
  common: [1, 2, 3, 4, 5, 6],
  rare: [0.01, 0.2, 0.34, 0.5, 0.75],
  prior: [0.7, 0.9, 1, 1.1, 1.2, 1.35],
} as const;

/** What the search saw: its signals and the entries it put first, the best first. */
export type Sight = { readonly signals: Signals; readonly first: readonly Entry[] };

/**
 * Features of what the search saw: how well the best fits, how many fit equally, how much of the question stands in no
 * name, whether the first are of one kind; and what the model of the words alone made of it (`said`, one number a kind).
 */
export function signalFeatures({ signals, first }: Sight, counts: NameCounts, said: readonly number[]): readonly number[] {
  const measures = { ...stepsOf(signals), ...stepsOfWords(signals, counts), ...stepsOfFirst(first), ...stepsOfSaid(said) };
  const { alike, precision, score, telling, unknown, pairs, saying, vaguer, farther, fields, prior, rare } = measures;
  const crossed = [
    `x1${alike},${precision}`,
    `x2${score},${telling}`,
    `x3${unknown},${pairs}`,
    `x4${saying},${alike}`,
    `x5${vaguer},${farther}`,
    `x6${fields},${prior}`,
    `x7${rare},${score}`,
    `x8${farther},${score}`,
    `x9${vaguer},${alike}`,
  ];
  const names = [...Object.entries(measures).map(([name, step]) => `${name}${step}`), ...crossed];
  return [...new Set(names.map((name) => hashTo(SIGNAL_BITS, name)))];
}

function stepsOf(signals: Signals) {
  const { fits, telling, mass } = signals;
  const best = fits[0]?.score ?? 0;
  return {
    score: step(best, STEPS.score),
    cover: step(fits[0]?.cover ?? 0, STEPS.cover),
    precision: step(fits[0]?.precision ?? 0, STEPS.precision),
    together: Math.min(6, fits[0]?.together ?? 0),
    telling: Math.min(8, telling),
    unknown: step(signals.unknown / (mass || 1), STEPS.unknown),
    second: step((fits[1]?.score ?? 0) / (best || 1), STEPS.second),
    tenth: step((fits[9]?.score ?? 0) / (best || 1), STEPS.tenth),
    sayings: Math.min(2, signals.sayings),
    rarity: step(mass / Math.max(1, telling), STEPS.rarity),
    length: step(signals.words.length, STEPS.length),
  };
}

function stepsOfWords({ words }: Signals, counts: NameCounts) {
  const saying = words.filter((word) => word.weight > SAYS_SOMETHING);
  const neighbours = words.flatMap((word, at) => {
    const before = words[at - 1];
    return before && before.weight > SAYS_SOMETHING && word.weight > SAYS_SOMETHING ? [pairTerm(before.folded, word.folded)] : [];
  });
  const known = neighbours.filter((pair) => counts.withTerm(pair) > 0).length;
  const times = saying.map((word) => counts.withTerm(word.folded));
  const mean = times.reduce((sum, count) => sum + Math.log(1 + count), 0) / Math.max(1, times.length);
  return {
    common: times.length === 0 ? -1 : step(mean, STEPS.common),
    rare: times.length === 0 ? -1 : step(times.filter((count) => count < RARE).length / times.length, STEPS.rare),
    saying: Math.min(5, saying.length),
    alike: saying.length === 0 ? -1 : step(counts.withAll(saying.map((word) => word.folded)), STEPS.alike),
    pairs: neighbours.length === 0 ? -1 : step(known / neighbours.length, STEPS.pairs),
  };
}

/** Those found for a question that belongs here are of one field; words that meet by chance find something of everything. */
function stepsOfFirst(first: readonly Entry[]) {
  return { fields: new Set(first.map((entry) => entry.field)).size, prior: step(first[0]?.prior ?? 0, STEPS.prior) };
}

/** How much vaguer and how much farther from home the words are than what can be found. */
function stepsOfSaid([found = 0, vague = 0, outOfScope = 0]: readonly number[]) {
  const cut = (value: number) => Math.max(0, Math.min(11, Math.floor(value) + 6));
  return { vaguer: cut(vague - found), farther: cut(outOfScope - found), between: cut(outOfScope - vague) };
}

function step(value: number, edges: readonly number[]): number {
  let passed = 0;
  for (const edge of edges) if (value >= edge) passed += 1;
  return passed;
}
