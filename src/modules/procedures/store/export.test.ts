import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { exportCatalogue } from '../use-cases/export-catalogue.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';

let platform: TestPlatform;
let empty: TestPlatform;
const day = (text: string) => Temporal.PlainDate.from(text);
const options = (from: string, more: object = {}) => ({ effectiveFrom: day(from), actor: 'test', ...more });

beforeAll(async () => {
  platform = await testPlatform();
  empty = await testPlatform();
  await importCatalogue(platform, [line('1.910002', 'Đăng ký nuôi chim'), line('1.910001', 'Cấp phép thả diều')], options('2026-01-01'));
  await importCatalogue(platform, [line('1.910001', 'Cấp phép thả diều sáo')], options('2026-02-01'));
  await importCatalogue(platform, [line('1.910001', 'Cấp phép thả diều lớn')], options('2026-05-01'));
  await importCatalogue(platform, [line('1.910003', 'Thôi cấp phép'), line('1.910004', 'Giữ')], options('2026-01-01'));
  await importCatalogue(platform, [JSON.stringify({ code: '1.910003', name: 'Thôi cấp phép', abolished: true })], options('2026-04-01'));
});
afterAll(async () => {
  await platform.close();
  await empty.close();
});

function line(code: string, name: string, more: object = {}): string {
  return JSON.stringify({ code, name, fields: ['Việc thử'], detail: 'structured', ...more });
}

async function all(of: TestPlatform, how: object = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const text of exportCatalogue(of, how)) lines.push(text);
  return lines;
}

describe('xuất danh mục', () => {
  test('đúng một dòng mỗi thủ tục đang có hiệu lực, theo mã; ngày nào thì nội dung của ngày ấy', async () => {
    const names = async (asOf: string) => (await all(platform, { asOf: day(asOf) })).map((text) => JSON.parse(text).name);
    expect(await names('2026-01-15')).toEqual(['Cấp phép thả diều', 'Đăng ký nuôi chim', 'Thôi cấp phép', 'Giữ']);
    expect(await names('2026-03-31')).toEqual(['Cấp phép thả diều sáo', 'Đăng ký nuôi chim', 'Thôi cấp phép', 'Giữ']);
    expect(await names('2026-06-01')).toEqual(['Cấp phép thả diều lớn', 'Đăng ký nuôi chim', 'Giữ']);
    expect(await names('2025-12-31')).toEqual([]);
    expect((await all(platform, { codes: ['1.910002', '1.910001', '1.910001'] })).length).toBe(2);
  });

  test('cả lịch sử: nhập vào nơi trống rồi xuất lại thì giống từng byte, từng ngày; nhập lần hai không ghi gì', async () => {
    const history = await all(platform, { allRevisions: true });
    expect(history).toHaveLength(6);
    const report = await importCatalogue(empty, history, options('2026-03-02'));
    expect(report).toMatchObject({ read: 6, added: 4, changed: 2, faults: [] });
    expect(await all(empty, { allRevisions: true })).toEqual(history);
    expect(await importCatalogue(empty, history, options('2026-03-02'))).toMatchObject({ added: 0, changed: 0, unchanged: 6 });
    expect((await readProcedure(empty, '1.910001', day('2026-03-31')))?.record.name).toBe('Cấp phép thả diều sáo');
    expect(await readProcedure(empty, '1.910003', day('2026-04-01'))).toBeNull();
  });

  test('lịch sử trong tệp khác lịch sử ở đây thì bị từ chối, nói bản nào', async () => {
    const [first = ''] = await all(platform, { allRevisions: true });
    const other = JSON.stringify({ ...JSON.parse(first), name: 'Tên khác' });
    const report = await importCatalogue(platform, [other], options('2026-03-02'));
    expect(report.faults).toEqual([{ line: 1, reason: expect.stringContaining('bản số 1 của thủ tục 1.910001 ở đây khác') }]);
    const backwards = JSON.stringify({ ...JSON.parse(first), revision: { no: 9, effective_from: '2026-03-02', effective_to: '2026-03-01' } });
    expect((await importCatalogue(platform, [backwards], options('2026-03-02'))).faults[0]?.reason).toContain('đứng trước ngày có hiệu lực');
  });
});

describe('đọc thử, nhập tất cả hoặc không, bãi bỏ', () => {
  test('đọc thử kể từng thủ tục và phần nào khác, không ghi gì', async () => {
    const before = await all(platform, { allRevisions: true });
    const lines = [
      line('1.910009', 'Việc mới'),
      line('1.910002', 'Đăng ký nuôi chim', { requirements: 'Có chuồng' }),
      line('1.910004', 'Giữ'),
      JSON.stringify({ code: '1.910003', name: '', abolished: true }),
      '{',
    ];
    const report = await importCatalogue(platform, lines, options('2026-03-02', { dryRun: true }));
    expect(report).toMatchObject({ read: 5, added: 1, changed: 1, unchanged: 1, withdrawn: 0 });
    expect(report.rows).toEqual([
      { line: 1, code: '1.910009', name: 'Việc mới', action: 'added', changes: [] },
      { line: 2, code: '1.910002', name: 'Đăng ký nuôi chim', action: 'changed', changes: ['Yêu cầu, điều kiện: chưa ghi → Có chuồng'] },
    ]);
    expect(report.faults.map((fault) => fault.line)).toEqual([4, 5]);
    expect(await all(platform, { allRevisions: true })).toEqual(before);
  });

  test('strict: một dòng hỏng thì không dòng nào vào', async () => {
    const before = await all(platform, { allRevisions: true });
    const report = await importCatalogue(platform, [line('1.910010', 'Việc tốt'), '{'], options('2026-03-02', { strict: true }));
    expect(report).toMatchObject({ read: 2, added: 0, faults: [{ line: 2 }] });
    expect(await all(platform, { allRevisions: true })).toEqual(before);
    expect(await importCatalogue(platform, [line('1.910010', 'Việc tốt')], options('2026-03-02', { strict: true }))).toMatchObject({ added: 1 });
  });

  test('bãi bỏ rồi công bố lại: có bản mới, khoảng giữa không có hiệu lực', async () => {
    const end = (code: string) => JSON.stringify({ code, name: 'x', abolished: true });
    expect(await importCatalogue(platform, [end('1.910004')], options('2026-07-01'))).toMatchObject({ withdrawn: 1 });
    expect(await importCatalogue(platform, [end('1.910004')], options('2026-07-02'))).toMatchObject({ unchanged: 1 });
    expect(await importCatalogue(platform, [line('1.910004', 'Giữ')], options('2026-08-01'))).toMatchObject({ changed: 1 });
    const names = await Promise.all(
      ['2026-06-30', '2026-07-15', '2026-08-01'].map(async (on) => (await readProcedure(platform, '1.910004', day(on)))?.record.name),
    );
    expect(names).toEqual(['Giữ', undefined, 'Giữ']);
    expect((await importCatalogue(platform, [end('1.999999')], options('2026-07-01'))).faults[0]?.reason).toContain('chưa có thủ tục');
  });
});
