import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Look } from '../../../src/kernel/look.ts';
import { programRoot } from '../../../src/platform/config/root.ts';
import { axeFaults, htmlFaults, openBrowser, overflow } from '../../support/browser.ts';
import { asideOf, compare, compareKept, readPng, UPDATE_SNAPSHOTS } from '../../support/pixels.ts';
import { smallTargets } from '../../support/targets.ts';
import { galleryHtml, openGallery, takeParts } from './hall.ts';

/**
 * Every component in every state: no accessibility fault in any theme on phone and desk, and not a pixel other than in the
 * pictures that are kept. After a change that is meant: `UPDATE_SNAPSHOTS=1 npm test -- test/browser/gallery`, and look at them.
 */
const KEPT = join(programRoot(), 'test', 'browser', 'gallery', 'kept');
const HEAVIEST = 2.5 * 1024 * 1024;
const WIDTHS = [360, 1280] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
const LOOKS = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));
/** Colours need one width; shapes are looked at on both. */
const PICTURED = LOOKS.filter(({ theme, width }) => theme === 'light' || width === 360);
const plain = (theme: Look['theme']): Look => ({ theme, letters: 'normal' });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(LOOKS)('$theme, $width px', ({ theme, width }) => {
  const pictured = PICTURED.some((one) => one.theme === theme && one.width === width);

  it(pictured ? 'axe không chê, không điểm ảnh nào khác ảnh đã giữ' : 'axe không chê', { timeout: 120_000 }, async () => {
    const page = await openGallery(browser, plain(theme), width);
    const taken = pictured ? await takeParts(page) : [];
    const different = taken.flatMap(({ name, picture }) => {
      const file = `${theme}-${width}/${name}`;
      const difference = compareKept(picture, join(KEPT, `${file}.png`), asideOf(programRoot(), file));
      return difference ? [`${file}: ${difference.words}`] : [];
    });
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details:not(.look)')) part.setAttribute('open', '');
    });
    const faults = await axeFaults(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
    expect({ different, faults }).toEqual({ different: [], faults: [] });
    if (pictured) expect(taken.length).toBeGreaterThan(35);
  });
});

it('HTML đúng ở mọi lựa chọn', async () => {
  expect(await htmlFaults(galleryHtml(plain('contrast')))).toEqual([]);
});

it('ảnh đã giữ: đủ cho từng phần, không thừa, đủ nhẹ', async () => {
  const page = await openGallery(browser, plain('light'), 360);
  const names = await page
    .locator('.gallery-part')
    .evaluateAll((parts) => parts.map((part) => `${part.getAttribute('aria-labelledby')?.replace('g-', '')}.png`));
  await page.context().close();
  let bytes = 0;
  for (const { theme, width } of PICTURED) {
    const folder = join(KEPT, `${theme}-${width}`);
    const kept = existsSync(folder) ? readdirSync(folder) : [];
    expect([...kept].sort(), folder).toEqual([...names].sort());
    for (const name of kept) bytes += statSync(join(folder, name)).size;
  }
  expect(bytes).toBeLessThan(HEAVIEST);
});

describe('phép so ảnh tự nó đúng', () => {
  it('chụp hai lần thì như nhau; một màu nút lệch nhẹ, một viền dày thêm 1 px thì bị bắt', { timeout: 60_000 }, async () => {
    const page = await openGallery(browser, plain('light'), 360);
    const part = page.locator('section[aria-labelledby="g-Button"]');
    const shoot = async () => readPng(await part.screenshot({ animations: 'disabled' }));
    const before = await shoot();
    expect(compare(await shoot(), before)).toBeNull();
    // A policy forbids inline style to pages; the test is not a page.
    await page.addStyleTag({ content: '.button-secondary { border-color: #4d5f64 }' });
    expect(compare(await shoot(), before)?.why).toBe('pixels');
    await page.addStyleTag({ content: '.button-secondary { border-color: var(--line-strong) } .button { padding-block: 9px; min-height: 50px }' });
    expect(compare(await shoot(), before)?.why).toBe('size');
    await page.context().close();
  });

  it('thiếu ảnh để so là lỗi, không phải là xong', () => {
    if (UPDATE_SNAPSHOTS) return;
    const blank = readPng(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
    expect(compareKept(blank, join(KEPT, 'khong-co.png'), asideOf(programRoot(), 'khong-co'))?.why).toBe('missing');
  });
});

describe('ngón tay và mắt', () => {
  it('mọi chỗ bấm cao và rộng từ 44 px trên điện thoại', async () => {
    const page = await openGallery(browser, plain('light'), 360);
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  });

  it.each(['large', 'huge'] as const)('chữ %s ở 320 px: không cuộn ngang', async (letters) => {
    const page = await openGallery(browser, { theme: 'auto', letters }, 320);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('chỉ bằng bàn phím', () => {
  it('đi hết mọi chỗ bấm trên điện thoại: nơi đang đứng luôn thấy được, thanh dưới không che', { timeout: 60_000 }, async () => {
    const page = await openGallery(browser, plain('light'), 360);
    await page.setViewportSize({ width: 360, height: 740 });
    const hidden: string[] = [];
    for (let step = 0; step < 70; step += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const here = document.activeElement;
        if (!here || here === document.body || here.closest('.bar')) return null;
        const { top, bottom, left, width } = here.getBoundingClientRect();
        const spot = document.elementFromPoint(left + Math.min(width / 2, 300), Math.max(0, Math.min(bottom - 2, innerHeight - 1)));
        const covered = spot?.closest('.bar') !== null && spot !== null;
        const ring = getComputedStyle(here).outlineStyle !== 'none' || here.closest('.choice-card, .link-card') !== null;
        return covered || bottom <= 0 || top >= innerHeight || !ring ? `${here.tagName}.${here.className} ${Math.round(top)}` : null;
      });
      if (fault) hidden.push(fault);
    }
    await page.context().close();
    expect(hidden).toEqual([]);
  });

  it('hộp hỏi lại mở được bằng địa chỉ, không cần script; và đóng được', async () => {
    const page = await openGallery(browser, plain('light'), 360);
    await page.getByRole('link', { name: 'Thu hồi thủ tục' }).click();
    await page.getByRole('heading', { name: 'Thu hồi thủ tục?' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('link', { name: 'Thôi, quay lại' }).click();
    await page.getByRole('heading', { name: 'Thu hồi thủ tục?' }).waitFor({ state: 'hidden' });
    await page.context().close();
  });
});
