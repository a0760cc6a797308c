import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../src/kernel/time.ts';
import { picture } from '../support/browser.ts';
import { addOddProcedures, LIST_ONLY, SPRAWLING } from './filings.ts';
import { BIRTH, MORNING, officerAt, shownText } from './hands.ts';
import { expectSoundAfter, expectSoundAt } from './soundness.ts';
import { useStage } from './stage.ts';

/** Cấp bản sao trích lục hộ tịch: 8.000 đồng một bản. */
const COPY = '2.000635';
const OFFICE = '/quan-tri/thu-tuc';
const stage = useStage({ now: MORNING }, async ({ house }) => addOddProcedures(house));

async function seat(name: 'kiemsoat' | 'kiemsoat2', size: 'desk' | 'phone' = 'desk'): Promise<Page> {
  return (await officerAt(stage.browser, stage.house, name, size)).page;
}

const at = (address: string) => `${stage.house.url}${address}`;

/** Opens the draft of a procedure from its page; gives its address. */
async function draftOf(page: Page, code: string): Promise<string> {
  await page.goto(at(`${OFFICE}/${code}`));
  const begin = page.getByRole('button', { name: 'Sửa thủ tục này' });
  if ((await begin.count()) > 0) await begin.click();
  else await page.getByRole('link', { name: 'Mở bản thảo' }).click();
  await page.waitForURL(/ban-thao/u);
  return `${OFFICE}/ban-thao/${/ban-thao\/(\d+)/u.exec(page.url())?.[1]}`;
}

async function fillDay(page: Page, day: Temporal.PlainDate): Promise<void> {
  await page.getByLabel('Ngày', { exact: true }).fill(String(day.day));
  await page.getByLabel('Tháng', { exact: true }).fill(String(day.month));
  await page.getByLabel('Năm', { exact: true }).fill(String(day.year));
}

/** What can be read, on one line: the arrow between two values is drawn, its letter hidden. */
async function flatText(page: Page): Promise<string> {
  return (await shownText(page)).replace(/\s+/gu, ' ');
}

const today = Temporal.PlainDate.from('2026-03-02');

describe('Văn phòng sửa một khoản phí', () => {
  it('sửa, gửi, người thứ hai duyệt, người dân thấy chỗ thay đổi; không cần script', async () => {
    const khoa = await seat('kiemsoat');
    const draft = await draftOf(khoa, COPY);
    await picture(khoa, 'office-editor', { whole: true });
    await khoa.getByRole('link', { name: 'Sửa Cách nộp, thời hạn, phí' }).click();
    const online = khoa.getByRole('group', { name: 'Cách nộp 2' });
    await online.getByLabel('Số tiền (đồng)').fill('4.000');
    await picture(khoa, 'office-terms');
    // Enter saves; it does not press the first button of a row.
    await online.getByLabel('Số tiền (đồng)').press('Enter');
    await khoa.getByText('Đã lưu vào bản thảo').waitFor();
    await khoa.getByRole('link', { name: 'Xem lại và gửi duyệt' }).click();
    expect(await flatText(khoa)).toContain('Phí nộp trực tuyến: 8.000 đồng → 4.000 đồng');
    await fillDay(khoa, today);
    await khoa.getByLabel('Sửa gì, vì sao').fill('Giảm phí nộp trực tuyến theo nghị quyết của tỉnh');
    await khoa.getByRole('button', { name: 'Gửi duyệt' }).click();
    await khoa.getByText('Đã gửi duyệt').waitFor();

    const dung = await seat('kiemsoat2');
    await dung.goto(at(OFFICE));
    await dung.getByRole('link', { name: /^Chờ duyệt/u }).click();
    await dung.getByRole('link', { name: /trích lục/iu }).click();
    await picture(dung, 'office-review', { whole: true });
    await dung.getByRole('button', { name: 'Duyệt và công bố' }).click();
    await dung.getByText('Đã công bố').waitFor();
    await picture(dung, 'office-history', { whole: true });

    const citizen = await stage.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
    const page = await citizen.newPage();
    await page.goto(at(`/thu-tuc/${COPY}`));
    await page.getByText('4.000 đồng').first().waitFor();
    await page.goto(at(`/thu-tuc/${COPY}/thay-doi`));
    const told = await flatText(page);
    for (const words of ['Phí nộp trực tuyến: 8.000 đồng → 4.000 đồng', '2/3/2026', 'Giảm phí nộp trực tuyến theo nghị quyết của tỉnh'])
      expect(told).toContain(words);
    await picture(page, 'changes-phone', { whole: true });
    expect(draft).toContain('ban-thao');
  });

  it('bàn phím là đủ: thêm một giấy tờ, đưa lên trên, bỏ đi, lưu', async () => {
    const page = await seat('kiemsoat');
    const draft = await draftOf(page, BIRTH);
    await page.goto(at(`${draft}?phan=giay-to#phan-giay-to`));
    const rows = page.locator('fieldset fieldset');
    const before = await rows.count();
    await page.getByRole('button', { name: 'Thêm giấy tờ', exact: true }).first().press('Enter');
    await page.waitForURL(/#dong-nhom-0-giay-/u);
    expect(await rows.count()).toBe(before + 1);
    const fresh = page.locator('fieldset:target');
    await fresh.getByLabel('Tên giấy tờ').fill('Giấy cam kết thử bàn phím');
    await fresh.getByLabel('Bản chính').fill('1');
    await fresh.getByRole('button', { name: /^Lên/u }).press('Enter');
    await page.waitForLoadState();
    expect(await page.locator('fieldset:target').getByLabel('Tên giấy tờ').inputValue()).toBe('Giấy cam kết thử bàn phím');
    await page
      .locator('fieldset:target')
      .getByRole('button', { name: /^Bỏ dòng này/u })
      .press('Enter');
    await page.waitForLoadState();
    expect(await rows.count()).toBe(before);
    await page.getByRole('button', { name: 'Lưu phần này' }).press('Enter');
    await page.getByText('Không có gì đổi').waitFor();
  });

  it('nguồn tin Atom là XML đúng, đủ phần bắt buộc', async () => {
    const page = await seat('kiemsoat');
    await page.goto(at('/'));
    for (const address of ['/thu-tuc/thay-doi.atom', '/thu-tuc/thay-doi.atom?linhvuc=H%E1%BB%99%20t%E1%BB%8Bch']) {
      const found = await page.evaluate(async (url) => {
        const xml = new DOMParser().parseFromString(await (await fetch(url)).text(), 'application/xml');
        const entries = [...xml.querySelectorAll('feed > entry')];
        const whole = (node: Element) => ['id', 'title', 'updated', 'link', 'content'].every((name) => node.querySelector(`:scope > ${name}`) !== null);
        const ids = entries.map((entry) => entry.querySelector('id')?.textContent);
        return {
          broken: xml.querySelector('parsererror')?.textContent ?? null,
          root: xml.documentElement.namespaceURI,
          head: ['id', 'title', 'updated', 'author > name', 'link[rel=self]'].every((name) => xml.querySelector(`feed > ${name}`) !== null),
          entries: entries.length,
          whole: entries.every(whole),
          unique: new Set(ids).size === ids.length,
        };
      }, address);
      expect(found).toMatchObject({ broken: null, root: 'http://www.w3.org/2005/Atom', head: true, whole: true, unique: true });
      expect(found.entries).toBeGreaterThan(5);
    }
    expect((await page.request.get(at('/thu-tuc/thay-doi.atom?linhvuc=khong-co'))).status()).toBe(404);
  });
});

describe('Trang danh mục của văn phòng đứng vững', () => {
  const check = async (address: string, who: 'kiemsoat' | 'kiemsoat2' = 'kiemsoat') => expectSoundAt(await seat(who), at(address));

  it.each(['', '?trang=2', '?q=khai+sinh', '?q=zzzqqq', '?muc=ban-thao', '?muc=cho-duyet', '?muc=hen-ngay', '?muc=bai-bo', '?muc=bai-bo&q=zzz'])(
    'danh sách %s',
    (query) => check(OFFICE + query),
  );
  it.each(['/moi', `/${COPY}`, `/${LIST_ONLY}`, `/${SPRAWLING}`, `/${COPY}/bai-bo`, '/9.999999'])('%s', (address) => check(OFFICE + address));

  it('thủ tục mới: điền sai', async () => {
    const page = await seat('kiemsoat');
    await page.goto(at(`${OFFICE}/moi`));
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Bắt đầu viết' }).click());
  });

  it('bãi bỏ: điền sai', async () => {
    const page = await seat('kiemsoat');
    await page.goto(at(`${OFFICE}/${COPY}/bai-bo`));
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Bãi bỏ thủ tục' }).click());
  });

  it.each(['ten', 'giay-to', 'cach-nop', 'truong-hop', 'cac-buoc', 'ket-qua', 'noi-lam', 'doi-tuong', 'truc-tuyen', 'can-cu', 'de-hieu', 'quy-trinh'])(
    'mở phần %s',
    async (part) => {
      const page = await seat('kiemsoat');
      const draft = await draftOf(page, SPRAWLING);
      await expectSoundAt(page, at(`${draft}?phan=${part}`));
    },
  );

  it('điền sai, xem lại, gửi thiếu, chờ duyệt, người duyệt, xem trước', async () => {
    const page = await seat('kiemsoat');
    const draft = await draftOf(page, SPRAWLING);
    await page.goto(at(`${draft}?phan=cach-nop`));
    await page.getByLabel('Số tiền (đồng)').first().fill('tám nghìn');
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Lưu phần này' }).click());
    await page.goto(at(`${draft}?phan=ket-qua`));
    await page.getByLabel('Kết quả').fill('Giấy phép kiểu mới');
    await page.getByRole('button', { name: 'Lưu phần này' }).click();
    await expectSoundAt(page, at(`${draft}/so-sanh`));
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Gửi duyệt' }).click());
    await page.getByLabel('Sửa gì, vì sao').fill('Đổi tên kết quả');
    await fillDay(page, today.add({ days: 1 }));
    await expectSoundAfter(page, () => page.getByRole('button', { name: 'Gửi duyệt' }).click());
    await check(`${draft}/so-sanh`, 'kiemsoat2');
    await check(draft, 'kiemsoat2');
    await check(`${draft}/xem-truoc`, 'kiemsoat2');
  });
});

describe('Trang thay đổi', () => {
  it.each([
    `/thu-tuc/${COPY}/thay-doi`,
    `/en/thu-tuc/${COPY}/thay-doi`,
    `/thu-tuc/${BIRTH}/thay-doi`,
    `/thu-tuc/${COPY}/thay-doi?tu=1&den=99`,
    `/thu-tuc/${COPY}/thay-doi?tu-ngay=31/2/2026&den-ngay=`,
  ])('%s', async (address) => expectSoundAt(await seat('kiemsoat'), at(address)));
});
