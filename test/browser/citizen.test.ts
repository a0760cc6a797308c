import { describe, expect, it } from 'vitest';
import { openPage, picture } from '../support/browser.ts';
import { BIRTH, expectWords, MORNING, officerAt, receive, shown, shownText } from './hands.ts';
import { useStage } from './stage.ts';

let code = '';
const stage = useStage({ start: MORNING }, async ({ house, browser }) => {
  const { page, context } = await officerAt(browser, house, 'chuyenvien');
  code = await receive(page, house, 'Trần Thị Sáu');
  await context.close();
});

describe('Tìm thủ tục', () => {
  it.each([
    ['có dấu', 'làm giấy khai sinh'],
    ['không dấu', 'lam giay khai sinh cho con'],
    ['gõ nhầm', 'dang ki khai sihn cho con'],
    ['viết tắt', 'dk khai sinh'],
  ])('%s: gõ “%s” ở trang đầu thì khai sinh đứng đầu', async (_how, words) => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(house.url);
    await page.getByRole('combobox').fill(words);
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('heading', { name: 'Kết quả tìm' }).waitFor();
    const first = page.locator('.results').getByRole('link').first();
    expect(await first.getAttribute('href')).toBe(`/thu-tuc/${BIRTH}`);
    expect(await page.getByRole('combobox').inputValue()).toBe(words);
    if (words.includes('sihn')) await picture(page, 'search-slip-360');
  });

  it('không có gì hợp: nói ra, giữ chữ đã gõ, chỉ đường đi tiếp', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(`${house.url}/thu-tuc?q=zzzqqqxxx`);
    expectWords(await shownText(page), ['Chưa thấy thủ tục nào hợp với “zzzqqqxxx”', 'Hỏi trong khung trò chuyện']);
    await page.getByRole('link', { name: 'Hỏi trong khung trò chuyện' }).click();
    await page.getByRole('heading', { name: 'Hỏi như hỏi người ở quầy' }).waitFor();
  });

  it('thu hẹp theo lĩnh vực; địa chỉ ấy mở lại được đúng như thế', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'desk');
    await page.goto(`${house.url}/thu-tuc`);
    await page.getByRole('region', { name: 'Thu hẹp' }).getByText('Lĩnh vực', { exact: true }).click();
    await page.getByRole('link', { name: /^Hộ tịch \d+$/u }).click();
    await page.getByRole('link', { name: 'Bỏ lọc: Hộ tịch' }).waitFor();
    const names = await page.locator('.results').getByRole('link').allInnerTexts();
    expect(names.length).toBeGreaterThan(3);
    const again = await openPage(browser, 'desk');
    await again.page.goto(page.url());
    expect(await again.page.locator('.results').getByRole('link').allInnerTexts()).toEqual(names);
    await page.getByRole('link', { name: 'Bỏ lọc: Hộ tịch' }).click();
    await page.getByText('việc hằng ngày đứng trước').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Bỏ lọc: Hộ tịch' }).waitFor();
    expect(await page.locator('.results').getByRole('link').allInnerTexts()).toEqual(names);
  });
});

describe('Trang thủ tục', () => {
  it('ba câu trả lời đứng trước, rồi giấy tờ để đánh dấu, rồi các bước; bản in bỏ các thanh mục', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(`${house.url}/thu-tuc/${BIRTH}`);
    const words = await shownText(page);
    expectWords(words, ['Cần gì', 'Bao lâu', 'Bao nhiêu tiền', 'Giấy chứng sinh', 'Làm theo từng bước', 'Nộp ở đâu']);
    const order = ['Cần gì', 'Bao lâu', 'Giấy tờ cần mang theo', 'Làm theo từng bước', 'Mã thủ tục'].map((word) => words.indexOf(word));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const paper = page.getByRole('checkbox').first();
    await paper.check();
    expect(await paper.isChecked()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Thanh mở nhanh' }).isVisible()).toBe(false);
    expect(await page.getByText('Giấy chứng sinh').first().isVisible()).toBe(true);
    await picture(page, 'procedure-print', { whole: true });
    await page.emulateMedia({ media: null });
  });

  it('đi từ thẻ ở trang đầu, bấm quay lại về đúng trang đầu', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(house.url);
    await page.getByRole('link', { name: 'Làm giấy khai sinh cho con' }).click();
    await page.waitForURL(`**/thu-tuc/${BIRTH}`);
    await page.goBack();
    await page.getByRole('heading', { name: 'Anh/chị cần làm việc gì?' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

describe('Tra cứu hồ sơ', () => {
  it('mã gõ kiểu nào cũng ra hồ sơ, không có tên ai', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    const spellings = [code.toLowerCase(), code.replaceAll(/[.-]/gu, ' '), `cho hoi ho so ${code.replaceAll('.', '').toLowerCase()} toi dau roi`];
    for (const typed of spellings) {
      await page.goto(`${house.url}/tra-cuu`);
      await page.getByRole('searchbox', { name: 'Mã hồ sơ' }).fill(typed);
      await page.getByRole('button', { name: 'Xem' }).click();
      await page.waitForURL(`**/tra-cuu/${code}`);
    }
    const words = await shownText(page);
    expectWords(words, ['Đã tiếp nhận', 'Hẹn trả kết quả', 'Việc tiếp theo', 'Bộ phận một cửa đã nhận đủ giấy tờ']);
    expect(words).not.toContain('Sáu');
  });

  it('“Vì sao ngày này?” mở ra cách tính', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(`${house.url}/tra-cuu/${code}`);
    const steps = page.locator('#vi-sao ol');
    expect(await steps.isVisible()).toBe(false);
    await page.getByText('Vì sao ngày này?').click();
    await steps.waitFor();
    expect((await steps.getByRole('listitem').count()) > 0).toBe(true);
    expectWords(await shown(steps), ['2/3/2026']);
    await picture(page, 'why-this-date-360', { whole: true });
  });

  it.each([
    ['mã không có', '000.00.17.H08-190125-9999', 'Chưa có hồ sơ mang mã này'],
    ['mã thiếu', '000.00.17.H08-1901', 'còn thiếu hoặc sai một phần'],
    ['không phải mã', 'ho so cua toi', 'Chưa thấy mã hồ sơ'],
  ])('%s: nói rõ, giữ chữ đã gõ để sửa', async (_kind, typed, told) => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(`${house.url}/tra-cuu`);
    await page.getByRole('searchbox', { name: 'Mã hồ sơ' }).fill(typed);
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByRole('alert').waitFor();
    expectWords(await shown(page.getByRole('alert')), [told]);
    expect(await page.getByRole('searchbox', { name: 'Mã hồ sơ' }).inputValue()).toBe(typed);
  });
});

describe('Khung trò chuyện trên web', () => {
  it('ở trang đầu: hỏi, bấm câu gợi ý, gửi mã hồ sơ; trang không tải lại', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(house.url);
    const log = page.getByRole('log');
    const houseSays = log.locator('.bubble-house:not(.typing)');
    await page.getByLabel('Câu hỏi của anh/chị').fill('lam giay khai sinh cho con can giay to gi');
    await page.getByLabel('Câu hỏi của anh/chị').press('Enter');
    await houseSays.nth(1).waitFor();
    expectWords(await shown(houseSays.nth(1)), ['Đăng ký khai sinh', 'Giấy chứng sinh']);
    await page.getByRole('button', { name: 'Làm trong bao lâu' }).click();
    await houseSays.nth(2).waitFor();
    expectWords(await shown(houseSays.nth(2)), ['Trong ngày làm việc']);
    await picture(page, 'chat-home-360');
    await page.getByLabel('Câu hỏi của anh/chị').fill(code);
    await page.getByRole('button', { name: 'Gửi' }).click();
    await houseSays.nth(3).waitFor();
    expectWords(await shown(houseSays.nth(3)), [code, 'Được tiếp nhận']);
    expect(new URL(page.url()).pathname).toBe('/');
    await houseSays.nth(3).getByRole('link').first().click();
    await page.waitForURL(`**/tra-cuu/${code}`);
  });

  it('mất mạng: câu đã gõ còn nguyên, gửi lại thì được trả lời', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(`${house.url}/tro-chuyen`);
    const field = page.getByLabel('Câu hỏi của anh/chị');
    await page.route('**/api/v1/assistant', (route) => route.abort());
    await field.fill('dang ky ket hon');
    await field.press('Enter');
    await page.getByText('Chưa gửi được').waitFor();
    expect(await field.inputValue()).toBe('dang ky ket hon');
    await picture(page, 'chat-lost-360');
    await page.unroute('**/api/v1/assistant');
    await page.getByRole('button', { name: 'Gửi' }).click();
    const last = page.locator('.bubble-house:not(.typing)').last();
    await page.getByText('kết hôn').last().waitFor();
    expectWords(await shown(last), ['kết hôn']);
    expect(await page.getByText('Chưa gửi được').count()).toBe(0);
  });
});

describe('Không có JavaScript', () => {
  it('trò chuyện được: câu hỏi, câu trả lời, câu gợi ý', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone', { scripts: false });
    await page.goto(`${house.url}/tro-chuyen`);
    await page.getByLabel('Câu hỏi của anh/chị').fill('lam giay khai sinh can giay to gi');
    await page.getByRole('button', { name: 'Gửi' }).click();
    await page.getByText('Giấy chứng sinh').first().waitFor();
    expectWords(await shown(page.getByRole('log')), ['lam giay khai sinh can giay to gi', 'Đăng ký khai sinh']);
    await page.getByRole('button', { name: 'Làm trong bao lâu' }).click();
    await page.getByText('Trong ngày làm việc').first().waitFor();
    await picture(page, 'chat-without-scripts-360', { whole: true });
    await page.reload();
    expect(await page.locator('.bubble-me').count()).toBe(2);
  });

  it('tìm, xem thủ tục, tra cứu, mở phần gấp lại', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone', { scripts: false });
    await page.goto(house.url);
    await page.getByRole('searchbox').fill('khai sinh');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.locator(`.results a[href="/thu-tuc/${BIRTH}"]`).click();
    await page.getByText(/Căn cứ pháp lý \(\d+ văn bản\)/u).click();
    expectWords(await shown(page.locator('#can-cu')), ['Luật Hộ tịch']);
    await page.getByRole('navigation', { name: 'Thanh mở nhanh' }).getByRole('link', { name: 'Hồ sơ của tôi' }).click();
    await page.getByRole('searchbox', { name: 'Mã hồ sơ' }).fill(code);
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.getByText('Hẹn trả kết quả').first().waitFor();
    expect(await page.getByRole('button', { name: 'Chép mã' }).count()).toBe(0);
  });
});
