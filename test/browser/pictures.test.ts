import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { programRoot } from '../../src/platform/config/root.ts';
import { openPage, SIZES } from '../support/browser.ts';
import { MORNING, openPhone, say } from './hands.ts';
import { useStage } from './stage.ts';

/**
 * The pictures of the documents, taken from the running program. They are written only when asked for
 * (`UPDATE_PICTURES=1 npm test -- test/browser/pictures.test.ts`); otherwise they must exist and taking them must work.
 */
const KEPT = join(programRoot(), 'docs', 'pictures');
const TAKEN = join(programRoot(), 'test-artifacts', 'pictures');
const UPDATE = process.env.UPDATE_PICTURES === '1';
const LARGEST = 400 * 1024;

const stage = useStage({ start: MORNING, env: { PUBLIC_URL: 'http://localhost:3000' } });

function keep(name: string): void {
  if (UPDATE) copyFileSync(join(TAKEN, name), join(KEPT, name));
}

/** A whole phone in its frame: asked without diacritics, answered with what can be asked next. */
async function takePhone(): Promise<Buffer> {
  const { page: phone } = await openPhone(stage.browser, stage.house, 'ba-sau', 'desk');
  await phone.setViewportSize({ width: 1280, height: 900 });
  await say(phone, 'lam giay khai sinh cho con bao lau thi xong');
  await phone.locator('.typing').waitFor({ state: 'hidden' });
  return phone.locator('.phone').screenshot({ path: join(TAKEN, 'phone.png'), animations: 'disabled' });
}

async function takePortal(): Promise<Buffer> {
  const { house, browser } = stage;
  const { page } = await openPage(browser, 'desk');
  await page.goto(house.url);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ path: join(TAKEN, 'portal.png'), animations: 'disabled' });
}

/** Side by side on the paper of the citizen pages. */
async function compose(page: Page, phone: Buffer, portal: Buffer): Promise<void> {
  const picture = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.setContent(`<!doctype html><html lang="vi"><head><title>Một Cửa</title><style>
    body { margin: 0; height: 700px; background: #f3eee4; display: flex; align-items: center; justify-content: center; gap: 40px }
    .portal { width: 820px; border-radius: 12px; border: 1px solid #d9d2c3 }
    .phone { height: 640px; border-radius: 44px }
  </style></head><body><img class="phone" alt="" src="${picture(phone)}"><img class="portal" alt="" src="${picture(portal)}"></body></html>`);
  await page.locator('.phone').evaluate((image) => (image as HTMLImageElement).decode());
  await page.locator('.portal').evaluate((image) => (image as HTMLImageElement).decode());
  await page.screenshot({ path: join(TAKEN, 'first-look.png'), animations: 'disabled' });
}

describe('Ảnh của tài liệu', () => {
  beforeAll(() => {
    mkdirSync(TAKEN, { recursive: true });
    mkdirSync(KEPT, { recursive: true });
  });

  it('chụp được điện thoại, cổng, và hai thứ cạnh nhau', { timeout: 60_000 }, async () => {
    const [phone, portal] = [await takePhone(), await takePortal()];
    const context = await stage.browser.newContext({ viewport: SIZES.desk, deviceScaleFactor: 1 });
    await compose(await context.newPage(), phone, portal);
    for (const name of ['phone.png', 'portal.png', 'first-look.png']) {
      expect(statSync(join(TAKEN, name)).size, name).toBeGreaterThan(30_000);
      expect(statSync(join(TAKEN, name)).size, name).toBeLessThan(LARGEST);
      keep(name);
    }
  });

  it.each(['phone.png', 'portal.png', 'first-look.png'])('docs/pictures/%s có trong kho và đủ nhẹ', (name) => {
    expect(existsSync(join(KEPT, name)), `${name}: UPDATE_PICTURES=1`).toBe(true);
    expect(statSync(join(KEPT, name)).size).toBeLessThan(LARGEST);
  });
});
