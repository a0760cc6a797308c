import type { FastifyInstance } from 'fastify';
import { type Answer, done, refuse } from '../answers.ts';
import { dayMonthYear } from '../clock.ts';
import { type Call, dataParameter, endpoint } from '../gate.ts';
import { fieldsOf, numberOf, textOf } from '../read.ts';
import { sendConsultation } from '../send-cs.ts';
import { sendByUid } from '../send-template.ts';
import type { Citizen, Message } from '../state.ts';
import { isKnown, type World, windowOf } from '../world.ts';

const PER_CALL = 10;

function profile(world: World): Answer {
  return done({
    oaid: world.settings.oaId,
    name: world.settings.oaName,
    description: 'Tài khoản thử của bộ phận một cửa',
    oa_alias: 'dichvucong',
    is_verified: true,
    oa_type: 4,
    cate_name: 'Cơ quan nhà nước',
    num_follower: world.state.citizens.filter((c) => c.follows).length,
    avatar: '',
    cover: '',
    package_name: 'Nâng cao',
    package_valid_through_date: '31/12/2027',
    package_auto_renew_date: '01/01/2028',
    linked_ZCA: 'ZCA-1',
  });
}

function detail(world: World, call: Call): Answer {
  const fields = call.request.method === 'POST' ? fieldsOf(call.body) : dataParameter(call);
  if (fields === null) return refuse(-201, 'data');
  const citizen = world.index.byUid.get(textOf(fields.user_id) ?? '');
  if (!citizen || !isKnown(world, citizen)) return refuse(-213);
  return done(describe(citizen));
}

function describe(citizen: Citizen): Record<string, unknown> {
  const [ward, district] = citizen.address.split(', ');
  return {
    user_id: citizen.uid,
    user_id_by_app: citizen.appUserId,
    user_external_id: '',
    display_name: citizen.name,
    user_alias: citizen.name,
    is_sensitive: false,
    user_last_interaction_date: citizen.lastInteraction === null ? '' : dayMonthYear(citizen.lastInteraction),
    user_is_follower: citizen.follows,
    avatar: '',
    avatars: { '120': '', '240': '' },
    dynamic_param: '',
    tags_and_notes_info: { notes: [], tag_names: [] },
    shared_info: citizen.sharedInfo
      ? { name: citizen.name, phone: citizen.phone ?? '', address: ward ?? '', city: 'Bình Định', district: district ?? '' }
      : { name: '', phone: '', address: '', city: '', district: '' },
  };
}

function userList(world: World, call: Call): Answer {
  const fields = dataParameter(call);
  const offset = numberOf(fields?.offset) ?? 0;
  const count = numberOf(fields?.count) ?? 50;
  if (fields === null) return refuse(-201, 'data');
  if (count > 50 || offset > 9951) return refuse(-210, 'count, offset');
  const users = world.state.citizens.filter((c) => (typeof fields.is_follower === 'boolean' ? c.follows === fields.is_follower : isKnown(world, c)));
  return done({ total: users.length, count, offset, users: users.slice(offset, offset + count).map((c) => ({ user_id: c.uid })) });
}

function messageType(message: Message): string {
  const card = message.card;
  if (card === null || card.kind === 'ask_info') return 'text';
  if (card.kind === 'media') return card.mediaType === 'image' ? 'photo' : card.mediaType;
  return card.kind === 'list' ? 'links' : card.kind;
}

function item(world: World, citizen: Citizen, message: Message): Record<string, unknown> {
  const person = { id: citizen.uid, name: citizen.name };
  const oa = { id: world.settings.oaId, name: world.settings.oaName };
  const [from, to] = message.from === 'citizen' ? [person, oa] : [oa, person];
  return {
    src: message.from === 'citizen' ? 1 : 0,
    time: message.time,
    type: messageType(message),
    message: message.text,
    message_id: message.id,
    from_id: from.id,
    to_id: to.id,
    from_display_name: from.name,
    from_avatar: '',
    to_display_name: to.name,
    to_avatar: '',
  };
}

function page(call: Call): { readonly offset: number; readonly count: number; readonly userId: string | null } | null {
  const fields = dataParameter(call);
  if (fields === null) return null;
  return { offset: numberOf(fields.offset) ?? 0, count: numberOf(fields.count) ?? PER_CALL, userId: textOf(fields.user_id) };
}

/** Newest first, at most ten a call, `data` a bare array. */
function conversation(world: World, call: Call): Answer {
  const asked = page(call);
  if (asked === null || asked.userId === null) return refuse(-201, 'data');
  if (asked.count > PER_CALL || asked.count < 1 || asked.offset < 0) return refuse(-210, 'count');
  const citizen = world.index.byUid.get(asked.userId);
  if (!citizen) return refuse(-213);
  const list = world.index.messagesOf.get(citizen.uid) ?? [];
  const end = list.length - asked.offset;
  const slice = end <= 0 ? [] : list.slice(Math.max(0, end - asked.count), end).reverse();
  return done(slice.map((message) => item(world, citizen, message)));
}

function recentChats(world: World, call: Call): Answer {
  const asked = page(call);
  if (asked === null) return refuse(-201, 'data');
  if (asked.count > PER_CALL || asked.count < 1 || asked.offset < 0) return refuse(-210, 'count');
  const latest = world.state.citizens.flatMap((citizen) => {
    const message = world.index.messagesOf.get(citizen.uid)?.at(-1);
    return message ? [{ citizen, message }] : [];
  });
  latest.sort((a, b) => b.message.seq - a.message.seq);
  return done(latest.slice(asked.offset, asked.offset + asked.count).map(({ citizen, message }) => item(world, citizen, message)));
}

function quota(world: World, call: Call): Answer {
  const citizen = world.index.byUid.get(textOf(fieldsOf(call.body).user_id) ?? '');
  if (!citizen || !isKnown(world, citizen)) return refuse(-213);
  return done({
    last_interaction: citizen.lastInteraction,
    cs_reply: { total: windowOf(world, citizen) === 'free' ? 'unlimited' : '0', remain: windowOf(world, citizen) === 'free' ? 'unlimited' : '0' },
    promotion: { total: '0', remain: '0' },
  });
}

const recipientOf = (call: Call): string | null =>
  textOf(fieldsOf(fieldsOf(call.body).recipient).user_id) ?? textOf(fieldsOf(call.body).user_id) ?? textOf(dataParameter(call)?.user_id);

export function oaRoutes(app: FastifyInstance, world: World): void {
  const read = (handle: (call: Call) => Answer) => endpoint(world, { host: 'oa', on: 'read', handle, to: recipientOf });
  const send = (on: 'cs' | 'template_uid', handle: (call: Call) => Answer) => endpoint(world, { host: 'oa', on, handle, to: recipientOf });
  app.post(
    '/v3.0/oa/message/cs',
    send('cs', (call) => sendConsultation(world, call.body)),
  );
  app.post(
    '/v3.0/oa/message/template',
    send('template_uid', (call) => sendByUid(world, call.body)),
  );
  // Stopped on 01/03/2026.
  app.post(
    '/v3.0/oa/message/transaction',
    send('cs', () => refuse(-233, 'transaction')),
  );
  app.post(
    '/v3.0/oa/message/promotion',
    send('cs', () => refuse(-233, 'promotion')),
  );
  app.post(
    '/v2.0/oa/message',
    send('cs', () => refuse(-240)),
  );
  app.get(
    '/v2.0/oa/getoa',
    read(() => profile(world)),
  );
  app.get(
    '/v3.0/oa/user/detail',
    read((call) => detail(world, call)),
  );
  app.post(
    '/v3.0/oa/user/detail',
    read((call) => detail(world, call)),
  );
  app.get(
    '/v3.0/oa/user/getlist',
    read((call) => userList(world, call)),
  );
  app.get(
    '/v2.0/oa/conversation',
    read((call) => conversation(world, call)),
  );
  app.get(
    '/v2.0/oa/listrecentchat',
    read((call) => recentChats(world, call)),
  );
  app.post(
    '/v3.0/oa/quota/message',
    read((call) => quota(world, call)),
  );
  app.post(
    '/v2.0/oa/quota/message',
    read((call) => quota(world, call)),
  );
}
