import { foldText, normaliseText } from '#kernel/text.ts';

/** One syllable as typed (house spelling, lower case) and without marks: the two forms under which it is looked up. */
export type Word = {
  readonly accented: string;
  readonly folded: string;
  /** The letters carry marks, so that the writer has said which of the words with this skeleton is meant. */
  readonly marked: boolean;
};

const LETTERS = /[\p{L}\p{N}]+/gu;

/** Vietnamese is written in syllables; a word of the index is one syllable. */
export function wordsOf(text: string): Word[] {
  return wordsOfComposed(normaliseText(text));
}

/** The same for text that is composed already (NFC), as every record is. */
export function wordsOfComposed(text: string): Word[] {
  return Array.from(text.toLowerCase().match(LETTERS) ?? [], spell);
}

const known = new Map<string, Word>();
const MOST_KNOWN = 60_000;

function spell(token: string): Word {
  const cached = known.get(token);
  if (cached) return cached;
  const accented = equalSpelling(token);
  const bare = foldText(accented);
  const word = { accented, folded: equalFinalI(bare), marked: bare !== accented };
  if (known.size < MOST_KNOWN) known.set(token, word);
  return word;
}

/** Letters under one another: final y after these is the same word as final i (kỹ = kĩ, lý = lí, quý = quí). */
const FINAL_Y = /^([hklmst]|qu)y$/u;

function equalFinalI(folded: string): string {
  return folded.replace(FINAL_Y, '$1i');
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Old and new place of the tone mark in oa, oe, uy (hoà = hòa, thuỷ = thủy); qu is one consonant and keeps its y. */
const OLD_TONE = /(?<!q)(o[ae]|uy)([\u0300\u0301\u0303\u0309\u0323])$/u;
const FINAL_Y_MARKED = /^([hklmst]|qu)y([\u0300\u0301\u0303\u0309\u0323]?)$/u;

function equalSpelling(token: string): string {
  const parts = token.normalize('NFD');
  if (!TONE.test(parts)) return token;
  return parts
    .replace(OLD_TONE, (_, vowels: string, tone: string) => `${vowels[0]}${tone}${vowels[1]}`)
    .replace(FINAL_Y_MARKED, '$1i$2')
    .normalize('NFC');
}

/** A word of which only the skeleton is known. */
export function plainWord(folded: string): Word {
  return { accented: folded, folded, marked: false };
}

export function isMarked(word: Word): boolean {
  return word.marked;
}

/** What two texts must share to be the same for search: folding is idempotent. */
export function foldForSearch(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}
