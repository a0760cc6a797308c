import type { Temporal } from '#kernel/time.ts';

/** What the calendar says: the promised moment, whether a year's notice is still missing, and the steps of the count. */
export type DueDate = {
  readonly dueAt: Temporal.Instant;
  readonly provisional: boolean;
  readonly steps: readonly DueStep[];
};
export type DueStep = { readonly at: string; readonly text: string };

/** The calendar comes from outside as two functions: this module knows when to ask, not how days are counted. */
export type Calendar = {
  /** `null`: the procedure states no limit that can be counted. */
  readonly computeDue: (acceptedAt: Temporal.Instant) => DueDate | null;
  readonly extend: (dueAt: Temporal.Instant, pausedAt: Temporal.Instant, resumedAt: Temporal.Instant) => Temporal.Instant;
};

/** One event of the clock; written with the act that caused it, so the date can be told again without counting anew. */
export type ClockEvent =
  | { readonly type: 'START'; readonly at: Temporal.Instant; readonly due: DueDate | null }
  | { readonly type: 'PAUSE'; readonly at: Temporal.Instant; readonly cause: PauseCause }
  | { readonly type: 'RESUME'; readonly at: Temporal.Instant; readonly dueAt: Temporal.Instant | null }
  | { readonly type: 'END'; readonly at: Temporal.Instant; readonly dueAt: Temporal.Instant | null };
export type PauseCause = 'supplement' | 'payment';

export type DueClock = {
  readonly acceptedAt: Temporal.Instant | null;
  /** The first promise; never changed, so that a later date does not make a late dossier "on time". */
  readonly originalDueAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  readonly dueProvisional: boolean;
  readonly dueSteps: readonly DueStep[];
  readonly pausedAt: Temporal.Instant | null;
};

export const UNSET_CLOCK: DueClock = {
  acceptedAt: null,
  originalDueAt: null,
  dueAt: null,
  dueProvisional: false,
  dueSteps: [],
  pausedAt: null,
};

export function startClock(at: Temporal.Instant, calendar: Calendar): ClockEvent {
  return { type: 'START', at, due: calendar.computeDue(at) };
}

/** Time between a request and the citizen's act does not count against the agency; before acceptance nothing runs. */
export function pauseClock(clock: DueClock, at: Temporal.Instant, cause: PauseCause): ClockEvent | null {
  return clock.acceptedAt === null || clock.pausedAt !== null ? null : { type: 'PAUSE', at, cause };
}

export function resumeClock(clock: DueClock, at: Temporal.Instant, calendar: Calendar): ClockEvent | null {
  return clock.pausedAt === null ? null : { type: 'RESUME', at, dueAt: dueAfterPause(clock, at, calendar) };
}

/** The end of processing closes an open pause too: the pause until the end was not the agency's time. */
export function endClock(clock: DueClock, at: Temporal.Instant, calendar: Calendar): ClockEvent | null {
  return clock.acceptedAt === null ? null : { type: 'END', at, dueAt: dueAfterPause(clock, at, calendar) };
}

function dueAfterPause(clock: DueClock, at: Temporal.Instant, calendar: Calendar): Temporal.Instant | null {
  if (clock.dueAt === null || clock.pausedAt === null) return clock.dueAt;
  // A date that had passed before the pause began stays passed: the pause cannot heal a delay.
  if (isAfter(clock.pausedAt, clock.dueAt)) return clock.dueAt;
  return calendar.extend(clock.dueAt, clock.pausedAt, at);
}

export function applyClock(clock: DueClock, event: ClockEvent): DueClock {
  switch (event.type) {
    case 'START':
      return {
        acceptedAt: event.at,
        originalDueAt: event.due?.dueAt ?? null,
        dueAt: event.due?.dueAt ?? null,
        dueProvisional: event.due?.provisional ?? false,
        dueSteps: event.due?.steps ?? [],
        pausedAt: null,
      };
    case 'PAUSE':
      return { ...clock, pausedAt: event.at };
    case 'RESUME':
    case 'END':
      return { ...clock, dueAt: event.dueAt, pausedAt: null };
  }
}

/** Late when the promised moment lies before the moment that counts: the end, the pause, or now. Equal is on time. */
export function isLate(
  clock: { readonly dueAt: Temporal.Instant | null; readonly pausedAt: Temporal.Instant | null },
  finishedAt: Temporal.Instant | null,
  now: Temporal.Instant,
): boolean {
  return clock.dueAt !== null && isAfter(finishedAt ?? clock.pausedAt ?? now, clock.dueAt);
}

function isAfter(left: Temporal.Instant, right: Temporal.Instant): boolean {
  return left.epochNanoseconds > right.epochNanoseconds;
}
