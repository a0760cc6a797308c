/** One spelling for equal text: composed Unicode (TCVN 6909:2001), single ordinary spaces, no space at the ends. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}

const MARKS = /\p{M}+/gu;

/** Lower case without diacritics, đ as d: what two people mean by "the same word" when one has no Vietnamese keyboard. */
export function foldText(text: string): string {
  return normaliseText(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/gu, 'd');
}

/** "Thủ tục đăng ký khai sinh" → "Đăng ký khai sinh": the frame says nothing, and our sentences bring their own. */
export function plainName(name: string): string {
  const [first = '', ...rest] = name.replace(/^thủ tục\s*:?\s+/iu, '');
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** Length as Zalo and people count it: code points of the composed text. */
export function textLength(text: string): number {
  return [...text.normalize('NFC')].length;
}

/** Cuts at a word end so that the result, with its ellipsis, has at most `limit` code points. */
export function truncateText(text: string, limit: number): string {
  const points = [...text.normalize('NFC')];
  if (points.length <= limit) return points.join('');
  const cut = points.slice(0, limit - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
