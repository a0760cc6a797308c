import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { DEMO_PASSWORD } from '../../../seeds/officers/index.ts';

/** A browser without a screen: keeps cookies, sends forms with the token of their page. */
export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Asked = { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string };
export type Wire = (asked: Asked) => Promise<Reply>;

let addresses = 0;

/** Straight into the app, each browser from an address of its own: limits count by address. */
export function insideWire(app: FastifyInstance): Wire {
  addresses += 1;
  const remoteAddress = `10.0.${addresses >> 8}.${addresses & 255}`;
  return async ({ method, url, headers, body }) => {
    const answer = await app.inject({ method: method as 'GET', url, headers, remoteAddress, ...(body === undefined ? {} : { payload: body }) });
    return { status: answer.statusCode, headers: answer.headers as IncomingHttpHeaders, body: answer.body };
  };
}

/** Over the loopback, to a program in another process. */
export function outsideWire(base: string): Wire {
  return ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const call = httpRequest(new URL(url, base), { method, headers, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString('utf8') }));
        answer.on('error', reject);
      });
      call.on('error', reject);
      call.end(body);
    });
}

export type Browser = {
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** A form as it is: with no token but the one given. */
  readonly send: (url: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** Opens the page with the form, fills it in, sends it. */
  readonly submit: (page: string, url: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
  readonly cookies: Map<string, string>;
};
export type Fields = Readonly<Record<string, string | readonly string[]>>;

export function openBrowser(wire: Wire): Browser {
  const cookies = new Map<string, string>();
  const ask = async (method: string, url: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Reply> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await wire({ method, url, headers: { ...(cookie === '' ? {} : { cookie }), ...headers }, ...(body === undefined ? {} : { body }) });
    keep(cookies, answer.headers['set-cookie']);
    return answer;
  };
  const get: Browser['get'] = (url, headers = {}) => ask('GET', url, headers);
  const send: Browser['send'] = (url, fields, headers = {}) =>
    ask('POST', url, { 'content-type': 'application/x-www-form-urlencoded', ...headers }, encode(fields));
  const submit: Browser['submit'] = async (page, url, fields, headers = {}) => {
    const { body } = await get(page);
    return send(url, { _csrf: hidden(body, '_csrf'), ...fields }, headers);
  };
  return { get, send, submit, cookies };
}

function keep(cookies: Map<string, string>, set: string | string[] | undefined): void {
  for (const line of typeof set === 'string' ? [set] : (set ?? [])) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/su);
    if (value === '' || /expires=thu, 01 jan 1970/iu.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
}

function encode(fields: Fields): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  return body.toString();
}

/** The value of a hidden field of a page. */
export function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(page)?.[1] ?? '';
}

/** Letters as a reader sees them. */
export function plain(html: string): string {
  return html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');
}

/** An officer at work: signed in, with a browser of his own. */
export async function signIn(wire: Wire, name: string): Promise<Browser> {
  const browser = openBrowser(wire);
  const answer = await browser.send('/dang-nhap', { ten: name, matkhau: DEMO_PASSWORD, tiep: '' });
  if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`);
  return browser;
}
