/**
 * The short code of a saved list, to be typed on a phone or read out: no vowel, so that no code is a word and no word of
 * Vietnamese a code; no two signs that look or sound alike (0 O, 1 I L, 2 Z, 5 S, 8 B).
 */
export const LIST_CODE_ALPHABET = '34679CDFGHJKMNPQRTVWXY';
export const LIST_CODE_LENGTH = 6;
/** What stands before it in a message: "GT", giấy tờ. */
export const LIST_CODE_PREFIX = 'GT';

const CODE = new RegExp(`^[${LIST_CODE_ALPHABET}]{${LIST_CODE_LENGTH}}$`, 'u');

/** From random bytes; null when they give no code of both letters and digits (the caller draws again). */
export function listCodeFrom(bytes: Uint8Array): string | null {
  const fair = [...bytes].filter((byte) => byte < 256 - (256 % LIST_CODE_ALPHABET.length));
  const code = fair
    .slice(0, LIST_CODE_LENGTH)
    .map((byte) => LIST_CODE_ALPHABET[byte % LIST_CODE_ALPHABET.length] ?? '')
    .join('');
  return code.length === LIST_CODE_LENGTH && /\d/u.test(code) && /[A-Z]/u.test(code) ? code : null;
}

export function isListCode(text: string): boolean {
  return CODE.test(text);
}

export function sayListCode(code: string): string {
  return `${LIST_CODE_PREFIX} ${code}`;
}
