import { normaliseText } from '#kernel/text.ts';
import { foldForSearch } from '../search/words.ts';

/** A question as it may be counted: `key` tells it from others, `shown` is what the office reads. */
export type Countable = { readonly key: string; readonly shown: string };

const EMAIL = /\S+@\S+/gu;
const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;
/** Telephone, identity, dossier and account numbers, however they are split up. */
const LONG_NUMBER = /\d(?:[\s.,\-–()/]{0,2}\d){5,}/gu;
const LONGEST = 80;
const MOST_WORDS = 14;

/** What of a question is no personal data; null for long texts and for those of which nothing is left. */
export function countable(typed: string): Countable | null {
  const text = normaliseText(typed.normalize('NFC'));
  if (text.length > LONGEST) return null;
  const shown = normaliseText(
    text
      .replace(EMAIL, ' ')
      .replace(ADDRESS, ' ')
      .replace(LONG_NUMBER, ' ')
      .replace(/[\p{C}<>]/gu, ' '),
  ).toLocaleLowerCase('vi');
  const key = foldForSearch(shown);
  if (key === '' || key.split(' ').length > MOST_WORDS) return null;
  return { key, shown };
}
