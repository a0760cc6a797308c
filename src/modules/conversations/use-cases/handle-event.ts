import type { Temporal } from '#kernel/time.ts';
import { deliver, forget, type PreparedReply, planReply, prepareReply, touchContact, unfollowAll } from '#modules/notifications';
import { type Db, inTransaction, type LazyTransaction, lazily } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { toAttachment, welcome } from '../assistant/general-answers.ts';
import { respond } from '../assistant/respond.ts';
import { plainTurn, type Turn } from '../assistant/turn.ts';
import { readStoredZaloEvent, type ZaloEvent } from '../channels/zalo/events.ts';
import type { Answer } from '../domain/answer.ts';
import { renderText } from '../domain/render-text.ts';
import { vi } from '../messages/vi.ts';
import { type Contact, deleteContact, setLeft } from '../store/contact-store.ts';
import { endEvent, eraseBodiesOf, lockEvent, type StoredEvent } from '../store/inbox-store.ts';
import { answerTurn, closeTurn, type OpenTurn, openTurn } from '../store/turn-store.ts';
import { zaloPorts } from './ports.ts';

const CHANNEL = 'zalo';

/**
 * One event of one person, whole: understood, answered, remembered and marked as done by one statement (or one
 * transaction, when the answer itself changes something), then sent. The queue hands out one event of a person at a
 * time. May be run again after a crash at any point: what is done is not done twice, what was not sent is sent.
 */
export async function handleEvent(platform: Platform, eventId: number): Promise<void> {
  const turn = await openTurn(platform.db, eventId, platform.clock.now());
  if (turn === null) return;
  const done = turn.stored.status !== 'received';
  const reply = done ? turn.stored.replyMessageId : await lazily(platform.db, (lazy) => work(platform, lazy, turn));
  if (reply !== null) await deliver(platform, reply);
}

async function work(platform: Platform, lazy: LazyTransaction, { stored, contact }: OpenTurn): Promise<PreparedReply | null> {
  const event = stored.raw === null ? null : readStoredZaloEvent(stored.raw);
  const at = platform.clock.now();
  if (event === null || event.person === null || contact === null) {
    await endEvent(lazy.current(), stored.id, { status: 'parked', at, error: 'unreadable' });
    return null;
  }
  const turn = await act(platform, lazy, { stored, event, person: event.person, contact });
  if (turn === null) {
    await closeTurn(lazy.current(), { eventId: stored.id, at });
    return null;
  }
  const remembered = isNewest(contact, stored.providerAt) ? { contactId: contact.id, session: turn.state, at: stored.providerAt } : null;
  const planned = planReply(platform, replyTo(stored, event.person, turn.answer));
  return planned.prepared(await answerTurn(lazy.current(), { eventId: stored.id, at, remembered }, planned.parts));
}

function replyTo(stored: StoredEvent, address: string, answer: Answer) {
  return { channel: CHANNEL, address, text: renderText(answer), choices: answer.choices, inReplyTo: stored.key, heardAt: stored.providerAt };
}

type Happened = { readonly stored: StoredEvent; readonly event: ZaloEvent; readonly person: string; readonly contact: Contact };

/** What the event asks for; null when nothing is to be said. */
async function act(platform: Platform, lazy: LazyTransaction, happened: Happened): Promise<Turn | null> {
  const { stored, event, person, contact } = happened;
  const { content } = event;
  if (content.kind === 'withdraw') return forgetPerson(await lazy.write(), person);
  if (content.kind === 'unfollow') {
    const tx = await lazy.write();
    await setLeft(tx, contact.id, stored.providerAt);
    // Left on purpose: a notice by template or by phone would follow them out of the door.
    await unfollowAll(tx, { channel: CHANNEL, address: person });
    return null;
  }
  // What is answered tells by its answer that the person was heard; only what says more, or gets no answer, is told apart.
  const phone = content.kind === 'info' ? (content.phone ?? undefined) : undefined;
  if (phone !== undefined || content.kind === 'presence')
    await touchContact(await lazy.write(), { channel: CHANNEL, address: person, at: stored.providerAt, phone });
  return turnFor(platform, lazy, happened);
}

async function turnFor(platform: Platform, lazy: LazyTransaction, talk: Happened): Promise<Turn | null> {
  const { stored, event, person, contact } = talk;
  const ports = zaloPorts(platform, { lazy, contactId: contact.id, address: person, at: stored.providerAt });
  switch (event.content.kind) {
    case 'text':
      return respond(contact.session, event.content.text, ports);
    case 'attachment':
      return toAttachment(event.content.what, contact.session, ports);
    case 'follow':
      await setLeft(await lazy.write(), contact.id, null);
      return welcome(contact.session, ports);
    case 'info':
      return plainTurn('info', event.content.phone === null ? vi.general.infoWithoutPhone : vi.general.info, contact.session, ports);
    default:
      return null;
  }
}

/** An event that comes late still gets its answer, but does not take the talk back to where it was. */
function isNewest(contact: Contact, at: Temporal.Instant): boolean {
  return at.epochMilliseconds >= contact.sessionAt.epochMilliseconds;
}

/** Zalo's `user_withdraw`: the person asks to be forgotten. */
async function forgetPerson(tx: Db, address: string): Promise<null> {
  await forget(tx, { channel: CHANNEL, address });
  await deleteContact(tx, { channel: CHANNEL, address });
  await eraseBodiesOf(tx, CHANNEL, address);
  return null;
}

/** The last try has failed: the event is put aside so that the person's next message is heard, and we say so. */
export async function giveUpEvent(platform: Platform, eventId: number, error: unknown): Promise<void> {
  const reply = await inTransaction(platform.db, async (tx) => {
    const stored = await lockEvent(tx, eventId);
    if (stored === null || stored.status !== 'received') return null;
    // The name of the error only: its text may hold what the person wrote.
    await endEvent(tx, stored.id, { status: 'failed', at: platform.clock.now(), error: error instanceof Error ? error.name : 'unknown' });
    const event = stored.raw === null ? null : readStoredZaloEvent(stored.raw);
    if (event === null || event.person === null || event.content.kind === 'withdraw' || event.content.kind === 'unfollow') return null;
    return prepareReply(tx, platform, { channel: CHANNEL, address: event.person, text: vi.general.apology, inReplyTo: stored.key });
  });
  if (reply !== null) await deliver(platform, reply);
}
