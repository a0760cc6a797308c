import { randomBytes } from 'node:crypto';
import { feedback, followed, oaSend, submittedInfo, userReceived, userSeen, userSendText } from './events.ts';
import type { Citizen, Message } from './state.ts';
import type { SendOptions, Sent } from './webhooks.ts';
import { changed, enlist, file, type World } from './world.ts';

/** What people and the OA do to each other, with the webhooks that follow from it. */
export type Draft = Pick<Message, 'from' | 'kind' | 'text'> & Partial<Pick<Message, 'card' | 'trackingId' | 'channel' | 'quoteId' | 'hidden' | 'time'>>;

export function addMessage(world: World, citizen: Citizen, draft: Draft): Message {
  const now = world.clock.now();
  const message: Message = {
    card: null,
    trackingId: null,
    channel: 'uid',
    quoteId: null,
    hidden: false,
    time: now,
    ...draft,
    seq: world.state.nextSeq,
    id: randomBytes(10).toString('hex'),
    uid: citizen.uid,
    arrivedAt: performance.timeOrigin + performance.now(),
    deliveredAt: null,
    seenAt: null,
    webhook: draft.from === 'citizen' ? 'sending' : 'none',
    rated: null,
    rev: 0,
  };
  world.state.nextSeq += 1;
  world.state.messages.push(message);
  file(world.index, message);
  changed(world, message);
  return message;
}

export type SayOptions = SendOptions & { readonly hidden?: boolean; readonly duplicate?: number; readonly quoteId?: string };

export function citizenSays(world: World, citizen: Citizen, text: string, options: SayOptions = {}): { message: Message; sent: Sent } {
  citizen.lastInteraction = world.clock.now();
  const message = addMessage(world, citizen, { from: 'citizen', kind: 'text', text, hidden: options.hidden ?? false, quoteId: options.quoteId ?? null });
  const event = userSendText(world, citizen, message);
  const sent = world.outbox.send(event, options);
  for (let i = 0; i < (options.duplicate ?? 0); i += 1) world.outbox.send(event, { ...options, plain: true });
  return { message, sent };
}

/** Texts written one after the other whose webhooks arrive in another order, each after the one before was answered. */
export async function citizenSaysOutOfOrder(world: World, citizen: Citizen, texts: readonly string[], order: readonly number[]): Promise<readonly Message[]> {
  const messages = texts.map((text, index) => {
    citizen.lastInteraction = world.clock.now();
    return addMessage(world, citizen, { from: 'citizen', kind: 'text', text, time: world.clock.now() + index });
  });
  for (const position of order) {
    const message = messages[position];
    if (message) await world.outbox.send(userSendText(world, citizen, message), { plain: true }).attempted;
  }
  return messages;
}

/** An OA that answers has read what came before. */
function markRead(world: World, citizen: Citizen): void {
  const list = world.index.messagesOf.get(citizen.uid) ?? [];
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const message = list[i];
    if (!message || (message.from === 'citizen' && message.seenAt !== null)) return;
    if (message.from !== 'citizen') continue;
    message.seenAt = world.clock.now();
    changed(world, message);
  }
}

export function oaSays(world: World, citizen: Citizen, draft: Omit<Draft, 'from'>): Message {
  if (draft.kind === 'cs') markRead(world, citizen);
  const message = addMessage(world, citizen, { ...draft, from: 'oa' });
  const { switches } = world.state;
  if (switches.echoes && message.channel === 'uid') world.outbox.send(oaSend(world, citizen, message));
  if (switches.deliver) arrive(world, citizen, message);
  return message;
}

/** The message reaches the citizen's phone. */
export function arrive(world: World, citizen: Citizen, message: Message): void {
  if (message.deliveredAt !== null) return;
  message.deliveredAt = world.clock.now();
  changed(world, message);
  if (world.state.switches.receipts) world.outbox.send(userReceived(world, citizen, message, message.deliveredAt));
}

export function look(world: World, citizen: Citizen): number {
  const list = world.index.messagesOf.get(citizen.uid) ?? [];
  const now = world.clock.now();
  const seen: string[] = [];
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const message = list[i];
    if (!message || message.seq <= citizen.seenSeq) break;
    if (message.from !== 'oa' || message.seenAt !== null || message.deliveredAt === null) continue;
    message.seenAt = now;
    seen.unshift(message.id);
  }
  if (seen.length === 0) return 0;
  citizen.seenSeq = list.at(-1)?.seq ?? citizen.seenSeq;
  changed(world);
  if (world.state.switches.receipts) world.outbox.send(userSeen(world, citizen, seen, now));
  return seen.length;
}

export function follow(world: World, citizen: Citizen, on: boolean): Sent {
  const now = world.clock.now();
  citizen.follows = on;
  citizen.lastInteraction = on ? now : null;
  changed(world);
  return world.outbox.send(followed(world, citizen, on ? 'follow' : 'unfollow', now));
}

export function shareInfo(world: World, citizen: Citizen): Sent {
  citizen.sharedInfo = true;
  changed(world);
  return world.outbox.send(submittedInfo(world, citizen, world.clock.now()));
}

export function rate(world: World, message: Message, stars: number, note: string): Sent {
  message.rated = stars;
  changed(world, message);
  return world.outbox.send(feedback(world, message, stars, note, world.clock.now()));
}

export type NewCitizen = {
  readonly name: string;
  readonly phone?: string | null;
  readonly uid?: string;
  readonly about?: string;
  readonly follows?: boolean;
  readonly failWith?: number | null;
  readonly lastInteraction?: number | null;
};

export function createCitizen(world: World, draft: NewCitizen): Citizen {
  const number = world.state.citizens.length + 1;
  const uid = draft.uid ?? `71${String(number).padStart(6, '0')}${randomBytes(5).readUIntBE(0, 5).toString().padStart(13, '0').slice(-11)}`;
  const known = world.index.byUid.get(uid);
  if (known) return known;
  const citizen: Citizen = {
    uid,
    slug: uid,
    appUserId: `5${uid.slice(1)}`,
    name: draft.name,
    about: draft.about ?? 'Người dùng Zalo',
    phone: draft.phone ?? null,
    address: '',
    hue: number % 6,
    admin: false,
    failWith: draft.failWith ?? null,
    follows: draft.follows ?? true,
    lastInteraction: draft.lastInteraction === undefined ? world.clock.now() : draft.lastInteraction,
    sharedInfo: false,
    seenSeq: 0,
  };
  world.state.citizens.push(citizen);
  enlist(world.index, citizen);
  changed(world);
  return citizen;
}
