/** Life of one message in the ledger. The words are those of every channel; each channel maps its codes to them. */
export const DELIVERY_STATES = ['created', 'sending', 'sent', 'delivered', 'temporary-failure', 'permanent-failure', 'technical-failure'] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * Allowed moves. `sending → sending` is the second and last try after an unknown outcome;
 * `created → permanent-failure` is a person who can be reached by no channel at all.
 */
const MOVES = {
  created: ['sending', 'permanent-failure', 'technical-failure'],
  sending: ['sending', 'sent', 'delivered', 'temporary-failure', 'permanent-failure', 'technical-failure'],
  sent: ['delivered'],
  delivered: [],
  'temporary-failure': ['sending', 'sent', 'delivered', 'permanent-failure', 'technical-failure'],
  'permanent-failure': [],
  'technical-failure': [],
} as const satisfies Record<DeliveryState, readonly DeliveryState[]>;

export function allowedMoves(state: DeliveryState): readonly DeliveryState[] {
  return MOVES[state];
}

export function mayMove(from: DeliveryState, to: DeliveryState): boolean {
  return allowedMoves(from).includes(to);
}

/** Nothing that the channel reports later changes these. */
export function isFinal(state: DeliveryState): boolean {
  return MOVES[state].length === 0;
}

/** States that an officer may send back to `created` with the retry button. */
export const RETRYABLE_STATES = ['permanent-failure', 'technical-failure'] as const satisfies readonly DeliveryState[];

export function isRetryable(state: DeliveryState): boolean {
  return RETRYABLE_STATES.some((retryable) => retryable === state);
}

/** What a channel tells afterwards. Zalo gives no order, so receipts are applied by rank and not by arrival. */
export type Receipt = 'sent' | 'delivered';

const RANK = {
  created: 0,
  'temporary-failure': 1,
  sending: 1,
  sent: 2,
  delivered: 3,
  'permanent-failure': 9,
  'technical-failure': 9,
} as const satisfies Record<DeliveryState, number>;

/** The state after a receipt: upwards only, and a final state is never left. A row never sent ignores receipts. */
export function applyReceipt(state: DeliveryState, receipt: Receipt): DeliveryState {
  return mayMove(state, receipt) && RANK[receipt] > RANK[state] ? receipt : state;
}

/** States from which a receipt of delivery leads to `delivered`: the same rule, for the store's one statement. */
export const DELIVERABLE_STATES: readonly DeliveryState[] = DELIVERY_STATES.filter(
  (state) => state !== 'delivered' && applyReceipt(state, 'delivered') === 'delivered',
);
