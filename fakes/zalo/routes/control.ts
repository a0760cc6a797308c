import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Control, isSwitch } from '../control.ts';
import { type Fields, fieldsOf, flagOf, listOf, numberOf, textOf } from '../read.ts';
import type { Citizen, Fault, Message, Switches } from '../state.ts';
import type { World } from '../world.ts';

type IdRequest = FastifyRequest<{ Params: { id: string } }>;

export function presentMessage(message: Message): Record<string, unknown> {
  return {
    seq: message.seq,
    messageId: message.id,
    uid: message.uid,
    from: message.from,
    kind: message.kind,
    channel: message.channel,
    text: message.text,
    card: message.card,
    trackingId: message.trackingId,
    templateId: message.card?.kind === 'template' ? message.card.templateId : null,
    time: message.time,
    arrivedAt: message.arrivedAt,
    delivered: message.deliveredAt !== null,
    deliveredAt: message.deliveredAt,
    seenAt: message.seenAt,
    hidden: message.hidden,
    webhook: message.webhook,
  };
}

function presentCitizen(citizen: Citizen): Record<string, unknown> {
  const { uid, slug, appUserId, name, about, phone, follows, lastInteraction, admin, failWith } = citizen;
  return { uid, slug, appUserId, name, about, phone, follows, lastInteraction, admin, failWith };
}

/** Only known switches with values of their kind; the name of the first bad one otherwise. */
function readSwitches(fields: Fields, current: Switches): { readonly patch: Partial<Switches> } | { readonly bad: string } {
  const patch: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!isSwitch(name)) return { bad: name };
    const now = current[name];
    const next = typeof now === 'boolean' ? flagOf(value) : name === 'richReplies' ? richOf(value) : typeof now === 'number' ? numberOf(value) : textOf(value);
    if (next === null) return { bad: name };
    patch[name] = next;
  }
  return { patch };
}

function richOf(value: unknown): Switches['richReplies'] | null {
  const code = numberOf(value);
  if (value === 'accept') return 'accept';
  return code === -201 || code === -233 ? code : null;
}

const PLACES: readonly string[] = ['any', 'send', 'cs', 'template_uid', 'template_phone', 'token', 'read'] satisfies readonly Fault['on'][];
const isPlace = (value: string): value is Fault['on'] => PLACES.includes(value);

function readFault(fields: Fields): Partial<Fault> {
  const on = textOf(fields.on);
  const code = numberOf(fields.code);
  const http = numberOf(fields.http);
  const delayMs = numberOf(fields.delayMs);
  return {
    count: numberOf(fields.count) ?? 1,
    ...(on !== null && isPlace(on) ? { on } : {}),
    ...(code === null ? {} : { code }),
    ...(http === null ? {} : { http }),
    ...(delayMs === null ? {} : { delayMs }),
    ...(flagOf(fields.lost) ? { lost: true } : {}),
  };
}

function peopleRoutes(app: FastifyInstance, control: Control): void {
  const withCitizen = (work: (citizen: Citizen, fields: Fields) => unknown) => async (request: IdRequest, reply: FastifyReply) => {
    const citizen = control.find(request.params.id);
    if (!citizen) return reply.code(404).send({ error: `không có người ${request.params.id}` });
    return (await work(citizen, fieldsOf(request.body))) ?? { ok: true };
  };
  const create = (fields: Fields): Citizen => {
    const uid = textOf(fields.uid);
    const about = textOf(fields.about);
    return control.createCitizen({
      name: textOf(fields.name) ?? 'Người thử',
      phone: textOf(fields.phone)?.replace(/^0/, '84') ?? null,
      follows: flagOf(fields.follows) ?? true,
      failWith: numberOf(fields.failWith),
      ...(uid === null ? {} : { uid }),
      ...(about === null ? {} : { about }),
      ...(fields.lastInteraction === undefined ? {} : { lastInteraction: numberOf(fields.lastInteraction) }),
    });
  };
  app.get('/_control/citizens', () => control.citizens().map(presentCitizen));
  app.post('/_control/citizens', (request) => {
    const fields = fieldsOf(request.body);
    const many = numberOf(fields.many);
    if (many === null) return presentCitizen(create(fields));
    return Array.from({ length: many }, (_, i) =>
      presentCitizen(create({ ...fields, uid: undefined, name: `${textOf(fields.name) ?? 'Người thử'} ${i + 1}` })),
    );
  });
  app.get(
    '/_control/citizens/:id/messages',
    withCitizen((c) => control.messagesOf(c.uid).map(presentMessage)),
  );
  app.post(
    '/_control/citizens/:id/text',
    withCitizen(async (c, f) => {
      const delayMs = numberOf(f.delayMs);
      const quoteId = textOf(f.quoteId);
      return presentMessage(
        await control.sendText(c.uid, textOf(f.text) ?? '', {
          duplicate: numberOf(f.duplicate) ?? 0,
          ...(delayMs === null ? {} : { delayMs }),
          ...(quoteId === null ? {} : { quoteId }),
          ...(f.signature === undefined ? {} : { signature: textOf(f.signature) }),
        }),
      );
    }),
  );
  app.post(
    '/_control/citizens/:id/texts',
    withCitizen(async (c, f) => {
      const texts = listOf(f.texts).flatMap((t) => (typeof t === 'string' ? [t] : []));
      const order = listOf(f.order).flatMap((n) => (typeof n === 'number' ? [n] : []));
      return (await control.sendTexts(c.uid, texts, order.length > 0 ? order : texts.map((_, i) => texts.length - 1 - i))).map(presentMessage);
    }),
  );
  app.post(
    '/_control/citizens/:id/tap',
    withCitizen(async (c, f) => {
      const message = await control.tap(c.uid, textOf(f.messageId) ?? '', textOf(f.title) ?? '');
      return message ? presentMessage(message) : { ok: true };
    }),
  );
  app.post(
    '/_control/citizens/:id/follow',
    withCitizen((c) => control.follow(c.uid)),
  );
  app.post(
    '/_control/citizens/:id/unfollow',
    withCitizen((c) => control.unfollow(c.uid)),
  );
  app.post(
    '/_control/citizens/:id/share-info',
    withCitizen((c) => control.shareInfo(c.uid)),
  );
  app.post(
    '/_control/citizens/:id/see',
    withCitizen((c) => ({ seen: control.see(c.uid) })),
  );
  app.post(
    '/_control/citizens/:id/last-interaction',
    withCitizen((c, f) => {
      const ago = numberOf(f.agoMs);
      control.setLastInteraction(c.uid, ago === null ? numberOf(f.at) : control.now() - ago);
    }),
  );
  app.post('/_control/messages/:id/rate', async (request: IdRequest) => {
    const fields = fieldsOf(request.body);
    await control.rate(request.params.id, numberOf(fields.rate) ?? 5, textOf(fields.note) ?? '');
    return { ok: true };
  });
}

function webhookRoutes(app: FastifyInstance, world: World, control: Control): void {
  app.get('/_control/webhooks', (request) => ({
    url: world.state.webhookUrl,
    on: world.state.webhookOn,
    counts: control.outbox.counts(),
    webhooks: control.webhooks(numberOf(fieldsOf(request.query).limit) ?? 100),
  }));
  app.post('/_control/webhooks/retry-now', async () => ({ retried: await control.outbox.retryNow() }));
  app.post('/_control/webhooks/enable', () => {
    control.enableWebhook();
    return { ok: true };
  });
  app.post('/_control/webhooks/idle', async () => {
    await control.outbox.idle();
    return control.outbox.counts();
  });
  /** Saving the address in the console sends the unsigned `{}` probe. */
  app.post('/_control/webhooks/url', async (request) => {
    const url = textOf(fieldsOf(request.body).url);
    control.setWebhook(url);
    return url === null ? { ok: true } : control.outbox.probe();
  });
  app.post('/_control/webhooks/probe', () => control.outbox.probe());
  app.post('/_control/webhooks/raw', async (request) => {
    const fields = fieldsOf(request.body);
    const body = typeof fields.body === 'string' ? fields.body : JSON.stringify(fields.body ?? {});
    const timestamp = textOf(fields.timestamp) ?? String(control.now());
    const sent = control.outbox.send(
      { event: 'raw', uid: null, messageId: null, body, timestamp },
      { plain: true, ...(fields.signature === undefined ? {} : { signature: textOf(fields.signature) }) },
    );
    await sent.attempted;
    return { status: sent.delivery.status, http: sent.delivery.http, ms: sent.delivery.ms };
  });
}

export function controlRoutes(app: FastifyInstance, world: World, control: Control): void {
  peopleRoutes(app, control);
  webhookRoutes(app, world, control);
  app.get('/_control/messages', (request) => {
    const query = fieldsOf(request.query);
    const { messages, next } = control.messages(numberOf(query.since) ?? 0, numberOf(query.limit) ?? 10_000);
    return { next, messages: messages.map(presentMessage) };
  });
  app.get('/_control/calls', (request) => control.calls(numberOf(fieldsOf(request.query).since) ?? 0));
  app.get('/_control/switches', () => control.switches());
  app.post('/_control/switches', (request, reply) => {
    const read = readSwitches(fieldsOf(request.body), control.switches());
    if ('bad' in read) return reply.code(400).send({ error: `công tắc không có hoặc sai kiểu: ${read.bad}` });
    control.setSwitches(read.patch);
    return reply.send(control.switches());
  });
  app.post('/_control/fail', (request) => {
    control.fail(readFault(fieldsOf(request.body)));
    return world.state.faults;
  });
  app.delete('/_control/fail', () => {
    world.state.faults = [];
    return [];
  });
  app.get('/_control/clock', () => ({ now: control.now(), shift: world.clock.shift }));
  app.post('/_control/clock', (request) => {
    const fields = fieldsOf(request.body);
    control.shiftClock((numberOf(fields.shiftMs) ?? 0) + (numberOf(fields.shiftHours) ?? 0) * 3_600_000 + (numberOf(fields.shiftDays) ?? 0) * 86_400_000);
    return { now: control.now(), shift: world.clock.shift };
  });
  app.post('/_control/tokens', () => control.issueTokens());
  app.post('/_control/tokens/expire', (request) => ({ grants: control.expireTokens(fieldsOf(request.body).what === 'all' ? 'all' : 'access') }));
  app.post('/_control/reset', () => {
    control.reset();
    return { ok: true };
  });
  app.get('/_control/health', () => ({
    ok: true,
    citizens: world.state.citizens.length,
    messages: world.state.messages.length,
    webhookOn: world.state.webhookOn,
  }));
}
