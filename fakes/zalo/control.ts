import { DAY } from './clock.ts';
import { type Citizen, defaultSwitches, type Fault, freshState, type Message, type Switches } from './state.ts';
import { citizenSays, citizenSaysOutOfOrder, createCitizen, follow, look, type NewCitizen, rate, type SayOptions, shareInfo } from './talk.ts';
import { expireTokens, issueTokens, type TokenPair } from './tokens.ts';
import type { Delivery, Outbox } from './webhooks.ts';
import { buildIndex, type CallEntry, changed, type World } from './world.ts';

/** What a test may do to the fake; the same things are served under /_control. */
export type Control = {
  readonly citizens: () => readonly Citizen[];
  readonly find: (id: string) => Citizen | null;
  readonly createCitizen: (draft: NewCitizen) => Citizen;
  /** Resolves once the first delivery of the webhook was tried. */
  readonly sendText: (id: string, text: string, options?: SayOptions) => Promise<Message>;
  readonly sendTexts: (id: string, texts: readonly string[], order: readonly number[]) => Promise<readonly Message[]>;
  readonly tap: (id: string, messageId: string, title: string) => Promise<Message | null>;
  readonly follow: (id: string) => Promise<void>;
  readonly unfollow: (id: string) => Promise<void>;
  readonly shareInfo: (id: string) => Promise<void>;
  readonly see: (id: string) => number;
  readonly rate: (messageId: string, stars: number, note?: string) => Promise<void>;
  readonly setLastInteraction: (id: string, at: number | null) => void;
  readonly messagesOf: (id: string) => readonly Message[];
  readonly messages: (since: number, limit?: number) => { readonly messages: readonly Message[]; readonly next: number };
  readonly calls: (since?: number) => readonly CallEntry[];
  readonly webhooks: (limit?: number) => readonly Delivery[];
  readonly outbox: Outbox;
  readonly switches: () => Switches;
  readonly setSwitches: (patch: Partial<Switches>) => void;
  readonly fail: (fault: Partial<Fault>) => void;
  readonly setWebhook: (url: string | null) => void;
  readonly enableWebhook: () => void;
  readonly now: () => number;
  readonly shiftClock: (ms: number) => void;
  readonly issueTokens: () => TokenPair;
  readonly expireTokens: (what?: 'access' | 'all') => number;
  readonly reset: () => void;
};

function must(world: World, id: string): Citizen {
  const citizen = findCitizen(world, id);
  if (!citizen) throw new Error(`Không có người nào có mã ${id}`);
  return citizen;
}

/** By UID, by short name of the address, or by phone. */
export function findCitizen(world: World, id: string): Citizen | null {
  const { byUid, bySlug, byPhone } = world.index;
  return byUid.get(id) ?? bySlug.get(id) ?? byPhone.get(id.replace(/^0/, '84')) ?? null;
}

/** Cheap with many messages: numbers grow, so the start is found by halving. */
export function messagesSince(world: World, since: number, limit: number): { readonly messages: readonly Message[]; readonly next: number } {
  const all = world.state.messages;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.seq ?? 0) <= since) low = middle + 1;
    else high = middle;
  }
  const messages = all.slice(low, low + limit);
  return { messages, next: messages.at(-1)?.seq ?? since };
}

async function tap(world: World, id: string, messageId: string, title: string): Promise<Message | null> {
  const citizen = must(world, id);
  const card = world.index.messageById.get(messageId)?.card;
  const taps = card?.kind === 'list' ? [...card.items, ...card.buttons] : [];
  const found = taps.find((t) => t.title === title);
  if (!found) throw new Error(`Tin ${messageId} không có nút "${title}"`);
  // Opening a page, dialling and SMS tell the OA nothing.
  if (found.type !== 'oa.query.show' && found.type !== 'oa.query.hide') return null;
  const { message, sent } = citizenSays(world, citizen, found.payload, { hidden: found.type === 'oa.query.hide' });
  await sent.attempted;
  return message;
}

export function addFault(world: World, fault: Partial<Fault>): void {
  world.state.faults.push({ count: 1, on: 'send', ...fault });
}

export function reset(world: World): void {
  world.outbox.clear();
  world.clock.shift = 0;
  world.state = freshState(world.clock.now(), world.state.webhookUrl);
  world.index = buildIndex(world.state);
  world.calls.length = 0;
  world.bytes.clear();
  changed(world);
}

export function makeControl(world: World): Control {
  const later = (sent: { attempted: Promise<void> }): Promise<void> => sent.attempted;
  return {
    citizens: () => world.state.citizens,
    find: (id) => findCitizen(world, id),
    createCitizen: (draft) => createCitizen(world, draft),
    sendText: async (id, text, options = {}) => {
      const { message, sent } = citizenSays(world, must(world, id), text, options);
      if (world.state.switches.disorder < 2) await sent.attempted;
      return message;
    },
    sendTexts: (id, texts, order) => citizenSaysOutOfOrder(world, must(world, id), texts, order),
    tap: (id, messageId, title) => tap(world, id, messageId, title),
    follow: (id) => later(follow(world, must(world, id), true)),
    unfollow: (id) => later(follow(world, must(world, id), false)),
    shareInfo: (id) => later(shareInfo(world, must(world, id))),
    see: (id) => look(world, must(world, id)),
    rate: async (messageId, stars, note = '') => {
      const message = world.index.messageById.get(messageId);
      if (message) await rate(world, message, stars, note).attempted;
    },
    setLastInteraction: (id, at) => {
      must(world, id).lastInteraction = at;
      changed(world);
    },
    messagesOf: (id) => world.index.messagesOf.get(must(world, id).uid) ?? [],
    messages: (since, limit = 10_000) => messagesSince(world, since, limit),
    calls: (since = 0) => world.calls.filter((c) => c.seq > since),
    webhooks: (limit = 100) => world.outbox.recent(limit),
    outbox: world.outbox,
    switches: () => world.state.switches,
    setSwitches: (patch) => {
      Object.assign(world.state.switches, patch);
      changed(world);
    },
    fail: (fault) => addFault(world, fault),
    setWebhook: (url) => {
      world.state.webhookUrl = url;
      world.state.webhookOn = true;
    },
    enableWebhook: () => {
      world.state.webhookOn = true;
      changed(world);
    },
    now: () => world.clock.now(),
    shiftClock: (ms) => {
      world.clock.shift += ms;
      changed(world);
    },
    issueTokens: () => issueTokens(world),
    expireTokens: (what = 'access') => expireTokens(world, what),
    reset: () => reset(world),
  };
}

export const CLOSED_WINDOW = 8 * DAY;

export function isSwitch(name: string): name is keyof Switches {
  return Object.hasOwn(defaultSwitches, name);
}
