import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { openDatabase } from '#platform/db/database.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { catalogueStats, readProcedure, readRevision } from '../use-cases/read-procedure.ts';
import { searchProcedures } from '../use-cases/search-procedures.ts';

let platform: TestPlatform;
const day = (text: string) => Temporal.PlainDate.from(text);

function line(code: string, name: string, more: object = {}): string {
  return JSON.stringify({ code, name, fields: ['Việc thử'], detail: 'structured', ...more });
}

beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(async () => {
  await platform.close();
});

describe('nhập danh mục', () => {
  test('nhập lần hai không ghi gì; nội dung đổi thì có bản mới từ ngày hiệu lực', async () => {
    const lines = [line('1.900001', 'Cấp giấy phép thả diều'), line('1.900002', 'Đăng ký nuôi chim cảnh')];
    const options = { effectiveFrom: day('2026-01-01'), actor: 'test' };
    expect(await importCatalogue(platform, lines, options)).toMatchObject({ read: 2, added: 2, changed: 0, faults: [] });
    const before = await catalogueStats(platform);
    expect(await importCatalogue(platform, lines, options)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await catalogueStats(platform)).toEqual(before);

    const changed = [line('1.900001', 'Cấp giấy phép thả diều lớn'), lines[1] ?? ''];
    expect(await importCatalogue(platform, changed, { ...options, effectiveFrom: day('2026-03-10') })).toMatchObject({ changed: 1, unchanged: 1 });
    const old = await readProcedure(platform, '1.900001', day('2026-03-09'));
    const fresh = await readProcedure(platform, '1.900001', day('2026-03-10'));
    expect([old?.record.name, old?.revision.no]).toEqual(['Cấp giấy phép thả diều', 1]);
    expect([fresh?.record.name, fresh?.revision.no]).toEqual(['Cấp giấy phép thả diều lớn', 2]);
    expect(await readProcedure(platform, '1.900001', day('2025-12-31'))).toBeNull();
    expect((await readRevision(platform, old?.revision.id ?? 0))?.record.name).toBe('Cấp giấy phép thả diều');
  });

  test('bản có hiệu lực trong tương lai chỉ thay từ ngày đó, cả trong tìm kiếm', async () => {
    await importCatalogue(platform, [line('1.900003', 'Đăng ký hội rước voi')], { effectiveFrom: day('2026-01-01'), actor: 'test' });
    await importCatalogue(platform, [line('1.900003', 'Đăng ký hội rước trâu')], { effectiveFrom: day('2026-04-01'), actor: 'test' });
    expect((await searchProcedures(platform, 'hội rước', 1)).items[0]?.name).toBe('Đăng ký hội rước voi');
    platform.clock.set(Temporal.Instant.from('2026-04-01T00:00:00+07:00'));
    expect((await searchProcedures(platform, 'hội rước', 1)).items[0]?.name).toBe('Đăng ký hội rước trâu');
    platform.clock.set(Temporal.Instant.from('2026-03-02T09:00:00+07:00'));
    expect((await searchProcedures(platform, 'hội rước', 1)).items[0]?.name).toBe('Đăng ký hội rước voi');
  });

  test('bản nhập sau cho ngày trước bản đang có thì đứng giữa, không đè bản sau', async () => {
    await importCatalogue(platform, [line('1.900004', 'Bản tháng Sáu')], { effectiveFrom: day('2026-06-01'), actor: 'test' });
    await importCatalogue(platform, [line('1.900004', 'Bản tháng Hai')], { effectiveFrom: day('2026-02-01'), actor: 'test' });
    const name = async (date: string) => (await readProcedure(platform, '1.900004', day(date)))?.record.name;
    expect([await name('2026-01-31'), await name('2026-02-01'), await name('2026-05-31'), await name('2026-06-01')]).toEqual([
      undefined,
      'Bản tháng Hai',
      'Bản tháng Hai',
      'Bản tháng Sáu',
    ]);
  });

  test('dòng hỏng được báo số dòng và lý do, các dòng khác vẫn vào', async () => {
    const lines = [
      line('1.900010', 'Dòng tốt thứ nhất'),
      '{"code": "1.900011", "name": "bị cắt',
      line('12345', 'Mã sai dạng'),
      '',
      JSON.stringify({ code: '1.900012' }),
      line('1.900013', 'Kênh lạ', { channels: [{ method: 'fax' }] }),
      line('1.900010', 'Trùng mã'),
      line('1.900014', 'Có ký tự rỗng', { requirements: 'a\u0000b' }),
      '[1, 2]',
      line('1.900015', 'Dòng tốt cuối'),
    ];
    const report = await importCatalogue(platform, lines, { effectiveFrom: day('2026-01-01'), actor: 'test' });
    expect(report).toMatchObject({ read: 9, added: 2 });
    expect(report.faults.map((fault) => fault.line)).toEqual([2, 3, 5, 6, 7, 8, 9]);
    expect(report.faults[1]?.reason).toContain('không phải mã thủ tục');
    expect(report.faults[2]?.reason).toContain('thiếu mục "name"');
    expect(report.faults[3]?.reason).toContain('channels.0.method');
    expect(report.faults[4]?.reason).toContain('đã có ở dòng 1');
  });

  test('đang mở sẵn mà có người nhập ở tiến trình khác thì tìm thấy trong một giây, cả khi mất kết nối nghe', async () => {
    const catalogue = await openCatalogue(platform, platform.databaseUrl);
    const other = twinOf(platform);
    try {
      await importCatalogue(other.deps, [line('1.900020', 'Cấp phép tổ chức đua thuyền thúng')], { effectiveFrom: day('2026-01-01'), actor: 'test' });
      await within(1_000, async () => (await searchProcedures(platform, 'đua thuyền thúng', 1)).items[0]?.code === '1.900020');
      await cutListeners(platform);
      await importCatalogue(other.deps, [line('1.900021', 'Cấp phép thi thả đèn trời')], { effectiveFrom: day('2026-01-01'), actor: 'test' });
      await within(5_000, async () => (await searchProcedures(platform, 'thi thả đèn trời', 1)).items[0]?.code === '1.900021');
    } finally {
      await catalogue.close();
      await other.close();
    }
  });
});

/** The same database seen by another process: nothing shared in memory. */
function twinOf(of: TestPlatform): { readonly deps: Pick<TestPlatform, 'db' | 'clock'>; readonly close: () => Promise<void> } {
  const opened = openDatabase({ url: of.databaseUrl, max: 2, log: of.log, name: 'motcua-test-twin' });
  return { deps: { db: opened.db, clock: of.clock }, close: opened.close };
}

async function cutListeners(of: TestPlatform): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'motcua-catalogue' and datname = current_database()`.execute(of.db);
}

async function within(milliseconds: number, holds: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > until) expect.fail(`not within ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
