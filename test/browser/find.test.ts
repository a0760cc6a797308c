import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults, expectReachable, openPage, picture } from '../support/browser.ts';
import { BIRTH, expectWords, MORNING, shownText } from './hands.ts';
import { useStage } from './stage.ts';

const stage = useStage({ now: MORNING });

/** Presses Tab until the focus is where it should be; a keyboard trap or a lost stop makes it fail. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`no stop of the Tab key at ${selector}`);
}

describe('Chỉ bằng bàn phím', () => {
  it('gõ, chọn gợi ý, xem kết quả, mở thủ tục', async () => {
    const { page } = await openPage(stage.browser, 'desk');
    await page.goto(stage.house.url);
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('khai s');
    const list = page.getByRole('listbox');
    await list.waitFor();
    const field = page.getByRole('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    // Esc closes the list and leaves what was typed.
    await page.keyboard.press('Escape');
    expect([await list.isVisible(), await field.inputValue()]).toEqual([false, 'khai s']);
    await page.keyboard.press('ArrowDown');
    await list.waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.keyboard.type('inh');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/thu-tuc?q=khai+sinh');
    await tabTo(page, `.results a[href="/thu-tuc/${BIRTH}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/thu-tuc/${BIRTH}`);
  });

  it('Enter trên một gợi ý là thủ tục thì mở thẳng thủ tục ấy', async () => {
    const { page } = await openPage(stage.browser, 'desk');
    await page.goto(`${stage.house.url}/thu-tuc`);
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('đăng ký kết');
    await page
      .getByRole('option', { name: /^Đăng ký kết hôn/u })
      .first()
      .waitFor();
    const names = await page.getByRole('option').allInnerTexts();
    const at = names.findIndex((name) => name.startsWith('Đăng ký kết hôn'));
    for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/thu-tuc/1.000894');
  });
});

describe('Gợi ý trên điện thoại', () => {
  it('chạm được: hàng cao ít nhất 44 px, không đẩy trang, đọc được với trình đọc màn hình', async () => {
    const { page } = await openPage(stage.browser, 'phone');
    await page.goto(`${stage.house.url}/thu-tuc`);
    const field = page.getByRole('combobox');
    const before = await page.locator('.question').boundingBox();
    await field.pressSequentially('giay khai');
    await page.getByRole('option').first().waitFor();
    const heights = await page.getByRole('option').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect((await page.locator('.question').boundingBox())?.height).toBe(before?.height);
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'suggestions-360');
    await page.getByRole('option').first().click();
    await page.waitForURL(/\/thu-tuc(\?q=|\/)/u);
  });

  it('mạng đứt thì ô tìm vẫn là ô tìm', async () => {
    const { page } = await openPage(stage.browser, 'phone');
    await page.goto(`${stage.house.url}/thu-tuc`);
    await page.route('**/api/v1/suggestions*', (route) => route.abort());
    await page.getByRole('combobox').pressSequentially('khai sinh');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/thu-tuc?q=khai+sinh');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });
});

describe('Tìm gần đây', () => {
  it('chỉ nằm trong trình duyệt này, xóa từng câu hay xóa hết đều được', async () => {
    const { page, context } = await openPage(stage.browser, 'phone');
    for (const words of ['khai+sinh', 'zzzqqqxxx', 'ket+hon']) await page.goto(`${stage.house.url}/thu-tuc?q=${words}`);
    await page.goto(`${stage.house.url}/thu-tuc`);
    const recent = page.locator('.recent');
    await recent.waitFor();
    // What found nothing is not worth keeping.
    expect(await recent.getByRole('link').allInnerTexts()).toEqual(['ket hon', 'khai sinh']);
    expect(await context.cookies()).toEqual([]);
    expectWords(await shownText(page, '.recent'), ['Chỉ lưu trên máy này']);
    await expectReachable(page);
    await recent.getByRole('button', { name: 'Xóa “ket hon” khỏi danh sách' }).click();
    expect(await recent.getByRole('link').allInnerTexts()).toEqual(['khai sinh']);
    await recent.getByRole('button', { name: 'Xóa hết' }).click();
    expect(await recent.isVisible()).toBe(false);
    await page.reload();
    expect(await recent.isVisible()).toBe(false);
  });
});

describe.each([true, false])('Phường, xã của tôi (script: %s)', (scripts) => {
  it('chọn bằng tên cũ, kết quả nói nộp ở đâu, bỏ chọn được', async () => {
    const { page } = await openPage(stage.browser, 'phone', { scripts });
    await page.goto(`${stage.house.url}/thu-tuc?q=khai+sinh`);
    await page.getByRole('link', { name: 'Chọn phường, xã anh/chị đang ở' }).click();
    await page.getByLabel('Tìm phường, xã').fill('le hong phong');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByRole('button', { name: /Phường Lê Hồng Phong/u }).click();
    await page.waitForURL('**/thu-tuc?q=khai+sinh');
    expectWords(await shownText(page), ['Tôi ở', 'Nộp ở', 'Trung tâm Phục vụ hành chính công phường Quy Nhơn']);
    await page.getByRole('link', { name: 'Đổi phường, xã' }).click();
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    await page.waitForURL('**/thu-tuc?q=khai+sinh');
    expect(await shownText(page)).not.toContain('Nộp ở');
  });
});

describe('Câu hỏi khó', () => {
  it('hai việc một câu: mỗi việc một phần', async () => {
    const { page } = await openPage(stage.browser, 'phone');
    await page.goto(`${stage.house.url}/thu-tuc?q=${encodeURIComponent('đăng ký khai sinh và đăng ký kết hôn')}`);
    const parts = page.locator('.results > section');
    expect(await parts.count()).toBe(2);
    expect(await parts.nth(0).locator(`a[href="/thu-tuc/${BIRTH}"]`).count()).toBe(1);
    expect(await parts.nth(1).locator('a[href="/thu-tuc/1.000894"]').count()).toBe(1);
  });

  it('gõ dài quá: đọc phần đầu và nói ra, chữ đã gõ còn đó', async () => {
    const { page } = await openPage(stage.browser, 'phone', { scripts: false });
    await page.goto(`${stage.house.url}/thu-tuc?q=${encodeURIComponent(`khai sinh ${'rất dài '.repeat(100)}`)}`);
    expectWords(await shownText(page), ['chỉ đọc 500 chữ cái đầu']);
    expect(await page.locator('input[name=q]').inputValue()).toContain('khai sinh');
  });
});
