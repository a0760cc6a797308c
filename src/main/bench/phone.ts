import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { freePort } from '#platform/net/free-port.ts';
import { openBrowser } from '../../../tools/browser/chromium.ts';
import { saidLine, spawnSelf, startHouse, stopChild } from './house.ts';

/** A weak phone on a weak line: 400 kbit/s, 400 ms to the first byte of each answer, a processor six times slower. */
const CONDITIONS = { bitsPerSecond: 400_000, latencyMs: 400, cpuSlowdown: 6 } as const;
const GOAL = { paintedMs: 2_500, firstViewKb: 60 } as const;
const ROUNDS = 3;
const PAGES = ['/', '/thu-tuc?q=l%C3%A0m%20gi%E1%BA%A5y%20khai%20sinh', '/thu-tuc/1.001193', '/en/thu-tuc/1.001193'] as const;
/** As little as a page can be: what of the time is the line's and the phone's own. */
const BARE = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><p>Xin chào';

type Visit = { readonly firstPaintMs: number; readonly contentMs: number; readonly bytes: number };

/** First visit to each page on a weak phone, nothing kept from before: when its content stands there, and what it weighed. */
export async function phoneBench(): Promise<object> {
  const house = await startHouse();
  const browser = await openBrowser();
  try {
    const bare = await barePage(browser);
    const pages = [];
    for (const path of PAGES) pages.push({ path, ...(await medianVisit(browser, house.url + path)) });
    const met = pages.every((page) => page.contentMs <= GOAL.paintedMs && page.bytes <= GOAL.firstViewKb * 1024);
    return { conditions: CONDITIONS, pages, bare, goal: GOAL, met };
  } finally {
    await browser.close();
    await house.stop();
  }
}

async function barePage(browser: Browser): Promise<Visit> {
  const file = join(mkdtempSync(join(tmpdir(), 'motcua-phone-')), 'page.html');
  writeFileSync(file, BARE);
  const port = await freePort();
  const server = spawnSelf(['_bare', String(port), file, 'identity']);
  try {
    await saidLine(server, 'bare ready');
    return await medianVisit(browser, `http://127.0.0.1:${port}/`);
  } finally {
    await stopChild(server);
  }
}

async function medianVisit(browser: Browser, url: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, url));
  const middle = (of: (visit: Visit) => number) => Math.round(visits.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN);
  return { firstPaintMs: middle((one) => one.firstPaintMs), contentMs: middle((one) => one.contentMs), bytes: middle((one) => one.bytes) };
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await weaken(session);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement?.setAttribute('data-content-at', String(entry.startTime));
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    const painted = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      content: Number(document.documentElement.getAttribute('data-content-at') ?? Number.NaN),
    }));
    return { firstPaintMs: painted.first, contentMs: painted.content, bytes: bytes() };
  } finally {
    await context.close();
  }
}

/** Puts the conditions on and counts what comes over the line, headers included. */
async function weaken(session: CDPSession): Promise<() => number> {
  const perSecond = CONDITIONS.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: CONDITIONS.latencyMs,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown });
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  return () => bytes;
}
