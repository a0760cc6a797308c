import { compilePatterns, findSpans } from './patterns.ts';
import { ASKED_ACTIONS, NAME_ACTIONS } from './vocabulary/actions.ts';
import type { Word } from './words.ts';

/** What a procedure does with its matter: half of the names of one matter differ in nothing else. */
export const ACTIONS = ['fresh', 'again', 'exchange', 'extend', 'amend', 'remove', 'end', 'revoke', 'pause', 'resume', 'split', 'report-loss', 'lock'] as const;
export type Action = (typeof ACTIONS)[number];

/** A set of actions as bits. */
export type ActionSet = number;

export function bitOf(action: Action): ActionSet {
  return 1 << ACTIONS.indexOf(action);
}

export const FRESH = bitOf('fresh');

const IN_NAMES = compilePatterns(NAME_ACTIONS.map((one) => one.say));
const ASKED = compilePatterns(ASKED_ACTIONS.map((one) => one.say));

/** Only the head of a name says what is done; further on stand conditions. */
const HEAD = 10;

/** "Cấp, cấp lại giấy phép" is fresh and again; "Cấp lại giấy phép" and "Đăng ký thay đổi" are not fresh. */
export function actionsOfName(words: readonly Word[]): ActionSet {
  const head = words.slice(0, HEAD);
  const spans = findSpans(head, IN_NAMES);
  let found = 0;
  let first = HEAD;
  for (const span of spans) {
    found |= bitOf(NAME_ACTIONS[span.meaning]?.action ?? 'fresh');
    first = Math.min(first, span.from);
  }
  const before = head.slice(0, first).map((word) => word.folded);
  return first === 0 || APPLIED.has(before.join(' ')) ? found : found | FRESH;
}

/** Before the verb they only say that it is applied for. */
const APPLIED = new Set(['dang ki', 'thong bao', 'de nghi', 'khai bao', 'giai quyet', 'cho phep', 'chap thuan', 'xin', 'quyet dinh']);

/** What the question wants done; 0 when it does not say. Words of frames ("mất bao lâu") are left out by the caller. */
export function actionsAsked(words: readonly Word[]): ActionSet {
  let found = 0;
  for (const span of findSpans(words, ASKED)) {
    const asked = ASKED_ACTIONS[span.meaning];
    const word = words[span.from];
    if (!asked || (asked.marked && !word?.marked)) continue;
    for (const action of asked.actions) found |= bitOf(action);
  }
  return found;
}
