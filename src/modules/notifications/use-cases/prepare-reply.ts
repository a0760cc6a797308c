import type { RawBuilder } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { type InsertedReply, insertReply, type ReplyRow, replyParts } from '../store/message-store.ts';
import type { Choice } from '../store/tables.ts';

export type ReplyWish = {
  readonly channel: string;
  readonly address: string;
  readonly text: string;
  readonly choices?: readonly Choice[] | undefined;
  /** The inbound event: one reply for each. */
  readonly inReplyTo: string;
  /** When the person wrote: counts as `touchContact` at that moment, without a round trip of its own. */
  readonly heardAt?: Temporal.Instant | undefined;
};

/** All that `deliver` needs to send without asking the database again. */
export type PreparedReply = {
  readonly messageId: number;
  readonly contactId: number;
  /** False: this event has its reply already, from a try before this one. */
  readonly fresh: boolean;
  readonly channel: string;
  readonly address: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly sendingAt: Temporal.Instant;
};

/** A reply that the caller writes by a statement of his own, together with rows of his own. */
export type PlannedReply = {
  /** Parts for a `with`; the last is `reply(id, "contactId", fresh)`. */
  readonly parts: RawBuilder<unknown>;
  /** What `deliver` takes, from the row that `reply` gave. */
  readonly prepared: (row: InsertedReply) => PreparedReply;
};

export function planReply(deps: Pick<Platform, 'clock'>, wish: ReplyWish): PlannedReply {
  const row = rowOf(deps, wish);
  return { parts: replyParts(row), prepared: (inserted) => preparedFrom(row, inserted) };
}

/**
 * Writes the reply into the caller's transaction, already as being sent: the caller sends it right after his commit,
 * and a row that stays so is found by the sweeper.
 */
export async function prepareReply(tx: Db, deps: Pick<Platform, 'clock'>, wish: ReplyWish): Promise<PreparedReply> {
  const row = rowOf(deps, wish);
  return preparedFrom(row, await insertReply(tx, row));
}

function rowOf(deps: Pick<Platform, 'clock'>, wish: ReplyWish): ReplyRow {
  const { channel, address } = wish;
  const key = `reply:${channel}:${wish.inReplyTo}`;
  return { channel, address, text: wish.text.normalize('NFC'), choices: wish.choices ?? [], key, heardAt: wish.heardAt ?? null, now: deps.clock.now() };
}

function preparedFrom(row: ReplyRow, inserted: InsertedReply): PreparedReply {
  const { channel, address, text, choices, now } = row;
  return { messageId: inserted.id, contactId: inserted.contactId, fresh: inserted.fresh, channel, address, text, choices, sendingAt: now };
}
