import type { Candidate } from '../candidate.ts';
import type { SessionState } from '../session.ts';
import { chosenByNumber } from './choose.ts';
import { readTokens, type Token } from './words.ts';

/** What is wanted with one's own case: an act, or an answer to the question just asked. */
export type CaseWish =
  | { readonly kind: 'start' | 'again'; readonly procedureCode: string | null }
  | { readonly kind: 'back' | 'stop' }
  | { readonly kind: 'answer'; readonly question: string; readonly option: string };

const PAYLOAD = /^#truonghop(?:\s+(?<act>\S{1,75}))?$/iu;
const BACK = /^(?:quay|tro|lui) lai(?: cau truoc)?$|^(?:cau truoc|lui|back)$/u;
const STOP = /^(?:thoi|dung|ngung|huy)(?: lai)?(?: (?:khong )?hoi nua)?$|^khong hoi nua$|^stop$/u;
const AGAIN = /^(?:lam|hoi|tra loi) lai tu dau$|^bat dau lai$/u;
const START = /(?:dung |theo |hoi )?truong hop (?:cua )?(?:toi|minh|em|anh|chi|con|nha toi|gia dinh toi)\b/u;

/** Null: the message is about something else and goes the usual way. */
export function readCaseWish(text: string, state: SessionState): CaseWish | null {
  const typed = PAYLOAD.exec(text.trim());
  if (typed !== null) return wishOf(typed.groups?.['act'] ?? 'start');
  const candidates = state.candidates ?? [];
  const tokens = readTokens(text);
  if (tokens.length === 0) return null;
  const chosen = candidates.some((one) => one.kind === 'case') ? chosenCase(tokens, candidates) : null;
  if (chosen !== null) return wishOf(chosen.code);
  const said = tokens.map((token) => token.word).join(' ');
  if (state.ownCase?.asking === true) {
    if (BACK.test(said)) return { kind: 'back' };
    if (STOP.test(said)) return { kind: 'stop' };
  }
  if (AGAIN.test(said) && state.ownCase !== undefined) return { kind: 'again', procedureCode: state.ownCase.procedureCode };
  // "Trường hợp của tôi" with nothing else said is about the procedure in hand.
  return START.test(said) && tokens.length <= MOST_WORDS && state.procedureCode !== undefined ? { kind: 'start', procedureCode: null } : null;
}

const MOST_WORDS = 8;

/** By number, by its words, or by how it begins ("chưa", "có") when only one answer begins so. */
function chosenCase(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate | null {
  const numbered = chosenByNumber(tokens, candidates);
  if (numbered !== null) return numbered !== 'out-of-range' && numbered.kind === 'case' ? numbered : null;
  const said = tokens.map((token) => token.word).join(' ');
  const labels = candidates.map((candidate) => ({
    candidate,
    label: readTokens(candidate.label)
      .map((token) => token.word)
      .join(' '),
  }));
  const whole = labels.filter(({ label }) => label === said);
  const begun = labels.filter(({ label }) => `${label} `.startsWith(`${said} `));
  const inside = tokens.length >= 2 ? labels.filter(({ label }) => ` ${label} `.includes(` ${said} `)) : [];
  const fitting = [whole, begun, inside].find((list) => list.length === 1);
  const only = fitting?.[0]?.candidate;
  return only?.kind === 'case' ? only : null;
}

function wishOf(act: string): CaseWish {
  const [name = '', procedureCode] = act.toLowerCase().split(':');
  if (name === 'back' || name === 'stop') return { kind: name };
  if (name === 'again') return { kind: 'again', procedureCode: procedureCode ?? null };
  const [question, option] = name.split('=');
  if (question !== undefined && option !== undefined) return { kind: 'answer', question, option };
  return { kind: 'start', procedureCode: procedureCode ?? null };
}
