import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, picture } from '../support/browser.ts';
import { act, alignZalo, expectWords, MORNING, officerAt, openPhone, receive, sayAndWork, shown, shownText } from './hands.ts';
import { useStage } from './stage.ts';

/** Clocks that stand still and are moved: windows close and tokens run out when a test says so. */
const stage = useStage({ now: MORNING }, async ({ house }) => alignZalo(house));

async function answersOn(phone: Page): Promise<number> {
  return phone.locator('[data-from=oa]').count();
}

it('cửa sổ 7 ngày đã đóng: tin báo đến bằng thẻ mẫu, có nút mở trang hồ sơ', { timeout: 60_000 }, async () => {
  const { house, browser } = stage;
  const { page: phone } = await openPhone(browser, house, 'chi-lanh');
  const { page: counter } = await officerAt(browser, house, 'chuyenvien');
  const code = await receive(counter, house, 'Nguyễn Thị Lành');
  await sayAndWork(phone, house, code);
  await sayAndWork(phone, house, 'theo doi');
  house.clock.advance({ days: 8 });
  alignZalo(house);
  const { page: desk } = await officerAt(browser, house, 'chuyenvien');
  const before = await answersOn(phone);
  await act(desk, house, code, 'Chuyển giải quyết');
  await house.drain();
  const notice = phone.locator('[data-from=oa]').nth(before);
  await notice.waitFor();
  expect(await notice.getAttribute('data-kind')).toBe('template');
  expect(await notice.locator('[data-template]').getAttribute('data-template')).toBe('dossier_processing');
  expectWords(await shown(notice), [code, 'Đăng ký khai sinh', 'Trung tâm Phục vụ hành chính công']);
  expect(await notice.getByRole('link').first().getAttribute('href')).toBe(`${house.url}/tra-cuu/${code}`);
  await picture(phone, 'template-card-360');
});

it('gặp cán bộ: người chờ hiện ra ở trang quản trị, trả lời xong thì đánh dấu', async () => {
  const { house, browser } = stage;
  const { page: phone } = await openPhone(browser, house, 'anh-hung');
  await sayAndWork(phone, house, 'dang ky ket hon');
  const said = await sayAndWork(phone, house, 'cho toi gap can bo');
  expectWords(said, ['đã chuyển cho cán bộ', 'giờ làm việc']);
  const { page } = await officerAt(browser, house, 'quantri');
  await page.goto(`${house.url}/quan-tri`);
  await page.getByRole('link', { name: 'Người chờ gặp cán bộ' }).click();
  expectWords(await shownText(page), ['1 người đang chờ', 'kết hôn']);
  expect(await shownText(page)).not.toContain('cho toi gap can bo');
  await picture(page, 'waiting-people-1280');
  await page.getByRole('button', { name: 'Đã trả lời' }).click();
  await page.getByText('Không có ai đang chờ').waitFor();
});

describe('Quản trị', () => {
  it('mọi phần của máy chủ, cán bộ và vai trò; người không có quyền không vào được', async () => {
    const { house, browser } = stage;
    const { page } = await officerAt(browser, house, 'quantri');
    await page.goto(`${house.url}/quan-tri`);
    expectWords(await shownText(page), ['Cơ sở dữ liệu', 'Việc nền', 'Zalo', 'Trần Quốc Bảo', 'Chuyên viên', 'Thủ tục đang dùng']);
    await picture(page, 'admin-1280', { whole: true });
    const { page: other } = await officerAt(browser, house, 'motcua');
    await other.goto(`${house.url}/quan-tri/zalo`);
    expectWords(await shownText(other), ['Chưa được giao việc này']);
  });

  it('tin hỏng nằm trong sổ với lý do; gửi lại thì tới máy người nhận', async () => {
    const { house, browser } = stage;
    const { page: phone } = await openPhone(browser, house, 'ba-sau');
    house.fake.control.fail({ on: 'send', code: -213 });
    await house.fake.control.sendText('ba-sau', 'xin chao');
    await house.drain();
    expect(await answersOn(phone)).toBe(0);
    const { page } = await officerAt(browser, house, 'quantri');
    await page.goto(`${house.url}/quan-tri/zalo?muc=hong`);
    expectWords(await shownText(page), ['Trả lời trong chat', 'Không gửi được', 'không còn quan tâm', '-213']);
    await picture(page, 'ledger-failed-1280', { whole: true });
    await page.getByRole('button', { name: /^Gửi lại \d+$/u }).click();
    await page.getByText('1 tin đang được gửi lại').waitFor();
    await house.drain();
    await phone.locator('[data-from=oa]').first().waitFor();
    await page.goto(`${house.url}/quan-tri/zalo?muc=hong`);
    expectWords(await shownText(page), ['Không có tin nào ở mục này']);
  });

  it('mã của OA chết hẳn: báo động ở trang quản trị và ở /readyz, cấp cặp mới thì hết', async () => {
    const { house, browser } = stage;
    const { page } = await officerAt(browser, house, 'quantri');
    await page.goto(`${house.url}/quan-tri/zalo`);
    expectWords(await shownText(page), ['Kênh Zalo đang chạy tốt', 'Đang dùng được']);
    house.fake.control.expireTokens('all');
    await page.getByRole('button', { name: 'Thử kết nối với Zalo' }).click();
    await page.getByText('Zalo chưa trả lời được').waitFor();
    expectWords(await shownText(page), ['Cần xem ngay', 'Cần quản trị viên OA cấp quyền lại']);
    await picture(page, 'zalo-alarm-1280', { whole: true });
    await page.goto(`${house.url}/quan-tri`);
    expectWords(await shown(page.getByRole('row', { name: /Zalo/u })), ['Cần xem']);
    const { page: anyone } = await openPage(browser, 'desk');
    const ready = await anyone.request.get(`${house.url}/readyz`);
    expect([ready.status(), (await ready.json()).status]).toEqual([200, 'alarm']);
    const pair = house.fake.control.issueTokens();
    await page.goto(`${house.url}/quan-tri/zalo`);
    await page.getByLabel('Mã truy cập (access token)').fill(pair.access_token);
    await page.getByLabel('Mã làm mới (refresh token)').fill(pair.refresh_token);
    await page.getByRole('button', { name: 'Dùng cặp mã này' }).click();
    await page.getByText('Đã nhận cặp mã mới').waitFor();
    expectWords(await shownText(page), ['Kênh Zalo đang chạy tốt']);
  });
});
