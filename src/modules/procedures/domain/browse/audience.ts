import { foldForSearch } from '../search/words.ts';

/** Who may apply, in the few kinds that people tell apart; the source has some twenty spellings. */
export const AUDIENCES = ['citizen', 'business', 'organisation', 'foreigner', 'overseas', 'official'] as const;
export type Audience = (typeof AUDIENCES)[number];

const SIGNS: readonly (readonly [Audience, RegExp])[] = [
  ['overseas', /dinh cu o nuoc ngoai/u],
  ['foreigner', /nguoi nuoc ngoai|to chuc nuoc ngoai/u],
  ['citizen', /cong dan viet nam/u],
  ['official', /^can bo|cong chuc|vien chuc|dang vien/u],
  ['organisation', /^to chuc/u],
  ['business', /doanh nghiep|hop tac xa|^htx/u],
];

export function audiencesOf(given: readonly string[]): readonly Audience[] {
  const found = new Set(given.flatMap((one) => audienceOf(foldForSearch(one))));
  return AUDIENCES.filter((audience) => found.has(audience));
}

function audienceOf(folded: string): readonly Audience[] {
  const sign = SIGNS.find(([, pattern]) => pattern.test(folded));
  return sign ? [sign[0]] : [];
}
