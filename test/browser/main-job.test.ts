import { expect, it } from 'vitest';
import { openPage, picture } from '../support/browser.ts';
import { act, BIRTH, expectWords, MORNING, openPhone, receive, say, shown, signInAt } from './hands.ts';
import { useStage } from './stage.ts';

const stage = useStage({ start: MORNING });

it('việc chính: bà Sáu hỏi làm khai sinh, theo dõi hồ sơ trên Zalo; cán bộ chuyển hồ sơ ở cửa sổ kia; tin báo tự đến', { timeout: 60_000 }, async () => {
  const { house, browser } = stage;
  const { page: phone } = await openPhone(browser, house);
  const { page: desk } = await openPage(browser, 'desk');

  const papers = await say(phone, 'lam giay khai sinh cho con can giay to gi');
  expectWords(papers, ['Đăng ký khai sinh', 'Tờ khai đăng ký khai sinh', 'Giấy chứng sinh']);
  await picture(phone, 'main-1-papers-360');

  const time = await say(phone, 'bao lâu');
  expectWords(time, ['thời gian giải quyết', 'Đăng ký khai sinh', 'Trong ngày làm việc']);
  await picture(phone, 'main-2-how-long-360');

  await signInAt(desk, house, 'chuyenvien');
  await desk.getByRole('heading', { name: 'Bàn làm việc' }).waitFor();
  await picture(desk, 'main-3-desk-1280');
  const code = await receive(desk, house, 'Trần Thị Sáu');
  expectWords(await shown(desk.locator('main')), ['Đã tiếp nhận hồ sơ', code, 'Trần Thị Sáu', 'Tờ khai đăng ký khai sinh']);
  await picture(desk, 'main-4-receipt-1280', { whole: true });

  const where = await say(phone, code.toLowerCase().replaceAll(/[.-]/gu, ' '));
  expectWords(where, [code, 'Được tiếp nhận', 'Đăng ký khai sinh', 'Hẹn trả', 'Theo dõi hồ sơ này']);
  await picture(phone, 'main-5-dossier-360');

  const followed = await say(phone, 'theo dõi');
  expectWords(followed, ['mỗi khi hồ sơ', code]);

  // Nobody touches the phone from here on.
  const answers = phone.locator('[data-from=oa]');
  const before = await answers.count();
  await act(desk, house, code, 'Chuyển giải quyết');
  await picture(desk, 'main-6-forwarded-1280');
  await answers.nth(before).waitFor();
  expectWords(await shown(answers.nth(before)), ['đang giải quyết hồ sơ', code, 'Đăng ký khai sinh']);
  await picture(phone, 'main-7-notice-360');

  expect(await answers.count()).toBe(before + 1);
  const link = answers.nth(before).getByRole('link').first();
  expect(await link.getAttribute('href')).toBe(`${house.url}/tra-cuu/${code}`);
  await phone.goto(`${house.url}/tra-cuu/${code}`);
  expectWords(await shown(phone.locator('main')), ['Đang xử lý', 'Hồ sơ được chuyển đến người giải quyết', 'Hẹn trả kết quả']);
  await picture(phone, 'main-8-tracking-360', { whole: true });
  await phone.goto(`${house.url}/thu-tuc/${BIRTH}`);
  await picture(phone, 'main-9-procedure-360', { whole: true });
});
