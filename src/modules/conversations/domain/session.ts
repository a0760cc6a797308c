import type { Candidate } from './candidate.ts';
import type { Facet } from './facets.ts';

/** What the assistant remembers of one conversation: codes, never sentences. */
export type SessionState = {
  readonly procedureCode?: string;
  readonly dossierCode?: string;
  /** Which of the two a short question ("bao lâu") is about. */
  readonly topic?: 'procedure' | 'dossier';
  /** The numbered lines of our last message. */
  readonly candidates?: readonly Candidate[];
  /** Asked before we knew of which procedure; answered as soon as one is chosen. */
  readonly pendingFacets?: readonly Facet[];
  readonly lastFacet?: Facet;
  /** Answers about one's own case of a procedure; `asking`: our last message asked the next of them. */
  readonly ownCase?: { readonly procedureCode: string; readonly answers: Readonly<Record<string, string>>; readonly asking: boolean };
  /** Codes of saved lists that were wrong, since when (epoch milliseconds): whoever tries them one by one is stopped. */
  readonly listMisses?: { readonly since: number; readonly count: number };
  /** Provider's time of the last message that changed this, epoch milliseconds. */
  readonly at: number;
};

export const EMPTY_SESSION: SessionState = { at: 0 };

const CONTEXT_LIFE_MS = 24 * 3600 * 1000;

/** After a day, "bao lâu" no longer means yesterday's procedure. */
export function withoutStaleContext(state: SessionState, nowMs: number): SessionState {
  return nowMs - state.at > CONTEXT_LIFE_MS ? { at: state.at } : state;
}
