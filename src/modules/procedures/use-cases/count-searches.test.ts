import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Subject } from '#kernel/subject.ts';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { countable } from '../domain/find/countable.ts';
import { routes } from '../http/routes.ts';
import { searchesCsv } from '../views/office/searches-csv.ts';
import { flushSearchCounts, noteSearch } from './count-searches.ts';
import { importCatalogue } from './import-catalogue.ts';
import { popularSearches, reviewSearches } from './review-searches.ts';

let house: TestApp;
const officer = (roles: Subject['roles']): Subject => ({ officerId: 'lan', name: 'Lan', agency: '000.00.14.H08' as AgencyCode, roles });

beforeAll(async () => {
  house = await testApp({ routes: [routes], officers: { phong: officer(['procedure_control']), quay: officer(['desk_officer']) } });
  const lines = [
    { code: '1.900501', name: 'Thủ tục đăng ký thả diều', fields: ['Trò chơi'] },
    { code: '1.900502', name: 'Thủ tục đăng ký kết hôn', fields: ['Hộ tịch'] },
  ];
  await importCatalogue(
    house.platform,
    lines.map((line) => JSON.stringify({ detail: 'list-only', ...line })),
    { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' },
  );
});
afterAll(() => house.close());

const today = Temporal.PlainDate.from('2026-03-02');
const days = { from: today.subtract({ days: 29 }), to: today };
const search = (q: string, from = '203.0.113.1', more: Record<string, string> = {}) =>
  house.app.inject({ url: `/thu-tuc?q=${encodeURIComponent(q)}`, remoteAddress: from, headers: more });
const counted = async () => {
  await flushSearchCounts(house.platform);
  return reviewSearches(house.platform, days);
};

describe('câu nào được đếm', () => {
  test.each([
    ['Làm  Giấy KHAI SINH', 'làm giấy khai sinh'],
    ['gọi 0900 000 123 hỏi hộ chiếu', 'gọi hỏi hộ chiếu'],
    ['cccd 012-345-678-901', 'cccd'],
    ['an@example.vn đổi bằng lái', 'đổi bằng lái'],
    ['xem https://example.vn/a?b=c khai tử', 'xem khai tử'],
    ['5 ngày 2026', '5 ngày 2026'],
    ['<b>khai</b>', 'b khai /b'],
  ])('%s → %s', (typed, shown) => {
    expect(countable(typed)?.shown).toBe(shown);
  });

  test.each(['', '   ', '0900000123', '🙂', 'a'.repeat(81), 'một '.repeat(15)])('%j không đếm', (typed) => {
    expect(countable(typed)).toBeNull();
  });

  test('có dấu, không dấu, hoa thường là một câu', () => {
    expect(new Set(['Khai Sinh', 'khai sinh', 'KHAI  SINH'].map((one) => countable(one)?.key)).size).toBe(1);
  });
});

describe('đếm câu tìm', () => {
  test('mỗi người một ngày một lần; lọc, sang trang không đếm thêm', async () => {
    for (const from of ['203.0.113.1', '203.0.113.1', '203.0.113.2']) await search('thả diều', from);
    await house.app.inject('/thu-tuc?q=th%E1%BA%A3+di%E1%BB%81u&cap=commune');
    const found = (await counted()).most.find((one) => one.question === 'tha dieu');
    expect(found).toMatchObject({ shown: 'thả diều', asked: 2, clear: true, results: 1 });
  });

  test('không thấy thì vào danh sách không thấy', async () => {
    await search('mua vé xem phim tối nay');
    const { missed, totals } = await counted();
    expect(missed.map((one) => one.shown)).toContain('mua vé xem phim tối nay');
    expect(totals.missed).toBeGreaterThan(0);
  });

  test('mở thủ tục từ trang kết quả: biết câu nào dẫn tới đâu; đến từ nơi khác thì không', async () => {
    const open = (referer: string) => house.app.inject({ url: '/thu-tuc/1.900501', headers: { referer, host: 'motcua.test' } });
    await open('http://motcua.test/thu-tuc?q=th%E1%BA%A3+di%E1%BB%81u');
    await open('http://motcua.test/en/thu-tuc?q=th%E1%BA%A3+di%E1%BB%81u');
    await open('http://la.test/thu-tuc?q=th%E1%BA%A3+di%E1%BB%81u');
    await open('rác');
    const { most, names } = await counted();
    expect(most.find((one) => one.question === 'tha dieu')?.opened).toEqual([{ code: '1.900501', opened: 1 }]);
    expect(names.get('1.900501')).toBe('Thủ tục đăng ký thả diều');
  });

  test('cơ sở dữ liệu không ghi được thì trang vẫn trả lời, số đếm bỏ qua', async () => {
    const broken = { ...house.platform, db: house.platform.db.withSchema('khong_co') };
    noteSearch(
      { ...broken, clock: { now: () => Temporal.Instant.from('9999-01-01T00:00:00Z') } },
      {
        text: 'hỏng',
        reading: 'found',
        results: -1,
        clear: false,
        visitor: 'x',
      },
    );
    await expect(flushSearchCounts(broken)).resolves.toBeUndefined();
    expect((await search('thả diều')).statusCode).toBe(200);
  });
});

describe('người ta hay tìm', () => {
  test('đủ năm người, thấy rõ một thủ tục, chỉ chữ mà thủ tục dùng; một thủ tục một câu', async () => {
    for (let person = 10; person < 16; person += 1) {
      for (const text of ['đăng ký kết hôn', 'dang ky ket hon', 'đăng ký kết hôn ngu xuẩn', 'zzz qqq']) await search(text, `198.51.100.${person}`);
    }
    await flushSearchCounts(house.platform);
    house.platform.clock.advance({ minutes: 11 });
    expect(await popularSearches(house.platform)).toEqual([expect.stringMatching(/^đăng ký kết hôn$|^dang ky ket hon$/u)]);
    expect((await house.app.inject('/thu-tuc')).body).toContain('Người ta hay tìm');
  });
});

describe('trang của văn phòng', () => {
  const get = (who: string, url: string) => house.app.inject({ url, cookies: { mc_session: who } });

  test('ai được xem', async () => {
    expect((await get('phong', '/quan-tri/tim-kiem')).statusCode).toBe(200);
    expect((await get('quay', '/quan-tri/tim-kiem')).statusCode).toBe(403);
    expect((await house.app.inject('/quan-tri/tim-kiem.csv')).statusCode).toBe(303);
  });

  test('câu không thấy đứng đó, kèm đường đi thêm lời nói đời thường; ngày chọn được', async () => {
    const page = (await get('phong', '/quan-tri/tim-kiem')).body;
    expect(page).toContain('mua vé xem phim tối nay');
    expect(page).toContain('/quan-tri/thu-tuc?q=mua+v%C3%A9');
    expect((await get('phong', '/quan-tri/tim-kiem?tu=2020-01-01&den=2020-01-31')).body).toContain('Chưa có câu nào trong những ngày này.');
    expect((await get('phong', '/quan-tri/tim-kiem?tu=hôm+qua')).statusCode).toBe(400);
  });

  test('CSV: đúng ngày, ô bắt đầu bằng dấu của công thức thành chữ', async () => {
    const reply = await get('phong', '/quan-tri/tim-kiem.csv');
    expect(reply.headers['content-type']).toContain('text/csv');
    expect(reply.body.split('\r\n')[0]).toBe('\ufeffCâu hỏi,Lượt,Lần cuối,Đọc là,Kết quả,Đã mở');
    const row = { question: 'x', asked: 1, days: 1, lastSeen: today, reading: 'found', results: 0, clear: false, opened: [] } as const;
    const lines = ['=1+1', '+84', '-2', '@sum', 'a, "b"'].map((shown) => searchesCsv([{ ...row, shown }]).split('\r\n')[1]);
    expect(lines.map((line) => line?.split(',2026')[0])).toEqual([`'=1+1,1`, `'+84,1`, `'-2,1`, `'@sum,1`, '"a, ""b""",1']);
  });
});
