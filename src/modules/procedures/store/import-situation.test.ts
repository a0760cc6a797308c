import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { KITE_IN_FILE, KITE_TABLE } from '../domain/situation/sample.testing.ts';
import { editWorkbook } from '../test/edit-workbook.ts';
import { exportSheets } from '../use-cases/export-sheets.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { importFile } from '../use-cases/import-file.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(async () => {
  await platform.close();
});

const bring = (...lines: readonly object[]) =>
  importCatalogue(
    platform,
    lines.map((line) => JSON.stringify(line)),
    { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' },
  );

describe('Nhập bảng trường hợp', () => {
  test('bảng lành thì vào, nhập lại không đổi gì', async () => {
    expect(await bring(KITE_IN_FILE)).toMatchObject({ added: 1, faults: [] });
    expect(await bring(KITE_IN_FILE)).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect((await readProcedure(platform, '1.900001'))?.record.situation?.rules).toHaveLength(5);
  });

  test('bảng hở hoặc mâu thuẫn: cả thủ tục bị từ chối với dòng và cách sửa, dòng khác vẫn vào', async () => {
    const [first, second, ...rest] = KITE_TABLE.rules;
    const gap = { ...KITE_IN_FILE, code: '1.900002', situation: { ...KITE_TABLE, rules: [first, { ...second, keep: [] }, ...rest] } };
    const clash = { ...KITE_IN_FILE, code: '1.900003', situation: { ...KITE_TABLE, rules: [...KITE_TABLE.rules, { drop: ['giay-uy-quyen'] }] } };
    const shape = { ...KITE_IN_FILE, code: '1.900004', situation: { ...KITE_TABLE, rules: [{ fees: [{ rule: 'mien' }] }] } };
    const report = await bring(gap, clash, shape, { code: '1.900005', name: 'Không có bảng' });
    expect(report).toMatchObject({ added: 1 });
    expect(report.faults.map((fault) => fault.line)).toEqual([1, 2, 3]);
    const reasons = report.faults.map((fault) => fault.reason);
    expect(reasons[0]).toContain(
      'mục "situation", dòng 1: Dòng 1 nói về giấy “Bản vẽ cây sáo”, nhưng chưa dòng nào nói điều đó khi: “Sáo kêu to không?” chọn “Kêu nhỏ”.',
    );
    expect(reasons[0]).toContain('đánh dấu giấy ấy là cần hoặc không cần');
    expect(reasons[1]).toContain('Dòng 5 và dòng 6 cùng đúng khi');
    expect(reasons[2]).toContain('situation.rules.0.fees.0.rule');
    expect(await readProcedure(platform, '1.900002')).toBeNull();
    expect((await readProcedure(platform, '1.900005'))?.record).not.toHaveProperty('situation');
  });

  test('bảng tính: bảng đi theo thủ tục; sửa giấy tờ làm bảng không còn khớp thì cả tệp bị từ chối, nói ô và cách sửa', async () => {
    const { bytes } = await exportSheets(platform, {});
    const hand = (file: typeof bytes) =>
      importFile(platform, { bytes: file, format: 'xlsx' }, { effectiveFrom: Temporal.PlainDate.from('2026-03-02'), actor: 'test' });
    expect(await hand(bytes)).toMatchObject({ changed: 0, faults: [] });
    const fewer = await editWorkbook(bytes, (row) => !(row.sheet === 'Giấy tờ' && row.cells.includes('GT-2')));
    const report = await hand(fewer);
    expect(report).toMatchObject({ added: 0, changed: 0 });
    expect(report.faults).toContainEqual({ line: 2, place: 'trang Thủ tục, dòng 2', reason: expect.stringContaining('dòng 1: Thủ tục không có giấy “GT-2”.') });
  });
});
