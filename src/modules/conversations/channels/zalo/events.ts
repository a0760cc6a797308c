import { createHash } from 'node:crypto';
import { Temporal } from '#kernel/time.ts';
import type { AttachmentKind } from '../../assistant/general-answers.ts';

/** What an event asks of us. Everything that is not here is kept and left alone. */
type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'attachment'; readonly what: AttachmentKind }
  | { readonly kind: 'follow' }
  | { readonly kind: 'unfollow' }
  /** Opened the chat: no question, but it opens the window for answers (zalo.md 3.5). */
  | { readonly kind: 'presence' }
  | { readonly kind: 'info'; readonly phone: string | null }
  | { readonly kind: 'received'; readonly providerMessageId: string | null; readonly trackingId: string | null; readonly deliveredAt: Temporal.Instant | null }
  | { readonly kind: 'seen'; readonly providerMessageIds: readonly string[] }
  | { readonly kind: 'feedback'; readonly providerMessageId: string | null }
  | { readonly kind: 'click'; readonly trackingId: string | null }
  /** What the OA itself sent, staff in OA Manager included. */
  | { readonly kind: 'echo' }
  /** Asks to be forgotten; the form of the body is not published. */
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'unknown' };

export type ZaloEvent = {
  readonly name: string;
  /** Unique per event (zalo.md 2.2): message id and name, else name, subject and time. */
  readonly key: string;
  /** UID of the citizen; null when the event is about no citizen. */
  readonly person: string | null;
  readonly content: Content;
};

type Body = Readonly<Record<string, unknown>>;

/** Lenient on purpose: fields come and go, spellings differ. The signature has been checked before. */
export function readZaloEvent(body: Body): ZaloEvent {
  const name = text(body['event_name'])?.slice(0, 100) ?? 'unknown';
  const person = personOf(name, body);
  return { name, key: keyOf(name, body, person), person, content: contentOf(name, body) };
}

/** From the bytes kept in the inbox, verified when they came; null when they cannot be read after all. */
export function readStoredZaloEvent(raw: Buffer): ZaloEvent | null {
  const body: unknown = JSON.parse(raw.toString('utf8'));
  return isRecord(body) ? readZaloEvent(body) : null;
}

const ATTACHMENTS: ReadonlyMap<string, AttachmentKind> = new Map([
  ['user_send_image', 'image'],
  ['user_send_gif', 'gif'],
  ['user_send_file', 'file'],
  ['user_send_location', 'location'],
  ['user_send_sticker', 'sticker'],
  ['user_send_audio', 'audio'],
  ['user_send_video', 'video'],
  ['user_send_link', 'link'],
  ['user_send_business_card', 'card'],
]);

function contentOf(name: string, body: Body): Content {
  const message = record(body['message']);
  const attachment = ATTACHMENTS.get(name);
  if (attachment !== undefined) return { kind: 'attachment', what: attachment };
  if (name.startsWith('oa_send_') || name === 'oa_reacted_message') return { kind: 'echo' };
  switch (name) {
    case 'user_send_text':
      return { kind: 'text', text: text(message['text'], 10_000) ?? '' };
    case 'follow':
    case 'unfollow':
      return { kind: name };
    case 'user_withdraw':
      return { kind: 'withdraw' };
    case 'user_click_chatnow':
      return { kind: 'presence' };
    case 'user_submit_info':
      return { kind: 'info', phone: text(record(body['info'])['phone']) };
    case 'user_received_message':
      return receivedOf(message, body);
    case 'user_seen_message':
      return { kind: 'seen', providerMessageIds: seenIds(message) };
    case 'user_feedback':
      return { kind: 'feedback', providerMessageId: text(message['msg_id']) };
    case 'user_click_response_button':
      return { kind: 'click', trackingId: text(message['tracking_id']) };
    default:
      return { kind: 'unknown' };
  }
}

/** Two forms share the name: by UID with the message id alone, by phone with tracking id and the real time of delivery. */
function receivedOf(message: Body, body: Body): Content {
  return {
    kind: 'received',
    providerMessageId: text(message['msg_id']),
    trackingId: text(message['tracking_id']),
    deliveredAt: instant(message['delivery_time']) ?? instant(body['timestamp']),
  };
}

const MOST_SEEN = 100;

function seenIds(message: Body): readonly string[] {
  const list = Array.isArray(message['msg_ids']) ? message['msg_ids'].slice(0, MOST_SEEN) : [message['msg_id']];
  return list.map((id) => text(id)).filter((id) => id !== null);
}

/** In echoes, receipts and "seen" the OA is the sender and the citizen the recipient (zalo.md 2.5). */
function personOf(name: string, body: Body): string | null {
  if (name === 'follow' || name === 'unfollow') return text(record(body['follower'])['id']);
  if (name === 'user_withdraw') return text(record(body['sender'])['id']) ?? text(record(body['follower'])['id']) ?? text(body['user_id']);
  const swapped = name.startsWith('oa_') || name === 'user_received_message' || name === 'user_seen_message';
  return text(record(body[swapped ? 'recipient' : 'sender'])['id']);
}

const LONGEST_KEY = 300;

function keyOf(name: string, body: Body, person: string | null): string {
  const messageId = text(record(body['message'])['msg_id']) ?? text(body['msg_id']);
  const subject = person ?? text(body['oa_id']) ?? text(body['oaId']) ?? text(body['template_id']) ?? '';
  const key = messageId !== null ? `${messageId}:${name}` : `${name}:${subject}:${text(body['timestamp']) ?? ''}`;
  return key.length <= LONGEST_KEY ? key : createHash('sha256').update(key).digest('hex');
}

function record(value: unknown): Body {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As text that a database can hold: whole code points, no NUL. Empty counts as absent. */
function text(value: unknown, limit = 200): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string') return null;
  const clean = value.slice(0, limit).toWellFormed().replaceAll('\u0000', '');
  return clean.trim() === '' ? null : clean;
}

function instant(value: unknown): Temporal.Instant | null {
  const digits = text(value);
  return digits !== null && /^\d{10,15}$/u.test(digits) ? Temporal.Instant.fromEpochMilliseconds(Number(digits)) : null;
}
