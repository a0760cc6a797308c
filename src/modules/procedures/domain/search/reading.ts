import type { Entry } from './entry.ts';
import { kindOf, shippedModel } from './reading/model.ts';
import { nameCountsOf } from './reading/name-counts.ts';
import type { Reading, Signals, Work } from './result.ts';
import type { SearchIndex } from './search-index.ts';
import { type Word, wordsOf } from './words.ts';

export type Evidence = {
  readonly index: SearchIndex;
  readonly text: string;
  readonly signals: Signals;
  /** What was put first, the best first; more than `FIRST` are not looked at. */
  readonly first: readonly Entry[];
  readonly works: readonly Work[];
};

export const FIRST = 5;

const MOST_LETTERS = 2_000;
const MOST_WORDS = 80;

/** What of a text is read: nobody says what he wants after so many words. */
export function firstWords(text: string): readonly Word[] {
  return wordsOf(text.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS);
}

/** The kind of a message, by its words and by what the search saw of it. Pure; called once per search, after ranking. */
export function readingOf({ index, text, signals, first, works }: Evidence): Reading {
  if (signals.named > 0) return 'found';
  const typed = firstWords(text);
  if (typed.length === 0) return 'nothing';
  if (works.length > 1) return 'several-works';
  const kind = kindOf(shippedModel(), typed, { signals, first: first.slice(0, FIRST) }, nameCountsOf(index));
  return kind !== 'out-of-scope' && signals.telling === 0 ? 'nothing' : kind;
}
