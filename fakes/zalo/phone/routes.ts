import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hourMinute } from '../clock.ts';
import { CLOSED_WINDOW, type Control } from '../control.ts';
import { fieldsOf, numberOf, textOf } from '../read.ts';
import type { Citizen } from '../state.ts';
import { citizenSays, follow, look, rate, shareInfo } from '../talk.ts';
import { changed, type World } from '../world.ts';
import { renderItem } from './bubble.ts';
import { facts, pressed } from './inspector.ts';
import { page, people, type View, visibleMessages } from './page.ts';

const SOON = 40;
const HEARTBEAT = 15_000;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: http: https:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Params = { Params: { id: string } };

/** What changed since the page was drawn; the same for the live stream and for polling. */
function changes(world: World, citizen: Citizen, after: number): Record<string, unknown> {
  const list = visibleMessages(world, citizen);
  const fresh = list.flatMap((message, index) =>
    message.rev > after ? [{ seq: message.seq, html: renderItem(world, citizen, message, list[index - 1]).text }] : [],
  );
  const last = list.at(-1);
  return {
    rev: world.state.rev,
    items: fresh,
    facts: facts(world, citizen).text,
    people: people(world, citizen).text,
    pressed: pressed(world.state.switches),
    follows: citizen.follows,
    clock: hourMinute(world.clock.now()),
    waiting: last?.from === 'citizen' && (last.webhook === 'received' || last.webhook === 'sending'),
  };
}

function stream(world: World, citizen: Citizen, after: number, request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  const out = reply.raw;
  out.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive', 'x-accel-buffering': 'no' });
  let sent = after;
  let timer: NodeJS.Timeout | null = null;
  const push = (): void => {
    timer = null;
    const change = changes(world, citizen, sent);
    sent = world.state.rev;
    out.write(`id: ${sent}\ndata: ${JSON.stringify(change)}\n\n`);
  };
  const soon = (): void => {
    timer ??= setTimeout(push, SOON);
  };
  const heartbeat = setInterval(() => out.write(': ở đây\n\n'), HEARTBEAT);
  world.listeners.add(soon);
  push();
  request.raw.on('close', () => {
    world.listeners.delete(soon);
    clearInterval(heartbeat);
    if (timer) clearTimeout(timer);
  });
}

type Action = (world: World, citizen: Citizen, control: Control) => unknown;

const ACTIONS: Readonly<Record<string, Action>> = {
  duplicates: (w) => {
    w.state.switches.duplicates = w.state.switches.duplicates > 0 ? 0 : 1;
  },
  disorder: (w) => {
    w.state.switches.disorder = w.state.switches.disorder > 1 ? 0 : 3;
  },
  rich: (w) => {
    w.state.switches.richReplies = w.state.switches.richReplies === 'accept' ? -233 : 'accept';
  },
  night: (w) => {
    w.state.switches.night = w.state.switches.night === 'always' ? 'off' : 'always';
  },
  lost: (_w, _c, control) => control.fail({ lost: true }),
  http500: (_w, _c, control) => control.fail({ http: 500 }),
  'close-window': (w, citizen) => {
    citizen.lastInteraction = w.clock.now() - CLOSED_WINDOW;
  },
  'expire-token': (_w, _c, control) => control.expireTokens(),
  'retry-now': (_w, _c, control) => void control.outbox.retryNow(),
  'webhook-on': (_w, _c, control) => control.enableWebhook(),
  follow: (w, citizen) => follow(w, citizen, true),
  unfollow: (w, citizen) => follow(w, citizen, false),
};

function actionRoutes(app: FastifyInstance, world: World, control: Control): void {
  /** Another page in the same browser must not write into the chat. */
  const guarded = (work: (citizen: Citizen, fields: Readonly<Record<string, unknown>>) => void) => (request: FastifyRequest<Params>, reply: FastifyReply) => {
    if (request.headers['sec-fetch-site'] === 'cross-site') return reply.code(403).send('');
    const citizen = control.find(request.params.id);
    if (!citizen) return reply.code(404).send('');
    work(citizen, fieldsOf(request.body));
    if (request.headers['x-live'] === '1') return reply.code(204).send();
    const inside = request.headers.referer?.endsWith('/ben-trong') ? '/ben-trong' : '';
    return reply.redirect(`/phone/${citizen.slug}${inside}`, 303);
  };
  app.post<Params>(
    '/phone/:id/say',
    guarded((citizen, fields) => {
      const text = textOf(fields.text)?.trim();
      if (text) citizenSays(world, citizen, text);
    }),
  );
  app.post<Params>(
    '/phone/:id/tap',
    guarded((citizen, fields) => {
      control.tap(citizen.uid, textOf(fields.message) ?? '', textOf(fields.title) ?? '').catch(() => {});
    }),
  );
  app.post<Params>(
    '/phone/:id/rate',
    guarded((_citizen, fields) => {
      const message = world.index.messageById.get(textOf(fields.message) ?? '');
      if (message && message.rated === null) rate(world, message, Math.min(5, Math.max(1, numberOf(fields.rate) ?? 5)), '');
    }),
  );
  app.post<Params>(
    '/phone/:id/share',
    guarded((citizen) => {
      shareInfo(world, citizen);
      for (const message of world.index.messagesOf.get(citizen.uid) ?? []) if (message.card?.kind === 'ask_info') changed(world, message);
    }),
  );
  app.post<Params>(
    '/phone/:id/seen',
    guarded((citizen) => void look(world, citizen)),
  );
  app.post<Params>(
    '/phone/:id/do',
    guarded((citizen, fields) => {
      ACTIONS[textOf(fields.do) ?? '']?.(world, citizen, control);
      changed(world);
    }),
  );
}

export function phoneRoutes(app: FastifyInstance, world: World, control: Control): void {
  const show = (reply: FastifyReply, citizen: Citizen | null | undefined, view: View): FastifyReply => {
    if (!citizen) return reply.code(404).type('text/plain; charset=utf-8').send('Không có người này. Về trang đầu: /');
    if (view === 'chat') look(world, citizen);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('referrer-policy', 'same-origin')
      .header('cache-control', 'no-store')
      .send(page(world, citizen, view));
  };
  app.get('/', (_request, reply) => show(reply, world.state.citizens[0], 'home'));
  app.get<Params>('/phone/:id', (request, reply) => show(reply, control.find(request.params.id), 'chat'));
  app.get<Params>('/phone/:id/ben-trong', (request, reply) => show(reply, control.find(request.params.id), 'inside'));
  const live = (request: FastifyRequest): { citizen: Citizen | null; after: number } => {
    const query = fieldsOf(request.query);
    return { citizen: control.find(textOf(query.citizen) ?? ''), after: numberOf(request.headers['last-event-id']) ?? numberOf(query.after) ?? 0 };
  };
  app.get('/phone/events', (request, reply) => {
    const { citizen, after } = live(request);
    if (!citizen) return reply.code(404).send('');
    stream(world, citizen, after, request, reply);
    return reply;
  });
  app.get('/phone/changes', (request, reply) => {
    const { citizen, after } = live(request);
    return citizen ? reply.header('cache-control', 'no-store').send(changes(world, citizen, after)) : reply.code(404).send('');
  });
  actionRoutes(app, world, control);
}
