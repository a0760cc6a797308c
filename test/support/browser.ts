import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { programRoot } from '../../src/platform/config/root.ts';

export const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const;

export { openBrowser } from '../../tools/browser/chromium.ts';

type PageOptions = {
  readonly scripts?: boolean;
  readonly dark?: boolean;
  /** Cookies and storage of another context: somebody who has signed in already. */
  readonly as?: Awaited<ReturnType<BrowserContext['storageState']>>;
};

export async function openPage(browser: Browser, size: keyof typeof SIZES, options: PageOptions = {}): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    deviceScaleFactor: 2,
    javaScriptEnabled: options.scripts ?? true,
    colorScheme: options.dark ? 'dark' : 'light',
    ...(options.as ? { storageState: options.as } : {}),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, context };
}

/** Kept as an artefact of the run. A whole page is photographed in a tall window, so that bars at its foot stay there. */
export async function picture(page: Page, name: string, options: { readonly whole?: boolean } = {}): Promise<void> {
  const folder = join(programRoot(), 'test-artifacts', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  if (options.whole && before) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: before.width, height: Math.max(before.height, height) });
  }
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  if (options.whole && before) await page.setViewportSize(before);
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    'void-style': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
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

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type AxeReport = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] }[] };
type AxeWindow = Window & { readonly axe?: { readonly run: (where: Document, options: unknown) => Promise<AxeReport> } };

/** WCAG 2.2 AA, as far as a machine can tell. `only` narrows to some rules. */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // Only faults are told in full: the rest of the report weighs more than the page.
  const options = {
    resultTypes: ['violations' as const],
    runOnly: only ? { type: 'rule' as const, values: [...only] } : { type: 'tag' as const, values: RULES },
  };
  // Half a megabyte of axe stays in the page; it is not brought in again for each size and scheme.
  const again = await page.evaluate(async (given) => {
    const { axe } = window as AxeWindow;
    if (axe === undefined) return null;
    return (await axe.run(document, given)).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }));
  }, options);
  // Legacy mode: in the page itself and not by a second page a check; no frame of another origin is here.
  const violations = again ?? (await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze()).violations;
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** For states that only a form or a script brings about: what stands in the browser now. */
export async function expectReachable(page: Page): Promise<void> {
  expect(await axeFaults(page), page.url()).toEqual([]);
  expect(await overflow(page), `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** How many pixels of the page stand outside the screen. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
