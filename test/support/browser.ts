import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { programRoot } from '../../src/platform/config/root.ts';

export const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const;

/** Real Chromium: the one from npm, or CHROME_PATH. No network beyond loopback is asked for. */
export async function openBrowser(): Promise<Browser> {
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  if (process.env.CHROME_PATH) return chromium.launch({ executablePath: process.env.CHROME_PATH, args: quiet });
  // The package unpacks its own shared libraries only where it believes to be in this runtime, and into TMPDIR: a
  // folder of this run, since a cut-off run leaves half a browser behind.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'motcua-chromium-'));
  const { default: sparticuz } = await import('@sparticuz/chromium');
  // Not the package's own arguments: they turn web security off and run all in one process, which dies with its first page.
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: quiet, headless: true });
}

export async function openPage(
  browser: Browser,
  size: keyof typeof SIZES,
  options: { readonly scripts?: boolean } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    deviceScaleFactor: 2,
    javaScriptEnabled: options.scripts ?? true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, context };
}

/** Kept as artefacts of the run. */
export async function picture(page: Page, name: string, options: { readonly whole?: boolean } = {}): Promise<void> {
  const folder = join(programRoot(), 'test-artifacts', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: options.whole ?? false });
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
  },
});

/** Faults of one document, as `rule: message`. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((fault) => `${fault.ruleId}: ${fault.message} (${fault.line}:${fault.column})`));
}

/** WCAG 2.2 AA, as far as a machine can tell. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const report = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return report.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** Valid HTML, no accessibility fault, nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  const source = await (await page.context().request.get(page.url())).text();
  expect(await htmlFaults(source), page.url()).toEqual([]);
  await expectReachable(page);
}

/** For states that only a form or a script brings about: what stands in the browser now. */
export async function expectReachable(page: Page): Promise<void> {
  expect(await axeFaults(page), page.url()).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}
