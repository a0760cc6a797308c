import type { DossierCode, ProcedureCode } from '#kernel/codes.ts';
import { type Temporal, VIETNAM } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { formatDateTime } from '#ui/format.ts';
import type { ActionName, SupplementStage } from '../domain/actions.ts';
import type { Dossier } from '../domain/dossier.ts';
import { type DueStep, isLate } from '../domain/due-date.ts';
import type { DossierEvent } from '../domain/events.ts';
import { type State, stateFacts } from '../domain/states.ts';
import { tracking } from '../messages/tracking.vi.ts';
import { findDossier, loadEvents } from '../store/dossier-store.ts';

/**
 * What anybody who knows the code may see: codes can be guessed, so nothing about a person, no note, no paper. Every
 * field is named here one by one; a new column never slips out.
 */
export type PublicDossier = {
  readonly code: DossierCode;
  readonly procedureCode: ProcedureCode;
  readonly procedureName: string;
  readonly agencyName: string;
  readonly state: State;
  readonly stateName: string;
  readonly submittedAt: Temporal.Instant;
  readonly acceptedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  /** The first promise, when a pause has moved it. */
  readonly originalDueAt: Temporal.Instant | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly pausedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly returnedAt: Temporal.Instant | null;
  readonly nextStep: string;
  /** Why the date is that date. */
  readonly dueSteps: readonly DueStep[];
  readonly timeline: readonly PublicEvent[];
};
export type PublicEvent = {
  readonly at: Temporal.Instant;
  readonly text: string;
  readonly state: State;
  readonly type: ActionName;
  readonly stage: SupplementStage | null;
};

export async function publicView(deps: Pick<Platform, 'db' | 'clock'>, code: DossierCode): Promise<PublicDossier | null> {
  const dossier = await findDossier(deps.db, code);
  return dossier === null ? null : toPublic(dossier, await loadEvents(deps.db, dossier.id), deps.clock.now());
}

export function toPublic(dossier: Dossier, events: readonly DossierEvent[], now: Temporal.Instant): PublicDossier {
  const facts = stateFacts(dossier.state);
  const overdue = !facts.ended && isLate(dossier, dossier.finishedAt, now);
  const due = dossier.dueAt === null ? null : formatDateTime(dossier.dueAt);
  return {
    code: dossier.code,
    procedureCode: dossier.procedureCode,
    procedureName: dossier.procedureName,
    agencyName: dossier.agencyName,
    state: dossier.state,
    stateName: facts.name,
    submittedAt: dossier.submittedAt,
    acceptedAt: dossier.acceptedAt,
    dueAt: dossier.dueAt,
    originalDueAt: dossier.originalDueAt,
    provisional: dossier.dueProvisional,
    overdue,
    pausedAt: dossier.pausedAt,
    finishedAt: dossier.finishedAt,
    returnedAt: dossier.returnedAt,
    nextStep: tracking.nextStepOf({ state: dossier.state, agencyName: dossier.agencyName, due, overdue }),
    dueSteps: dossier.dueSteps,
    timeline: events.map(({ at, type, stage, to }) => ({ at, text: tracking.storyOf(type, stage), state: to, type, stage })),
  };
}

/** As JSON says it: every field by name, moments in the time of Viet Nam. */
export function presentPublic(dossier: PublicDossier) {
  return {
    code: dossier.code,
    procedureCode: dossier.procedureCode,
    procedureName: dossier.procedureName,
    agencyName: dossier.agencyName,
    state: dossier.state,
    stateName: dossier.stateName,
    submittedAt: localTime(dossier.submittedAt),
    acceptedAt: localTime(dossier.acceptedAt),
    originalDueAt: localTime(dossier.originalDueAt),
    dueAt: localTime(dossier.dueAt),
    provisional: dossier.provisional,
    overdue: dossier.overdue,
    pausedAt: localTime(dossier.pausedAt),
    finishedAt: localTime(dossier.finishedAt),
    returnedAt: localTime(dossier.returnedAt),
    nextStep: dossier.nextStep,
    dueSteps: dossier.dueSteps,
    timeline: dossier.timeline.map(({ at, text, state }) => ({ at: localTime(at), text, state })),
  };
}

export function localTime(instant: Temporal.Instant | null): string | null {
  return instant === null ? null : instant.toString({ timeZone: VIETNAM, smallestUnit: 'second' });
}
