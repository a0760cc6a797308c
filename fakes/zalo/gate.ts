import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, type Refusal, refuse } from './answers.ts';
import { realNow } from './clock.ts';
import { type Fields, fieldsOf, parseJson } from './read.ts';
import type { Fault } from './state.ts';
import { appSecretProof, checkAccessToken } from './tokens.ts';
import type { World } from './world.ts';

const KEEP_CALLS = 1_000;

export type Call = { readonly body: unknown; readonly query: Fields; readonly request: FastifyRequest };

type Endpoint = {
  readonly host: 'oa' | 'zbs';
  readonly on: Exclude<Fault['on'], 'any' | 'send'>;
  readonly handle: (call: Call) => Answer;
  /** Whom the call concerns, for the log. */
  readonly to?: (call: Call) => string | null;
};

type Minute = { number: number; used: number };
const minutes = new WeakMap<World, Minute>();

/** 4,000 requests a minute and app, counted on the real clock. */
function countRequest(world: World, reply: FastifyReply): Refusal | null {
  const limit = world.state.switches.rateLimit;
  if (limit <= 0) return null;
  const number = Math.floor(realNow() / 60_000);
  const minute = minutes.get(world);
  const current = minute?.number === number ? minute : { number, used: 0 };
  current.used += 1;
  minutes.set(world, current);
  reply.header('X-RateLimit-Limit', String(limit)).header('X-RateLimit-Remain', String(Math.max(0, limit - current.used)));
  return current.used > limit ? refuse(-32) : null;
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function checkCaller(world: World, host: 'oa' | 'zbs', request: FastifyRequest): Refusal | null {
  const token = headerOf(request, 'access_token');
  const verdict = checkAccessToken(world, token);
  if (verdict !== 'good') return refuse(host === 'zbs' ? -124 : verdict);
  if (!world.state.switches.appSecretProof) return null;
  if (headerOf(request, 'appsecret_proof') === appSecretProof(world, token ?? '')) return null;
  return refuse(host === 'zbs' ? -1241 : -242);
}

const SENDS: readonly Fault['on'][] = ['cs', 'template_uid', 'template_phone'];

/** The next fault that a test has ordered for this kind of call. */
export function takeFault(world: World, on: Fault['on']): Fault | null {
  const fault = world.state.faults.find((f) => f.on === 'any' || f.on === on || (f.on === 'send' && SENDS.includes(on)));
  if (!fault) return null;
  fault.count -= 1;
  if (fault.count <= 0) world.state.faults = world.state.faults.filter((f) => f !== fault);
  return fault;
}

type Logged = { readonly started: number; readonly http: number; readonly answer: Answer; readonly to: string | null; readonly note?: string | null };

export function logCall(world: World, request: FastifyRequest, entry: Logged): void {
  const token = headerOf(request, 'access_token');
  world.callSeq += 1;
  world.calls.push({
    seq: world.callSeq,
    at: world.clock.now(),
    method: request.method,
    path: request.url.split('?')[0] ?? '',
    to: entry.to,
    http: entry.http,
    error: entry.answer.ok ? 0 : entry.answer.error,
    message: entry.answer.ok ? 'Success' : entry.answer.message,
    ms: Math.round(performance.now() - entry.started),
    token: token ? `…${token.slice(-4)}` : null,
    note: entry.note ?? null,
  });
  if (world.calls.length > KEEP_CALLS * 2) world.calls.splice(0, world.calls.length - KEEP_CALLS);
  for (const listener of world.listeners) listener();
}

/** One call of the API: rate, caller, ordered faults, then the work; logged in every case. */
export function endpoint(world: World, spec: Endpoint): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    const started = performance.now();
    const call: Call = { body: request.body, query: fieldsOf(request.query), request };
    const to = spec.to?.(call) ?? null;
    const barred = countRequest(world, reply) ?? checkCaller(world, spec.host, request);
    const fault = barred ? null : takeFault(world, spec.on);
    if (fault?.http !== undefined) {
      logCall(world, request, { started, http: fault.http, answer: refuse(fault.code ?? -200), to, note: 'lỗi đã hẹn' });
      return reply.code(fault.http).type('text/html').send('<html><body><h1>Service unavailable</h1></body></html>');
    }
    const answer = barred ?? (fault?.code !== undefined ? refuse(fault.code) : spec.handle(call));
    const delay = Math.max(world.state.switches.delayMs, fault?.delayMs ?? 0);
    if (delay > 0) await wait(delay);
    const forced = forcedEnd(answer);
    if (fault?.lost || forced === 'lost') {
      logCall(world, request, { started, http: 0, answer, to, note: 'đã nhận, mất câu trả lời' });
      reply.hijack();
      request.raw.socket.destroy();
      return reply;
    }
    if (forced === 'http500') {
      logCall(world, request, { started, http: 500, answer, to });
      return reply.code(500).send('');
    }
    logCall(world, request, { started, http: 200, answer, to, note: fault ? 'lỗi đã hẹn' : null });
    return reply.send(
      answer.ok
        ? { error: 0, message: 'Success', data: answer.data, ...(answer.metadata ? { metadata: answer.metadata } : {}) }
        : { error: answer.error, message: answer.message },
    );
  };
}

const ends = new WeakMap<Answer, 'lost' | 'http500'>();

/** For the numbers that fail on purpose: the answer is made, and then not given. */
export function endBadly(answer: Answer, how: 'lost' | 'http500'): Answer {
  ends.set(answer, how);
  return answer;
}

function forcedEnd(answer: Answer): 'lost' | 'http500' | null {
  return ends.get(answer) ?? null;
}

/** GET parameters come as one query parameter `data` with URL-encoded JSON. */
export function dataParameter(call: Call): Fields | null {
  const raw = call.query.data;
  if (typeof raw !== 'string') return null;
  const value = parseJson(raw);
  return typeof value === 'object' && value !== null ? fieldsOf(value) : null;
}
