import { FRESH } from '../../domain/search/actions.ts';
import { candidatesOf } from '../../domain/search/candidates.ts';
import type { Entry } from '../../domain/search/entry.ts';
import { type Plan, plansOf } from '../../domain/search/plan.ts';
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

/** A candidate under each plan of the question that found it; the better one counts. */
export type Alternatives = readonly Float64Array[];

/** One question with the candidates found for it; rows of numbers as in `SUMMED` and `FACTORS`. */
export type Example = {
  readonly question: string;
  readonly rows: readonly Alternatives[];
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

export function exampleOf(laboratory: Laboratory, asked: Asked, options: AnalyseOptions = {}): Example {
  const { index } = laboratory;
  const rows = new Map<number, Float64Array[]>();
  for (const plan of plansOf(index, analyse(index, asked.question, options))) addRows(laboratory, plan, rows);
  const positions = [...rows.keys()].sort((a, b) => a - b);
  const right = positions.flatMap((position, at) => (asked.codes.includes(index.entries[position]?.code ?? '') ? [at] : []));
  return { question: asked.question, rows: positions.map((position) => rows.get(position) ?? []), right, weight: asked.weight };
}

function addRows({ index, byArea }: Laboratory, plan: Plan, rows: Map<number, Float64Array[]>): void {
  const positions = candidatesOf(index, { plan, most: CANDIDATES, accept: null }).positions;
  const sums = byArea.map((one, slot) => candidatesOf(one, { plan, most: 1, accept: null, slot: slot + 2 }).found);
  const comparison = beginComparison(index, plan);
  for (const position of positions) {
    const entry = index.entries[position];
    if (!entry) continue;
    const { cover, fine, run } = featuresOf(comparison, position, entry);
    const areas = sums.map((found) => (found[position] ?? 0) / Math.max(1e-9, plan.mass));
    const row = Float64Array.from([...areas, cover, fine, run, ...factorsOf(entry, plan.actions, plan.qualifiers)]);
    rows.set(position, [...(rows.get(position) ?? []), row]);
  }
  endComparison(comparison);
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
