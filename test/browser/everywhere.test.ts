import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, overflow, picture } from '../support/browser.ts';
import { act, BIRTH, expectWords, MORNING, officerAt, receive, shownText } from './hands.ts';
import { useStage } from './stage.ts';

let code = '';
const stage = useStage({ start: MORNING }, async ({ house, browser }) => {
  const { page, context } = await officerAt(browser, house, 'chuyenvien');
  code = await receive(page, house, 'Phạm Thị Rất Là Dài Tên Ở Phường Nhơn Bình');
  await act(page, house, code, 'Chuyển giải quyết');
  await context.close();
});

const PAGES = [
  ['trang đầu', () => '/'],
  ['tìm thủ tục', () => '/thu-tuc?q=khai sinh'],
  ['trang thủ tục', () => `/thu-tuc/${BIRTH}`],
  ['tra cứu', () => `/tra-cuu/${code}`],
  ['bàn làm việc', () => `/ban-lam-viec/ho-so/${code}`],
] as const;

/** Boxes that cut their own words off; those that shorten on purpose say so in their style. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (part: HTMLElement): boolean => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(part);
      const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      return cuts && textOverflow !== 'ellipsis' && part.clientWidth > 1;
    };
    const wordsOutside = (part: HTMLElement): boolean => {
      const box = part.getBoundingClientRect();
      const range = document.createRange();
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest('.only-read, select')) continue;
        range.selectNodeContents(walker.currentNode);
        const { right, bottom, width } = range.getBoundingClientRect();
        if (width > 0 && (right > box.right + 1 || bottom > box.bottom + 1)) return true;
      }
      return false;
    };
    const parts = [...document.querySelectorAll<HTMLElement>('body *')];
    return parts.filter((part) => hides(part) && wordsOutside(part)).map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
  });
}

function sizeOfText(page: Page): Promise<number> {
  return page
    .locator('main p')
    .first()
    .evaluate((part) => Number.parseFloat(getComputedStyle(part).fontSize));
}

describe.each(PAGES)('%s', (name, address) => {
  it('gập vừa màn hình 320 px, không cuộn ngang', async () => {
    const { house, browser } = stage;
    const { page } = await officerAt(browser, house, 'chuyenvien', 'phone');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(house.url + address());
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await cutOff(page)).toEqual([]);
    await picture(page, `reflow-320-${PAGES.findIndex(([one]) => one === name)}`, { whole: true });
  });

  it('chữ to gấp đôi: không mất chữ nào, không cuộn ngang', async () => {
    const { house, browser } = stage;
    const { page } = await officerAt(browser, house, 'chuyenvien');
    await page.goto(house.url + address());
    const before = await sizeOfText(page);
    // As somebody who has set the browser's letters to twice their size.
    const browserItself = await page.context().newCDPSession(page);
    await browserItself.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    const after = await sizeOfText(page);
    expect(after).toBeCloseTo(before * 2, 0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await cutOff(page)).toEqual([]);
    await picture(page, `text-200-${PAGES.findIndex(([one]) => one === name)}`);
  });
});

describe('Trang lỗi', () => {
  it.each([
    ['/khong-co-trang-nay', 'Không có trang này'],
    ['/thu-tuc/9.999999', 'Không có thủ tục mang mã này'],
    ['/tra-cuu/000.00.17.H08-190125-9999', 'Chưa có hồ sơ mang mã này'],
  ])('%s: 404, nói rõ và cho tìm tiếp', async (path, told) => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    const reply = await page.goto(house.url + path);
    expect(reply?.status()).toBe(404);
    expectWords(await shownText(page), [told]);
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
  });

  it('trang mở quá lâu rồi mới gửi (mất dấu của biểu mẫu): nói rõ, không ghi gì', async () => {
    const { house, browser } = stage;
    const { page } = await officerAt(browser, house, 'chuyenvien');
    await page.goto(`${house.url}/ban-lam-viec/ho-so/${code}?viec=withdraw`);
    await page.getByLabel('Tôi đã kiểm tra và xác nhận').check();
    await page.locator('#viec-form input[name=_csrf]').evaluate((field) => field.setAttribute('value', 'cu-qua-roi'));
    await page.locator('.dossier-actions').getByRole('button').first().click();
    await page.getByText('Trang đã mở quá lâu').waitFor();
    await page.goto(`${house.url}/tra-cuu/${code}`);
    expectWords(await shownText(page), ['Đang xử lý']);
  });
});

it('địa chỉ sâu mở được ngay; quay lại và tiến tới đi đúng từng bước', async () => {
  const { house, browser } = stage;
  const { page } = await openPage(browser, 'phone');
  await page.goto(`${house.url}/thu-tuc?q=khai+sinh`);
  await page.locator(`.results a[href="/thu-tuc/${BIRTH}"]`).click();
  await page.waitForURL(`**/thu-tuc/${BIRTH}`);
  await page.getByRole('link', { name: 'Xem từng giấy' }).click();
  expect(new URL(page.url()).hash).toBe('#giay-to');
  await page.goBack();
  await page.goBack();
  await page.waitForURL('**/thu-tuc?q=khai+sinh');
  expect(await page.locator('input[name=q]').inputValue()).toBe('khai sinh');
  await page.goForward();
  await page.waitForURL(`**/thu-tuc/${BIRTH}`);
  await page.getByRole('navigation', { name: 'Thanh mở nhanh' }).getByRole('link', { name: 'Hỏi đáp' }).click();
  await page.getByRole('heading', { name: 'Hỏi như hỏi người ở quầy' }).waitFor();
});
