import type { AgencyCode } from '#kernel/codes.ts';
import type { Subject } from '#kernel/subject.ts';
import type { Temporal } from '#kernel/time.ts';
import { ACTS, type ActionName, type ActName, actionFacts, type Move, moveOf } from './actions.ts';
import { type Calendar, type ClockEvent, endClock, pauseClock, resumeClock, startClock } from './due-date.ts';
import type { DossierEvent, Life } from './events.ts';
import { hasRight, isAtAgency } from './policies.ts';
import { stateFacts } from './states.ts';

export type Actor =
  | { readonly kind: 'officer'; readonly subject: Subject }
  | { readonly kind: 'citizen' }
  /** A job, or a developer on the command line: named, outside the rights of people. */
  | { readonly kind: 'system'; readonly name: string };

export type ActionRequest = {
  readonly name: ActionName;
  readonly publicNote: string;
  readonly privateNote: string;
  /** Needed for a second supplement request: why the leader agrees to it. */
  readonly leaderReason: string;
};

export type Decidable = Life & { readonly agencyCode: AgencyCode; readonly competentAgency: AgencyCode };

export type Refusal = 'not-your-right' | 'other-agency' | 'ended' | 'result-exists' | 'no-such-move' | 'note-needed' | 'leader-reason-needed';

export type Decision = { readonly ok: true; readonly events: readonly DossierEvent[] } | { readonly ok: false; readonly reason: Refusal };

const NOTHING_SAID = { publicNote: '', privateNote: '', leaderReason: '' } as const;

export function request(name: ActionName, said: Partial<Omit<ActionRequest, 'name'>> = {}): ActionRequest {
  return { ...NOTHING_SAID, ...said, name };
}

export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'officer':
      return actor.subject.officerId;
    case 'citizen':
      return 'citizen';
    case 'system':
      return actor.name;
  }
}

/** `place` is the dossier, or where it will lie when it does not exist yet (`life` null). */
export function decide(
  dossier: Decidable | { readonly life: null; readonly agencyCode: AgencyCode; readonly competentAgency: AgencyCode },
  action: ActionRequest,
  actor: Actor,
  now: Temporal.Instant,
  calendar: Calendar,
): Decision {
  const life = 'state' in dossier ? dossier : null;
  const forbidden = whyForbidden(dossier, action.name, actor);
  if (forbidden !== null) return { ok: false, reason: forbidden };
  const move = moveOf(action.name, life?.state ?? null, life?.supplementStage ?? null);
  if (move === null) return { ok: false, reason: whyNoMove(life, action.name) };
  const missing = whatIsMissing(life, action);
  if (missing !== null) return { ok: false, reason: missing };
  const event: DossierEvent = {
    type: action.name,
    from: move.from,
    to: move.to,
    at: now,
    actor: actorName(actor),
    publicNote: action.publicNote.trim(),
    privateNote: action.privateNote.trim(),
    stage: move.stage ?? null,
    leaderReason: action.leaderReason.trim(),
    clock: clockEventOf(life, move, now, calendar),
  };
  return { ok: true, events: [event] };
}

/** What an officer may do now: the buttons of the desk. Notes are asked for by the form, not here. */
export function availableActs(dossier: Decidable, actor: Actor): readonly ActName[] {
  return ACTS.filter((name) => moveOf(name, dossier.state, dossier.supplementStage) !== null && whyForbidden(dossier, name, actor) === null);
}

function whyForbidden(place: { readonly agencyCode: AgencyCode; readonly competentAgency: AgencyCode }, name: ActionName, actor: Actor): Refusal | null {
  const { right } = actionFacts(name);
  if (actor.kind === 'system') return null;
  if (actor.kind === 'citizen') return right === null || name === 'withdraw' ? null : 'not-your-right';
  if (right === null || !hasRight(actor.subject, right)) return 'not-your-right';
  return isAtAgency(actor.subject, place) ? null : 'other-agency';
}

function whyNoMove(life: Life | null, name: ActionName): Refusal {
  if (life === null) return 'no-such-move';
  const hasResult = life.state === 9 || life.state === 10;
  if (hasResult && (name === 'withdraw' || name === 'stop')) return 'result-exists';
  return stateFacts(life.state).terminal ? 'ended' : 'no-such-move';
}

function whatIsMissing(life: Life | null, action: ActionRequest): Refusal | null {
  if (actionFacts(action.name).noteLabel !== null && action.publicNote.trim() === '') return 'note-needed';
  // More than one request counts as overdue in the national measure: allowed, but a leader answers for it.
  const again = action.name === 'request-supplement' && life !== null && life.supplementCount > 0;
  return again && action.leaderReason.trim() === '' ? 'leader-reason-needed' : null;
}

function clockEventOf(life: Life | null, move: Move, now: Temporal.Instant, calendar: Calendar): ClockEvent | null {
  if (move.to === 2) return startClock(now, calendar);
  if (life === null) return null;
  if (move.to === 5) return pauseClock(life, now, 'supplement');
  if (move.to === 6) return pauseClock(life, now, 'payment');
  if (move.to === 7 || move.to === 8 || move.to === 9) return endClock(life, now, calendar);
  return resumeClock(life, now, calendar);
}
