import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { insertReply } from '../store/message-store.ts';
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

/**
 * Writes the reply into the caller's transaction, already as being sent: the caller sends it right after his commit,
 * and a row that stays so is found by the sweeper.
 */
export async function prepareReply(tx: Db, deps: Pick<Platform, 'clock'>, wish: ReplyWish): Promise<PreparedReply> {
  const now = deps.clock.now();
  const { channel, address } = wish;
  const text = wish.text.normalize('NFC');
  const choices = wish.choices ?? [];
  const row = await insertReply(tx, { channel, address, text, choices, key: `reply:${channel}:${wish.inReplyTo}`, heardAt: wish.heardAt ?? null, now });
  return { messageId: row.id, contactId: row.contactId, fresh: row.fresh, channel, address, text, choices, sendingAt: now };
}
