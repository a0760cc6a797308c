import { join } from 'node:path';
import { legalDay } from '#kernel/time.ts';
import { type CachedFile, type CachedFiles, cachedFiles } from '#platform/files/cached-file.ts';
import type { Platform } from '#platform/platform.ts';
import { CSV_COLUMNS, csvLine } from '../../domain/open-data.ts';
import { entriesOfPart, type SitemapEntry, sitemapIndexXml, sitemapParts, sitemapXml } from '../../domain/sitemap.ts';
import { modifiedDays } from '../../store/export-store.ts';
import { exportCatalogue, exportRevisions } from '../export-catalogue.ts';
import { catalogueStamp } from '../search-procedures.ts';

export type { CachedFile };

type Deps = Pick<Platform, 'db' | 'clock' | 'config'>;

const caches = new WeakMap<Platform['db'], CachedFiles>();

function cacheOf(deps: Deps): CachedFiles {
  const known = caches.get(deps.db) ?? cachedFiles(join(deps.config.dataDir, 'open-data'));
  caches.set(deps.db, known);
  return known;
}

/** The catalogue in force as exchange lines, made once for each state of the catalogue. */
export async function openJsonLines(deps: Deps): Promise<CachedFile> {
  return cacheOf(deps).get('thu-tuc.jsonl', await catalogueStamp(deps), async function* () {
    for await (const line of exportCatalogue(deps)) yield `${line}\n`;
  });
}

/** The short table; begins with the mark by which spreadsheets know UTF-8. */
export async function openCsv(deps: Deps): Promise<CachedFile> {
  return cacheOf(deps).get('thu-tuc.csv', await catalogueStamp(deps), async function* () {
    yield `\ufeff${CSV_COLUMNS.join(',')}\r\n`;
    for await (const { content } of exportRevisions(deps, {})) yield `${csvLine(content, `${deps.config.publicUrl}/thu-tuc/${content.code}`)}\r\n`;
  });
}

/** Pages that are there whatever the catalogue holds. */
const PLACES: readonly string[] = [
  '/',
  '/thu-tuc',
  '/thu-tuc/theo-viec-doi',
  '/thu-tuc/linh-vuc',
  '/thu-tuc/co-quan',
  '/thu-tuc/chu-cai',
  '/tra-cuu',
  '/du-lieu-mo',
];

const listed = new WeakMap<Platform['db'], { readonly stamp: string; readonly entries: Promise<readonly SitemapEntry[]> }>();

function entriesOf(deps: Deps, stamp: string): Promise<readonly SitemapEntry[]> {
  const known = listed.get(deps.db);
  if (known?.stamp === stamp) return known.entries;
  const entries = readEntries(deps);
  listed.set(deps.db, { stamp, entries });
  entries.catch(() => listed.delete(deps.db));
  return entries;
}

async function readEntries(deps: Deps): Promise<readonly SitemapEntry[]> {
  const days = await modifiedDays(deps.db, legalDay(deps.clock.now()));
  return [...PLACES.map((path) => ({ path })), ...days.map(({ code, day }) => ({ path: `/thu-tuc/${code}`, modified: day.toString() }))];
}

/** The list of pages, or the list of such lists when there are too many; null for a part that does not exist. */
export async function sitemap(deps: Deps, part: number | null): Promise<CachedFile | null> {
  const stamp = await catalogueStamp(deps);
  const { publicUrl } = deps.config;
  const entries = await entriesOf(deps, stamp);
  const parts = sitemapParts(entries.length);
  if (part !== null && (parts === 1 || part < 1 || part > parts)) return null;
  const xml = part === null && parts > 1 ? sitemapIndexXml(publicUrl, parts) : sitemapXml(publicUrl, part === null ? entries : entriesOfPart(entries, part));
  return cacheOf(deps).get(part === null ? 'sitemap.xml' : `sitemap-${part}.xml`, stamp, async function* () {
    yield* xml;
  });
}
