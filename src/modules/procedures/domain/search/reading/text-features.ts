import { writeOut } from '../sayings.ts';
import { isMarked, type Word } from '../words.ts';
import { hashTo } from './linear.ts';

export const TEXT_BITS = 16;
const MOST_COUNTED = 12;

/** Features of the words alone: each word, each pair of neighbours with both ends, the marked form where marks were typed. */
export function textFeatures(typed: readonly Word[]): readonly number[] {
  const { words } = writeOut(typed);
  const features = new Set<number>();
  const add = (name: string) => features.add(hashTo(TEXT_BITS, name));
  let before = '^';
  for (const word of words) {
    const token = /^\d+$/u.test(word.folded) ? '0' : word.folded;
    add(`u${token}`);
    add(`b${before} ${token}`);
    if (isMarked(word)) add(`m${word.accented}`);
    before = token;
  }
  add(`b${before} $`);
  add(`n${Math.min(MOST_COUNTED, words.length)}`);
  return [...features];
}
