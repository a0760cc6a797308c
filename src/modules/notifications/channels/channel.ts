import type { Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import type { PlanStep, SendStep } from '../domain/channel-choice.ts';
import type { FailureClass } from '../domain/failure.ts';
import type { Params } from '../domain/render.ts';

export type ChannelDeps = Pick<Platform, 'db' | 'clock' | 'log' | 'config'>;

export type Recipient = { readonly address: string; readonly phone: string | null; readonly lastInteractionAt: Temporal.Instant | null };

export type Outgoing = {
  readonly address: string;
  readonly phone: string | null;
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly template: string | null;
  readonly params: Params | null;
  readonly trackingId: string | null;
};

/** How one try ended. `unknown` must not be repeated without asking first; `not-sent` cannot have arrived. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly providerMessageId: string }
  | { readonly kind: 'refused'; readonly class: FailureClass; readonly reasonCode: string; readonly reasonText: string; readonly untilMorning: boolean }
  | { readonly kind: 'unknown'; readonly reasonCode: 'timeout' | 'answer-lost' | 'unreadable-answer' }
  | { readonly kind: 'not-sent'; readonly reasonCode: 'not-connected' | 'provider-busy' | 'no-token' };

export type Search = { readonly address: string; readonly text: string; readonly notBefore: Temporal.Instant };

/** Messages at the provider that look like ours, oldest first; or that it cannot be told now. */
export type SearchResult = { readonly kind: 'found'; readonly messageIds: readonly string[] } | { readonly kind: 'cannot-tell' };

export type PlanWish = { readonly urgent: boolean; readonly refused: readonly SendStep[]; readonly jitter: number; readonly now: Temporal.Instant };

/** One way to reach people. A channel is a folder and a line in channels.ts; nothing else knows its name. */
export type Channel = {
  readonly name: string;
  /** How a notice may reach this person, in order. */
  readonly plan: (recipient: Recipient, wish: PlanWish) => readonly PlanStep[];
  readonly send: (deps: ChannelDeps, step: SendStep, outgoing: Outgoing) => Promise<SendOutcome>;
  /** Steps whose arrival `search` can tell. */
  readonly searchable: readonly SendStep[];
  readonly search: (deps: ChannelDeps, wanted: Search) => Promise<SearchResult>;
};
