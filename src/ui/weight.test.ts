import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const fonts = new URL('./fonts/', here);

/** The first view of a page has 60 KB for everything; these shares keep most of it free for the page itself. */
it('style sheets together weigh at most 9 KB compressed, before minifying', () => {
  const sheets = readdirSync(here).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(5);
  const css = sheets.map((name) => readFileSync(new URL(name, here), 'utf8')).join('');
  expect(gzipSync(css, { level: 9 }).byteLength).toBeLessThanOrEqual(9 * 1024);
});

it.each(['be-vietnam-pro-400.woff2', 'be-vietnam-pro-600.woff2'])('%s weighs at most 16 KB', (name) => {
  expect(statSync(new URL(name, fonts)).size).toBeLessThanOrEqual(16 * 1024);
});
