import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { seedDirectory } from '../../../../seeds/directory/index.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { recordObservedTimes } from '../use-cases/observed-times.ts';
import { withdrawProcedure } from '../use-cases/revisions/end-procedure.ts';
import { routes } from './routes.ts';

let house: TestApp;
const day = (text: string) => Temporal.PlainDate.from(text);
const get = (url: string) => house.app.inject({ method: 'GET', url });
const at = (text: string) => house.platform.clock.set(Temporal.Instant.from(`${text}T09:00:00+07:00`));

function kite(code: string, fee: number, name = 'Cấp phép thả diều'): string {
  const fees = [{ kind: 'service_fee', amount_vnd: fee, text: '/lần' }];
  return JSON.stringify({
    code,
    name,
    everyday_name: 'Xin thả diều',
    name_en: 'Permit to fly a kite',
    detail: 'structured',
    executing_agencies: ['Ủy ban nhân dân cấp xã'],
    levels: ['commune'],
    channels: [
      { method: 'direct', time_qty: 3, time_unit: 'working_day', fees },
      { method: 'online', time_qty: 3, time_unit: 'working_day', fees: [{ ...fees[0], amount_vnd: fee / 2 }] },
    ],
    documents: [{ name: 'Tờ khai thả diều', originals: 1, copies: 0, group: '' }],
    faq: [{ question: 'Thả đêm được không?', answer: 'Không.' }],
  });
}

const bring = (from: string, ...lines: readonly string[]) => importCatalogue(house.platform, lines, { effectiveFrom: day(from), actor: 'test' });

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  await seedDirectory(house.platform);
  await bring('2026-01-01', kite('1.900001', 8_000), kite('1.900002', 8_000), kite('1.900003', 8_000));
  await bring('2026-04-01', kite('1.900001', 20_000));
  await bring('2026-06-01', kite('1.900004', 8_000, 'Cấp phép thả diều ban đêm'));
});
afterAll(() => house.close());

describe('trang thủ tục theo ngày', () => {
  test('hôm nay: mức cũ, và báo trước thay đổi sắp tới; tới ngày thì trang tự đổi', async () => {
    const today = (await get('/thu-tuc/1.900001')).body;
    expect(today).toContain('8.000 đồng');
    expect(today).toContain('Thay đổi từ 1/4/2026');
    expect(today).toMatch(/Lệ phí[^<]*8\.000 đồng[^<]*→[^<]*20\.000 đồng/u);
    expect(today).toContain('href="/thu-tuc/1.900001?ngay=2026-04-01"');
    expect(today).toContain('href="/thu-tuc/1.900001/thay-doi"');
    at('2026-04-01');
    const later = (await get('/thu-tuc/1.900001')).body;
    expect(later).toContain('20.000 đồng');
    expect(later).not.toContain('Thay đổi từ');
    at('2026-03-02');
  });

  test('ngày khác: đúng nội dung ngày ấy, có biển báo, máy tìm kiếm không giữ', async () => {
    const ahead = await get('/thu-tuc/1.900001?ngay=2026-05-01');
    expect(ahead.headers['cache-control']).toBe('no-store');
    for (const text of ['Nội dung áp dụng ngày 1/5/2026', 'Xem nội dung hôm nay', '20.000 đồng', 'content="noindex"']) expect(ahead.body).toContain(text);
    expect(ahead.body).toMatch(/rel="canonical" href="[^"]*\/thu-tuc\/1\.900001"/u);
    expect((await get('/thu-tuc/1.900001?ngay=2026-03-02')).body).not.toContain('Nội dung áp dụng ngày');
    const wrong = await get('/thu-tuc/1.900001?ngay=2026-02-31');
    expect([wrong.statusCode, wrong.body.includes('bad-input')]).toEqual([400, true]);
    expect((await get('/thu-tuc/1.900001?ngay=2025-12-31')).body).toContain('Chưa có hiệu lực');
  });

  test('sắp bãi bỏ: báo trước; đã bãi bỏ: 410, từ ngày nào, theo quyết định nào, và lối đi tiếp', async () => {
    const asked = { code: '1.900002', from: day('2026-03-10'), decisionNo: '77/QĐ-UBND', reason: 'Gộp vào thủ tục khác', confirmed: true };
    const ended = await withdrawProcedure(house.platform, asked, 'test');
    expect(ended).toEqual({ ok: true });
    expect((await get('/thu-tuc/1.900002')).body).toContain('Thủ tục này không còn áp dụng từ thứ Ba 10/3/2026');
    at('2026-03-10');
    const gone = await get('/thu-tuc/1.900002');
    expect(gone.statusCode).toBe(410);
    for (const text of [
      'Thủ tục này không còn áp dụng',
      '77/QĐ-UBND',
      'Gộp vào thủ tục khác',
      'href="/thu-tuc/1.900002?ngay=2026-03-09"',
      'href="/thu-tuc/1.900003"',
    ])
      expect(gone.body).toContain(text);
    expect((await get('/thu-tuc/1.900002?ngay=2026-03-09')).body).toContain('Tờ khai thả diều');
    expect((await get('/en/thu-tuc/1.900002')).body).toContain('This procedure no longer exists');
    at('2026-03-02');
  });

  test('chưa có hiệu lực: nói từ ngày nào và cho xem trước', async () => {
    const page = await get('/thu-tuc/1.900004');
    expect([page.statusCode, page.body.includes('có hiệu lực từ thứ Hai 1/6/2026')]).toEqual([200, true]);
  });
});

describe('hai thứ tiếng và hai thời gian', () => {
  test('tiếng Anh: chữ của chúng ta và câu tự sinh bằng tiếng Anh, nội dung gốc ghi rõ là tiếng Việt', async () => {
    const page = (await get('/en/thu-tuc/1.900003')).body;
    for (const text of [
      'Permit to fly a kite',
      'What to bring',
      '3 working days',
      '1 document',
      '1 original',
      'In person',
      '8,000 dong',
      'Filing online saves 4,000 dong',
    ])
      expect(page).toContain(text);
    expect(page).toContain('The content is published in Vietnamese only');
    expect(page).toContain('<span lang="vi">Tờ khai thả diều</span>');
    expect(page).toMatch(/<div lang="vi">(?:(?!<\/div>).)*Thả đêm được không\?/u);
    const ours = (await get('/thu-tuc/1.900003')).body;
    expect(ours).not.toContain('lang="vi">Tờ khai');
    expect(ours).toContain('Nộp trực tuyến bớt 4.000 đồng');
  });

  test('thời gian thực tế đứng cạnh thời hạn luật, có số hồ sơ và kỳ tính; dưới 20 hồ sơ thì không nói', async () => {
    const [firstDay, lastDay] = [day('2025-03-01'), day('2026-03-01')];
    await recordObservedTimes(house.platform, [
      { procedureCode: '1.900003', finished: 34, p90Minutes: 2 * 480 + 30, firstDay, lastDay },
      { procedureCode: '1.900001', finished: 19, p90Minutes: 480, firstDay, lastDay },
    ]);
    const page = (await get('/thu-tuc/1.900003')).body;
    for (const text of [
      'Luật định',
      '9 trong 10 hồ sơ xong trong 2,5 ngày làm việc',
      'Tính trên 34 hồ sơ có kết quả từ 1/3/2025 đến 1/3/2026',
      'Đây không phải lời hẹn',
    ])
      expect(page).toContain(text);
    expect((await get('/en/thu-tuc/1.900003')).body).toContain('9 in 10 were done within 2.5 working days');
    expect((await get('/thu-tuc/1.900001')).body).not.toContain('9 trong 10');
  });
});
