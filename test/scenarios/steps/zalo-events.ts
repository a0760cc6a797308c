import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { House } from '../../support/house.ts';

export const APP = '1000000000000000001';
export const OA = '4000000000000000004';
export const SAU = '7000000000000000001';
export const HUNG = '7000000000000000002';
export const LANH = '7000000000000000003';

let serial = 0;

type Changes = {
  readonly event?: string;
  readonly text?: string;
  /** Epoch milliseconds of the house's clock; default: now. */
  readonly at?: number | undefined;
  readonly id?: string;
  readonly person?: string;
  readonly app?: string;
  readonly message?: Readonly<Record<string, unknown>>;
  readonly more?: Readonly<Record<string, unknown>>;
};

/** One event as Zalo writes it. */
export function eventBody(house: Pick<House, 'clock'>, changes: Changes = {}): string {
  serial += 1;
  const { event = 'user_send_text', text = 'xin chào', id = `m${serial}`, person = SAU, app = APP, message = {}, more = {} } = changes;
  return JSON.stringify({
    app_id: app,
    user_id_by_app: person.replace(/^7/u, '5'),
    event_name: event,
    timestamp: String(changes.at ?? house.clock.now().epochMilliseconds),
    sender: { id: person },
    recipient: { id: OA },
    message: { msg_id: id, text, ...message },
    ...more,
  });
}

/** Signature of the contract: SHA-256 of app id, raw body, timestamp and the OA's secret key, one after the other. */
export function macOf(raw: string | Buffer, timestamp: string, secret: string, app: string = APP): string {
  return createHash('sha256').update(app).update(raw).update(timestamp).update(secret).digest('hex');
}

export function signed(house: House, raw: string): string {
  const { app_id: app, timestamp } = JSON.parse(raw);
  return `mac=${macOf(raw, String(timestamp), house.platform.config.zalo.oaSecretKey, app)}`;
}

export function post(app: FastifyInstance, payload: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
  return app.inject({ method: 'POST', url: '/webhooks/zalo', payload, headers: { 'content-type': 'application/json', ...headers } });
}

/** Signed as it should be. */
export function deliverEvent(house: House, raw: string) {
  return post(house.app, raw, { 'x-zevent-signature': signed(house, raw) });
}
