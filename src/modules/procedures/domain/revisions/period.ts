import { Temporal } from '#kernel/time.ts';

/** When a revision holds: from its first day on, until the day before `effectiveTo`. */
export type Period = { readonly effectiveFrom: Temporal.PlainDate; readonly effectiveTo: Temporal.PlainDate | null };

/** `never`: undone before its day, or replaced on the very day. */
export type Standing = 'scheduled' | 'in-force' | 'past' | 'never';

/** Told by the day alone, so that a scheduled revision comes into force without anybody's act. */
export function standingOn(period: Period, day: Temporal.PlainDate): Standing {
  const { effectiveFrom, effectiveTo } = period;
  if (effectiveTo?.equals(effectiveFrom)) return 'never';
  if (Temporal.PlainDate.compare(effectiveFrom, day) > 0) return 'scheduled';
  return effectiveTo !== null && Temporal.PlainDate.compare(effectiveTo, day) <= 0 ? 'past' : 'in-force';
}

export type EndRefusal =
  | 'not-scheduled'
  | 'not-in-force'
  | 'already-ends'
  | 'has-scheduled'
  | 'past-date'
  | 'no-date'
  | 'too-far'
  | 'no-decision'
  | 'no-reason'
  | 'not-confirmed';
export type EndDecision = { readonly ok: true } | { readonly ok: false; readonly reason: EndRefusal };

const no = (reason: EndRefusal): EndDecision => ({ ok: false, reason });

/** What is announced for a day to come is taken back until that day; after it only a new publication changes anything. */
export function decideUndo(period: Period, today: Temporal.PlainDate, reason: string): EndDecision {
  if (standingOn(period, today) !== 'scheduled') return no('not-scheduled');
  return reason.trim() === '' ? no('no-reason') : { ok: true };
}

export type Withdrawal = {
  /** First day on which the procedure is no more. */
  readonly from: Temporal.PlainDate | null;
  readonly decisionNo: string;
  readonly reason: string;
  readonly confirmed: boolean;
};

type Around = {
  readonly today: Temporal.PlainDate;
  /** What holds on the day asked for; null when nothing does. */
  readonly inForce: Pick<Period, 'effectiveTo'> | null;
  readonly scheduledAfter: boolean;
};

/** The end of a procedure (bãi bỏ): never in the past, since people have acted by it, and by a decision only. */
export function decideWithdraw(asked: Withdrawal, { today, inForce, scheduledAfter }: Around): EndDecision {
  if (asked.from === null) return no('no-date');
  if (Temporal.PlainDate.compare(asked.from, today) < 0) return no('past-date');
  if (Temporal.PlainDate.compare(asked.from, today.add({ years: 5 })) > 0) return no('too-far');
  if (inForce === null) return no('not-in-force');
  if (scheduledAfter) return no('has-scheduled');
  if (inForce.effectiveTo !== null) return no('already-ends');
  if (asked.decisionNo.trim() === '') return no('no-decision');
  if (asked.reason.trim() === '') return no('no-reason');
  return asked.confirmed ? { ok: true } : no('not-confirmed');
}
