import type { FastifyInstance } from 'fastify';
import { type Answer, done, refuse } from '../answers.ts';
import { DAY } from '../clock.ts';
import { type Call, endpoint } from '../gate.ts';
import { fieldsOf, numberOf, textOf } from '../read.ts';
import { sendByPhone } from '../send-template.ts';
import { findTemplate, STATUS_NUMBER, templates } from '../templates.ts';
import type { World } from '../world.ts';

/** 20/12/2025: after the day from which templates may be sent by UID. */
const CREATED = 1_766_188_800_000;

function status(world: World, call: Call): Answer {
  const id = textOf(call.query.message_id);
  if (id === null) return refuse(-107);
  const message = world.index.messageById.get(id);
  if (message?.kind !== 'template') return done({ status: -1, message: 'The message not found', delivery_time: '' });
  return message.deliveredAt === null
    ? done({ status: 0, message: 'The message is pushed successfully but not yet delivered', delivery_time: '' })
    : done({ status: 1, message: 'The message is delivered to user', delivery_time: String(message.deliveredAt) });
}

function quota(world: World): Answer {
  const { dailyQuota } = world.state.switches;
  return done({
    dailyQuota: String(dailyQuota),
    remainingQuota: String(Math.max(0, dailyQuota - world.state.quotaUsed)),
    dailyQuotaPromotion: null,
    remainingQuotaPromotion: null,
    monthlyPromotionQuota: '0',
    remainingMonthlyPromotionQuota: '0',
    estimatedNextMonthPromotionQuota: '0',
  });
}

function allTemplates(call: Call): Answer {
  const offset = numberOf(call.query.offset) ?? 0;
  const limit = numberOf(call.query.limit) ?? 100;
  const wanted = numberOf(call.query.status);
  if (limit > 100 || limit < 1 || offset < 0) return refuse(-132, 'limit');
  const found = templates.filter((t) => wanted === null || STATUS_NUMBER[t.status] === wanted);
  const list = found
    .slice(offset, offset + limit)
    .map((t) => ({ templateId: t.id, templateName: t.name, createdTime: CREATED, status: t.status, templateQuality: 'UNDEFINED' }));
  return done(list, found.length);
}

function info(world: World, call: Call): Answer {
  const template = findTemplate(textOf(call.query.template_id) ?? '');
  if (!template) return refuse(-109);
  return done({
    templateId: template.id,
    templateName: template.name,
    status: template.status,
    listParams: template.params.map((p) => ({ name: p.name, require: true, type: p.kind, minLength: 1, maxLength: p.maxLength, acceptNull: false })),
    listButtons:
      template.button === null
        ? []
        : [{ type: 1, title: template.button.title, content: template.button.content.replace('<portal>', world.settings.portalUrl) }],
    timeout: 7_200_000,
    previewUrl: '',
    templateQuality: 'UNDEFINED',
    templateTag: template.type === 2 ? 'OTP' : template.tag === 1 ? 'TRANSACTION' : 'CUSTOMER_CARE',
    price: '120',
    price_sdt: '120',
    price_uid: template.byUid ? '90' : '0',
    applyTemplateQuota: false,
  });
}

function sample(call: Call): Answer {
  const template = findTemplate(textOf(call.query.template_id) ?? '');
  return template ? done(Object.fromEntries(template.params.map((p) => [p.name, p.sample]))) : refuse(-109);
}

function ratings(world: World, call: Call): Answer {
  const wanted = textOf(call.query.template_id) ?? textOf(fieldsOf(call.body).template_id);
  const from = world.clock.now() - 365 * DAY;
  const data = world.state.messages
    .filter((m) => m.rated !== null && m.time > from && m.card?.kind === 'template' && (wanted === null || m.card.templateId === wanted))
    .map((m) => ({
      rate: m.rated,
      note: '',
      feedbacks: [],
      submitDate: m.time,
      msgId: m.id,
      trackingId: m.trackingId,
      rating_type: 'csat',
      option: 'five_emotions',
    }));
  return done({ total: data.length, data });
}

export function businessRoutes(app: FastifyInstance, world: World): void {
  const to = (call: Call): string | null => textOf(fieldsOf(call.body).phone)?.replace(/\d(?=\d{3})/g, '•') ?? null;
  const read = (handle: (call: Call) => Answer) => endpoint(world, { host: 'zbs', on: 'read', handle });
  const send = (handle: (call: Call) => Answer) => endpoint(world, { host: 'zbs', on: 'template_phone', handle, to });
  app.post(
    '/message/template',
    send((call) => sendByPhone(world, call.body)),
  );
  app.post(
    '/message/template/hashphone',
    send((call) => sendByPhone(world, call.body, true)),
  );
  app.get(
    '/message/status',
    read((call) => status(world, call)),
  );
  app.get(
    '/message/quota',
    read(() => quota(world)),
  );
  app.get(
    '/message/template-tag',
    read(() => done(['TRANSACTION', 'CUSTOMER_CARE'])),
  );
  app.get(
    '/quality',
    read(() => done({ oaCurrentQuality: 'UNDEFINED', oa7dayQuality: 'HIGH' })),
  );
  app.get('/template/all', read(allTemplates));
  app.get(
    '/template/info/v2',
    read((call) => info(world, call)),
  );
  app.get('/template/sample-data', read(sample));
  app.get(
    '/rating/get',
    read((call) => ratings(world, call)),
  );
  app.post(
    '/rating/get',
    read((call) => ratings(world, call)),
  );
}
