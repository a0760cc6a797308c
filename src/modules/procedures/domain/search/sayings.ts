import { ABBREVIATIONS, CHAT_SPELLING, FAINT, FRAMES, pieces, SAYINGS, TALK } from './vocabulary.ts';
import { isMarked, type Word, wordsOf } from './words.ts';

type Slot = { readonly words: readonly Word[]; readonly any: boolean; readonly optional: boolean };
type Pattern = { readonly slots: readonly Slot[]; readonly meaning: number };
export type Meaning = { readonly text: string; readonly words: readonly Word[]; readonly event: boolean };

const MEANINGS: readonly Meaning[] = SAYINGS.map((saying) => ({
  text: saying.mean,
  words: wordsOf(saying.mean),
  event: saying.event === true,
}));

const PATTERNS = byFirstWord(SAYINGS.flatMap((saying, meaning) => pieces(saying.say, ';').map((say) => ({ slots: slotsOf(say), meaning }))));
const FRAME_PATTERNS = byFirstWord(pieces(FRAMES, ';').map((frame) => ({ slots: slotsOf(frame), meaning: -1 })));
const ABBREVIATION_WORDS = foldedMap(ABBREVIATIONS);
const CHAT_WORDS = foldedMap(CHAT_SPELLING);
const TALK_WORDS = wordsOf(TALK);
const TALK_MARKED = new Set(TALK_WORDS.map((word) => word.accented));
const TALK_FOLDED = new Set(TALK_WORDS.map((word) => word.folded));
const FAINT_FOLDED = new Set(wordsOf(FAINT).map((word) => word.folded));

function slotsOf(pattern: string): readonly Slot[] {
  return pattern.split(' ').map((part) => {
    if (part === '*') return { words: [], any: true, optional: false };
    if (part === '?') return { words: [], any: true, optional: true };
    return { words: part.split('|').flatMap(wordsOf), any: false, optional: false };
  });
}

function byFirstWord(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const map = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const word of pattern.slots[0]?.words ?? []) {
      const list = map.get(word.folded) ?? [];
      list.push(pattern);
      map.set(word.folded, list);
    }
  }
  return map;
}

/** The same word as far as the writer said: without marks any word with this skeleton, with marks only this one. */
export function isSameWord(typed: Word, meant: Word): boolean {
  return typed.folded === meant.folded && (!isMarked(typed) || typed.accented === meant.accented || !isMarked(meant));
}

/** Number of words that the pattern covers from `at`, or 0. */
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

export type Span = { readonly from: number; readonly to: number; readonly meaning: number };

/** All patterns found; of two over the same words the longer one stays. */
function findSpans(words: readonly Word[], patterns: ReadonlyMap<string, readonly Pattern[]>): readonly Span[] {
  const found: Span[] = [];
  words.forEach((word, from) => {
    for (const pattern of patterns.get(word.folded) ?? []) {
      const length = Math.floor(matchAt(words, from, pattern.slots));
      if (length > 0) found.push({ from, to: from + length, meaning: pattern.meaning });
    }
  });
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Span[] = [];
  for (const span of found) {
    const inside = kept.some((other) => span.from >= other.from && span.to <= other.to);
    if (!inside) kept.push(span);
  }
  return kept;
}

export function findSayings(words: readonly Word[]): readonly (Span & { readonly said: Meaning })[] {
  return findSpans(words, PATTERNS).flatMap((span) => {
    const said = MEANINGS[span.meaning];
    return said ? [{ ...span, said }] : [];
  });
}

export function findFrames(words: readonly Word[]): readonly Span[] {
  return findSpans(words, FRAME_PATTERNS);
}

export type Understood = { readonly said: string; readonly meant: string };

/** Writes out abbreviations and chat spelling; tells which abbreviations were written out. */
export function writeOut(words: readonly Word[]): { readonly words: readonly Word[]; readonly understood: readonly Understood[] } {
  const understood: Understood[] = [];
  const written = words.flatMap((word) => {
    const long = ABBREVIATION_WORDS.get(word.folded);
    if (long && !isOrdinary(word)) {
      understood.push({ said: word.accented.toUpperCase(), meant: long.text });
      return long.words;
    }
    return CHAT_WORDS.get(word.folded)?.words ?? [word];
  });
  return { words: written, understood };
}

/** "dn" is always short, but "tb" or "mn" stay as they are when marks show that a word is meant. */
function isOrdinary(word: Word): boolean {
  return isMarked(word) && !/đ/u.test(word.accented);
}

function foldedMap(table: Readonly<Record<string, string>>): ReadonlyMap<string, { text: string; words: readonly Word[] }> {
  return new Map(Object.entries(table).map(([short, long]) => [wordsOf(short)[0]?.folded ?? '', { text: long, words: wordsOf(long) }]));
}

/** 0…1: how much a word of the question says about which procedure is meant. */
export function weightOfWord(word: Word): number {
  if (isMarked(word) ? TALK_MARKED.has(word.accented) : TALK_FOLDED.has(word.folded) && !FAINT_FOLDED.has(word.folded)) return 0.06;
  return FAINT_FOLDED.has(word.folded) ? 0.45 : 1;
}
