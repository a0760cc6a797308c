import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openZip, readZip } from '../files/zip.ts';
import { addressOf, columnOf } from './cell.ts';
import { openWorkbook, type ReadSheet } from './read-xlsx.ts';
import { type CellToWrite, openWorkbookWriter } from './write-xlsx.ts';

const seed = Number(process.env.SEED ?? 20_261_125);
const PLAN = [
  {
    name: 'Thủ tục',
    columns: [
      { header: 'Mã', width: 12 },
      { header: 'Số', width: 8, numeric: true, choices: ['1', '2'] },
    ],
  },
];

async function write(rows: readonly (readonly CellToWrite[])[]): Promise<Buffer> {
  const writer = await openWorkbookWriter(PLAN);
  for (const row of rows) await writer.addRow(0, row);
  return writer.finish();
}

async function sheetOf(bytes: Buffer): Promise<ReadSheet> {
  const read = await openWorkbook(bytes);
  if (!read.ok || !read.sheets[0]) throw new Error(read.ok ? 'no sheet' : read.fault);
  return read.sheets[0];
}

/** A workbook as another program writes it, by the XML of its only sheet. */
async function foreign(sheet: string, shared = '', styles = ''): Promise<Buffer> {
  const zip = openZip();
  const files = {
    'xl/workbook.xml': '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Trang &amp; 1" sheetId="4" r:id="rId9"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId9" Target="/xl/worksheets/a.xml"/></Relationships>',
    'xl/worksheets/a.xml': `<?xml version="1.0"?><worksheet><sheetData>${sheet}`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  };
  for (const [name, text] of Object.entries(files)) {
    const entry = zip.entry(name);
    await entry.write(text);
    await entry.end();
  }
  return zip.finish();
}

describe('bảng tính', () => {
  test(`chữ nào viết ra cũng đọc lại y nguyên, không chữ nào thành công thức (hạt giống ${seed})`, async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((text) => text !== '' && text.isWellFormed()),
      fc.constantFrom('=1+1', '+84', '-1', '@SUM(A1)', '_x0041_', 'a\u0000b', '<b>&"\'', ' \n hai dòng\tcột ', '1.001190'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (texts) => {
        const rows = [...(await sheetOf(await write(texts.map((text) => [text])))).rows()].slice(1);
        expect(rows.map((row) => row.cells.get(0))).toEqual(texts.map((text) => ({ text, number: null, kind: 'text' })));
      }),
      { seed, numRuns: 150 },
    );
  });

  test('cùng nội dung thì cùng từng byte', async () => {
    expect((await write([['1.001193', 2.5]])).equals(await write([['1.001193', 2.5]]))).toBe(true);
  });

  test('số, ngày, công thức, lỗi và chữ nhiều kiểu của chương trình khác được nhận ra', async () => {
    const sheet = await sheetOf(
      await foreign(
        `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>17.5</v></c><c r="C3" s="1"><v>46000</v></c><c r="D3"><f>SUM(B3)</f><v>17.5</v></c>
         <c r="E3" t="e"><v>#N/A</v></c><c r="F3" t="str"><f>A3</f><v>x</v></c><c r="G3" s="2"><v>1</v></c><c r="H3"/></row><row r="4"/></sheetData>
         <mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells></worksheet>`,
        '<si><r><t>Hai </t></r><r><t>mảnh</t></r><rPh><t>bỏ</t></rPh></si>',
        '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs>',
      ),
    );
    expect([sheet.name, sheet.merged]).toEqual(['Trang & 1', ['A2:A4']]);
    const [row, ...rest] = [...sheet.rows()];
    expect(rest).toEqual([]);
    expect([...(row?.cells ?? [])].map(([column, cell]) => [addressOf(column, row?.row ?? 0), cell.kind, cell.text])).toEqual([
      ['A3', 'text', 'Hai mảnh'],
      ['B3', 'number', '17.5'],
      ['C3', 'date', '46000'],
      ['D3', 'formula', '17.5'],
      ['E3', 'error', '#N/A'],
      ['F3', 'formula', 'x'],
      ['G3', 'date', '1'],
    ]);
  });

  test('không phải bảng tính, tệp đứt, định nghĩa thực thể: nói rõ, không treo', async () => {
    expect(await openWorkbook(Buffer.from('không phải zip'))).toEqual({ ok: false, fault: 'not-zip' });
    const whole = await write([['a', 1]]);
    expect(await openWorkbook(whole.subarray(0, whole.length - 300))).toEqual({ ok: false, fault: 'not-zip' });
    const other = openZip();
    const entry = other.entry('word/document.xml');
    await entry.write('<a/>');
    await entry.end();
    expect(await openWorkbook(other.finish())).toEqual({ ok: false, fault: 'not-workbook' });
    const entity = await foreign('', '<!DOCTYPE x [<!ENTITY a "b">]><si><t>&a;</t></si>');
    expect(await openWorkbook(entity)).toEqual({ ok: false, fault: 'broken' });
    const cut = await openWorkbook(await foreign('<row r="1"><c r="A1" t="inl'));
    expect(() => cut.ok && [...(cut.sheets[0]?.rows() ?? [])]).toThrow(RangeError);
  });

  test('địa chỉ ô', () => {
    expect([0, 25, 26, 701, 702].map((column) => addressOf(column, 7))).toEqual(['A7', 'Z7', 'AA7', 'ZZ7', 'AAA7']);
    expect(['A7', 'Z7', 'AA7', 'ZZ7', 'AAA7'].map(columnOf)).toEqual([0, 25, 26, 701, 702]);
  });
});

describe('zip', () => {
  test('bom nén bị chặn theo số byte khi mở ra, cả khi mục lục nói dối', async () => {
    const zip = openZip();
    const entry = zip.entry('a');
    for (let part = 0; part < 50; part += 1) await entry.write(Buffer.alloc(100_000));
    await entry.end();
    const bytes = zip.finish();
    expect(bytes.length).toBeLessThan(20_000);
    expect(readZip(bytes, { entries: 10, unpackedBytes: 4_000_000 })).toEqual({ ok: false, fault: 'too-large' });
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(10, central + 24);
    const lying = readZip(bytes, { entries: 10, unpackedBytes: 4_000_000 });
    expect(lying.ok && (await lying.read('a'))).toBeNull();
  });

  test('hỏng một byte thì không trả nội dung', async () => {
    const zip = openZip();
    const entry = zip.entry('a');
    await entry.write('chữ');
    await entry.end();
    const bytes = zip.finish();
    const read = readZip(bytes, { entries: 1, unpackedBytes: 100 });
    expect(read.ok && String(await read.read('a'))).toBe('chữ');
    bytes.writeUInt8(bytes.readUInt8(33) ^ 0xff, 33);
    const broken = readZip(bytes, { entries: 1, unpackedBytes: 100 });
    expect(broken.ok && (await broken.read('a'))).toBeNull();
  });
});
