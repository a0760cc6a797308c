import type { Token } from './words.ts';

/**
 * A phrase in a small notation: words apart by spaces, `a|b` either, a trailing `?` may be missing.
 * `can|phai nop? giay to gi|nao` matches "cần giấy tờ gì", "phải nộp giấy tờ nào".
 */
export type Pattern = readonly { readonly words: readonly string[]; readonly optional: boolean }[];

export function pattern(text: string): Pattern {
  return text.split(' ').map((part) => {
    const optional = part.endsWith('?');
    return { words: (optional ? part.slice(0, -1) : part).split('|'), optional };
  });
}

export function patterns(text: string): readonly Pattern[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(pattern);
}

/** Index after the match that begins at `start`, or -1. One slip of the finger is forgiven in a phrase of several words. */
export function matchAt(tokens: readonly Token[], start: number, phrase: Pattern): number {
  return step(tokens, start, phrase, 0, phrase.filter((part) => !part.optional).length > 1 ? 1 : 0);
}

function step(tokens: readonly Token[], at: number, phrase: Pattern, part: number, slips: number): number {
  const wanted = phrase[part];
  if (wanted === undefined) return at;
  const word = tokens[at]?.word;
  if (word !== undefined) {
    const exact = wanted.words.includes(word);
    const near = !exact && slips > 0 && wanted.words.some((one) => isSlipOf(word, one));
    if (exact || near) {
      const end = step(tokens, at + 1, phrase, part + 1, near ? slips - 1 : slips);
      if (end >= 0) return end;
    }
  }
  return wanted.optional ? step(tokens, at, phrase, part + 1, slips) : -1;
}

export type Found = { readonly start: number; readonly end: number };

/** The longest match of any of the phrases, the leftmost of equals. */
export function find(tokens: readonly Token[], phrases: readonly Pattern[]): Found | null {
  let best: Found | null = null;
  for (let start = 0; start < tokens.length; start += 1) {
    for (const phrase of phrases) {
      const end = matchAt(tokens, start, phrase);
      if (end > start && (best === null || end - start > best.end - best.start)) best = { start, end };
    }
  }
  return best;
}

const MIN_SLIP_LENGTH = 4;

/** One letter more, less, other, or two neighbours exchanged; only in words long enough to bear it. */
export function isSlipOf(typed: string, wanted: string): boolean {
  if (typed.length < MIN_SLIP_LENGTH - 1 || wanted.length < MIN_SLIP_LENGTH || typed[0] !== wanted[0]) return false;
  if (Math.abs(typed.length - wanted.length) > 1) return false;
  let head = 0;
  while (head < typed.length && typed[head] === wanted[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(typed.length, wanted.length) - head && typed.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  const left = typed.slice(head, typed.length - tail);
  const right = wanted.slice(head, wanted.length - tail);
  // In four letters another letter makes another word: "đang", "đừng".
  if (left.length <= 1 && right.length <= 1) return left.length !== right.length || wanted.length > MIN_SLIP_LENGTH;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
