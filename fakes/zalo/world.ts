import { type Clock, DAY, makeClock } from './clock.ts';
import { loadState, makeSaver, type Saver } from './save.ts';
import type { Settings } from './settings.ts';
import { type Citizen, freshState, type Message, type State } from './state.ts';
import { makeOutbox, type Outbox, signature } from './webhooks.ts';

/** One line of the log of API calls. Tokens and bodies are never kept. */
export type CallEntry = {
  readonly seq: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly to: string | null;
  readonly http: number;
  readonly error: number;
  readonly message: string;
  readonly ms: number;
  readonly token: string | null;
  readonly note: string | null;
};

export type Index = {
  readonly byUid: Map<string, Citizen>;
  readonly bySlug: Map<string, Citizen>;
  readonly byPhone: Map<string, Citizen>;
  readonly messagesOf: Map<string, Message[]>;
  readonly messageById: Map<string, Message>;
};

export type World = {
  readonly settings: Settings;
  readonly clock: Clock;
  state: State;
  index: Index;
  readonly calls: CallEntry[];
  readonly outbox: Outbox;
  readonly saver: Saver;
  /** Uploaded bytes by asset id; they do not survive a restart. */
  readonly bytes: Map<string, Buffer>;
  readonly listeners: Set<() => void>;
  callSeq: number;
};

export function buildIndex(state: State): Index {
  const index: Index = { byUid: new Map(), bySlug: new Map(), byPhone: new Map(), messagesOf: new Map(), messageById: new Map() };
  for (const citizen of state.citizens) enlist(index, citizen);
  for (const message of state.messages) file(index, message);
  return index;
}

export function enlist(index: Index, citizen: Citizen): void {
  index.byUid.set(citizen.uid, citizen);
  index.bySlug.set(citizen.slug, citizen);
  if (citizen.phone !== null) index.byPhone.set(citizen.phone, citizen);
}

export function file(index: Index, message: Message): void {
  const list = index.messagesOf.get(message.uid);
  if (list) list.push(message);
  else index.messagesOf.set(message.uid, [message]);
  index.messageById.set(message.id, message);
}

/** Tells the phone and the file that something changed. */
export function changed(world: World, message?: Message): void {
  world.state.rev += 1;
  if (message) message.rev = world.state.rev;
  world.saver.soon();
  for (const listener of world.listeners) listener();
}

export function makeWorld(settings: Settings): World {
  const loaded = settings.stateFile === null ? null : loadState(settings.stateFile);
  const clock = makeClock(loaded?.shift ?? 0);
  const state = loaded?.state ?? freshState(clock.now(), settings.webhookUrl);
  // A start with an address is as good as saving it in the console: it switches the webhook on again.
  if (settings.webhookUrl !== null) Object.assign(state, { webhookUrl: settings.webhookUrl, webhookOn: true });
  const world: World = {
    settings,
    clock,
    state,
    index: buildIndex(state),
    calls: [],
    bytes: new Map(),
    listeners: new Set(),
    callSeq: 0,
    saver: makeSaver(settings.stateFile, () => ({ shift: clock.shift, state: world.state, pending: world.outbox.pending() })),
    outbox: makeOutbox({
      sign: (body, timestamp) => signature(settings.appId, body, timestamp, settings.oaSecretKey),
      target: () => ({ url: world.state.webhookUrl, on: world.state.webhookOn }),
      switches: () => world.state.switches,
      switchOff: () => {
        world.state.webhookOn = false;
      },
      changed: (delivery) => {
        const message = delivery.event === 'user_send_text' && delivery.messageId !== null ? world.index.messageById.get(delivery.messageId) : undefined;
        if (message && message.webhook !== 'received') {
          message.webhook = delivery.status === 'ok' ? 'received' : delivery.status === 'retrying' ? 'retrying' : 'lost';
        }
        changed(world, message);
      },
    }),
  };
  if (loaded) world.outbox.restore(loaded.pending);
  return world;
}

/** Consultation messages: within 48 hours free, within 7 days allowed. */
export function windowOf(world: World, citizen: Citizen): 'free' | 'paid' | 'closed' {
  if (citizen.lastInteraction === null) return 'closed';
  const age = world.clock.now() - citizen.lastInteraction;
  if (age <= 2 * DAY) return 'free';
  return age <= 7 * DAY ? 'paid' : 'closed';
}

/** Zalo does not know a person who neither follows nor has spoken lately: -213. */
export function isKnown(world: World, citizen: Citizen): boolean {
  return citizen.follows || windowOf(world, citizen) !== 'closed';
}
