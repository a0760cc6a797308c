import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

export type PageOptions = {
  readonly status?: number;
  /**
   * Same key, same bytes: the page is rendered and compressed once. Only for pages without anything personal, with
   * the revision of what they show in the key.
   */
  readonly cacheKey?: string;
};

type Form = 'plain' | 'gzip' | 'br';

type Rendered = {
  readonly etag: string;
  readonly bodies: Readonly<Record<Form, Buffer>>;
  readonly heads: Readonly<Record<Form, Readonly<Record<string, string>>>>;
};

type Page = JSX.Element | (() => JSX.Element | Promise<JSX.Element>);

const CACHE_LIMIT = 2_000;
const SMALLEST_TO_COMPRESS = 1_024;
const HTML = 'text/html; charset=utf-8';
/** One cache for each server: two of them in one process (tests) show different databases. */
const caches = new WeakMap<FastifyInstance, Map<string, Rendered | Promise<Rendered>>>();
const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export function renderDocument(page: JSX.Element): string {
  return `<!doctype html>${renderToString(page)}`;
}

async function bytesOf(page: Page): Promise<Buffer> {
  return Buffer.from(renderDocument(typeof page === 'function' ? await page() : page));
}

/** Sends a whole HTML document. `page` may be a function so that what a cached page shows is not even looked up. */
export async function sendPage(reply: FastifyReply, page: Page, options: PageOptions = {}): Promise<FastifyReply> {
  if (options.cacheKey !== undefined) {
    const rendered = cached(reply.server, options.cacheKey, page);
    return sendCached(reply, rendered instanceof Promise ? await rendered : rendered);
  }
  reply.status(options.status ?? 200).headers({ 'content-type': HTML, 'cache-control': 'no-store' });
  const plain = await bytesOf(page);
  const encoding = acceptedEncoding(reply.request.headers['accept-encoding']);
  if (encoding === null || plain.length < SMALLEST_TO_COMPRESS) return reply.send(plain);
  reply.headers({ vary: 'accept-encoding', 'content-encoding': 'gzip' });
  return reply.send(await toGzip(plain, { level: 5 }));
}

function sendCached(reply: FastifyReply, rendered: Rendered): FastifyReply {
  const { headers } = reply.request;
  if (headers['if-none-match'] === rendered.etag) return reply.status(304).headers(rendered.heads.plain).send();
  const encoding = acceptedEncoding(headers['accept-encoding']) ?? 'plain';
  return reply.headers(rendered.heads[encoding]).send(rendered.bodies[encoding]);
}

function acceptedEncoding(header: string | string[] | undefined): 'br' | 'gzip' | null {
  const text = String(header ?? '');
  if (text.includes('br')) return 'br';
  return text.includes('gzip') ? 'gzip' : null;
}

function cached(server: FastifyInstance, key: string, page: Page): Rendered | Promise<Rendered> {
  const cache = caches.get(server) ?? new Map<string, Rendered | Promise<Rendered>>();
  caches.set(server, cache);
  const known = cache.get(key);
  if (known) return known;
  const fresh = bytesOf(page).then(compressAll);
  cache.set(key, fresh);
  fresh.then(
    (rendered) => cache.set(key, rendered),
    () => cache.delete(key),
  );
  const oldest = cache.size > CACHE_LIMIT ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return fresh;
}

async function compressAll(plain: Buffer): Promise<Rendered> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };
  const [zipped, brotli] = await Promise.all([toGzip(plain, { level: 8 }), toBrotli(plain, quality)]);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const head = { 'content-type': HTML, 'cache-control': 'public, max-age=0, must-revalidate', etag, vary: 'accept-encoding' };
  return {
    etag,
    bodies: { plain, gzip: zipped, br: brotli },
    heads: { plain: head, gzip: { ...head, 'content-encoding': 'gzip' }, br: { ...head, 'content-encoding': 'br' } },
  };
}
