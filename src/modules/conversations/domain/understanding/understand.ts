import { parseProcedureCode } from '#kernel/codes.ts';
import { textLength } from '#kernel/text.ts';
import { type Candidate, type Command, type Payload, payloadOf, readPayload } from '../candidate.ts';
import type { Facet } from '../facets.ts';
import type { SessionState } from '../session.ts';
import { chosenByName, chosenByNumber } from './choose.ts';
import { readDossierAct, readSpoken, readSureSpoken, type Spoken } from './commands.ts';
import { readListCode } from './list-code.ts';
import { readQuestions } from './questions.ts';
import { contentOf, rawOf, readTokens, type Token, trimPolite } from './words.ts';

/** What somebody meant. Whether such a procedure or dossier exists is for others to say. */
export type Meaning =
  | { readonly kind: 'nothing'; readonly why: 'empty' | 'symbols' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'spoken'; readonly what: Exclude<Spoken, { kind: 'command' }>['kind'] }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'dossier'; readonly code: string; readonly act: 'show' | 'follow' | 'unfollow' }
  | { readonly kind: 'dossier-like'; readonly typed: string }
  | { readonly kind: 'procedure'; readonly code: string; readonly facets: readonly Facet[] }
  /** The short code of a saved checklist. */
  | { readonly kind: 'list'; readonly code: string }
  | { readonly kind: 'no-such-choice'; readonly count: number }
  | { readonly kind: 'narrowed'; readonly candidates: readonly Candidate[]; readonly facets: readonly Facet[] }
  | { readonly kind: 'topic'; readonly topic: string; readonly facets: readonly Facet[] }
  | { readonly kind: 'ask'; readonly facets: readonly Facet[]; readonly how: boolean }
  | Search;

export type Search = {
  readonly kind: 'search';
  /** Without the words of the question. */
  readonly query: string;
  /** Everything said. */
  readonly whole: string;
  readonly facets: readonly Facet[];
  readonly how: boolean;
  /** Folded words of the question, in case they are part of a name. */
  readonly phrases: readonly string[];
  /** Only words that are in every question: perhaps a name in them, more likely none. */
  readonly vague: boolean;
};

/** What the dossiers' own reading found in the text: whole codes, and pieces that look like one but are not. */
export type TypedCodes = { readonly exact: readonly string[]; readonly shape: readonly string[] };

const LONGEST = 600;

export function understand(text: string, state: SessionState, codes: TypedCodes): Meaning {
  const payload = readPayload(text);
  if (payload !== null) return meaningOfPayload(payload);
  const tokens = readTokens(text);
  if (tokens.length === 0) return { kind: 'nothing', why: text.trim() === '' ? 'empty' : 'symbols' };
  const list = readListCode(text);
  if (list !== null) return { kind: 'list', code: list };
  const code = codes.exact[0];
  if (code !== undefined) return { kind: 'dossier', code, act: readDossierAct(tokens) };
  const shape = codes.shape[0];
  if (shape !== undefined) return { kind: 'dossier-like', typed: shape };
  if (textLength(text) > LONGEST) {
    const sure = readSureSpoken(tokens);
    return sure === null ? { kind: 'too-long' } : meaningOfSpoken(sure, state);
  }
  return byProcedureCode(text, tokens) ?? byNumber(tokens, state) ?? byWords(tokens, state);
}

function meaningOfPayload(payload: Payload): Meaning {
  switch (payload.kind) {
    case 'procedure':
      return { kind: 'procedure', code: payload.code, facets: [] };
    case 'dossier':
      return { kind: 'dossier', code: payload.code, act: 'show' };
    case 'follow':
    case 'unfollow':
      return { kind: 'dossier', code: payload.code, act: payload.kind };
    case 'facet':
      return { kind: 'ask', facets: [payload.facet], how: false };
    case 'topic':
      return { kind: 'topic', topic: payload.topic, facets: [] };
    case 'command':
      return { kind: 'command', command: payload.command };
  }
}

const PROCEDURE_CODE_INSIDE = /(?<![\d.])\d\.\d{6}(?:\.[\dA-Za-z]{2,3})*(?![\d])/u;

function byProcedureCode(text: string, tokens: readonly Token[]): Meaning | null {
  const typed = PROCEDURE_CODE_INSIDE.exec(text)?.[0];
  const code = typed === undefined ? null : parseProcedureCode(typed);
  return code === null ? null : { kind: 'procedure', code, facets: readQuestions(tokens).facets };
}

function byNumber(tokens: readonly Token[], state: SessionState): Meaning | null {
  const candidates = state.candidates ?? [];
  const chosen = chosenByNumber(tokens, candidates);
  if (chosen === null) return null;
  if (chosen === 'out-of-range') return { kind: 'no-such-choice', count: candidates.length };
  return meaningOfCandidate(chosen, state.pendingFacets ?? []);
}

export function meaningOfCandidate(candidate: Candidate, facets: readonly Facet[]): Meaning {
  if (candidate.kind === 'procedure') return { kind: 'procedure', code: candidate.code, facets };
  if (candidate.kind === 'topic') return { kind: 'topic', topic: candidate.code, facets };
  const payload = readPayload(payloadOf(candidate));
  return payload === null ? { kind: 'command', command: 'menu' } : meaningOfPayload(payload);
}

function byWords(tokens: readonly Token[], state: SessionState): Meaning {
  const asked = readQuestions(tokens);
  const spoken = readSpoken(tokens, asked);
  if (spoken !== null) return meaningOfSpoken(spoken, state);
  const rest = trimPolite(asked.rest);
  const named = chosenByName(rest, state.candidates ?? []);
  const facets = asked.facets.length > 0 ? asked.facets : (state.pendingFacets ?? []);
  if (named.length === 1 && named[0] !== undefined) return meaningOfCandidate(named[0], facets);
  if (named.length > 1) return { kind: 'narrowed', candidates: named, facets };
  if (contentOf(rest).length === 0) {
    const { facets, how } = asked;
    if (facets.length > 0 || how) return { kind: 'ask', facets, how };
  }
  const { how, phrases } = asked;
  return { kind: 'search', query: rawOf(rest), whole: rawOf(trimPolite(tokens)), facets: asked.facets, how, phrases, vague: contentOf(rest).length === 0 };
}

function meaningOfSpoken(spoken: Spoken, state: SessionState): Meaning {
  if (spoken.kind === 'command') return { kind: 'command', command: spoken.command };
  const only = state.candidates?.length === 1 ? state.candidates[0] : undefined;
  if (spoken.kind === 'yes' && only !== undefined) return meaningOfCandidate(only, state.pendingFacets ?? []);
  return { kind: 'spoken', what: spoken.kind };
}
