/**
 * The words of people beside the words of the law. Written from general knowledge of the field; a procedure without its
 * everyday name here is still found by its official one. Add what people really ask, as they write it.
 */
import { CARE_SAYINGS } from './vocabulary/care.ts';
import { LIFE_SAYINGS } from './vocabulary/life.ts';
import { PROPERTY_SAYINGS } from './vocabulary/property.ts';
import type { Saying } from './vocabulary/saying.ts';
import { WORK_SAYINGS } from './vocabulary/work.ts';

export { ABBREVIATIONS, CHAT_SPELLING } from './vocabulary/short-forms.ts';
export { FAINT, FRAMES, TALK } from './vocabulary/talk.ts';

export const SAYINGS: readonly Saying[] = [...LIFE_SAYINGS, ...PROPERTY_SAYINGS, ...WORK_SAYINGS, ...CARE_SAYINGS];
