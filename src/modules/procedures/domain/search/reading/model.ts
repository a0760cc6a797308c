import type { Word } from '../words.ts';
import { KINDS, type Linear, logitsOf } from './linear.ts';
import { type NameCounts, type Sight, signalFeatures } from './signal-features.ts';
import { textFeatures } from './text-features.ts';
import { LEARNED } from './weights.learned.ts';

/**
 * Two steps: the words alone, then what the search saw of them together with what the words alone said. `lean` is added to
 * the numbers of the kinds: how readily a message is turned away.
 */
export type ReadingModel = { readonly words: Linear; readonly whole: Linear; readonly lean: readonly number[] };

export type Kind = (typeof KINDS)[number];

let shipped: ReadingModel | null = null;

export function shippedModel(): ReadingModel {
  shipped ??= { words: unpack(LEARNED.words), whole: unpack(LEARNED.whole), lean: LEARNED.lean };
  return shipped;
}

export function kindOf(model: ReadingModel, typed: readonly Word[], sight: Sight, counts: NameCounts): Kind {
  const said = logitsOf(model.words, textFeatures(typed));
  return greatest(logitsOf(model.whole, signalFeatures(sight, counts, said)), model.lean);
}

function greatest(numbers: readonly number[], lean: readonly number[]): Kind {
  let best: Kind = 'found';
  let most = Number.NEGATIVE_INFINITY;
  KINDS.forEach((kind, at) => {
    const value = (numbers[at] ?? 0) + (lean[at] ?? 0);
    if (value > most) [best, most] = [kind, value];
  });
  return best;
}

type Packed = { readonly values: string; readonly scale: number; readonly bias: readonly number[] };

/** Signed bytes in base 64. */
function unpack({ values, scale, bias }: Packed): Linear {
  const bytes = atob(values);
  return { values: Int8Array.from({ length: bytes.length }, (_, at) => (bytes.charCodeAt(at) << 24) >> 24), scale, bias };
}
