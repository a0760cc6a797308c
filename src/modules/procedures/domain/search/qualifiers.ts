import { compilePatterns, findSpans } from './patterns.ts';
import type { Word } from './words.ts';

/**
 * What makes a procedure one for few: nobody means it who does not say so. Asked in the words of people, told in the
 * words of names.
 */
export const QUALIFIERS = ['foreign', 'abroad', 'border', 'mobile', 'army', 'central', 'project'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

const IN_NAMES: Readonly<Record<Qualifier, string>> = {
  foreign: 'nước ngoài; người nước ngoài; gốc việt nam',
  abroad: 'ở nước ngoài; tại nước ngoài; cơ quan đại diện; bộ ngoại giao; cư trú ở nước ngoài; lãnh sự',
  border: 'biên giới',
  mobile: 'lưu động',
  army: 'quân đội; quân nhân; quân sự; quốc phòng; công an nhân dân; dân quân; cơ yếu; lực lượng vũ trang',
  central: 'cấp trung ương; bộ công an; của bộ trưởng; thuộc thẩm quyền của bộ; cục quản lý; tại bộ',
  project: 'dự án; khu công nghiệp; khu kinh tế',
};

const ASKED: Readonly<Record<Qualifier, string>> = {
  foreign:
    'nước ngoài; ngoại quốc; việt kiều; tây; hàn quốc; người hàn; chồng hàn; đài loan; người đài; mỹ; người mỹ; nhật bản; người nhật; trung quốc; người lào; campuchia; úc; đức; anh quốc; pháp; nga; quốc tịch; visa; quốc tế',
  abroad:
    'ở nước ngoài; tại nước ngoài; bên nước ngoài; bên mỹ; ở mỹ; bên nhật; ở nhật; bên hàn; ở hàn; bên đài; ở đài loan; bên úc; ở úc; bên đức; ở đức; đại sứ quán; lãnh sự; sứ quán; cơ quan đại diện',
  border: 'biên giới; cửa khẩu',
  mobile: 'lưu động; tại nhà; tận nhà; không đi lại được',
  army: 'quân đội; quân nhân; quân sự; quốc phòng; bộ đội; đi lính; công an nhân dân; sĩ quan; dân quân; nghĩa vụ; doanh trại; tại ngũ; cơ yếu',
  central: 'trung ương; bộ công an; cấp bộ; cục quản lý',
  project: 'dự án; chủ đầu tư; khu công nghiệp; khu kinh tế; nhà đầu tư',
};

const NAME_PATTERNS = compilePatterns(QUALIFIERS.map((one) => IN_NAMES[one]));
const ASKED_PATTERNS = compilePatterns(QUALIFIERS.map((one) => `${IN_NAMES[one]}; ${ASKED[one]}`));

/** A set of qualifiers as bits, in the order of `QUALIFIERS`. */
export type QualifierSet = number;

export function qualifiersOfName(words: readonly Word[]): QualifierSet {
  return setOf(findSpans(words, NAME_PATTERNS));
}

export function qualifiersAsked(words: readonly Word[]): QualifierSet {
  return setOf(findSpans(words, ASKED_PATTERNS));
}

function setOf(spans: readonly { readonly meaning: number }[]): QualifierSet {
  return spans.reduce((set, span) => set | (1 << span.meaning), 0);
}
