import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Look } from '../../../src/kernel/look.ts';
import { programRoot } from '../../../src/platform/config/root.ts';
import { renderDocument } from '../../../src/platform/http/page.ts';
import { PLAIN_PAGE } from '../../../src/platform/i18n/language.tsx';
import { GalleryPage } from '../../../src/ui/gallery.tsx';
import { joinSheet } from '../../../tools/build/styles.ts';
import { type Box, crop, readPng } from '../../support/pixels.ts';

/** The gallery alone, without a house: its document, its sheets, its letters, from no server at all. */
const UI = join(programRoot(), 'src', 'ui');
const ADDRESS = 'http://gallery.test';
/** Higher pictures than this are beyond what the browser draws in one piece. */
const PIECE = 8_000;

const TYPES: Readonly<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml', woff2: 'font/woff2' };

export async function openGallery(browser: Browser, look: Look, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'vi-VN',
  });
  await context.route(`${ADDRESS}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: galleryHtml(look) });
    const name = pathname.replace('/assets/', '');
    const contentType = TYPES[name.split('.').at(-1) ?? ''];
    if (!contentType) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType, body: name.endsWith('.css') ? sheet(name) : readFileSync(join(UI, name)) });
  });
  const page = await context.newPage();
  await page.goto(`${ADDRESS}/`);
  // Laid out anew once the letters are there: a select keeps the place of its words from the letters it was first drawn with.
  await page.evaluate(async () => {
    await document.fonts.ready;
    document.documentElement.style.display = 'none';
    document.documentElement.getBoundingClientRect();
    document.documentElement.style.display = '';
  });
  return page;
}

export function galleryHtml(look: Look): string {
  return renderDocument(GalleryPage({}), { ...PLAIN_PAGE, address: '/dev/gallery', look });
}

function sheet(name: string): string {
  const named = Object.fromEntries(['400', '600'].map((weight) => `fonts/be-vietnam-pro-${weight}.woff2`).map((file) => [file, `/assets/${file}`]));
  return joinSheet(UI, name.replace('.css', ''), named);
}

export type PartPicture = { readonly name: string; readonly picture: ReturnType<typeof crop> };

/** Every part of the gallery, cut out of few pictures of the whole. */
export async function takeParts(page: Page): Promise<readonly PartPicture[]> {
  const width = page.viewportSize()?.width ?? 0;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  const parts = await page.locator('.gallery-part').evaluateAll((sections) =>
    sections.map((section) => {
      const { top, bottom } = section.getBoundingClientRect();
      return { name: section.getAttribute('aria-labelledby')?.replace('g-', '') ?? '', top: Math.floor(top), height: Math.ceil(bottom) - Math.floor(top) };
    }),
  );
  const taken: PartPicture[] = [];
  for (const piece of piecesOf(parts)) {
    const clip: Box = { x: 0, y: piece[0]?.top ?? 0, width, height: (piece.at(-1)?.top ?? 0) + (piece.at(-1)?.height ?? 0) - (piece[0]?.top ?? 0) };
    const whole = readPng(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }));
    for (const { name, top, height: tall } of piece) taken.push({ name, picture: crop(whole, { x: 0, y: top - clip.y, width, height: tall }) });
  }
  return taken;
}

type Part = { readonly name: string; readonly top: number; readonly height: number };

function piecesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const pieces: Part[][] = [];
  for (const part of parts) {
    const piece = pieces.at(-1);
    const first = piece?.[0];
    if (piece && first && part.top + part.height - first.top <= PIECE) piece.push(part);
    else pieces.push([part]);
  }
  return pieces;
}
