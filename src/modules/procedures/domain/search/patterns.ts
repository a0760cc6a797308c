import { type Word, wordsOf } from './words.ts';

type Slot = { readonly words: readonly Word[]; readonly any: boolean; readonly optional: boolean };
type Pattern = { readonly slots: readonly Slot[]; readonly meaning: number; readonly say: string };

/** Patterns of words by the first one. */
export type Patterns = ReadonlyMap<string, readonly Pattern[]>;

/** A stretch of words that a pattern covers; `meaning` is the place of its line in the list that was compiled. */
export type Span = { readonly from: number; readonly to: number; readonly meaning: number; readonly say: string };

/** The pieces of a list written in one text. */
export function pieces(text: string, separator: ';' | ' '): readonly string[] {
  return text
    .split(separator === ';' ? /\s*;\s*/u : /\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Each line holds ways of saying between semicolons; inside one, `a|b` is either word, `*` any one word, `?` one word or none. */
export function compilePatterns(lines: readonly string[]): Patterns {
  const map = new Map<string, Pattern[]>();
  lines.forEach((line, meaning) => {
    for (const say of pieces(line, ';')) {
      const pattern = { slots: slotsOf(say), meaning, say };
      for (const folded of new Set(pattern.slots[0]?.words.map((word) => word.folded))) {
        const list = map.get(folded) ?? [];
        list.push(pattern);
        map.set(folded, list);
      }
    }
  });
  return map;
}

function slotsOf(pattern: string): readonly Slot[] {
  return pattern.split(' ').flatMap((part): readonly Slot[] => {
    if (part === '*') return [{ words: [], any: true, optional: false }];
    if (part === '?') return [{ words: [], any: true, optional: true }];
    return [{ words: part.split('|').flatMap(wordsOf), any: false, optional: false }];
  });
}

/** The same word as far as the writer said: without marks any word with this skeleton, with marks only this one. */
export function isSameWord(typed: Word, meant: Word): boolean {
  return typed.folded === meant.folded && (!typed.marked || typed.accented === meant.accented || !meant.marked);
}

/** Number of words that the pattern covers from `at`, plus a half, or 0. */
function matchAt(words: readonly Word[], at: number, slots: readonly Slot[], slot = 0): number {
  const wanted = slots[slot];
  if (!wanted) return 0.5;
  const word = words[at];
  if (wanted.any) {
    const without = wanted.optional ? matchAt(words, at, slots, slot + 1) : 0;
    if (without > 0) return without;
    const rest = word ? matchAt(words, at + 1, slots, slot + 1) : 0;
    return rest > 0 ? rest + 1 : 0;
  }
  if (!word || !wanted.words.some((one) => isSameWord(word, one))) return 0;
  const rest = matchAt(words, at + 1, slots, slot + 1);
  return rest > 0 ? rest + 1 : 0;
}

/** All patterns found, the longest first; of two over the same words the longer one stays. */
export function findSpans(words: readonly Word[], patterns: Patterns): readonly Span[] {
  const found: Span[] = [];
  words.forEach((word, from) => {
    for (const pattern of patterns.get(word.folded) ?? []) {
      const length = Math.floor(matchAt(words, from, pattern.slots));
      if (length > 0) found.push({ from, to: from + length, meaning: pattern.meaning, say: pattern.say });
    }
  });
  if (found.length < 2) return found;
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Span[] = [];
  for (const span of found) {
    const inside = kept.some((other) => span.from >= other.from && span.to <= other.to);
    if (!inside) kept.push(span);
  }
  return kept;
}
