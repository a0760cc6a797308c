import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { programRoot } from '../../src/platform/config/root.ts';
import { openPage, SIZES } from '../support/browser.ts';
import { BIRTH, MORNING, officerAt } from './hands.ts';
import { expectSoundAfter, expectSoundAt } from './soundness.ts';
import { useStage } from './stage.ts';

const stage = useStage({ now: MORNING });
const TAKEN = join(programRoot(), 'test-artifacts', 'situation');

/** The editor of a large table is as long as its rows: the upper part shows how it looks. */
const LONGEST_PICTURE = 5_000;
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
    const path = join(TAKEN, `${name.replaceAll(/[^\p{L}]+/gu, '-')}-${size}.png`);
    const height = Math.min(LONGEST_PICTURE, await page.evaluate(() => document.documentElement.scrollHeight));
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: SIZES[size].width, height }, animations: 'disabled', timeout: 60_000 });
  }
}

/** The sheet as an A5 printer lays it out: its width without the margins. */
async function paperPicture(page: Page): Promise<void> {
  mkdirSync(TAKEN, { recursive: true });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 469, height: 703 });
  await page.screenshot({ path: join(TAKEN, 'a5.png'), fullPage: true });
  await page.emulateMedia({ media: null });
}

const OFFICE = {
  'mở bảng': '/quan-tri/thu-tuc/2.001195/truong-hop',
  'thử bảng': 'thu?th.ly-do=hong',
  'thử bảng, không làm được': 'thu?th.ly-do=mat',
} as const;

describe('Trường hợp của tôi, ở quầy và ở văn phòng', () => {
  it('tiếp nhận: chưa hỏi, hỏi dở, không làm được; giấy hẹn', { timeout: 60_000 }, async () => {
    const { page } = await officerAt(stage.browser, stage.house, 'motcua');
    const reception = `${stage.house.url}/ban-lam-viec/tiep-nhan?thu-tuc=`;
    await expectSoundAt(page, `${reception}${BIRTH}`);
    await expectSoundAt(page, `${reception}${MARRIAGE}&th.nuoc-ngoai=co`);
    await expectSoundAt(page, `${reception}${BIRTH}&th.han=dung&th.be=bo-roi`);
    await picture(page, 'quầy');
    await page.getByLabel('Anh/chị nộp bằng cách nào?').selectOption('truc-tiep');
    await page.getByLabel('Họ và tên').fill('Huỳnh Thị Mẫu Thử');
    await page.getByRole('button', { name: 'Hỏi tiếp, rút gọn giấy tờ' }).click();
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Huỳnh Thị Mẫu Thử');
    expect(await page.getByRole('link', { name: 'In giấy hướng dẫn cho người dân' }).getAttribute('href')).toContain('th.cach=truc-tiep');
    for (const box of await page.getByRole('group', { name: 'Đánh dấu những giấy tờ' }).getByRole('checkbox').all()) await box.check();
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click());
    expect(await page.getByRole('article').innerText()).toContain('Bé bị bỏ rơi');
    await picture(page, 'giấy hẹn');
  });

  it('văn phòng: mở, sửa, lỗi, thử', { timeout: 240_000 }, async () => {
    const { page } = await officerAt(stage.browser, stage.house, 'kiemsoat');
    await expectSoundAt(page, stage.house.url + OFFICE['mở bảng']);
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Mở bản thảo để viết bảng' }).click());
    await picture(page, 'soạn bảng');
    const address = page.url();
    for (const rest of [OFFICE['thử bảng'], OFFICE['thử bảng, không làm được']]) {
      await expectSoundAt(page, `${address}/${rest}`);
      await picture(page, rest);
    }
    await page.goto(address);
    await page.locator('[name="dong.1.phi.0.tien"]').fill('');
    await page.locator('[name="hoi.1.loi"]').fill('');
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Lưu bảng vào bản thảo' }).click());
    await page.getByText('Mức phí chưa có số tiền').first().waitFor();
    await picture(page, 'bảng lỗi');
  });
});

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
    await paperPicture(page);
    for (const format of ['A4', 'A5']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page[^s]/gu), format).toHaveLength(1);
    }
  });
});
