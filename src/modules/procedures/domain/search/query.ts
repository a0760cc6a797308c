import { parseProcedureCode } from '#kernel/codes.ts';
import { normaliseText } from '#kernel/text.ts';
import { findFrames, findSayings, type Understood, weightOfWord, writeOut } from './sayings.ts';
import { type Word, wordsOf } from './words.ts';

export type QueryWord = {
  readonly word: Word;
  readonly weight: number;
  /** Position for word pairs; words of another saying stand far away. */
  readonly position: number;
};

export type Query = {
  readonly codes: readonly string[];
  /** What was typed, chat spelling and abbreviations written out, frame words made faint. */
  readonly typed: readonly QueryWord[];
  /** What the sayings found in it mean, each as words of its own. */
  readonly meant: readonly (readonly QueryWord[])[];
  readonly understood: readonly Understood[];
};

export const MOST_WORDS = 80;
const FRAME_FACTOR = 0.12;
/** The words of a saying stay as weak evidence beside what they mean. */
const SAID_FACTOR = 0.35;
const EVENT_WEIGHT = 0.55;

const CODE = /(?<![\d.])\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Za-z]\d{2}|\.\d{2})?(?![\d])/gu;

export function analyse(text: string): Query {
  const clean = normaliseText(text).slice(0, 2_000);
  const codes = [...clean.matchAll(CODE)].flatMap(([found]) => parseProcedureCode(found) ?? []);
  const { words, understood } = writeOut(wordsOf(clean.replace(CODE, ' ')).slice(0, MOST_WORDS));
  const weights = words.map(weightOfWord);
  for (const frame of findFrames(words)) dim(weights, frame, FRAME_FACTOR);
  const sayings = findSayings(words).filter((saying) => saying.said.words.length > 0);
  for (const saying of sayings) dim(weights, saying, saysItself(saying.said.words, words) ? 1 : SAID_FACTOR);
  return {
    codes: [...new Set(codes)],
    typed: words.map((word, position) => ({ word, weight: weights[position] ?? 0, position })),
    meant: sayings.map((saying, index) => {
      const weight = saying.said.event ? EVENT_WEIGHT : 1;
      return saying.said.words.map((word, position) => ({ word, weight: weight * weightOfMeant(word), position: 1_000 * (index + 1) + position }));
    }),
    understood,
  };
}

function dim(weights: number[], span: { readonly from: number; readonly to: number }, factor: number): void {
  for (let position = span.from; position < span.to; position += 1) weights[position] = Math.min(weights[position] ?? 0, factor);
}

/** When the official words are all typed already, the saying adds nothing and takes nothing away. */
function saysItself(meant: readonly Word[], typed: readonly Word[]): boolean {
  const have = new Set(typed.map((word) => word.folded));
  return meant.every((word) => have.has(word.folded));
}

function weightOfMeant(word: Word): number {
  return Math.max(0.45, weightOfWord(word));
}
