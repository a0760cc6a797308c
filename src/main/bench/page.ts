import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '#platform/net/free-port.ts';
import { type House, saidLine, spawnSelf, startHouse, stopChild } from './house.ts';

const PAGES = ['/', '/thu-tuc/1.001193'] as const;
const ROUNDS = 3;
const SECONDS = 4;
const LIMIT_KB = 60;

type PageFigures = {
  readonly path: string;
  readonly requestsPerSecond: number;
  readonly barePerSecond: number;
  /** Ours against bare Fastify with the same bytes; median of the rounds. */
  readonly ratio: number;
  readonly firstViewKb: number;
  readonly parts: Readonly<Record<string, number>>;
};

/** Requests a second of whole pages beside a bare route that sends the same bytes, in turns; and what a first view weighs. */
export async function pageBench(): Promise<object> {
  const house = await startHouse();
  try {
    const pages: PageFigures[] = [];
    for (const path of PAGES) pages.push(await measure(house, path));
    return { pages, goal: { ratio: 0.5, firstViewKb: LIMIT_KB }, met: pages.every((page) => page.ratio >= 0.5 && page.firstViewKb <= LIMIT_KB) };
  } finally {
    await house.stop();
  }
}

async function measure(house: House, path: string): Promise<PageFigures> {
  const response = await fetch(house.url + path, { headers: { 'accept-encoding': 'gzip' } });
  const html = Buffer.from(await response.arrayBuffer());
  const wire = await rawBytes(house.url + path);
  const file = join(mkdtempSync(join(tmpdir(), 'motcua-page-')), 'page.gz');
  writeFileSync(file, wire);
  const port = await freePort();
  const bare = spawnSelf(['_bare', String(port), file, 'gzip']);
  await saidLine(bare, 'bare ready');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await rate(`http://127.0.0.1:${port}/`));
    ours.push(await rate(house.url + path));
  }
  await stopChild(bare);
  const parts = await weigh(house.url, html.toString(), wire.length);
  const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
  return {
    path,
    requestsPerSecond: Math.round(median(ours)),
    barePerSecond: Math.round(median(theirs)),
    ratio: Math.round(median(ratios) * 100) / 100,
    firstViewKb: Math.round(Object.values(parts).reduce((sum, size) => sum + size, 0) / 102.4) / 10,
    parts,
  };
}

/** The page as it travels: `fetch` would unpack it. */
async function rawBytes(url: string): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}

async function rate(url: string): Promise<number> {
  const result = await autocannon({ url, connections: 16, duration: SECONDS, headers: { 'accept-encoding': 'gzip' } });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`);
  return result.requests.average;
}

/** Bytes on the wire of everything the page names and a first view loads: HTML, style, fonts, scripts, icon. */
async function weigh(base: string, html: string, htmlBytes: number): Promise<Record<string, number>> {
  const parts: Record<string, number> = { html: htmlBytes };
  const named = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map((match) => match[1] ?? '');
  for (const path of new Set(named)) parts[path.replace('/assets/', '')] = (await rawBytes(base + path)).length;
  return parts;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
