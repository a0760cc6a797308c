import { foldText } from '#kernel/text.ts';

/** A unit of today or of before that a question names. */
export type Place = {
  /** The words of the question, folded. */
  readonly said: string;
  readonly code: string;
  /** With its type, under the name it bears or bore: `Quận 1`. */
  readonly name: string;
  readonly level: 'province' | 'district' | 'commune';
  /** The province it lies in today, folded and without its type: `gia lai`. */
  readonly province: string | null;
  /** Full names of what it is now, when it is no more. */
  readonly now: readonly string[];
};

const PROVINCE_IN_NAME = /(?:tinh|thanh pho|tp\.?)\s+([\p{L} ]+?)\s*(?:$|[-,(])/u;

/** The province in the name of an agency ("UBND tỉnh Gia Lai" → `gia lai`); null when it names none. */
export function provinceOfName(agency: string): string | null {
  return PROVINCE_IN_NAME.exec(foldText(agency))?.[1] ?? null;
}
