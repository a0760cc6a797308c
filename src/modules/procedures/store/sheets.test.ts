import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { openZip, readZip } from '#platform/files/zip.ts';
import { openWorkbookWriter } from '#platform/spreadsheet/write-xlsx.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { editWorkbook } from '../test/edit-workbook.ts';
import { exportCatalogue } from '../use-cases/export-catalogue.ts';
import { exportSheets } from '../use-cases/export-sheets.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { importFile } from '../use-cases/import-file.ts';

let platform: TestPlatform;
let template: Buffer;
const day = (text: string) => Temporal.PlainDate.from(text);

beforeAll(async () => {
  platform = await testPlatform();
  const lines = ['1.920001', '1.920002', '1.920003'].map((code) =>
    JSON.stringify({
      code,
      name: `Việc ${code}`,
      channels: [{ method: 'direct', time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'fee', amount_vnd: 8_000, text: '=8000' }] }],
      documents: [{ name: 'Tờ khai', originals: 1, copies: 0 }],
    }),
  );
  await importCatalogue(platform, lines, { effectiveFrom: day('2026-01-01'), actor: 'test' });
  template = (await exportSheets(platform)).bytes;
});
afterAll(async () => {
  await platform.close();
});

async function everything(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportCatalogue(platform, { allRevisions: true })) lines.push(line);
  return lines;
}

const importSheets = (bytes: Buffer, more: object = {}) =>
  importFile(platform, { bytes, format: 'xlsx' }, { effectiveFrom: day('2026-03-02'), actor: 'test', ...more });

/** The template with one cell changed. */
function withCell(sheet: string, header: string, code: string, value: string | number | null): Promise<Buffer> {
  return editWorkbook(template, (row) => {
    if (row.sheet === sheet && row.cells[0] === code) row.cells[row.header.indexOf(header)] = value;
    return true;
  });
}

describe('bảng tính: chỉ chỗ sửa mới đổi', () => {
  test('không sửa gì thì không đổi gì; cùng danh mục thì mẫu cùng từng byte', async () => {
    expect((await exportSheets(platform)).bytes.equals(template)).toBe(true);
    expect(await importSheets(template)).toMatchObject({ read: 3, unchanged: 3, changed: 0, faults: [] });
  });

  test('đọc thử nói đúng điều đổi, thêm và bãi bỏ; nhập rồi thì mẫu cũ bị từ chối vì đã có người đổi', async () => {
    const edited = await editWorkbook(template, (row) => {
      const set = (header: string, value: string | number) => {
        row.cells[row.header.indexOf(header)] = value;
      };
      if (row.sheet === 'Thời hạn và phí' && row.cells[0] === '1.920001') set('Mức thu (đồng)', 5_000);
      if (row.sheet === 'Thủ tục' && row.cells[0] === '1.920002') set('Việc cần làm', 'Bãi bỏ');
      if (row.sheet === 'Giấy tờ' && row.cells[0] === '1.920002') return false;
      return true;
    });
    const before = await everything();
    const dry = await importSheets(edited, { dryRun: true });
    expect(dry).toMatchObject({ read: 3, changed: 1, withdrawn: 1, unchanged: 1, faults: [] });
    expect(dry.rows?.[0]).toMatchObject({
      code: '1.920001',
      action: 'changed',
      place: 'trang Thủ tục, dòng 2',
      changes: [expect.stringMatching(/8\.000 đồng → 5\.000 đồng/u)],
    });
    expect(await everything()).toEqual(before);
    expect(await importSheets(edited)).toMatchObject({ changed: 1, withdrawn: 1, unchanged: 1 });
    const stale = await importSheets(await withCell('Thủ tục', 'Kết quả', '1.920001', 'Giấy phép'));
    expect(stale.faults).toContainEqual({ line: 2, place: 'trang Thủ tục, dòng 2', reason: expect.stringContaining('đã đổi từ khi tải mẫu') });
  });
});

describe('bảng tính xấu: nói trang, ô và cách sửa; không nhập gì', () => {
  test.each([
    ['số không đọc được', 'Thời hạn và phí', 'Thời hạn', 'ba', 'trang Thời hạn và phí, ô D4', 'không phải là số'],
    ['mã lạ ở trang con', 'Giấy tờ', 'Mã thủ tục', '1.929999', 'trang Giấy tờ, ô A4', 'không có ở trang "Thủ tục"'],
    ['mã trùng', 'Thủ tục', 'Mã thủ tục', '1.920002', 'trang Thủ tục, ô A4', 'đã có ở dòng 3'],
    ['thiếu mã', 'Thủ tục', 'Mã thủ tục', null, 'trang Thủ tục, ô A4', 'chưa có mã thủ tục'],
    ['mã sai', 'Thủ tục', 'Mã thủ tục', 'abc', 'trang Thủ tục, ô A4', 'không phải mã thủ tục'],
    ['việc lạ', 'Thủ tục', 'Việc cần làm', 'xóa', 'trang Thủ tục, ô B4', 'bãi bỏ'],
  ])('%s', async (_, sheet, header, value, place, reason) => {
    const before = await everything();
    const edited = await editWorkbook(template, (row) => {
      if (row.sheet === sheet && row.cells[0] === '1.920003') row.cells[row.header.indexOf(header)] = value;
      // Another procedure is changed soundly in the same file: it must not go in either.
      if (row.sheet === 'Thủ tục' && row.cells[0] === '1.920001') row.cells[row.header.indexOf('Từ khóa')] = 'từ mới';
      return true;
    });
    const report = await importSheets(edited);
    expect(report).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    expect(report.faults).toContainEqual({ line: expect.any(Number), place, reason: expect.stringContaining(reason) });
    expect(await everything()).toEqual(before);
  });

  test('số gõ vào ô mã, khoảng trắng thừa ở cuối: hiểu được, không thành thay đổi', async () => {
    const fresh = (await exportSheets(platform)).bytes;
    const spaced = await editWorkbook(fresh, (row) => {
      row.cells.forEach((cell, index) => {
        if (typeof cell === 'string' && row.sheet !== 'Hướng dẫn' && index > 0) row.cells[index] = `${cell}  `;
      });
      if (row.cells[0] === '1.920003') row.cells[0] = 1.920_003;
      return true;
    });
    expect(await importSheets(spaced)).toMatchObject({ unchanged: 2, changed: 0, faults: [] });
  });

  test('công thức, ô gộp, ngày: có địa chỉ ô', async () => {
    const report = await importSheets(
      await tampered((xml) =>
        xml
          .replace(/<c r="C2"[^>]*>.*?<\/c>/u, '<c r="C2"><f>A1&amp;"x"</f><v>1</v></c>')
          .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'),
      ),
    );
    expect(report.faults).toEqual([
      { line: 2, place: 'trang Thủ tục, ô A2:A3', reason: expect.stringContaining('bỏ gộp ô') },
      { line: 2, place: 'trang Thủ tục, ô C2', reason: expect.stringContaining('công thức') },
    ]);
  });

  test('thiếu cột, cột đổi tên, thiếu trang', async () => {
    const renamed = await importSheets(await tampered((xml) => xml.replace('>Kết quả<', '>Ket qua cuoi<')));
    expect(renamed.faults).toEqual([
      { line: 1, place: 'trang Thủ tục, dòng 1', reason: 'thiếu cột "Kết quả". Cột lạ đang có: "Ket qua cuoi"; nếu là cột bị đổi tên, hãy trả lại tên cũ.' },
    ]);
    const bare = await openWorkbookWriter([{ name: 'Sheet1', columns: [{ header: 'x', width: 9 }] }]);
    expect((await importSheets(await bare.finish())).faults[0]).toMatchObject({ place: 'cả tệp', reason: expect.stringContaining('thiếu trang "Thủ tục"') });
  });

  test('không phải bảng tính, tệp hỏng, bom nén, tệp lớn', async () => {
    const reason = async (bytes: Buffer) => (await importSheets(bytes)).faults[0]?.reason;
    expect(await reason(Buffer.from('mã;tên\n1;2'))).toContain('không phải bảng tính');
    expect(await reason(template.subarray(0, 2_000))).toContain('không phải bảng tính');
    const other = openZip();
    await other.entry('mimetype').end();
    expect(await reason(other.finish())).toContain('một loại tệp khác');
    const bomb = openZip();
    const entry = bomb.entry('xl/workbook.xml');
    for (let part = 0; part < 2_100; part += 1) await entry.write(Buffer.alloc(100_000));
    await entry.end();
    const small = bomb.finish();
    expect(small.length).toBeLessThan(400_000);
    expect(await reason(small)).toContain('mở ra quá lớn');
    expect((await importSheets(Buffer.alloc(10_000_000, 1))).faults[0]?.reason).toContain('không phải bảng tính');
  });
});

/** The template with the XML of its sheet "Thủ tục" changed. */
async function tampered(change: (xml: string) => string): Promise<Buffer> {
  const source = readZip((await exportSheets(platform)).bytes, { entries: 50, unpackedBytes: 10_000_000 });
  if (!source.ok) throw new Error(source.fault);
  const zip = openZip();
  for (const name of source.names) {
    const text = String(await source.read(name));
    const entry = zip.entry(name);
    await entry.write(name === 'xl/worksheets/sheet2.xml' ? change(text) : text);
    await entry.end();
  }
  return zip.finish();
}
