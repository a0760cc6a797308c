import { KIND_COUNT, type Linear, logitsOf } from '../../../domain/search/reading/linear.ts';
import { chanceFrom } from './chance.ts';

export type Row = { readonly features: readonly number[]; readonly kind: number; readonly weight: number };
export type FitOptions = { readonly bits: number; readonly rounds: number; readonly rate: number; readonly hold: number };

const BIAS_RATE = 0.01;
const CALM = 0.1;

/** Softmax regression, one row at a time, each weight with a step of its own (AdaGrad) and held towards nothing. */
export function fitLinear(rows: readonly Row[], { bits, rounds, rate, hold }: FitOptions): Linear {
  const values = new Float32Array((1 << bits) * KIND_COUNT);
  const moved = new Float32Array(values.length);
  const bias = Array.from({ length: KIND_COUNT }, () => 0);
  const model = { values, scale: 1, bias };
  const chance = chanceFrom(1);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance);
    for (const at of order) {
      const row = rows[at];
      if (row) step(model, moved, row, { rate, hold });
    }
  }
  return model;
}

type Model = { readonly values: Float32Array; readonly scale: number; readonly bias: number[] };

function step({ values, scale, bias }: Model, moved: Float32Array, row: Row, { rate, hold }: { readonly rate: number; readonly hold: number }): void {
  const probabilities = softmax(logitsOf({ values, scale, bias }, row.features));
  const norm = 1 / Math.sqrt(Math.max(1, row.features.length));
  for (let kind = 0; kind < KIND_COUNT; kind += 1) {
    const wrong = ((probabilities[kind] ?? 0) - (kind === row.kind ? 1 : 0)) * row.weight;
    bias[kind] = (bias[kind] ?? 0) - BIAS_RATE * wrong;
    for (const feature of row.features) {
      const at = feature * KIND_COUNT + kind;
      const slope = wrong * norm + hold * (values[at] ?? 0);
      moved[at] = (moved[at] ?? 0) + slope * slope;
      values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt((moved[at] ?? 0) + CALM);
    }
  }
}

export function softmax(numbers: readonly number[]): number[] {
  const most = Math.max(...numbers);
  const powers = numbers.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}

function shuffle(list: number[], chance: (below: number) => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1);
    const held = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = held;
  }
}
