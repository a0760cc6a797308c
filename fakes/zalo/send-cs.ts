import { type Answer, done, type Refusal, refuse } from './answers.ts';
import { codePoints, type Fields, fieldsOf, listOf, numberOf, textOf } from './read.ts';
import type { Card, Citizen, Tap } from './state.ts';
import { createCitizen, oaSays } from './talk.ts';
import { isKnown, type World, windowOf } from './world.ts';

const TEXT_LIMIT = 2_000;
const MAX_ELEMENTS = 5;
const MAX_BUTTONS = 5;
const TITLE_LIMIT = 100;
const PAYLOAD_LIMIT = 1_000;
const BUTTON_TYPES: readonly string[] = ['oa.open.url', 'oa.query.show', 'oa.query.hide', 'oa.open.sms', 'oa.open.phone'];

type Content = { readonly ok: true; readonly text: string; readonly card: Card | null };

export function findRecipient(world: World, uid: string | null): Citizen | Refusal {
  if (uid === null) return refuse(-201, 'recipient.user_id is invalid');
  const found = world.index.byUid.get(uid);
  if (found) return isKnown(world, found) ? found : refuse(-213);
  if (!world.state.switches.autoCreateCitizens) return refuse(-213);
  return createCitizen(world, { name: `Người dùng ${uid.slice(-6)}`, uid });
}

export function sendConsultation(world: World, body: unknown): Answer {
  const fields = fieldsOf(body);
  const uid = textOf(fieldsOf(fields.recipient).user_id);
  const citizen = findRecipient(world, uid);
  if ('ok' in citizen) return citizen;
  if (citizen.failWith !== null) return refuse(citizen.failWith);
  const window = windowOf(world, citizen);
  if (window === 'closed') return refuse(-230);
  const content = readContent(world, fieldsOf(fields.message));
  if (!content.ok) return content;
  const quoteId = textOf(fieldsOf(fields.message).quote_message_id);
  const message = oaSays(world, citizen, { kind: 'cs', text: content.text, card: content.card, quoteId });
  return done({
    message_id: message.id,
    user_id: citizen.uid,
    sent_time: String(message.time),
    quota: { quota_type: window === 'free' ? 'reply' : 'sub_quota' },
  });
}

function readContent(world: World, message: Fields): Content | Refusal {
  const text = message.text;
  if (text !== undefined && typeof text !== 'string') return refuse(-201, 'message.text is invalid');
  if (text !== undefined && codePoints(text) > TEXT_LIMIT) return refuse(-210, `message.text is longer than ${TEXT_LIMIT} characters`);
  if (message.attachment === undefined) {
    if (!text || text.trim() === '') return refuse(-201, 'message.text is empty');
    return { ok: true, text, card: null };
  }
  const attachment = fieldsOf(message.attachment);
  const card = readAttachment(world, textOf(attachment.type), fieldsOf(attachment.payload));
  if ('ok' in card) return card;
  const own = textOf(fieldsOf(attachment.payload).text);
  return { ok: true, text: text ?? own ?? '', card };
}

function readAttachment(world: World, type: string | null, payload: Fields): Card | Refusal {
  if (type === 'file') return readFile(world, payload);
  if (type !== 'template') return refuse(-233, 'attachment.type');
  switch (textOf(payload.template_type)) {
    case 'media':
      return readMedia(world, payload);
    case 'request_user_info':
      return readAskInfo(payload);
    case 'list':
      return rich(world) ?? readList(payload);
    case 'button':
      return rich(world) ?? readButtons(payload);
    default:
      return refuse(-233, 'template_type');
  }
}

/** Nobody outside Zalo knows whether v3 takes lists: the switch plays both worlds. */
function rich(world: World): Refusal | null {
  const { richReplies } = world.state.switches;
  return richReplies === 'accept' ? null : refuse(richReplies, 'template_type');
}

function liveAsset(world: World, id: string | null, kinds: readonly string[]): { readonly id: string; readonly name: string; readonly size: number } | Refusal {
  const asset = world.state.assets.find((a) => a.id === id && kinds.includes(a.kind));
  if (!asset) return refuse(-201, 'attachment is not existed');
  return world.clock.now() >= asset.expires ? refuse(-100, 'attachment expired') : asset;
}

function readFile(world: World, payload: Fields): Card | Refusal {
  const asset = liveAsset(world, textOf(payload.token), ['file']);
  if ('ok' in asset) return asset;
  return { kind: 'file', name: asset.name, size: asset.size, token: asset.id };
}

function readMedia(world: World, payload: Fields): Card | Refusal {
  const elements = listOf(payload.elements);
  const element = fieldsOf(elements[0]);
  const mediaType = textOf(element.media_type);
  if (elements.length !== 1) return refuse(-201, 'elements');
  if (mediaType !== 'image' && mediaType !== 'gif' && mediaType !== 'sticker') return refuse(-201, 'media_type');
  const url = textOf(element.url);
  const id = textOf(element.attachment_id);
  if ((url === null) === (id === null)) return refuse(-201, 'url or attachment_id');
  if (mediaType === 'gif' && (numberOf(element.width) === null || numberOf(element.height) === null)) return refuse(-201, 'width, height');
  if (mediaType === 'sticker') return id === null ? refuse(-201, 'attachment_id') : { kind: 'media', mediaType, url: '' };
  if (url !== null) return /^https?:\/\//.test(url) ? { kind: 'media', mediaType, url } : refuse(-201, 'url');
  const asset = liveAsset(world, id, ['image', 'gif']);
  if ('ok' in asset) return asset;
  return { kind: 'media', mediaType, url: `/phone/asset/${asset.id}` };
}

function readAskInfo(payload: Fields): Card | Refusal {
  const elements = listOf(payload.elements);
  const element = fieldsOf(elements[0]);
  const title = textOf(element.title);
  if (elements.length !== 1 || title === null) return refuse(-201, 'elements');
  if (textOf(element.image_url) === null) return refuse(-201, 'image_url');
  return { kind: 'ask_info', title, subtitle: textOf(element.subtitle) ?? '' };
}

function readTap(value: unknown, where: string, action: Fields = fieldsOf(value)): Tap | Refusal {
  const fields = fieldsOf(value);
  const title = textOf(fields.title);
  const type = textOf(action.type);
  if (title === null) return refuse(-201, `${where}.title`);
  if (codePoints(title) > TITLE_LIMIT) return refuse(-210, `${where}.title`);
  const subtitle = textOf(fields.subtitle) ?? '';
  if (type === null) return where === 'elements' ? { title, subtitle, type: 'none', payload: '' } : refuse(-201, `${where}.type`);
  if (!BUTTON_TYPES.includes(type)) return refuse(-201, `${where}.type`);
  const payload = readPayload(type, action);
  if (payload === null) return refuse(-201, `${where}.payload`);
  if (codePoints(payload) > PAYLOAD_LIMIT) return refuse(-210, `${where}.payload`);
  return { title, subtitle, type, payload };
}

function readPayload(type: string, action: Fields): string | null {
  if (type === 'oa.open.url') return textOf(fieldsOf(action.payload).url) ?? textOf(action.url);
  if (type === 'oa.query.show' || type === 'oa.query.hide') return textOf(action.payload);
  return textOf(fieldsOf(action.payload).phone_code);
}

function readTaps(values: readonly unknown[], where: 'elements' | 'buttons'): readonly Tap[] | Refusal {
  const taps: Tap[] = [];
  for (const value of values) {
    const action = where === 'elements' ? fieldsOf(fieldsOf(value).default_action) : fieldsOf(value);
    const tap = readTap(value, where, action);
    if ('ok' in tap) return tap;
    taps.push(tap);
  }
  return taps;
}

function readList(payload: Fields): Card | Refusal {
  const elements = listOf(payload.elements);
  const buttons = listOf(payload.buttons);
  if (elements.length === 0) return refuse(-201, 'elements');
  if (elements.length > MAX_ELEMENTS) return refuse(-210, 'elements');
  if (buttons.length > MAX_BUTTONS) return refuse(-210, 'buttons');
  if (textOf(fieldsOf(elements[0]).subtitle) === null) return refuse(-201, 'elements[0].subtitle');
  const items = readTaps(elements, 'elements');
  if ('ok' in items) return items;
  const taps = readTaps(buttons, 'buttons');
  if ('ok' in taps) return taps;
  return { kind: 'list', items, buttons: taps };
}

function readButtons(payload: Fields): Card | Refusal {
  const buttons = listOf(payload.buttons);
  if (buttons.length === 0) return refuse(-201, 'buttons');
  if (buttons.length > MAX_BUTTONS) return refuse(-210, 'buttons');
  const taps = readTaps(buttons, 'buttons');
  if ('ok' in taps) return taps;
  return { kind: 'list', items: [], buttons: taps };
}
