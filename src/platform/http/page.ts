import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { inLanguage, languageOfPath, withoutLanguage } from '#kernel/language.ts';
import { readLook, writeLook } from '#kernel/look.ts';
import { type PageContext, PageLanguage, PLAIN_PAGE } from '../i18n/language.tsx';

export type PageOptions = {
  readonly status?: number;
  /**
   * Same key, same bytes: the page is rendered and compressed once. Only for pages without anything personal, with
   * the revision of what they show in the key. Language and look of the page are added to it here.
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
/** The look of a page comes by a cookie. */
const VARY = 'accept-encoding, cookie';
export const LOOK_COOKIE = 'mc_look';
/** One cache for each server: two of them in one process (tests) show different databases. */
const caches = new WeakMap<FastifyInstance, Map<string, Rendered | Promise<Rendered>>>();
const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export function renderDocument(page: JSX.Element, context: PageContext = PLAIN_PAGE): string {
  const html = renderToString(h(PageLanguage, { value: context, children: page }));
  return `<!doctype html>${context.language === 'vi' ? html : withLocalLinks(html, context)}`;
}

/** Preact writes every quotation mark of a text as an entity, so only attributes are met here. A link that says its language keeps its address. */
const LOCAL_LINK = /(?<! hreflang="[a-z]{2}")(\s(?:href|action|formaction)=")(\/[^"]*)"/gu;

/** A reader of English pages stays on them: local links lead to the English form of their address. */
function withLocalLinks(html: string, { language }: PageContext): string {
  return html.replace(LOCAL_LINK, (_, start: string, path: string) => `${start}${inLanguage(path, language)}"`);
}

/** What a page of this request is rendered for. The address of a cached page has no query: others get the same bytes. */
function contextOf(reply: FastifyReply, cached: boolean): PageContext {
  const { originalUrl, cookies } = reply.request;
  const address = withoutLanguage(originalUrl);
  return {
    language: languageOfPath(originalUrl),
    address: cached ? (address.split('?')[0] ?? '/') : address,
    // An address that is none is refused before cookies are read.
    look: readLook(cookies?.[LOOK_COOKIE]),
  };
}

async function bytesOf(page: Page, context: PageContext): Promise<Buffer> {
  return Buffer.from(renderDocument(typeof page === 'function' ? await page() : page, context));
}

/** Sends a whole HTML document. `page` may be a function so that what a cached page shows is not even looked up. */
export async function sendPage(reply: FastifyReply, page: Page, options: PageOptions = {}): Promise<FastifyReply> {
  const context = contextOf(reply, options.cacheKey !== undefined);
  if (options.cacheKey !== undefined) {
    const rendered = cached(reply.server, { key: `${context.language}:${writeLook(context.look)}:${options.cacheKey}`, context, page });
    return sendCached(reply, rendered instanceof Promise ? await rendered : rendered);
  }
  reply.status(options.status ?? 200).headers({ 'content-type': HTML, 'content-language': context.language, 'cache-control': 'no-store' });
  const plain = await bytesOf(page, context);
  const encoding = acceptedEncoding(reply.request.headers['accept-encoding']);
  if (encoding === null || plain.length < SMALLEST_TO_COMPRESS) return reply.send(plain);
  reply.headers({ vary: VARY, 'content-encoding': 'gzip' });
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

type Wanted = { readonly key: string; readonly context: PageContext; readonly page: Page };

function cached(server: FastifyInstance, { key, context, page }: Wanted): Rendered | Promise<Rendered> {
  const cache = caches.get(server) ?? new Map<string, Rendered | Promise<Rendered>>();
  caches.set(server, cache);
  const known = cache.get(key);
  if (known) return known;
  const fresh = bytesOf(page, context).then((plain) => compressAll(plain, context));
  cache.set(key, fresh);
  fresh.then(
    (rendered) => cache.set(key, rendered),
    () => cache.delete(key),
  );
  const oldest = cache.size > CACHE_LIMIT ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return fresh;
}

async function compressAll(plain: Buffer, { language }: PageContext): Promise<Rendered> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };
  const [zipped, brotli] = await Promise.all([toGzip(plain, { level: 8 }), toBrotli(plain, quality)]);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const head = { 'content-type': HTML, 'content-language': language, 'cache-control': 'public, max-age=0, must-revalidate', etag, vary: VARY };
  return {
    etag,
    bodies: { plain, gzip: zipped, br: brotli },
    heads: { plain: head, gzip: { ...head, 'content-encoding': 'gzip' }, br: { ...head, 'content-encoding': 'br' } },
  };
}
