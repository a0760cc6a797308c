import { seeded } from '../search/slips.ts';
import type { Example } from './examples.ts';
import { fitWeights, type Parameters, rankOf } from './fit.ts';
import type { Twin } from './material.ts';

const FOLDS = 5;

export type FoldRanks = { readonly asked: readonly number[]; readonly folded: readonly number[] };

export function examplesOf(twins: readonly Twin[]): readonly Example[] {
  return twins.flatMap((twin) => [twin.asked, twin.folded]);
}

/**
 * Ranks of all development questions, each by weights fitted without it and without any other question about the same
 * procedure: five folds, dealt anew with each seed.
 */
export function crossValidated(dev: readonly Twin[], always: readonly Example[], begin: Parameters, seeds: readonly number[]): FoldRanks {
  const asked: number[] = [];
  const folded: number[] = [];
  for (const seed of seeds) {
    const foldOf = deal([...new Set(dev.map((twin) => twin.key))], seed);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const parameters = fitWeights([...examplesOf(dev.filter((twin) => foldOf.get(twin.key) !== fold)), ...always], begin);
      for (const twin of dev) {
        if (foldOf.get(twin.key) !== fold) continue;
        asked.push(rankOf(twin.asked, parameters));
        folded.push(rankOf(twin.folded, parameters));
      }
    }
  }
  return { asked, folded };
}

function deal(keys: readonly string[], seed: number): ReadonlyMap<string, number> {
  const random = seeded(seed);
  const order = keys.map((key) => ({ key, place: random() })).sort((a, b) => a.place - b.place);
  return new Map(order.map(({ key }, at) => [key, at % FOLDS]));
}
