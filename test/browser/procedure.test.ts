import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { programRoot } from '../../src/platform/config/root.ts';
import { openPage, picture } from '../support/browser.ts';
import { alignZalo, BIRTH, expectWords, MORNING, openPhone, sayAndWork, shown, shownText } from './hands.ts';
import { useStage } from './stage.ts';

const stage = useStage({ now: MORNING }, async ({ house }) => alignZalo(house));
const PAGE = `/thu-tuc/${BIRTH}`;
/** A commune of the demonstration that has bound itself to shorter times. */
const XA = '21637';

/** Boxes by their words, as a person finds them. */
async function tick(page: Page, ...places: readonly number[]): Promise<readonly string[]> {
  const boxes = page.locator('.checklist input[type=checkbox]');
  for (const place of places) await boxes.nth(place).check();
  const labels = await page.locator('.checklist label').allInnerTexts();
  return places.map((place) => labels[place]?.trim() ?? '');
}

const tickedPlaces = (page: Page) =>
  page.locator('.checklist input').evaluateAll((boxes) => boxes.flatMap((box, at) => ((box as HTMLInputElement).checked ? [at] : [])));

describe('Danh sách giấy tờ', () => {
  it('từ trang thủ tục tới điện thoại Zalo với danh sách đã đánh dấu', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(house.url + PAGE);
    const [first = '', third = ''] = await tick(page, 0, 2);
    expect(await shown(page.locator('.ticks-count'))).toMatch(/Đã có 2 trong \d+ giấy/u);
    await page.getByRole('button', { name: 'Lưu danh sách này' }).click();
    await page.getByRole('heading', { name: 'Danh sách giấy tờ của tôi' }).waitFor();
    expect(await tickedPlaces(page)).toEqual([0, 2]);
    const line = (await shown(page.locator('.big-code'))).trim();
    expect(line).toMatch(/^GT [0-9A-Z]{6}$/u);
    await picture(page, 'saved-list-360', { whole: true });

    const { page: phone } = await openPhone(browser, house);
    const answer = await sayAndWork(phone, house, line.toLowerCase());
    expectWords(answer, [
      'danh sách giấy tờ của anh/chị',
      'Đã có 2 giấy',
      first.slice(0, 40),
      third.slice(0, 40),
      'Còn thiếu',
      'Thời gian: Trong ngày làm việc',
      'Phí, lệ phí:',
    ]);
    await picture(phone, 'zalo-saved-list');
    expectWords(await sayAndWork(phone, house, 'nộp ở đâu'), ['Ủy ban nhân dân cấp xã']);
    expectWords(await sayAndWork(phone, house, 'GT 777MMM'), ['không tìm thấy danh sách', 'GT 777MMM']);
  });

  it('cùng mã ấy hỏi ở khung trò chuyện trên cổng cũng được', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone', { scripts: false });
    await page.goto(house.url + PAGE);
    const [second = ''] = await tick(page, 1);
    await page.getByRole('button', { name: 'Lưu danh sách này' }).click();
    const line = (await shown(page.locator('.big-code'))).trim();
    await page.goto(`${house.url}/tro-chuyen`);
    await page.getByLabel('Câu hỏi của anh/chị').fill(line);
    await page.getByRole('button', { name: 'Gửi' }).click();
    expectWords(await shownText(page), ['Đã có 1 giấy', second.slice(0, 40)]);
  });

  it('không có script: đánh dấu, lưu, mở bằng đường dẫn ở máy khác, đổi dấu, xóa', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone', { scripts: false });
    await page.goto(house.url + PAGE);
    expect(await page.getByRole('button', { name: 'In một tờ A4' }).count()).toBe(0);
    await tick(page, 1);
    await page.getByRole('button', { name: 'Lưu danh sách này' }).click();
    const address = page.url().replace(/\?.*$/u, '');

    const { page: other } = await openPage(browser, 'desk', { scripts: false });
    await other.goto(address);
    expect(await tickedPlaces(other)).toEqual([1]);
    await tick(other, 0);
    await other.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page.reload();
    expect(await tickedPlaces(page)).toEqual([0, 1]);
    await other.getByRole('button', { name: 'Xóa danh sách' }).click();
    await other.getByRole('heading', { name: 'Đã xóa danh sách' }).waitFor();
    await page.goto(address);
    expectWords(await shownText(page), ['Không còn danh sách này', 'Tìm thủ tục']);
  });

  it('dấu còn nguyên khi tải lại trang trong trình duyệt này, và chỉ cho đúng thủ tục ấy', async () => {
    const { house, browser } = stage;
    const { page, context } = await openPage(browser, 'phone');
    await page.goto(house.url + PAGE);
    await tick(page, 0, 3);
    await page.reload();
    expect(await tickedPlaces(page)).toEqual([0, 3]);
    expect(await shown(page.locator('.ticks-count'))).toContain('Đã có 2 trong');
    const other = await context.newPage();
    await other.goto(`${house.url}/thu-tuc/1.000894`);
    expect(await tickedPlaces(other)).toEqual([]);
  });
});

describe('Trang thủ tục', () => {
  it('chọn xã một lần: quầy gần nhất, đang mở cửa, thời hạn rút ngắn có căn cứ', async () => {
    const { house, browser } = stage;
    const { page, context } = await openPage(browser, 'phone');
    await page.goto(`${house.url}/thu-tuc/1.004873`);
    await page.getByRole('link', { name: 'Chọn phường, xã anh/chị đang ở' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('/toi-o');
    await context.addCookies([{ name: 'xa', value: XA, url: house.url }]);
    await page.goto(`${house.url}/thu-tuc/1.004873`);
    const place = await shownText(page, '#noi-nop');
    expectWords(place, ['Ủy ban nhân dân phường Tam Quan', 'Đang mở cửa, đến', 'Ở đây rút ngắn còn 2 ngày làm việc', '(minh họa)', 'Gọi 0256 0000']);
    await page.getByRole('link', { name: 'Ủy ban nhân dân phường Tam Quan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ủy ban nhân dân phường Tam Quan' }).waitFor();
    await page.getByText(/^Hộ tịch \(\d+\)$/u).click();
    expectWords(await shownText(page), ['Đang mở cửa', 'Giấy xác nhận độc thân', '(rút ngắn còn 2 ngày làm việc)']);
    await picture(page, 'agency-360', { whole: true });
  });

  it('dữ liệu cho máy trong trang không vi phạm chính sách nội dung, cả hai thứ tiếng', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'desk');
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.violatedDirective}`)));
    for (const address of [PAGE, `/en${PAGE}`]) {
      await page.goto(house.url + address);
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
      expect(data).toMatchObject({ '@type': 'GovernmentService', identifier: BIRTH, url: house.url + address });
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(house.url + address);
      expect(await page.locator('link[rel=alternate][hreflang=en]').getAttribute('href')).toBe(`${house.url}/en${PAGE}`);
      const linked = await page.locator('link[title="CPSV-AP"]').getAttribute('href');
      expect((await (await page.request.get(linked ?? '')).json())['@type']).toBe('cpsv:PublicService');
    }
    expect(complaints).toEqual([]);
  });

  it('đọc thành tiếng khi máy có giọng Việt: đọc ba điều chính và danh sách, dừng được; không có giọng thì không có nút', async () => {
    const { house, browser } = stage;
    const { page } = await openPage(browser, 'phone');
    await page.goto(house.url + PAGE);
    expect(await page.getByRole('button', { name: 'Nghe đọc' }).count()).toBe(0);
    const { page: speaking } = await openPage(browser, 'phone');
    await speaking.addInitScript(voiceOfTests);
    await speaking.goto(house.url + PAGE);
    await speaking.getByRole('button', { name: 'Nghe đọc' }).click();
    const said = await speaking.evaluate(() => (window as unknown as { said: { text: string; lang: string }[] }).said);
    expectWords(said.map((one) => one.text).join(' '), ['Làm giấy khai sinh', 'Cần gì', 'Trong ngày làm việc', 'Giấy chứng sinh']);
    expect(new Set(said.map((one) => one.lang))).toEqual(new Set(['vi-VN']));
    await speaking.getByRole('button', { name: 'Tạm dừng' }).click();
    await speaking.getByRole('button', { name: 'Đọc tiếp' }).click();
    await speaking.getByRole('button', { name: 'Thôi' }).click();
    await speaking.getByRole('button', { name: 'Nghe đọc' }).waitFor();
  });
});

/** A device that speaks Vietnamese, in place of the test browser that has no voice. */
function voiceOfTests(): void {
  const said: { text: string; lang: string }[] = [];
  const voice = { lang: 'vi-VN', name: 'Giọng thử' };
  const synth = {
    speaking: false,
    paused: false,
    getVoices: () => [voice],
    addEventListener: () => {},
    speak: (piece: { text: string; lang: string }) => {
      synth.speaking = true;
      said.push({ text: piece.text, lang: piece.lang });
    },
    pause: () => {
      synth.paused = true;
    },
    resume: () => {
      synth.paused = false;
    },
    cancel: () => {
      synth.speaking = false;
      synth.paused = false;
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      readonly text: string;
      lang = '';
      voice: unknown = null;
      rate = 1;
      constructor(text: string) {
        this.text = text;
      }
      addEventListener(): void {}
    },
  });
  Object.defineProperty(window, 'said', { value: said });
}

describe('In ra giấy', () => {
  const codes = catalogue();

  it(`mỗi thủ tục minh họa có đến 12 giấy tờ nằm gọn trên một tờ A4 (${codes.length} thủ tục)`, async () => {
    const { house, browser } = stage;
    const { page, context } = await openPage(browser, 'desk');
    // The fullest page: with the nearest desk and what it does otherwise.
    await context.addCookies([{ name: 'xa', value: XA, url: house.url }]);
    const long: string[] = [];
    for (const { code, papers } of codes) {
      await page.goto(`${house.url}/thu-tuc/${code}`);
      const pages = pagesOf(await page.pdf({ format: 'A4' }));
      const announced = await page.locator('.print-more').count();
      if (papers <= 12 ? pages !== 1 || announced > 0 : announced !== 1) long.push(`${code}: ${papers} giấy tờ, ${pages} trang`);
    }
    expect(long).toEqual([]);
  }, 180_000);
});

function pagesOf(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu) ?? []).length;
}

function catalogue(): readonly { readonly code: string; readonly papers: number }[] {
  const folder = join(programRoot(), 'seeds', 'catalogue');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { code: string; documents: { originals: number; copies: number }[] })
    .map(({ code, documents }) => ({ code, papers: documents.filter(({ originals, copies }) => originals + copies > 0).length }));
}
