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
  it.each(sheetNames(here).map((sheet) => [sheet, sheet === 'app' ? 9 : 4] as const))('%s.css weighs at most %i KB compressed', (sheet, limit) => {
    const css = joinSheet(here, sheet);
    expect(css.length).toBeGreaterThan(200);
    expect(brotliCompressSync(css).byteLength).toBeLessThanOrEqual(limit * 1024);
    expect(gzipSync(css, { level: 9 }).byteLength).toBeLessThanOrEqual(limit * 1024);
  });

  it('what only the desk and the gallery show is not in the sheet for all', () => {
    expect(sheetNames(here)).toEqual(expect.arrayContaining(['app', 'charts', 'desk', 'forms', 'gallery']));
    expect(joinSheet(here, 'app')).not.toMatch(/\.(desk|work|gallery|stepper|chart)\b/u);
    expect(shell).toContain("kind === 'desk' ? ['forms.css', 'desk.css'] : []");
  });
});

it.each(['be-vietnam-pro-400.woff2', 'be-vietnam-pro-600.woff2'])('%s weighs at most 16 KB', (name) => {
  expect(statSync(new URL(`./fonts/${name}`, import.meta.url)).size).toBeLessThanOrEqual(16 * 1024);
});
