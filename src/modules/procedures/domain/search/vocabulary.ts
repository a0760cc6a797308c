/**
 * The words of people beside the words of the law. Written from general knowledge of the field; a procedure without its
 * everyday name here is still found by its official one. Add what people really ask, as they write it.
 */
import { BUSINESS_SAYINGS } from './vocabulary/business.ts';
import { CARE_SAYINGS } from './vocabulary/care.ts';
import { CIVIL_SAYINGS } from './vocabulary/civil.ts';
import { IDENTITY_SAYINGS } from './vocabulary/identity.ts';
import { PROPERTY_SAYINGS } from './vocabulary/property.ts';
import type { Saying } from './vocabulary/saying.ts';
import { SOCIETY_SAYINGS } from './vocabulary/society.ts';
import { THING_SAYINGS } from './vocabulary/things.ts';
import { WORK_SAYINGS } from './vocabulary/work.ts';

export { ABBREVIATIONS, CHAT_SPELLING, SAME_THING } from './vocabulary/short-forms.ts';
export { FAINT, FRAMES, TALK } from './vocabulary/talk.ts';

export const SAYINGS: readonly Saying[] = [
  ...CIVIL_SAYINGS,
  ...IDENTITY_SAYINGS,
  ...PROPERTY_SAYINGS,
  ...BUSINESS_SAYINGS,
  ...WORK_SAYINGS,
  ...CARE_SAYINGS,
  ...SOCIETY_SAYINGS,
  ...THING_SAYINGS,
];
