/**
 * "GT 7K3M9Q", as the page of a saved list tells people to write it: the two letters, then six signs with a digit among them.
 * No Vietnamese word has a digit inside, so "gt chuyển" stays what it is. Small letters, dashes and missing spaces are read too.
 */
const LIST_CODE = /(?<![\p{L}\p{N}])gt[\s:.\-_]{0,3}(?=[a-z]*\d)(?<code>[a-z\d]{6})(?![\p{L}\p{N}])/iu;

/** In capitals; null when the message holds none. */
export function readListCode(text: string): string | null {
  return LIST_CODE.exec(text)?.groups?.['code']?.toUpperCase() ?? null;
}
