import { foldText } from '#kernel/text.ts';

/** What people put before a name and what the list has in another order: it tells nothing apart. */
const TYPES = new Set(['phuong', 'xa', 'thi', 'tran', 'dac', 'khu', 'p', 'x', 'tt']);

/** The words of a name of a place, without its type; a name made of type words only keeps them. */
export function placeWords(text: string): readonly string[] {
  const words = foldText(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !TYPES.has(word));
  return telling.length > 0 ? telling : words;
}

/** Each word that was typed begins a word of the name, so that the list narrows while one types. */
export function isNamed(name: string, typed: readonly string[]): boolean {
  const words = placeWords(name);
  return typed.every((one) => words.some((word) => word.startsWith(one)));
}
