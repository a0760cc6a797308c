import type { Plan } from './plan.ts';
import { TELLING_WEIGHT } from './plan.ts';
import type { SearchIndex } from './search-index.ts';

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

/** Chosen on the development questions, marked and unmarked alike. */
const SHARE = { words: 1 / 3, cover: 1.1, precise: 1, run: 0.6 } as const;
const SCALE = 0.4;
/** A stretch at the head of a name says what the procedure is; later on it may be a condition. */
const HEAD = 1.4;
/** The skeleton is the same but the marks say another word (ngoái, ngoài). */
const OTHER_MARKS = 0.5;

/** Words found, how much of the question the name covers, how much of the name the question covers, and the longest stretch in common. */
export function fitOf(index: SearchIndex, plan: Plan, position: number, found: number): Fit {
  const entry = index.entries[position];
  if (!entry || plan.mass <= 0) return { score: 0, together: 0, cover: 0, precision: 0 };
  const { areas, prior } = entry;
  let covered = 0;
  let precise = 0;
  for (const id of new Set(areas.name)) {
    const typed = plan.names.get(id);
    if (!typed) continue;
    const same = typed.marked === null || areas.accented.includes(typed.marked) ? 1 : OTHER_MARKS;
    const telling = (index.nameIdf[id] ?? 0) * same;
    covered += typed.weight * telling;
    precise += Math.min(1, typed.weight * 1.5) * telling;
  }
  const cover = covered / plan.mass;
  const precision = precise / Math.max(1, index.nameMass[position] ?? 1);
  const run = bestRun(index, plan, areas.name);
  const sum = SHARE.words * (found / plan.mass) + SHARE.cover * cover + SHARE.precise * precision * Math.sqrt(cover) + SHARE.run * (run.sum / plan.mass);
  return { score: Math.round(sum * prior * SCALE * 1_000) / 1_000, together: run.together, cover, precision };
}

/** The most telling stretch of the question that stands in the name word for word. */
function bestRun(index: SearchIndex, plan: Plan, name: Int32Array): { readonly sum: number; readonly together: number } {
  let best = { sum: 0, together: 0 };
  const { order } = plan;
  for (let from = 0; from < order.length; from += 1) {
    for (let at = 0; at < name.length; at += 1) {
      const begun = from > 0 && at > 0 && order[from - 1] === name[at - 1];
      if (order[from] !== name[at] || begun) continue;
      const run = runFrom(index, plan, name, from, at);
      if (run.sum > best.sum) best = run;
    }
  }
  return best;
}

function runFrom(index: SearchIndex, plan: Plan, name: Int32Array, from: number, at: number): { readonly sum: number; readonly together: number } {
  let sum = 0;
  let together = 0;
  for (let step = 0; at + step < name.length && plan.order[from + step] === name[at + step]; step += 1) {
    const id = name[at + step] ?? 0;
    const weight = plan.names.get(id)?.weight ?? 0;
    sum += weight * (index.nameIdf[id] ?? 0);
    if (weight > TELLING_WEIGHT) together += 1;
  }
  return { sum: at === 0 ? sum * HEAD : sum, together };
}
