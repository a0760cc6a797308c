import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinSheet, sheetNames } from '../../tools/build/styles.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const shell = readFileSync(new URL('./components/page-shell.tsx', import.meta.url), 'utf8');

/**
 * The first view of a citizen's page has 60 KB for everything. Its sheet has 9 KB of them, as it is served; what only the
 * desk or the gallery shows stands in sheets of their own.
 */
describe('style sheets, as built', () => {
  it.each([
    ['app', 9],
    ['forms', 4],
    ['desk', 4],
  ])('%s.css weighs at most %i KB compressed', (sheet, limit) => {
    const css = joinSheet(here, sheet);
    expect(css.length).toBeGreaterThan(2_000);
    expect(brotliCompressSync(css).byteLength).toBeLessThanOrEqual(limit * 1024);
    expect(gzipSync(css, { level: 9 }).byteLength).toBeLessThanOrEqual(limit * 1024);
  });

  it('are these, and a citizen pays for one of them only', () => {
    expect(sheetNames(here)).toEqual(['app', 'desk', 'find', 'forms', 'gallery', 'guide', 'procedure']);
    expect(joinSheet(here, 'app')).not.toMatch(/\.(desk|work|gallery)\b/u);
    expect(shell).toContain("kind === 'desk' ? ['forms.css', 'desk.css'] : []");
  });
});

it.each(['be-vietnam-pro-400.woff2', 'be-vietnam-pro-600.woff2'])('%s weighs at most 16 KB', (name) => {
  expect(statSync(new URL(`./fonts/${name}`, import.meta.url)).size).toBeLessThanOrEqual(16 * 1024);
});
