import type { Temporal } from '#kernel/time.ts';
import type { ActionName, SupplementStage } from './actions.ts';
import { applyClock, type ClockEvent, type DueClock, UNSET_CLOCK } from './due-date.ts';
import type { State } from './states.ts';

/** One line of a dossier's history. History is only added to; the row of the dossier is its summary. */
export type DossierEvent = {
  readonly type: ActionName;
  readonly from: State | null;
  readonly to: State;
  readonly at: Temporal.Instant;
  /** Officer's id, `citizen` or the name of a job; never a person's name. */
  readonly actor: string;
  /** What the applicant is told in writing. */
  readonly publicNote: string;
  /** Among officers. */
  readonly privateNote: string;
  readonly stage: SupplementStage | null;
  readonly leaderReason: string;
  readonly clock: ClockEvent | null;
};

/** Everything about a dossier that events change. */
export type Life = DueClock & {
  readonly state: State;
  readonly supplementStage: SupplementStage | null;
  readonly supplementCount: number;
  readonly submittedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
  readonly returnedAt: Temporal.Instant | null;
};

export function applyEvent(life: Life | null, event: DossierEvent): Life {
  const before = life ?? newborn(event);
  const clock = event.clock === null ? before : { ...before, ...applyClock(before, event.clock) };
  return {
    ...clock,
    state: event.to,
    supplementStage: event.to === 5 ? event.stage : null,
    supplementCount: before.supplementCount + (event.type === 'request-supplement' ? 1 : 0),
    finishedAt: endsProcessing(event.to) ? event.at : before.finishedAt,
    returnedAt: event.to === 10 ? event.at : before.returnedAt,
  };
}

/** History must give the current row; null for an empty history. */
export function replay(events: readonly DossierEvent[]): Life | null {
  return events.reduce<Life | null>(applyEvent, null);
}

function newborn(event: DossierEvent): Life {
  return {
    ...UNSET_CLOCK,
    state: event.to,
    supplementStage: null,
    supplementCount: 0,
    submittedAt: event.at,
    finishedAt: null,
    returnedAt: null,
  };
}

function endsProcessing(state: State): boolean {
  return state === 3 || state === 7 || state === 8 || state === 9;
}
