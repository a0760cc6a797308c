import { z } from 'zod';
import { inTransaction } from '#platform/db/database.ts';
import { defineJob } from '#platform/jobs/jobs.ts';
import type { Platform } from '#platform/platform.ts';
import { channelOf } from '../channels/channels.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import { OWN_REASONS } from '../domain/failure.ts';
import { giveUpAt, MOST_REPEATS, nextMove, SECONDS } from '../domain/timing.ts';
import { knownProviderIds, type LedgerRow, readMessage } from '../store/message-store.ts';
import { type AttemptDeps, fail, type Later, noteOf, postpone, sendByPlan, settle } from './attempt.ts';
import type { PreparedReply } from './prepare-reply.ts';

/**
 * One message to one person, in order for each person. The ledger keeps every outcome, so that the job fails only
 * when the database does; what a lost job leaves behind is found by the sweeper.
 */
export const deliverJob = defineJob({
  queue: 'notifications.deliver',
  payload: z.object({ messageId: z.number().int() }),
  ordered: true,
  concurrency: 10,
  retryLimit: 4,
  handle: async (platform, { messageId }) => {
    await deliver(platform, messageId);
  },
});

export function contactKey(contactId: number): string {
  return `contact:${contactId}`;
}

export type DeliveryReport = { readonly messageId: number; readonly state: DeliveryState | 'missing' };

/** A prepared reply older than this goes the careful way: its row may be looked after by somebody else by the time it is sent. */
const FAST_PATH_MS = (SECONDS.liveSend - SECONDS.sendTimeout) * 1000;
const taken = new WeakSet<PreparedReply>();

/**
 * Sends now, if it is to be sent now. May be called at any time and again: by a prepared reply right after its commit
 * (no query before the send, one after), or by id from anywhere.
 */
export async function deliver(platform: Platform, target: number | PreparedReply): Promise<DeliveryReport> {
  const deps = { ...platform, later: laterOn(platform) };
  if (typeof target === 'number') return deliverById(deps, target);
  const age = platform.clock.now().epochMilliseconds - target.sendingAt.epochMilliseconds;
  if (!target.fresh || taken.has(target) || age >= FAST_PATH_MS) return deliverById(deps, target.messageId);
  taken.add(target);
  const row = freshRow(target);
  const outcome = await channelOf(target.channel).send(deps, 'consultation', { ...target, phone: null, template: null, params: null, trackingId: null });
  return { messageId: target.messageId, state: await settle(deps, row, 'consultation', outcome) };
}

function laterOn(platform: Platform): Later {
  return (tx, row, at) => platform.jobs.enqueue(tx, deliverJob, { messageId: row.id }, { key: contactKey(row.contactId), startAfter: at });
}

/** The row as `prepareReply` has just written it. */
function freshRow(prepared: PreparedReply): LedgerRow {
  return {
    id: prepared.messageId,
    kind: 'reply',
    contactId: prepared.contactId,
    channel: prepared.channel,
    address: prepared.address,
    phone: null,
    lastInteractionAt: null,
    template: null,
    values: {},
    text: prepared.text,
    choices: prepared.choices,
    urgent: false,
    state: 'sending',
    planStep: 'consultation',
    refusedSteps: [],
    attempts: 1,
    repeats: 0,
    trackingId: null,
    sendingAt: prepared.sendingAt,
    nextTryAt: null,
    wantedAt: prepared.sendingAt,
  };
}

async function deliverById(deps: AttemptDeps, messageId: number): Promise<DeliveryReport> {
  const row = await readMessage(deps.db, messageId);
  if (row === null) return { messageId, state: 'missing' };
  return { messageId, state: await advance(deps, row) };
}

async function advance(deps: AttemptDeps, row: LedgerRow): Promise<DeliveryState> {
  const move = nextMove(row, deps.clock.now());
  switch (move.do) {
    case 'nothing':
    case 'wait':
      return row.state;
    case 'look-again':
      await inTransaction(deps.db, (tx) => deps.later(tx, row, move.at));
      return row.state;
    case 'give-up':
      return fail(deps, row, { state: 'technical-failure', code: 'gave-up', text: OWN_REASONS['gave-up'], note: null });
    case 'ask':
      return settleUnknown(deps, row);
    case 'send':
      return sendByPlan(deps, row, row.repeats);
  }
}

/** A send began and its end is not known: look for the message at the provider before it is sent again. */
async function settleUnknown(deps: AttemptDeps, row: LedgerRow): Promise<DeliveryState> {
  const channel = channelOf(row.channel);
  const now = deps.clock.now();
  const began = row.sendingAt ?? row.wantedAt;
  if (row.planStep === null || !channel.searchable.includes(row.planStep)) {
    const graceEnds = began.add({ seconds: SECONDS.receiptGrace });
    if (now.epochMilliseconds < graceEnds.epochMilliseconds) return postpone(deps, row, { at: graceEnds, code: 'answer-lost', note: null, state: 'sending' });
    return sendAgain(deps, row, MOST_REPEATS.blind);
  }
  const notBefore = began.subtract({ seconds: SKEW_SECONDS });
  const result = await channel.search(deps, { address: row.address, text: row.text, notBefore });
  if (result.kind === 'cannot-tell') return askLater(deps, row);
  const known = await knownProviderIds(deps.db, result.messageIds);
  const ours = result.messageIds.find((id) => !known.has(id));
  if (ours !== undefined) return settle(deps, row, row.planStep, { kind: 'sent', providerMessageId: ours });
  return sendAgain(deps, row, MOST_REPEATS.searched);
}

/** Zalo's clock and ours may differ by this much. */
const SKEW_SECONDS = 5;
const ASK_AGAIN_SECONDS = 30;

async function askLater(deps: AttemptDeps, row: LedgerRow): Promise<DeliveryState> {
  const now = deps.clock.now();
  if (giveUpAt(row.kind, row.wantedAt).epochMilliseconds < now.epochMilliseconds) return giveUpUnknown(deps, row);
  return postpone(deps, row, { at: now.add({ seconds: ASK_AGAIN_SECONDS }), code: 'answer-lost', note: null, state: 'sending' });
}

async function sendAgain(deps: AttemptDeps, row: LedgerRow, most: number): Promise<DeliveryState> {
  if (row.repeats >= most) return giveUpUnknown(deps, row);
  return sendByPlan(deps, row, row.repeats + 1);
}

function giveUpUnknown(deps: AttemptDeps, row: LedgerRow): Promise<DeliveryState> {
  const note = noteOf(row.planStep ?? 'consultation', 'unknown', 'unknown-outcome');
  return fail(deps, row, { state: 'technical-failure', code: 'unknown-outcome', text: OWN_REASONS['unknown-outcome'], note });
}
