import { foldText, plainName } from '#kernel/text.ts';
import { contentOf, isSameWord, readTokens, type Token } from './words.ts';

const MOST_UNSAID = 2;

type Named = { readonly name: string };

/**
 * Is the first name the plain case of what was said, and every other a special one? "Khai sinh" means "Đăng ký khai sinh"
 * and not "Đăng ký lại khai sinh", because nobody said "lại": each other name has more words that were not said and none
 * more that was.
 */
export function isPlainCase(text: string, items: readonly Named[]): boolean {
  const all = readTokens(text);
  const content = contentOf(all);
  const [first, ...others] = items.map(({ name }) => compare(all, name));
  if (first === undefined || items[0] === undefined || content.length === 0) return false;
  const wholly = compare(content, items[0].name).said === content.length;
  return wholly && first.unsaid <= MOST_UNSAID && others.every((other) => other.said <= first.said && other.unsaid > first.unsaid);
}

function compare(words: readonly Token[], name: string): { readonly said: number; readonly unsaid: number } {
  const own = readTokens(name);
  const said = words.filter((word) => own.some((one) => isSameWord(word, one))).length;
  return { said, unsaid: contentOf(own).filter((one) => !words.some((word) => isSameWord(word, one))).length };
}

/** Verbs of the office, and what is added in brackets: nobody says them. */
const FRAME = /^(?:thu tuc|dang ky|cap|khai bao|thuc hien|giai quyet) |\(.*$/gu;
const FEWEST_WORDS = 2;

/**
 * Items whose name was said word for word inside the message, however long that is: "vợ chồng đã ly hôn, tách hộ cần gì"
 * says "Tách hộ". A name inside a longer name that was said too does not count.
 */
export function namedInFull<T extends Named>(text: string, items: readonly T[]): readonly T[] {
  const said = ` ${spoken(text)} `;
  const named = items.map((item) => ({ item, core: spoken(foldText(plainName(item.name)).replace(FRAME, '')) }));
  const heard = named.filter(({ core }) => core.split(' ').length >= FEWEST_WORDS && said.includes(` ${core} `));
  const longest = heard.filter(({ core }) => !heard.some((other) => other.core !== core && ` ${other.core} `.includes(` ${core} `)));
  return longest.map(({ item }) => item);
}

function spoken(text: string): string {
  return readTokens(text)
    .map((token) => token.word)
    .join(' ');
}
