import type { Temporal } from '#kernel/time.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { Channel, Outgoing, SendOutcome } from '../channels/channel.ts';
import { channelOf } from '../channels/channels.ts';
import { morningAfter, type PlanStep, type SendStep } from '../domain/channel-choice.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import { OWN_REASONS } from '../domain/failure.ts';
import { templateParams } from '../domain/render.ts';
import { findTemplate } from '../domain/templates.ts';
import { backOffSeconds, SECONDS, spreadOf } from '../domain/timing.ts';
import { type AttemptNote, claim, type LedgerRow, type NotSent, noteAttempt, recordNotSent, recordSent } from '../store/message-store.ts';

/** Plans another look at a row, in the transaction that explains why. */
export type Later = (tx: Tx, row: Pick<LedgerRow, 'id' | 'contactId'>, at: Temporal.Instant) => Promise<void>;

export type AttemptDeps = Platform & { readonly later: Later };

/** Tries the steps of the plan until one takes the message, or none is left for this person. */
export async function sendByPlan(deps: AttemptDeps, start: LedgerRow, repeats: number): Promise<DeliveryState> {
  const channel = channelOf(start.channel);
  let row = start;
  let last: { readonly code: string; readonly text: string } = { code: 'no-channel', text: OWN_REASONS['no-channel'] };
  for (const planned of planOf(deps, channel, start)) {
    if (planned.step === 'later') return postpone(deps, row, { at: planned.at, code: 'night-hours', note: null });
    const now = deps.clock.now();
    const taken = await claim(deps.db, {
      id: row.id,
      attempts: row.attempts,
      state: row.state,
      step: planned.step,
      refusedSteps: row.refusedSteps,
      repeats,
      now,
    });
    if (!taken) return row.state;
    row = { ...row, state: 'sending', attempts: row.attempts + 1, planStep: planned.step, sendingAt: now };
    const outcome = await channel.send(deps, planned.step, outgoingOf(row));
    if (outcome.kind !== 'refused' || outcome.class !== 'other-channel') return settle(deps, row, planned.step, outcome);
    last = { code: outcome.reasonCode, text: outcome.reasonText };
    await noteAttempt(deps.db, row.id, row.attempts, noteOf(planned.step, 'refused', outcome.reasonCode), deps.clock.now());
    row = { ...row, refusedSteps: [...row.refusedSteps, planned.step] };
  }
  return fail(deps, row, { state: 'permanent-failure', ...last, note: null });
}

function planOf(deps: AttemptDeps, channel: Channel, row: LedgerRow): readonly PlanStep[] {
  if (row.kind === 'reply') return [{ step: 'consultation', cost: 'free' }];
  return channel.plan(row, { urgent: row.urgent, refused: row.refusedSteps, jitter: spreadOf(row.id), now: deps.clock.now() });
}

function outgoingOf(row: LedgerRow): Outgoing {
  const template = row.template === null ? null : findTemplate(row.template);
  return {
    address: row.address,
    phone: row.phone,
    text: row.text,
    choices: row.choices,
    template: row.template,
    params: template === null ? null : templateParams(template, row.values),
    trackingId: row.trackingId,
  };
}

type Ended = Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** Writes how one try ended. */
export async function settle(deps: AttemptDeps, row: LedgerRow, step: SendStep, outcome: SendOutcome): Promise<DeliveryState> {
  if (outcome.kind !== 'sent') return settleFailed(deps, row, step, outcome);
  const note = row.kind === 'reply' && row.attempts === 1 ? null : noteOf(step, 'sent', null);
  const state = await recordSent(deps.db, {
    id: row.id,
    attempts: row.attempts,
    providerMessageId: outcome.providerMessageId,
    channel: `${row.channel}:${step}`,
    now: deps.clock.now(),
    note,
  });
  if (state === null) deps.log.warn({ messageId: row.id, attempts: row.attempts }, 'a superseded try arrived after all');
  return state ?? row.state;
}

async function settleFailed(deps: AttemptDeps, row: LedgerRow, step: SendStep, outcome: Ended): Promise<DeliveryState> {
  const note = noteOf(step, outcome.kind, outcome.reasonCode);
  if (outcome.kind === 'unknown') {
    const wait = channelOf(row.channel).searchable.includes(step) ? SECONDS.askAfterUnknown : SECONDS.receiptGrace;
    return postpone(deps, row, { at: deps.clock.now().add({ seconds: wait }), code: outcome.reasonCode, note, state: 'sending' });
  }
  if (outcome.kind === 'not-sent') return postpone(deps, row, { at: nextTryOf(deps, row), code: outcome.reasonCode, note });
  if (outcome.class === 'later') {
    const morning = outcome.untilMorning ? morningAfter(deps.clock.now(), spreadOf(row.id)) : null;
    return postpone(deps, row, { at: morning ?? nextTryOf(deps, row), code: outcome.reasonCode, text: outcome.reasonText, note });
  }
  const state = outcome.class === 'other-channel' ? 'permanent-failure' : 'technical-failure';
  deps.log[state === 'technical-failure' ? 'error' : 'info']({ messageId: row.id, step, reason: outcome.reasonCode }, 'message refused for good');
  return fail(deps, row, { state, code: outcome.reasonCode, text: outcome.reasonText, note });
}

function nextTryOf(deps: AttemptDeps, row: LedgerRow): Temporal.Instant {
  const milliseconds = Math.round(backOffSeconds(row.kind, row.attempts, spreadOf(row.id)) * 1000);
  return deps.clock.now().add({ milliseconds });
}

export type Postponed = {
  readonly at: Temporal.Instant;
  readonly code: string;
  readonly text?: string;
  readonly note: AttemptNote | null;
  /** Default: not tried yet stays `created`, else `temporary-failure`. */
  readonly state?: DeliveryState;
};

/** The row and the job that will come back to it, or neither. */
export async function postpone(deps: AttemptDeps, row: LedgerRow, plan: Postponed): Promise<DeliveryState> {
  const state = plan.state ?? (row.state === 'created' ? 'created' : 'temporary-failure');
  await inTransaction(deps.db, async (tx) => {
    const written = await recordNotSent(tx, endOf(deps, row, { ...plan, state, text: plan.text ?? ownReason(plan.code), nextTryAt: plan.at }));
    if (written) await deps.later(tx, row, plan.at);
  });
  return state;
}

export type Failed = { readonly state: DeliveryState; readonly code: string; readonly text: string; readonly note: AttemptNote | null };

/** Into the dead letters, with a reason that an officer can read. */
export async function fail(deps: AttemptDeps, row: LedgerRow, end: Failed): Promise<DeliveryState> {
  await recordNotSent(deps.db, endOf(deps, row, { ...end, nextTryAt: null }));
  return end.state;
}

function endOf(deps: AttemptDeps, row: LedgerRow, end: Failed & { readonly nextTryAt: Temporal.Instant | null }): NotSent {
  return {
    id: row.id,
    attempts: row.attempts,
    state: end.state,
    reasonCode: end.code,
    reasonText: end.text,
    refusedSteps: row.refusedSteps,
    nextTryAt: end.nextTryAt,
    now: deps.clock.now(),
    note: end.note,
  };
}

function ownReason(code: string): string {
  const found = Object.entries(OWN_REASONS).find(([name]) => name === code);
  return found ? found[1] : code;
}

export function noteOf(step: string, outcome: AttemptNote['outcome'], reasonCode: string | null): AttemptNote {
  return { step, outcome, reasonCode };
}
