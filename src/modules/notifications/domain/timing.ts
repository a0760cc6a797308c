import type { Temporal } from '#kernel/time.ts';
import type { DeliveryState } from './delivery.ts';

export type MessageKind = 'reply' | 'notice';

/** All age limits of the ledger, in seconds. Each has a test; a state without a limit could get stuck for ever. */
export const SECONDS = {
  /** Time given to one send. A send that takes longer has an unknown outcome. */
  sendTimeout: 8,
  /** A row `sending` for less than this belongs to somebody alive: the send's own time and a margin. */
  liveSend: 12,
  /** After an unknown outcome: when to ask the provider whether the message arrived. */
  askAfterUnknown: 15,
  /** Where the provider cannot be asked: how long a receipt may still come before the one repeat. */
  receiptGrace: 120,
  /** How late a planned try may be before the sweeper takes the row for forgotten. */
  forgottenTry: 90,
  /** How old a row `sending` may be before the sweeper takes it for forgotten. */
  forgottenSend: 60,
  /** A chat answer is of no use after this; it goes to the dead letters. */
  giveUpReply: 6 * 3600,
  /** A notice of a dossier is still wanted after a long week-end. */
  giveUpNotice: 4 * 86400,
  /** Parked receipts without a message of ours: echoes of what staff typed in OA Manager. */
  keepParkedReceipt: 2 * 86400,
} as const;

/**
 * Sends after an unknown outcome. Blind: one possible repeat and no more (reliability-security §1.3). Searched: the
 * provider said that nothing had arrived, so another send is no repeat, only bounded in case its listing deceives us.
 */
export const MOST_REPEATS = { blind: 1, searched: 3 } as const;

const STEPS = {
  reply: [2, 5, 15, 30, 60, 120, 300],
  notice: [30, 120, 600, 1800, 3600, 7200],
} as const satisfies Record<MessageKind, readonly number[]>;

/** Exponential back-off with up to a quarter of spread, so that a returning provider is not met by everybody at once. */
export function backOffSeconds(kind: MessageKind, attempts: number, jitter: number): number {
  const steps = STEPS[kind];
  const base = steps[Math.min(Math.max(attempts, 1), steps.length) - 1] ?? 60;
  return base * (1 + jitter / 4);
}

export function giveUpAt(kind: MessageKind, wantedAt: Temporal.Instant): Temporal.Instant {
  return wantedAt.add({ seconds: kind === 'reply' ? SECONDS.giveUpReply : SECONDS.giveUpNotice });
}

export type RowForNextMove = {
  readonly kind: MessageKind;
  readonly state: DeliveryState;
  /** When it was first wanted, or wanted again by an officer's retry. */
  readonly wantedAt: Temporal.Instant;
  readonly sendingAt: Temporal.Instant | null;
  readonly nextTryAt: Temporal.Instant | null;
};

export type NextMove =
  | { readonly do: 'nothing' }
  /** Planned for later, by a job that exists already. */
  | { readonly do: 'wait' }
  /** Somebody may be sending it now; look again at this time. */
  | { readonly do: 'look-again'; readonly at: Temporal.Instant }
  | { readonly do: 'give-up' }
  /** A send began and nobody knows how it ended. */
  | { readonly do: 'ask' }
  | { readonly do: 'send' };

/** What a worker that meets this row has to do. Safe to ask at any time, any number of times. */
export function nextMove(row: RowForNextMove, now: Temporal.Instant): NextMove {
  if (row.state !== 'created' && row.state !== 'sending' && row.state !== 'temporary-failure') return { do: 'nothing' };
  if (row.state === 'sending') {
    const liveUntil = row.sendingAt?.add({ seconds: SECONDS.liveSend }) ?? now;
    if (isBefore(now, liveUntil)) return { do: 'look-again', at: liveUntil };
    if (row.nextTryAt !== null && isBefore(now, row.nextTryAt)) return { do: 'wait' };
    return { do: 'ask' };
  }
  if (isBefore(giveUpAt(row.kind, row.wantedAt), now)) return { do: 'give-up' };
  if (row.nextTryAt !== null && isBefore(now, row.nextTryAt)) return { do: 'wait' };
  return { do: 'send' };
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return a.epochNanoseconds < b.epochNanoseconds;
}

/** A spread in [0, 1) that is the same each time for one message: repeatable, and even over neighbours. */
export function spreadOf(messageId: number): number {
  return (Math.imul(messageId, 2654435761) >>> 0) / 2 ** 32;
}
