import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type FakeZalo, startFakeZalo } from './server.ts';
import type { Settings } from './settings.ts';

export type Received = {
  readonly body: string;
  readonly event: { event_name: string; timestamp: string; [key: string]: unknown };
  readonly headers: http.IncomingHttpHeaders;
};
export type Product = {
  readonly url: string;
  readonly received: Received[];
  answer: (nth: number) => { status: number; afterMs?: number };
  readonly sockets: Set<unknown>;
};

/** Stands where the product will stand: writes down what it is sent. */
export async function startProduct(): Promise<Product> {
  const received: Received[] = [];
  const product: Product = { url: '', received, answer: () => ({ status: 200 }), sockets: new Set() };
  const server = http.createServer((request, response) => {
    product.sockets.add(request.socket);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      received.push({ body, event: JSON.parse(body), headers: request.headers });
      const { status, afterMs } = product.answer(received.length);
      setTimeout(() => response.writeHead(status).end('ok'), afterMs ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(product, { url: `http://127.0.0.1:${port}/webhooks/zalo` });
}

export type Answer = { error: number; message: string; data: Record<string, never> & { [key: string]: unknown }; metadata?: { total: number }; http: number };

export type Caller = {
  readonly zalo: FakeZalo;
  readonly token: string;
  readonly call: (method: 'GET' | 'POST', path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly cs: (message: unknown, uid?: string) => Promise<Answer>;
};

export const SAU = '7000000000000000001';

export async function startCaller(settings: Partial<Settings> = {}): Promise<Caller> {
  const zalo = await startFakeZalo({ port: 0, ...settings });
  onTestFinished(() => zalo.close());
  const token = zalo.control.issueTokens().access_token;
  const call: Caller['call'] = async (method, path, body, headers = {}) => {
    const response = await fetch(zalo.url + path, {
      method,
      headers: { access_token: token, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { ...(text.startsWith('{') ? JSON.parse(text) : {}), http: response.status };
  };
  const cs: Caller['cs'] = (message, uid = SAU) => call('POST', '/v3.0/oa/message/cs', { recipient: { user_id: uid }, message });
  return { zalo, token, call, cs };
}

export function dataQuery(value: unknown): string {
  return `?data=${encodeURIComponent(JSON.stringify(value))}`;
}
