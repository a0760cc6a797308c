import type { Command } from '../candidate.ts';
import type { Facet } from '../facets.ts';
import { type Found, find, type Pattern } from './patterns.ts';
import * as said from './spoken-phrases.ts';
import { contentOf, type Token } from './words.ts';

export type Spoken =
  | { readonly kind: 'status' | 'hours' | 'follow' | 'unfollow' | 'about' | 'greeting' | 'thanks' | 'bye' | 'understood' | 'yes' | 'no' }
  | { readonly kind: 'command'; readonly command: Command };

type Rule = { readonly phrases: readonly Pattern[]; readonly alone: boolean; readonly means: Spoken };

const command = (name: Command): Spoken => ({ kind: 'command', command: name });

/** First that fits wins; `alone`: only when the rest of the message names nothing. */
const RULES: readonly Rule[] = [
  { phrases: said.STAFF, alone: false, means: command('staff') },
  { phrases: said.HOURS, alone: true, means: { kind: 'hours' } },
  { phrases: said.FOLLOWING, alone: false, means: command('following') },
  { phrases: said.UNFOLLOW, alone: false, means: { kind: 'unfollow' } },
  { phrases: said.FOLLOW, alone: true, means: { kind: 'follow' } },
  { phrases: said.STATUS, alone: false, means: { kind: 'status' } },
  { phrases: said.ABOUT, alone: true, means: { kind: 'about' } },
  { phrases: said.HELP, alone: true, means: command('help') },
  { phrases: said.FIND_ALONE, alone: true, means: command('find') },
  { phrases: said.STATUS_ALONE, alone: true, means: { kind: 'status' } },
  { phrases: said.MENU_ALONE, alone: true, means: command('menu') },
  { phrases: said.STAFF_ALONE, alone: true, means: command('staff') },
  { phrases: said.REPORT_ALONE, alone: true, means: command('report') },
  { phrases: said.THANKS, alone: true, means: { kind: 'thanks' } },
  { phrases: said.BYE, alone: true, means: { kind: 'bye' } },
  { phrases: said.NO, alone: true, means: { kind: 'no' } },
  { phrases: said.YES, alone: true, means: { kind: 'yes' } },
  { phrases: said.GREETING, alone: true, means: { kind: 'greeting' } },
  { phrases: said.UNDERSTOOD, alone: true, means: { kind: 'understood' } },
];

/** Facets that may be asked of a dossier as well: "hồ sơ của tôi bao giờ xong". */
const OF_A_DOSSIER: readonly Facet[] = ['time', 'place', 'results'];

/** What is said about the conversation itself or about a dossier, not about a procedure. */
export function readSpoken(tokens: readonly Token[], asked: { readonly facets: readonly Facet[]; readonly how: boolean }): Spoken | null {
  for (const rule of RULES) {
    const found = find(tokens, rule.phrases);
    if (found === null || (rule.alone && !namesNothing(tokens, found))) continue;
    if (fitsQuestion(rule, asked)) return rule.means;
  }
  return null;
}

/** Which wins, the phrase of this rule or the question heard in the same sentence. */
function fitsQuestion(rule: Rule, asked: { readonly facets: readonly Facet[]; readonly how: boolean }): boolean {
  const kind = rule.means.kind;
  if (asked.how && (kind === 'yes' || kind === 'no' || kind === 'understood' || kind === 'greeting')) return false;
  if (kind === 'hours') return true;
  if (kind === 'status') return asked.facets.every((facet) => OF_A_DOSSIER.includes(facet));
  return !rule.alone || asked.facets.length === 0;
}

/** In a message too long to be read whole: only what is said without doubt. */
export function readSureSpoken(tokens: readonly Token[]): Spoken | null {
  return RULES.find((rule) => !rule.alone && find(tokens, rule.phrases) !== null)?.means ?? null;
}

/** "theo dõi H19.26-…": which of the three things is wanted of the dossier whose code stands beside it. */
export function readDossierAct(tokens: readonly Token[]): 'show' | 'follow' | 'unfollow' {
  if (find(tokens, said.UNFOLLOW) !== null) return 'unfollow';
  return find(tokens, said.FOLLOW) !== null ? 'follow' : 'show';
}

function namesNothing(tokens: readonly Token[], found: Found): boolean {
  return contentOf([...tokens.slice(0, found.start), ...tokens.slice(found.end)]).length === 0;
}
