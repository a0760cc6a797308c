import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { programRoot } from '../../src/platform/config/root.ts';
import { openPage, SIZES } from '../support/browser.ts';
import { BIRTH, MORNING } from './hands.ts';
import { expectSoundAt } from './soundness.ts';
import { useStage } from './stage.ts';

const stage = useStage({ now: MORNING });
const TAKEN = join(programRoot(), 'test-artifacts', 'situation');

const WHOLE = 'th.han=dung&th.be=thuong&th.chung-sinh=dien-tu&th.ket-hon=roi&th.ai=nguoi-than&th.cach=truc-tuyen';
const MARRIAGE = '1.000894';

/** Pages of "Trường hợp của tôi" in their states. */
const STATES = {
  'chưa trả lời': `/thu-tuc/${BIRTH}`,
  'câu đầu': `/thu-tuc/${BIRTH}/truong-hop`,
  'giữa chừng': `/thu-tuc/${BIRTH}/truong-hop?th.han=qua&th.mien=khong`,
  'chưa chọn mà bấm tiếp tục': `/thu-tuc/${BIRTH}/truong-hop?tiep=be&th.han=dung`,
  'đổi câu trả lời': `/thu-tuc/${BIRTH}/truong-hop?doi=ai&${WHOLE}`,
  xong: `/thu-tuc/${BIRTH}?${WHOLE}`,
  'trả lời một phần trên trang thủ tục': `/thu-tuc/${BIRTH}?th.han=dung`,
  'đường dẫn cũ': `/thu-tuc/${BIRTH}?${WHOLE}&th.cu=x`,
  'không làm được ở đây': `/thu-tuc/${MARRIAGE}?th.nuoc-ngoai=co`,
  'giấy hướng dẫn': `/thu-tuc/${BIRTH}/huong-dan?${WHOLE}`,
  'giấy hướng dẫn mọi trường hợp': `/thu-tuc/${BIRTH}/huong-dan`,
  'giấy hướng dẫn khi không làm được': `/thu-tuc/${MARRIAGE}/huong-dan?th.nuoc-ngoai=co`,
  'tiếng Anh, giữa chừng': `/en/thu-tuc/${BIRTH}/truong-hop?th.han=qua`,
  'tiếng Anh, xong': `/en/thu-tuc/${BIRTH}?${WHOLE}`,
} as const;

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(TAKEN, { recursive: true });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const size of ['phone', 'desk'] as const) {
    await page.setViewportSize(SIZES[size]);
    await page.screenshot({ path: join(TAKEN, `${name.replaceAll(/[^\p{L}]+/gu, '-')}-${size}.png`), fullPage: true, animations: 'disabled' });
  }
}

describe('Trường hợp của tôi', () => {
  it.each(Object.entries(STATES))('%s', async (name, address) => {
    const { page } = await openPage(stage.browser, 'desk');
    await expectSoundAt(page, stage.house.url + address);
    await picture(page, name);
    await page.close();
  });

  it('không script: đi hết các câu bằng nút, đổi một câu, in giấy hướng dẫn trên một tờ A4 và một tờ A5', { timeout: 60_000 }, async () => {
    const { page } = await openPage(stage.browser, 'phone', { scripts: false });
    await page.goto(`${stage.house.url}/thu-tuc/${BIRTH}`);
    for (const label of ['Chưa quá 60 ngày', 'Bé có cha mẹ, sinh bình thường', 'Có bản giấy', 'Đã đăng ký kết hôn', 'Cha hoặc mẹ', 'Đến tận nơi']) {
      await page.getByLabel(label).check();
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
    }
    await page.getByText('Trang này chỉ còn những gì cần cho trường hợp của anh/chị').waitFor();
    expect(await page.locator('.tile', { hasText: 'Cần gì' }).innerText()).toContain('4 loại giấy tờ');
    expect(await page.locator('.tile', { hasText: 'Bao nhiêu tiền' }).innerText()).toContain('Không mất phí');
    await page.getByText('Anh/chị đã trả lời 6 câu').click();
    await page.locator('.case-answers > dl > div', { hasText: 'Ai đi khai?' }).getByRole('link').click();
    expect(await page.getByLabel('Cha hoặc mẹ').isChecked()).toBe(true);
    await page.getByLabel('Nhờ người ngoài đi thay').check();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    expect(await page.locator('.tile', { hasText: 'Cần gì' }).innerText()).toContain('5 loại giấy tờ');
    await page.getByRole('link', { name: 'In giấy hướng dẫn cho trường hợp này' }).click();
    for (const format of ['A4', 'A5']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page[^s]/gu), format).toHaveLength(1);
    }
  });
});
