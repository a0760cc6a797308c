import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openPage, picture } from '../support/browser.ts';
import { act, BIRTH, expectWords, MORNING, officerAt, receive, shown, shownText, signInAt } from './hands.ts';
import { useStage } from './stage.ts';

const stage = useStage({ start: MORNING });
const OWNER = 'Nguyễn Văn Mẫu';

describe('Đăng nhập', () => {
  it('sai mật khẩu: nói rõ, giữ tên; đúng thì vào thẳng trang đã hỏi; đăng xuất rồi bấm quay lại không thấy gì nữa', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'desk');
    await page.goto(`${house.url}/ban-lam-viec/tiep-nhan`);
    expect(new URL(page.url()).pathname).toBe('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('chuyenvien');
    await page.getByLabel('Mật khẩu').fill('mot-cua-demo');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText('Tên đăng nhập hoặc mật khẩu không khớp').waitFor();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('chuyenvien');
    expect(await page.getByLabel('Mật khẩu').inputValue()).toBe('');
    await picture(page, 'sign-in-wrong-1280');
    await page.getByLabel('Mật khẩu').fill('motcua-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Người dân cần làm việc gì?' }).waitFor();
    await page.goto(`${house.url}/ban-lam-viec`);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor();
  });

  it('tài khoản vừa bị khóa: việc kế tiếp đã không làm được', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'desk');
    await signInAt(page, house, 'buuchinh');
    await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor();
    await sql`update identity.officer set active = false where sign_in_name = 'buuchinh'`.execute(house.platform.db);
    await page.reload();
    await page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor();
    await signInAt(page, house, 'buuchinh');
    await page.getByText('Tên đăng nhập hoặc mật khẩu không khớp').waitFor();
  });
});

it('cả đời một hồ sơ ở bàn làm việc, trang tra cứu của người dân đi theo từng bước', { timeout: 60_000 }, async () => {
  const { house, browser } = stage;
  const { page: desk } = await officerAt(browser, house, 'chuyenvien');
  const { page: citizen } = await openPage(browser, 'phone');
  const code = await receive(desk, house, 'Lê Văn Hùng');
  const steps = [
    { name: 'Chuyển giải quyết', said: {}, shown: ['Đang xử lý', 'Hồ sơ được chuyển đến người giải quyết'] },
    {
      name: 'Yêu cầu bổ sung',
      said: { note: 'Giấy chứng sinh bản chính, vì bản đã nộp bị mờ.' },
      shown: ['Cần bổ sung giấy tờ', 'thời hạn tạm dừng', 'Ngày này sẽ lùi thêm'],
    },
    { name: 'Nhận giấy tờ bổ sung', said: {}, shown: ['Đang xử lý', 'Đã nhận đủ giấy tờ bổ sung'] },
    { name: 'Đã có kết quả', said: {}, shown: ['Đã có kết quả', 'Mời đến bộ phận một cửa'] },
    { name: 'Trả kết quả', said: {}, shown: ['Đã trả kết quả', 'Mọi việc đã xong'] },
  ] as const;
  await citizen.goto(`${house.url}/tra-cuu/${code}`);
  expectWords(await shownText(citizen), ['Đã tiếp nhận']);
  for (const [at, { name, said, shown }] of steps.entries()) {
    await act(desk, house, code, name, said);
    await picture(desk, `life-${at + 1}-desk-1280`);
    await citizen.reload();
    const words = await shownText(citizen);
    expectWords(words, shown);
    expect(words).not.toContain('bị mờ');
    expect(words).not.toContain('Hùng');
    await picture(citizen, `life-${at + 1}-tracking-360`, { whole: true });
  }
  expect(await desk.locator('.dossier-actions').count()).toBe(0);
});

describe('Tiếp nhận', () => {
  it('thiếu họ tên, sai số điện thoại: nêu từng ô, dẫn đến ô ấy, giữ mọi thứ đã nhập', async () => {
    const { house, browser } = stage;
    const { page } = await officerAt(browser, house, 'motcua');
    await page.goto(`${house.url}/ban-lam-viec/tiep-nhan?thu-tuc=${BIRTH}`);
    await page.getByLabel('Số điện thoại').fill('09000');
    await page.getByRole('checkbox').first().check();
    await page.getByLabel('Nộp qua bưu chính').check();
    await page.getByLabel('Ghi chú nội bộ').fill('bà cụ nghe kém');
    await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expectWords(await shown(summary), ['Còn 2 chỗ cần xem lại', 'Chưa có họ tên', 'đã nhập 5 chữ số']);
    expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('09000');
    expect(await page.getByLabel('Ghi chú nội bộ').inputValue()).toBe('bà cụ nghe kém');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await page.getByLabel('Nộp qua bưu chính').isChecked()).toBe(true);
    await picture(page, 'reception-faults-1280', { whole: true });
    await summary.getByRole('link').first().click();
    expect(await page.getByLabel('Họ và tên').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel('Họ và tên').fill('Phan Thị Lành');
    await page.getByLabel('Số điện thoại').fill('0900 000 003');
    await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click();
    await page.getByText('Đã tiếp nhận hồ sơ').first().waitFor();
  });

  it('bấm hai lần, quay lại bấm nữa: vẫn một hồ sơ', async () => {
    const { house, browser } = stage;
    const { page } = await officerAt(browser, house, 'motcua');
    await page.goto(`${house.url}/ban-lam-viec/tiep-nhan?thu-tuc=${BIRTH}`);
    await page.getByLabel('Họ và tên').fill('Võ Thị Một Lần');
    await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).dblclick();
    await page.getByRole('heading', { name: 'Giấy tiếp nhận' }).waitFor();
    await page.goto(`${house.url}/ban-lam-viec?muc=da-tiep-nhan&q=vo thi mot lan`);
    expect(await page.locator('.row').count()).toBe(1);
  });
});

it('chỉ dùng bàn phím: tìm, mở hồ sơ, chuyển giải quyết', async () => {
  const { house, browser } = stage;
  const { page } = await officerAt(browser, house, 'chuyenvien');
  const code = await receive(page, house, 'Đỗ Thị Bàn Phím');
  await page.goto(`${house.url}/ban-lam-viec`);
  await page.keyboard.press('/');
  await page.keyboard.type('ban phim');
  await page.keyboard.press('Enter');
  await page.getByText('Đỗ Thị Bàn Phím').waitFor();
  expect(await page.locator('.row').count()).toBe(1);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/ho-so/${code}**`);
  await page.keyboard.press('1');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Chuyển giải quyết');
  await page.keyboard.press('Enter');
  await page.getByText('Xong: chuyển giải quyết').waitFor();
  // The first thing that Tab reaches leads past the menus.
  await page.goto(`${house.url}/ban-lam-viec`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chuyển đến nội dung chính');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
});

it('hai người mở cùng một hồ sơ: người sau được báo là vừa thay đổi, lời đã gõ còn nguyên', async () => {
  const { house, browser } = stage;
  const { page: first } = await officerAt(browser, house, 'chuyenvien');
  const { page: second } = await officerAt(browser, house, 'chuyenvien');
  const code = await receive(first, house, 'Bùi Văn Hai Cửa');
  await second.goto(`${house.url}/ban-lam-viec/ho-so/${code}`);
  await second.getByLabel('Ghi chú nội bộ').fill('giao anh Bảo');
  await act(first, house, code, 'Chuyển giải quyết');
  await second.locator('.dossier-actions').getByRole('button').first().click();
  await second.getByRole('alert').waitFor();
  expectWords(await shown(second.getByRole('alert')), ['vừa cập nhật hồ sơ này', 'vẫn được giữ']);
  expectWords(await shown(second.locator('.dossier-badges')), ['Đang xử lý']);
  expectWords(await shown(second.locator('#viec')), ['Đã có kết quả']);
  await picture(second, 'two-officers-1280');
  expect(await second.getByLabel('Ghi chú nội bộ').inputValue()).toBe('giao anh Bảo');
});

it('cán bộ cơ quan khác không thấy hồ sơ nào của nơi này, gõ thẳng địa chỉ cũng vậy', async () => {
  const { house, browser } = stage;
  const { page: own } = await officerAt(browser, house, 'chuyenvien');
  const { page: other } = await officerAt(browser, house, 'motcua.yte');
  const code = await receive(own, house, OWNER);
  await other.goto(`${house.url}/ban-lam-viec?q=${encodeURIComponent(OWNER)}`);
  expect(await other.locator('.row').count()).toBe(0);
  expectWords(await shownText(other), ['Không có hồ sơ nào ở đây']);
  await other.goto(`${house.url}/ban-lam-viec/ho-so/${code}`);
  expectWords(await shownText(other), ['Chưa tìm thấy']);
  expect(await shownText(other)).not.toContain(OWNER);
  await other.goto(`${house.url}/quan-tri`);
  expectWords(await shownText(other), ['Chưa được giao việc này']);
});
