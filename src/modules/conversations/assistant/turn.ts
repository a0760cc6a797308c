import { textLength, truncateText } from '#kernel/text.ts';
import type { Answer, Link } from '../domain/answer.ts';
import { type Candidate, type Command, payloadOf } from '../domain/candidate.ts';
import type { Facet } from '../domain/facets.ts';
import type { SessionState } from '../domain/session.ts';
import { topics } from '../messages/readings.vi.ts';
import { vi } from '../messages/vi.ts';
import type { AssistantPorts } from './ports.ts';

export type Turn = { readonly answer: Answer; readonly state: SessionState };

/** Well below what Zalo takes (2,000 characters), so that choices and links still fit. */
const LONGEST_TEXT = 1400;
const LONGEST_LABEL = 90;

export type Said = {
  readonly text: string;
  readonly facts: Answer['facts'];
  readonly candidates: readonly Candidate[];
  readonly links?: readonly Link[];
};

/** What the next message is understood with. A key that is given replaces the old one; `null` forgets it. */
export type Remember = {
  readonly procedureCode?: string;
  readonly dossierCode?: string;
  readonly topic?: 'procedure' | 'dossier';
  readonly pendingFacets?: readonly Facet[] | null;
  readonly lastFacet?: Facet | null;
  /** Not given: the answers are kept, but nothing is being asked any more. */
  readonly ownCase?: SessionState['ownCase'];
};

/** Every answer leaves numbered ways on, and the numbers are remembered. */
export function turn(said: Said, state: SessionState, ports: Pick<AssistantPorts, 'now'>, remember: Remember = {}): Turn {
  const candidates = said.candidates.map((one) => ({ ...one, label: truncateText(one.label, LONGEST_LABEL) }));
  const answer: Answer = {
    text: textLength(said.text) > LONGEST_TEXT ? truncateText(said.text, LONGEST_TEXT) : said.text.normalize('NFC'),
    facts: said.facts,
    choices: candidates.map((one) => ({ label: one.label, value: payloadOf(one) })),
    links: said.links ?? [],
  };
  return { answer, state: remembered(state, candidates, remember, ports.now.epochMilliseconds) };
}

function remembered(state: SessionState, candidates: readonly Candidate[], remember: Remember, at: number): SessionState {
  const { procedureCode = state.procedureCode, dossierCode = state.dossierCode, topic = state.topic } = remember;
  const pendingFacets = remember.pendingFacets ?? [];
  const ownCase = remember.ownCase ?? (state.ownCase === undefined ? undefined : { ...state.ownCase, asking: false });
  const lastFacet = remember.lastFacet === null ? undefined : (remember.lastFacet ?? state.lastFacet);
  return {
    at,
    ...(procedureCode === undefined ? {} : { procedureCode }),
    ...(dossierCode === undefined ? {} : { dossierCode }),
    ...(topic === undefined ? {} : { topic }),
    ...(pendingFacets.length === 0 ? {} : { pendingFacets }),
    ...(lastFacet === undefined ? {} : { lastFacet }),
    ...(ownCase === undefined ? {} : { ownCase }),
    ...(state.listMisses === undefined ? {} : { listMisses: state.listMisses }),
    candidates,
  };
}

export function command(code: Command, label: string): Candidate {
  return { kind: 'command', code, label };
}

/** The menu, as far as this channel can keep what it promises. */
export function menu(ports: Pick<AssistantPorts, 'channel'>): readonly Candidate[] {
  const { choices } = vi.general;
  const following = ports.channel.reachable ? [command('following', choices.following)] : [];
  return [command('find', choices.find), command('track', choices.track), ...following, command('staff', choices.staff)];
}

export function staffOnly(): readonly Candidate[] {
  const { choices } = vi.general;
  return [command('find', choices.find), command('staff', choices.staff)];
}

/** Occasions to choose from when it is not known what is wanted, and a person. */
export function topicChoices(): readonly Candidate[] {
  return [...topics.map(({ id, label }): Candidate => ({ kind: 'topic', code: id, label })), command('staff', vi.general.choices.staff)];
}

/** A sentence and the menu. */
export function plainTurn(kind: string, text: string, state: SessionState, ports: AssistantPorts, more: Readonly<Record<string, unknown>> = {}): Turn {
  return turn({ text, facts: { kind, ...more }, candidates: menu(ports) }, state, ports);
}
