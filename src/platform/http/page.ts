import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
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

type Rendered = { readonly plain: Buffer; readonly gzip: Buffer; readonly brotli: Buffer; readonly etag: string };

const CACHE_LIMIT = 2_000;
const SMALLEST_TO_COMPRESS = 1_024;
const cache = new Map<string, Promise<Rendered>>();
const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export function renderDocument(page: JSX.Element): string {
  return `<!doctype html>${renderToString(page)}`;
}

/** Sends a whole HTML document. `page` may be a function so that a cached page is not even built. */
export async function sendPage(reply: FastifyReply, page: JSX.Element | (() => JSX.Element), options: PageOptions = {}): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').status(options.status ?? 200);
  const build = () => Buffer.from(renderDocument(typeof page === 'function' ? page() : page));
  if (options.cacheKey === undefined) {
    reply.header('cache-control', 'no-store');
    return sendFresh(reply, build());
  }
  const rendered = await cached(options.cacheKey, build);
  reply.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', rendered.etag).header('vary', 'accept-encoding');
  if (reply.request.headers['if-none-match'] === rendered.etag) return reply.status(304).send();
  const encoding = acceptedEncoding(reply.request.headers['accept-encoding']);
  if (encoding === 'br') return reply.header('content-encoding', 'br').send(rendered.brotli);
  if (encoding === 'gzip') return reply.header('content-encoding', 'gzip').send(rendered.gzip);
  return reply.send(rendered.plain);
}

async function sendFresh(reply: FastifyReply, plain: Buffer): Promise<FastifyReply> {
  const encoding = acceptedEncoding(reply.request.headers['accept-encoding']);
  if (encoding === null || plain.length < SMALLEST_TO_COMPRESS) return reply.send(plain);
  reply.header('vary', 'accept-encoding').header('content-encoding', 'gzip');
  return reply.send(await toGzip(plain, { level: 5 }));
}

function acceptedEncoding(header: string | string[] | undefined): 'br' | 'gzip' | null {
  const text = String(header ?? '');
  if (/\bbr\b/u.test(text)) return 'br';
  return /\bgzip\b/u.test(text) ? 'gzip' : null;
}

function cached(key: string, build: () => Buffer): Promise<Rendered> {
  const known = cache.get(key);
  if (known) return known;
  const fresh = compressAll(build());
  cache.set(key, fresh);
  fresh.catch(() => cache.delete(key));
  if (cache.size > CACHE_LIMIT) {
    const oldest = cache.keys().next().value;
    if (oldest !== undefined) cache.delete(oldest);
  }
  return fresh;
}

async function compressAll(plain: Buffer): Promise<Rendered> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };
  const [zipped, brotli] = await Promise.all([toGzip(plain, { level: 8 }), toBrotli(plain, quality)]);
  return { plain, gzip: zipped, brotli, etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"` };
}
