import { foldText } from '#kernel/text.ts';
import { sameValue } from './change.ts';

export type Pair<T> = { readonly before: T; readonly after: T };

export type Paired<T> = {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** True when what stayed stands in another order. */
  readonly reordered: boolean;
};

/** From what share of common words on two texts are the same thing reworded. */
const ALIKE = 0.5;

type Spot<T> = { readonly item: T; readonly at: number };

/**
 * Which of the old things each new one continues: first the very same, then the same key, then the most alike text. What
 * finds no partner was added or removed. Each thing has one partner at most.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  tellers: { readonly key: (item: T) => string; readonly text: (item: T) => string },
): Paired<T> {
  const [left, right] = [spots(before), spots(after)];
  const partners: { readonly before: Spot<T>; readonly after: Spot<T> }[] = [];
  const join = (match: (a: T, b: T) => boolean) => {
    for (const one of [...right]) {
      const found = [...left].find((other) => match(other.item, one.item));
      if (!found) continue;
      partners.push({ before: found, after: one });
      left.delete(found);
      right.delete(one);
    }
  };
  join((a, b) => sameValue(a, b));
  join((a, b) => tellers.key(a) !== '' && tellers.key(a) === tellers.key(b));
  for (const { before: a, after: b } of mostAlike([...left], [...right], tellers.text)) {
    partners.push({ before: a, after: b });
    left.delete(a);
    right.delete(b);
  }
  partners.sort((a, b) => a.after.at - b.after.at);
  return {
    pairs: partners.map((one) => ({ before: one.before.item, after: one.after.item })),
    removed: [...left].map((one) => one.item),
    added: [...right].map((one) => one.item),
    reordered: partners.some((one, at) => at > 0 && one.before.at < (partners[at - 1]?.before.at ?? 0)),
  };
}

function spots<T>(items: readonly T[]): Set<Spot<T>> {
  return new Set(items.map((item, at) => ({ item, at })));
}

function mostAlike<T>(left: readonly Spot<T>[], right: readonly Spot<T>[], text: (item: T) => string) {
  const words = new Map([...left, ...right].map((spot) => [spot, wordsOf(text(spot.item))]));
  const scored = right.flatMap((after) =>
    left.map((before) => ({ before, after, score: shared(words.get(before) ?? NONE, words.get(after) ?? NONE) })).filter((one) => one.score >= ALIKE),
  );
  scored.sort((a, b) => b.score - a.score || a.after.at - b.after.at || a.before.at - b.before.at);
  const taken = new Set<Spot<T>>();
  return scored.filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return true;
  });
}

const NONE: ReadonlySet<string> = new Set();

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Dice's share of common words: 0 nothing, 1 the same words. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}
