import { Temporal } from '#kernel/time.ts';
import { sameValue } from '../difference/change.ts';
import type { ProcedureRecord } from '../record.ts';
import { gapsOf } from './gaps.ts';

/**
 * The life of a new content: written by one or several people (`draft`), read by another (`in-review`), then a revision of the
 * procedure with a first day (`approved`), or laid aside (`discarded`). From its approval on the revision speaks: scheduled
 * until its day, in force from then on.
 */
export type DraftState = 'draft' | 'in-review' | 'approved' | 'discarded';

export type Draft = {
  readonly id: number;
  readonly content: ProcedureRecord;
  readonly state: DraftState;
  /** Grows with every act; who acts says which one he has seen. */
  readonly version: number;
  /** Everybody who has written in it. */
  readonly editors: readonly string[];
  /** First day on which it shall hold, as the editor proposes. */
  readonly effectiveFrom: Temporal.PlainDate | null;
  /** What is changed and why, for those who review and for the history. */
  readonly reason: string;
  /** Number and date of the decision that lets it hold from a day gone by; empty for a day to come. */
  readonly pastBasis: string;
};

export type Refusal =
  | 'not-open'
  | 'not-in-review'
  | 'stale'
  | 'own-work'
  | 'no-date'
  | 'past-without-basis'
  | 'too-long-ago'
  | 'before-current'
  | 'too-far'
  | 'no-reason'
  | 'no-comment'
  | 'nothing-changed'
  | 'incomplete';

export type Decision = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

const YES: Decision = { ok: true };
const no = (reason: Refusal): Decision => ({ ok: false, reason });

/** Only a draft is written in; sent to review it stands still, so that what is approved is what was read. */
export function decideEdit(draft: Pick<Draft, 'state'>): Decision {
  return draft.state === 'draft' ? YES : no('not-open');
}

/** What a new revision would follow on its first day; null when the procedure is new or withdrawn by then. */
export type InForce = { readonly content: ProcedureRecord; readonly effectiveFrom: Temporal.PlainDate } | null;

type Sending = { readonly seen: number; readonly today: Temporal.PlainDate; readonly inForce: InForce };

export function decideSend(draft: Draft, { seen, today, inForce }: Sending): Decision {
  if (draft.state !== 'draft') return no('not-open');
  if (draft.version !== seen) return no('stale');
  if (draft.reason === '') return no('no-reason');
  if (inForce !== null && sameValue(inForce.content, draft.content)) return no('nothing-changed');
  if (gapsOf(draft.content).some((gap) => gap.blocks)) return no('incomplete');
  return decideDate(draft, today, inForce);
}

type Approval = Sending & { readonly actor: string };

/** The second pair of eyes belongs to somebody who has not written in the draft (kiểm soát chéo). */
export function decideApprove(draft: Draft, approval: Approval): Decision {
  if (draft.state !== 'in-review') return no('not-in-review');
  if (draft.editors.includes(approval.actor)) return no('own-work');
  return decideSend({ ...draft, state: 'draft' }, approval);
}

export function decideSendBack(draft: Draft, { actor, comment, seen }: { readonly actor: string; readonly comment: string; readonly seen: number }): Decision {
  if (draft.state !== 'in-review') return no('not-in-review');
  if (draft.version !== seen) return no('stale');
  if (draft.editors.includes(actor)) return no('own-work');
  return comment.trim() === '' ? no('no-comment') : YES;
}

/** An editor takes back what nobody has decided yet. */
export function decideTakeBack(draft: Pick<Draft, 'state'>): Decision {
  return draft.state === 'in-review' ? YES : no('not-in-review');
}

export function decideDiscard(draft: Pick<Draft, 'state'>): Decision {
  return draft.state === 'draft' || draft.state === 'in-review' ? YES : no('not-open');
}

/** A decision may be typed in late: at most a year, and never under what holds already. */
const LONGEST_AGO = { years: 1 } as const;
const FARTHEST = { years: 5 } as const;

/**
 * From today on, freely. A day gone by only with the decision that announced it, since people have acted by what stood here
 * until now; their dossiers keep the revision under which they were accepted (NĐ 63/2010/NĐ-CP, QĐ 766/QĐ-TTg rule 1.1).
 */
export function decideDate(draft: Pick<Draft, 'effectiveFrom' | 'pastBasis'>, today: Temporal.PlainDate, inForce: InForce): Decision {
  const { effectiveFrom, pastBasis } = draft;
  if (effectiveFrom === null) return no('no-date');
  if (isBefore(today.add(FARTHEST), effectiveFrom)) return no('too-far');
  if (!isBefore(effectiveFrom, today)) return YES;
  if (pastBasis === '') return no('past-without-basis');
  if (isBefore(effectiveFrom, today.subtract(LONGEST_AGO))) return no('too-long-ago');
  return inForce !== null && isBefore(effectiveFrom, inForce.effectiveFrom) ? no('before-current') : YES;
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
