import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { HOUR, MINUTE, realNow, SECOND } from './clock.ts';
import type { Switches } from './state.ts';

export const TIME_LIMIT = 2 * SECOND;
export const RETRY_AFTER: readonly number[] = [30 * SECOND, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR];
const HOLD_AT_MOST = 1_500;
const KEEP = 500;

/** Plain SHA-256 of the joined strings, not an HMAC: so Zalo's page has it. */
export function signature(appId: string, rawBody: string, timestamp: string, oaSecretKey: string): string {
  return `mac=${createHash('sha256')
    .update(appId + rawBody + timestamp + oaSecretKey, 'utf8')
    .digest('hex')}`;
}

export type Outgoing = {
  readonly event: string;
  readonly uid: string | null;
  readonly messageId: string | null;
  readonly body: string;
  readonly timestamp: string;
};

export type Delivery = Outgoing & {
  readonly id: string;
  readonly createdAt: number;
  readonly signature: string | null;
  attempts: number;
  status: 'waiting' | 'held' | 'ok' | 'retrying' | 'gave_up' | 'dropped';
  http: number | null;
  error: string | null;
  ms: number | null;
  nextAt: number | null;
};

export type SavedDelivery = Outgoing & { readonly signature: string | null; readonly attempts: number; readonly nextAt: number };

type Deps = {
  readonly sign: (body: string, timestamp: string) => string;
  readonly target: () => { readonly url: string | null; readonly on: boolean };
  readonly switches: () => Switches;
  readonly switchOff: () => void;
  readonly changed: (delivery: Delivery) => void;
};

export type SendOptions = { readonly delayMs?: number; readonly signature?: string | null; readonly plain?: boolean };
export type Sent = { readonly delivery: Delivery; readonly attempted: Promise<void> };

export type Outbox = {
  readonly send: (event: Outgoing, options?: SendOptions) => Sent;
  readonly probe: (url?: string) => Promise<{ http: number | null; ms: number; error: string | null }>;
  readonly recent: (limit: number) => readonly Delivery[];
  readonly counts: () => Record<'created' | 'attempts' | 'ok' | 'failed' | 'inFlight' | 'retrying' | 'held' | 'dropped' | 'gaveUp', number>;
  readonly retryNow: () => Promise<number>;
  readonly idle: () => Promise<void>;
  readonly pending: () => readonly SavedDelivery[];
  readonly restore: (saved: readonly SavedDelivery[]) => void;
  readonly clear: () => void;
  readonly close: () => void;
};

type Outcome = { readonly http: number | null; readonly error: string | null };

function makePost(): { post: (url: string, body: string, headers: Record<string, string>) => Promise<Outcome>; close: () => void } {
  const agents = { 'http:': new http.Agent({ keepAlive: true, maxSockets: 64 }), 'https:': new https.Agent({ keepAlive: true, maxSockets: 64 }) };
  const once = (url: URL, body: string, headers: Record<string, string>): Promise<Outcome & { stale: boolean }> =>
    new Promise((resolve) => {
      const secure = url.protocol === 'https:';
      const request = (secure ? https : http).request(url, {
        method: 'POST',
        agent: secure ? agents['https:'] : agents['http:'],
        timeout: TIME_LIMIT,
        headers: { 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(body)), ...headers },
      });
      const limit = setTimeout(() => request.destroy(new Error('quá 2 giây')), TIME_LIMIT);
      request.on('response', (response) => {
        response.resume();
        response.on('error', () => {});
        clearTimeout(limit);
        resolve({ http: response.statusCode ?? 0, error: null, stale: false });
      });
      request.on('error', (error) => {
        clearTimeout(limit);
        resolve({ http: null, error: error.message, stale: request.reusedSocket && /ECONNRESET|hang up|EPIPE/.test(error.message) });
      });
      request.end(body);
    });
  return {
    post: async (url, body, headers) => {
      const target = new URL(url);
      const first = await once(target, body, headers);
      // The other side closed an idle connection: that says nothing about the webhook.
      return first.stale ? once(target, body, headers) : first;
    },
    close: () => {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
}

export function makeOutbox(deps: Deps): Outbox {
  const { post, close: closeAgents } = makePost();
  const log: Delivery[] = [];
  const retries = new Map<Delivery, NodeJS.Timeout>();
  const delays = new Map<Delivery, { timer: NodeJS.Timeout; go: () => void }>();
  let held: { delivery: Delivery; go: () => void }[] = [];
  let holdTimer: NodeJS.Timeout | null = null;
  let inFlight = 0;
  let releasing = 0;
  let closed = false;
  let waiters: (() => void)[] = [];
  const totals = { created: 0, attempts: 0, ok: 0, failed: 0, dropped: 0, gaveUp: 0 };

  function wake(): void {
    if (inFlight + releasing + held.length + delays.size > 0) return;
    const woken = waiters;
    waiters = [];
    for (const waiter of woken) waiter();
  }

  function settle(delivery: Delivery, status: Delivery['status']): void {
    delivery.status = status;
    deps.changed(delivery);
  }

  function planRetry(delivery: Delivery, after: number): void {
    delivery.nextAt = realNow() + after;
    settle(delivery, 'retrying');
    const timer = setTimeout(() => {
      retries.delete(delivery);
      void attempt(delivery);
    }, after);
    timer.unref();
    retries.set(delivery, timer);
  }

  function failed(delivery: Delivery, outcome: Outcome): void {
    totals.failed += 1;
    const { retryOn, retryFactor } = deps.switches();
    const wait = RETRY_AFTER[delivery.attempts - 1];
    const hopeless = retryOn === 'connection' && outcome.http !== null;
    if (!hopeless && wait !== undefined) {
      planRetry(delivery, wait * retryFactor);
      return;
    }
    totals.gaveUp += 1;
    if (!hopeless) deps.switchOff();
    settle(delivery, 'gave_up');
  }

  async function attempt(delivery: Delivery): Promise<void> {
    const { url, on } = deps.target();
    if (closed) return;
    if (url === null || !on) {
      totals.dropped += 1;
      settle(delivery, 'dropped');
      return wake();
    }
    const retry = delivery.attempts;
    delivery.attempts += 1;
    delivery.nextAt = null;
    inFlight += 1;
    totals.attempts += 1;
    const started = performance.now();
    const headers: Record<string, string> = delivery.signature === null ? {} : { 'X-ZEvent-Signature': delivery.signature };
    if (retry > 0) headers.num_retry = String(retry);
    const outcome = await post(url, delivery.body, headers).catch((error: Error) => ({ http: null, error: error.message }));
    inFlight -= 1;
    Object.assign(delivery, outcome, { ms: Math.round(performance.now() - started) });
    if (closed) return;
    if (outcome.http === 200) {
      totals.ok += 1;
      settle(delivery, 'ok');
    } else failed(delivery, outcome);
    wake();
  }

  function release(): void {
    if (holdTimer) clearTimeout(holdTimer);
    holdTimer = null;
    const batch = held.reverse();
    held = [];
    // A small gap makes the wrong order certain at the other side.
    releasing += batch.length;
    batch.forEach(({ go }, index) => {
      setTimeout(() => {
        releasing -= 1;
        go();
      }, index * 40);
    });
  }

  function start(delivery: Delivery, go: () => void, plain: boolean): void {
    const { disorder } = deps.switches();
    if (plain || disorder < 2) {
      go();
      return;
    }
    delivery.status = 'held';
    held.push({ delivery, go });
    if (held.length >= disorder) release();
    else holdTimer ??= setTimeout(release, HOLD_AT_MOST);
  }

  function create(event: Outgoing, given: string | null | undefined): Delivery {
    const delivery: Delivery = {
      ...event,
      id: randomUUID(),
      createdAt: realNow(),
      attempts: 0,
      status: 'waiting',
      http: null,
      error: null,
      ms: null,
      nextAt: null,
      signature: given === undefined ? deps.sign(event.body, event.timestamp) : given,
    };
    totals.created += 1;
    log.push(delivery);
    if (log.length > KEEP * 2) log.splice(0, log.length - KEEP);
    return delivery;
  }

  function send(event: Outgoing, options: SendOptions = {}): Sent {
    const delivery = create(event, options.signature);
    const attempted = new Promise<void>((resolve) => {
      const go = (): void => void attempt(delivery).then(resolve);
      if (!options.delayMs) return start(delivery, go, options.plain ?? false);
      const later = (): void => {
        delays.delete(delivery);
        start(delivery, go, options.plain ?? false);
      };
      delays.set(delivery, { timer: setTimeout(later, options.delayMs), go: later });
    });
    const copies = options.plain ? 0 : deps.switches().duplicates;
    for (let i = 0; i < copies; i += 1) void attempt(create(event, options.signature));
    return { delivery, attempted };
  }

  async function probe(url = deps.target().url ?? ''): Promise<{ http: number | null; ms: number; error: string | null }> {
    const started = performance.now();
    const outcome =
      url === '' ? { http: null, error: 'chưa có địa chỉ webhook' } : await post(url, '{}', {}).catch((error: Error) => ({ http: null, error: error.message }));
    return { ...outcome, ms: Math.round(performance.now() - started) };
  }

  async function retryNow(): Promise<number> {
    const due = [...retries];
    retries.clear();
    await Promise.all(
      due.map(([delivery, timer]) => {
        clearTimeout(timer);
        return attempt(delivery);
      }),
    );
    return due.length;
  }

  function clear(): void {
    for (const timer of retries.values()) clearTimeout(timer);
    for (const { timer } of delays.values()) clearTimeout(timer);
    if (holdTimer) clearTimeout(holdTimer);
    retries.clear();
    delays.clear();
    held = [];
    holdTimer = null;
    log.length = 0;
    Object.assign(totals, { created: 0, attempts: 0, ok: 0, failed: 0, dropped: 0, gaveUp: 0 });
    wake();
  }

  return {
    send,
    probe,
    recent: (limit) => log.slice(-limit).reverse(),
    counts: () => ({ ...totals, inFlight, retrying: retries.size, held: held.length + releasing }),
    retryNow,
    idle: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        wake();
      }),
    pending: () =>
      [...new Set([...retries.keys(), ...log.filter((d) => d.status === 'waiting' || d.status === 'held')])].map(
        ({ event, uid, messageId, body, timestamp, signature: mac, attempts, nextAt }) => ({
          event,
          uid,
          messageId,
          body,
          timestamp,
          signature: mac,
          attempts,
          nextAt: nextAt ?? realNow(),
        }),
      ),
    restore: (saved) => {
      for (const item of saved) {
        const delivery = { ...create(item, item.signature), attempts: item.attempts };
        log[log.length - 1] = delivery;
        planRetry(delivery, Math.max(0, item.nextAt - realNow()));
      }
    },
    clear,
    close: () => {
      closed = true;
      clear();
      closeAgents();
    },
  };
}
