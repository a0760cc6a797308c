import { compilePatterns, findSpans, type Span } from './patterns.ts';
import { ABBREVIATIONS, CHAT_SPELLING, FAINT, FRAMES, SAYINGS, TALK } from './vocabulary.ts';
import { isMarked, type Word, wordsOf } from './words.ts';

export type Meaning = { readonly text: string; readonly words: readonly Word[]; readonly event: boolean };

const MEANINGS: readonly Meaning[] = SAYINGS.map((saying) => ({
  text: saying.mean,
  words: wordsOf(saying.mean),
  event: saying.event === true,
}));

const PATTERNS = compilePatterns(SAYINGS.map((saying) => saying.say));
const FRAME_PATTERNS = compilePatterns([FRAMES]);
const ABBREVIATION_WORDS = foldedMap(ABBREVIATIONS);
const CHAT_WORDS = foldedMap(CHAT_SPELLING);
const TALK_WORDS = wordsOf(TALK);
const TALK_MARKED = new Set(TALK_WORDS.map((word) => word.accented));
const TALK_FOLDED = new Set(TALK_WORDS.map((word) => word.folded));
const FAINT_FOLDED = new Set(wordsOf(FAINT).map((word) => word.folded));

/** Every word of the vocabulary with how often it stands there, and every pair of neighbours: spelling is judged by them too. */
export const SPOKEN: { readonly words: ReadonlyMap<string, number>; readonly pairs: ReadonlySet<string> } = spokenWords();

function spokenWords(): { readonly words: ReadonlyMap<string, number>; readonly pairs: ReadonlySet<string> } {
  const words = new Map<string, number>();
  const pairs = new Set<string>();
  const texts = [...SAYINGS.flatMap((saying) => [...saying.say.split(';'), saying.mean]), ...FRAMES.split(';'), ...Object.values(ABBREVIATIONS)];
  for (const text of texts) {
    const read = wordsOf(text);
    read.forEach((word, at) => {
      words.set(word.folded, (words.get(word.folded) ?? 0) + 1);
      const next = read[at + 1];
      if (next) pairs.add(`${word.folded} ${next.folded}`);
    });
  }
  for (const word of [...TALK_WORDS, ...wordsOf(FAINT)]) words.set(word.folded, (words.get(word.folded) ?? 0) + 1);
  return { words, pairs };
}

export type Said = Span & { readonly said: Meaning };

/** `without`: ways of saying left out, for judging what each of them is worth. */
export function findSayings(words: readonly Word[], without?: ReadonlySet<string>): readonly Said[] {
  return findSpans(words, PATTERNS).flatMap((span) => {
    const said = MEANINGS[span.meaning];
    return said && !without?.has(span.say) ? [{ ...span, said }] : [];
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

export function isShortForm(folded: string): boolean {
  return ABBREVIATION_WORDS.has(folded) || CHAT_WORDS.has(folded);
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
