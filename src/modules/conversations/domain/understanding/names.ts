import { contentOf, readTokens, type Token } from './words.ts';

/** "Thủ tục đăng ký khai sinh" → "Đăng ký khai sinh": the frame says nothing, and our sentences bring their own. */
export function plainName(name: string): string {
  const [first = '', ...rest] = name.replace(/^thủ tục\s*:?\s+/iu, '');
  return first.toLocaleUpperCase('vi') + rest.join('');
}

const MOST_UNSAID = 2;

/**
 * Is the first name the plain case of what was said, and every other a special one? "Khai sinh" means "Đăng ký khai sinh"
 * and not "Đăng ký lại khai sinh", because nobody said "lại": each other name has more words that were not said and none
 * more that was.
 */
export function isPlainCase(said: readonly Token[], items: readonly { readonly name: string }[]): boolean {
  const words = new Set(said.map((token) => token.word));
  const [first, ...others] = items.map((item) => compare(words, item.name));
  if (first === undefined || first.said === 0 || first.unsaid > MOST_UNSAID) return false;
  return others.every((other) => other.said <= first.said && other.unsaid > first.unsaid);
}

function compare(words: ReadonlySet<string>, name: string): { readonly said: number; readonly unsaid: number } {
  const own = new Set(contentOf(readTokens(name)).map((token) => token.word));
  const said = [...own].filter((word) => words.has(word)).length;
  return { said, unsaid: own.size - said };
}
