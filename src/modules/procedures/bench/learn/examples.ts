import { FRESH } from '../../domain/search/actions.ts';
import { candidatesOf } from '../../domain/search/candidates.ts';
import type { Entry } from '../../domain/search/entry.ts';
import { planOf } from '../../domain/search/plan.ts';
import { stands } from '../../domain/search/prior.ts';
import { QUALIFIERS } from '../../domain/search/qualifiers.ts';
import { type AnalyseOptions, analyse } from '../../domain/search/query.ts';
import { beginComparison, endComparison, featuresOf } from '../../domain/search/score.ts';
import { AREAS, type SearchIndex } from '../../domain/search/search-index.ts';
import { STANDINGS } from '../../domain/search/weights.ts';

/** Numbers that are weighed and summed, then numbers (0 or 1) whose weights are factors on the sum. */
export const SUMMED = [...AREAS.map((area) => `areas.${area}`), 'shares.cover', 'shares.fine', 'shares.run'] as const;
export const FACTORS = [
  ...STANDINGS.map((one) => `standing.${one}`),
  'action.same',
  'action.special',
  'action.other',
  ...QUALIFIERS.map((one) => `unasked.${one}`),
  ...QUALIFIERS.map((one) => `missing.${one}`),
] as const;

/** One question with the candidates found for it; rows of numbers as in `SUMMED` and `FACTORS`. */
export type Example = {
  readonly question: string;
  readonly rows: readonly Float64Array[];
  /** Which rows are right; empty when the right one is not among the candidates. */
  readonly right: readonly number[];
  readonly weight: number;
};

export type Laboratory = {
  readonly index: SearchIndex;
  /** The same index with only one area weighed, in the order of `AREAS`. */
  readonly byArea: readonly SearchIndex[];
};

const CANDIDATES = 150;

export type Asked = { readonly question: string; readonly codes: readonly string[]; readonly weight: number };

export function exampleOf({ index, byArea }: Laboratory, asked: Asked, options: AnalyseOptions = {}): Example {
  const plan = planOf(index, analyse(index, asked.question, options));
  const positions = [...candidatesOf(index, plan, CANDIDATES, null).positions].sort((a, b) => a - b);
  const sums = byArea.map((one) => candidatesOf(one, plan, 1, null).found.slice());
  const comparison = beginComparison(index, plan);
  const rows = positions.map((position) => {
    const entry = index.entries[position];
    if (!entry) return new Float64Array(SUMMED.length + FACTORS.length);
    const { cover, fine, run } = featuresOf(comparison, position, entry);
    const areas = sums.map((found) => (found[position] ?? 0) / Math.max(1e-9, plan.mass));
    return Float64Array.from([...areas, cover, fine, run, ...factorsOf(entry, plan.actions, plan.qualifiers)]);
  });
  endComparison(comparison);
  const right = positions.flatMap((position, at) => (asked.codes.includes(index.entries[position]?.code ?? '') ? [at] : []));
  return { question: asked.question, rows, right, weight: asked.weight };
}

function factorsOf(entry: Entry, actions: number, qualifiers: number): readonly number[] {
  const shared = actions & entry.actions;
  const special = (shared & ~FRESH) !== 0;
  const bits = (set: number) => QUALIFIERS.map((_, at) => (set & (1 << at) ? 1 : 0));
  return [
    ...STANDINGS.map((one) => (stands(entry.standing, one) ? 1 : 0)),
    shared !== 0 && !special ? 1 : 0,
    special ? 1 : 0,
    shared === 0 ? 1 : 0,
    ...bits(entry.qualifiers & ~qualifiers),
    ...bits(qualifiers & ~entry.qualifiers),
  ];
}
