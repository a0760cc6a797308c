import { createHash } from 'node:crypto';
import { type Answer, done, type Refusal, refuse } from './answers.ts';
import { DAY, dayMonthYear, isNight } from './clock.ts';
import { endBadly } from './gate.ts';
import { codePoints, type Fields, fieldsOf, isFields, textOf } from './read.ts';
import { findRecipient } from './send-cs.ts';
import type { Card, Citizen } from './state.ts';
import { createCitizen, oaSays } from './talk.ts';
import { findTemplate, type Template } from './templates.ts';
import type { World } from './world.ts';

const TRACKING_LIMIT = 48;
/** dd/mm/yyyy with or without an hour before it, an hour alone, or mm/yyyy. */
const DATE_FORMS = /^(?:(?:\d{2}:\d{2}(?::\d{2})? )?(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])\/\d{4}|\d{2}:\d{2}(?::\d{2})?|(?:0[1-9]|1[0-2])\/\d{4})$/;
const PHONE = /^\+?84\d{9}$/;
/** Numbers 0900 000 1xx answer with the code -1xx of their last three digits. */
const FAILING = /^84900000(1\d\d)$/;
const SPECIAL: Readonly<Record<string, 'http500' | 'lost' | 'silent'>> = { '84900000500': 'http500', '84900000598': 'lost', '84900000200': 'silent' };

type Checked = { readonly ok: true; readonly template: Template; readonly card: Card };

export function sendByUid(world: World, body: unknown): Answer {
  const fields = fieldsOf(body);
  const citizen = findRecipient(world, textOf(fields.user_id));
  if ('ok' in citizen) return citizen;
  if (citizen.failWith !== null) return refuse(citizen.failWith);
  const checked = checkTemplate(world, fields);
  if (!checked.ok) return checked;
  if (!checked.template.byUid) return refuse(-249);
  if (citizen.lastInteraction !== null && world.clock.now() - citizen.lastInteraction > 365 * DAY) return refuse(-232);
  const quota = takeQuota(world);
  if (quota !== null) return quota;
  const message = oaSays(world, citizen, { kind: 'template', text: plainText(checked.card), card: checked.card });
  return done({
    message_id: message.id,
    user_id: citizen.uid,
    sent_time: String(message.time),
    quota: { quota_type: 'purchase_quota', owner_type: 'OA', owner_id: world.settings.oaId },
  });
}

export function sendByPhone(world: World, body: unknown, hashed = false): Answer {
  if (body === undefined) return refuse(-122);
  if (!isFields(body) || Object.keys(body).length === 0) return refuse(-121);
  const phone = hashed ? phoneOfHash(world, textOf(body.hash_phone)) : (textOf(body.phone)?.replace('+', '') ?? null);
  if (phone === null || !PHONE.test(phone)) return refuse(-108);
  const trackingId = textOf(body.tracking_id);
  if (trackingId === null) return refuse(-132, 'tracking_id is required');
  if (codePoints(trackingId) > TRACKING_LIMIT) return refuse(-132, `tracking_id is longer than ${TRACKING_LIMIT}`);
  const checked = checkTemplate(world, body);
  if (!checked.ok) return checked;
  const barred = checkModes(world, body, checked.template, phone) ?? checkPhone(world, phone);
  if (barred !== null) return barred;
  const special = SPECIAL[phone];
  if (special === 'http500') return endBadly(refuse(-100), 'http500');
  const citizen =
    world.index.byPhone.get(phone) ?? createCitizen(world, { name: `Số thử ${phone.slice(-3)}`, phone, uid: `72000000${phone}`, about: 'Số cố ý gây lỗi' });
  const quota = takeQuota(world);
  if (quota !== null) return quota;
  return accept(world, citizen, checked.card, trackingId, special ?? null);
}

function accept(world: World, citizen: Citizen, card: Card, trackingId: string, special: 'lost' | 'silent' | null): Answer {
  const { switches } = world.state;
  const deliver = switches.deliver;
  // The silent number: accepted, and the phone stays switched off.
  if (special === 'silent') switches.deliver = false;
  const message = oaSays(world, citizen, { kind: 'template', channel: 'phone', text: plainText(card), card, trackingId });
  switches.deliver = deliver;
  const answer = done({
    msg_id: message.id,
    sent_time: String(message.time),
    sending_mode: '1',
    quota: { dailyQuota: String(switches.dailyQuota), remainingQuota: String(Math.max(0, switches.dailyQuota - world.state.quotaUsed)) },
  });
  return special === 'lost' ? endBadly(answer, 'lost') : answer;
}

function checkModes(world: World, fields: Fields, template: Template, phone: string): Refusal | null {
  const mode = fields.sending_mode;
  if (mode !== undefined && mode !== '1') return refuse(mode === '3' ? (template.tag <= 2 ? -162 : -161) : -132, 'sending_mode');
  if (fields.mode !== undefined && fields.mode !== 'development') return refuse(-132, 'mode');
  if (fields.mode === 'development' && !world.index.byPhone.get(phone)?.admin) return refuse(-127);
  const { night } = world.state.switches;
  const isNow = night === 'always' || (night === 'clock' && isNight(world.clock.now()));
  return isNow && template.nightBan ? refuse(-133) : null;
}

function checkPhone(world: World, phone: string): Refusal | null {
  const failing = FAILING.exec(phone);
  if (failing) return refuse(-Number(failing[1]));
  if (SPECIAL[phone] !== undefined) return null;
  const citizen = world.index.byPhone.get(phone);
  if (!citizen) return refuse(-118);
  return citizen.failWith === null ? null : refuse(citizen.failWith);
}

function phoneOfHash(world: World, hash: string | null): string | null {
  for (const phone of world.index.byPhone.keys()) {
    if (createHash('sha256').update(phone).digest('hex') === hash) return phone;
  }
  return null;
}

function checkTemplate(world: World, fields: Fields): Checked | Refusal {
  const template = findTemplate(textOf(fields.template_id) ?? '');
  if (!template) return refuse(-109);
  if (template.status === 'DISABLE') return refuse(-146);
  if (template.status !== 'ENABLE') return refuse(-131);
  if (!isFields(fields.template_data) || Object.keys(fields.template_data).length === 0) return refuse(-111);
  const values = new Map<string, string>();
  for (const param of template.params) {
    const value = fields.template_data[param.name];
    if (value === undefined || value === null || value === '') return refuse(-1122, param.name);
    if (typeof value !== 'string') return refuse(-1124, `${param.name} must be a string`);
    if (codePoints(value) > param.maxLength) return refuse(-1121, `${param.name} (${param.maxLength})`);
    if (param.kind === 'DATE' && !DATE_FORMS.test(value)) return refuse(-1124, param.name);
    values.set(param.name, value);
  }
  return { ok: true, template, card: cardOf(template, values, world.settings.portalUrl) };
}

function cardOf(template: Template, values: ReadonlyMap<string, string>, portalUrl: string): Card {
  const fill = (text: string): string =>
    text.replace('<portal>', portalUrl).replace(/<(\w+)>/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''));
  return {
    kind: 'template',
    templateId: template.id,
    title: template.title,
    intro: template.intro,
    tone: template.tone,
    rows: template.rows.map((name) => ({ label: template.params.find((p) => p.name === name)?.label ?? name, value: values.get(name) ?? '' })),
    link: template.button === null ? null : { title: template.button.title, url: fill(template.button.content) },
    rating: template.type === 5,
  };
}

function plainText(card: Card): string {
  if (card.kind !== 'template') return '';
  return [card.title, card.intro, ...card.rows.map((row) => `${row.label}: ${row.value}`)].join('\n');
}

function takeQuota(world: World): Refusal | null {
  const today = dayMonthYear(world.clock.now());
  if (world.state.quotaDay !== today) Object.assign(world.state, { quotaDay: today, quotaUsed: 0 });
  if (world.state.quotaUsed >= world.state.switches.dailyQuota) return refuse(-144);
  world.state.quotaUsed += 1;
  return null;
}
