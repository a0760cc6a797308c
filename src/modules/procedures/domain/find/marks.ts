import { foldForSearch } from '../search/words.ts';

/** A stretch of a text, marked when it says what was asked. */
export type Segment = { readonly text: string; readonly marked: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What is marked: words, and neighbours that the question has side by side with one of them (`đăng ký`). */
export type MarkedWords = { readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string> };

/** Cuts a text so that the words of the question stand apart; neighbours are marked as one. Joined, it is the text again. */
export function markWords(text: string, { words, pairs }: MarkedWords): readonly Segment[] {
  const tokens = [...text.matchAll(WORD)].map((found) => ({ folded: foldForSearch(found[0]), from: found.index, to: found.index + found[0].length }));
  const marked = tokens.map((token) => words.has(token.folded));
  const joined = tokens.map((token, at) => {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    return (
      marked[at] ||
      (next !== undefined && marked[at + 1] && pairs.has(`${token.folded} ${next.folded}`)) ||
      (before !== undefined && marked[at - 1] && pairs.has(`${before.folded} ${token.folded}`))
    );
  });
  const segments: Segment[] = [];
  let done = 0;
  tokens.forEach((token, at) => {
    if (!joined[at]) return;
    const between = text.slice(done, token.from);
    const word = text.slice(token.from, token.to);
    const last = segments.at(-1);
    if (last?.marked && between.trim() === '') segments[segments.length - 1] = { text: `${last.text}${between}${word}`, marked: true };
    else segments.push(...(between === '' ? [] : [{ text: between, marked: false }]), { text: word, marked: true });
    done = token.to;
  });
  const rest = text.slice(done);
  return rest === '' && segments.length > 0 ? segments : [...segments, { text: rest, marked: false }];
}

/** Which of the words stand in the text. */
export function wordsIn(text: string, words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...text.matchAll(WORD)].map(([word]) => foldForSearch(word)).filter((word) => words.has(word)));
}
