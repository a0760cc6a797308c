import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { AppError } from '#kernel/app-error.ts';
import { legalDay } from '#kernel/time.ts';
import { checked, type FastifyReply, type FastifyRequest, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import { site } from '#ui/index.ts';
import { dcatCatalogue } from '../domain/open-data.ts';
import { vi } from '../messages/open-data.vi.ts';
import { exchangeJsonSchema } from '../use-cases/exchange-json-schema.ts';
import { type CachedFile, openCsv, openJsonLines, sitemap } from '../use-cases/open-data/files.ts';
import { catalogueStats } from '../use-cases/read-procedure.ts';
import { catalogueStamp } from '../use-cases/search-procedures.ts';
import { OPEN_DATA, OpenDataPage } from '../views/open-data/open-data.page.tsx';

const open = { config: { access: 'public' } } as const;
const files = { config: { access: 'public', rateLimit: LIMITS.write } } as const;
const JSONL = 'application/jsonl; charset=utf-8';
const partParams = z.object({
  part: z
    .string()
    .regex(/^\d{1,4}\.xml$/u)
    .catch('0.xml'),
});

export const openDataRoutes: Routes = (app, platform) => {
  const { publicUrl, openDataLicence: licence } = platform.config;

  app.get(OPEN_DATA, open, async (_request, reply) => {
    const [jsonl, csv, stats] = await Promise.all([openJsonLines(platform), openCsv(platform), catalogueStats(platform)]);
    const sizes = { jsonl: jsonl.bytes, jsonlGz: jsonl.gzipBytes, csv: csv.bytes };
    const today = legalDay(platform.clock.now());
    const page = <OpenDataPage publicUrl={publicUrl} licence={licence} procedures={stats.procedures} today={today} sizes={sizes} />;
    return sendPage(reply, () => page, { cacheKey: `open-data:${await catalogueStamp(platform)}` });
  });

  app.get(`${OPEN_DATA}/thu-tuc.jsonl`, files, async (request, reply) => sendFile(request, reply, await openJsonLines(platform), JSONL));
  app.get(`${OPEN_DATA}/thu-tuc.csv`, files, async (request, reply) => sendFile(request, reply, await openCsv(platform), 'text/csv; charset=utf-8'));
  app.get(`${OPEN_DATA}/thu-tuc.jsonl.gz`, files, async (request, reply) => {
    const file = await openJsonLines(platform);
    const etag = `"${file.etag}-tep-gz"`;
    reply.headers({ ...fresh(etag), 'content-type': 'application/gzip' });
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.header('content-length', file.gzipBytes).send(createReadStream(file.gzipPath));
  });

  app.get(`${OPEN_DATA}/thu-tuc.schema.json`, open, async (_request, reply) => {
    reply.headers({ 'content-type': 'application/schema+json; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' });
    return JSON.stringify(exchangeJsonSchema(`${publicUrl}${OPEN_DATA}/thu-tuc.schema.json`), null, 2);
  });

  app.get(`${OPEN_DATA}/catalog.jsonld`, open, async (_request, reply) => {
    const [jsonl, csv] = await Promise.all([openJsonLines(platform), openCsv(platform)]);
    reply.headers({ 'content-type': 'application/ld+json; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' });
    const listed = [
      { name: 'thu-tuc.jsonl', mediaType: 'application/jsonl', bytes: jsonl.bytes, title: vi.jsonl },
      { name: 'thu-tuc.jsonl.gz', mediaType: 'application/gzip', bytes: jsonl.gzipBytes, title: vi.jsonlGz },
      { name: 'thu-tuc.csv', mediaType: 'text/csv', bytes: csv.bytes, title: vi.csv },
    ];
    const modified = legalDay(platform.clock.now()).toString();
    return JSON.stringify(dcatCatalogue({ publicUrl, publisher: site().operator, licence, modified, files: listed }));
  });

  app.get('/sitemap.xml', open, async (request, reply) => sendSitemap(request, reply, await sitemap(platform, null)));
  app.get('/sitemap-:part', open, async (request, reply) => {
    const { part } = checked(partParams, request.params);
    return sendSitemap(request, reply, await sitemap(platform, Number.parseInt(part, 10)));
  });

  app.get('/robots.txt', open, async (_request, reply) => {
    reply.headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' });
    return `User-agent: *\nDisallow: /ban-lam-viec\nDisallow: /quan-tri\nDisallow: /dang-nhap\nDisallow: /tra-cuu/\nDisallow: /api/\nAllow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
  });
};

function sendSitemap(request: FastifyRequest, reply: FastifyReply, file: CachedFile | null): FastifyReply {
  if (file === null) throw new AppError('not-found');
  return sendFile(request, reply, file, 'application/xml; charset=utf-8');
}

function fresh(etag: string) {
  return { etag, 'cache-control': 'public, max-age=0, must-revalidate' };
}

/** As a stream, compressed for whoever takes that; nothing when the asker has it already. */
function sendFile(request: FastifyRequest, reply: FastifyReply, file: CachedFile, type: string): FastifyReply {
  const packed = String(request.headers['accept-encoding'] ?? '').includes('gzip');
  const etag = `"${file.etag}${packed ? '-gz' : ''}"`;
  reply.headers({ ...fresh(etag), 'content-type': type, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  if (packed) return reply.headers({ 'content-encoding': 'gzip', 'content-length': file.gzipBytes }).send(createReadStream(file.gzipPath));
  return reply.header('content-length', file.bytes).send(createReadStream(file.path));
}
