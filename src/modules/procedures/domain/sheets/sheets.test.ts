import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedRecord } from '../../test/generated-record.ts';
import { writeExchangeLine } from '../exchange/write.ts';
import { readExchangeLine } from '../exchange.ts';
import type { ProcedureRecord } from '../record.ts';
import { emptyRecord } from '../revisions/blank.ts';
import { CHILD_KEYS, MAIN_COLUMNS } from './layout.ts';
import { readEntry, type SheetEntry } from './read.ts';
import { childRows, mainCells, type SheetCell } from './write.ts';

const seed = Number(process.env.SEED ?? 20_261_125);

/** The sheets of a record as they come back from a file that nobody touched. */
function entryOf(record: ProcedureRecord): SheetEntry {
  const cells: Readonly<Record<string, SheetCell>> = mainCells(record);
  const rows = childRows(record);
  return {
    code: record.code,
    row: 2,
    main: Object.fromEntries(MAIN_COLUMNS.map(({ key }) => [key, cells[key] ?? null])),
    children: Object.fromEntries(CHILD_KEYS.map((key) => [key, rows[key].map((one, index) => ({ row: index + 2, cells: one }))])),
  };
}

function edited(record: ProcedureRecord, more: Partial<SheetEntry>): ProcedureRecord {
  const read = readEntry({ ...entryOf(record), ...more }, record);
  if (!read.ok) throw new Error(read.faults.map((fault) => fault.reason).join('; '));
  return read.record;
}

const KITE: ProcedureRecord = {
  ...emptyRecord('1.900001'),
  name: 'Cấp phép thả diều',
  fields: [{ code: 'G1', name: 'Trò chơi' }],
  terms: [
    {
      channel: 'online',
      limit: { amount: 3, unit: 'working_day', note: 'như sau' },
      fees: [
        { kind: 'state_fee', amount: 8_000, rule: 'amount', text: '8.000 đồng' },
        { kind: 'price', amount: null, rule: 'see-text', text: 'giá' },
      ],
      note: 'như sau',
    },
  ],
  componentGroups: [
    {
      name: 'Giấy tờ',
      components: [{ code: 'K1', name: 'Tờ khai', originals: 1, copies: 0, handling: 'submit', forms: ['mau.docx'] }],
      notes: ['Ký từng trang'],
    },
    { name: 'Giấy tờ', components: [], notes: ['Nhóm sau'] },
  ],
};

describe(`bảng tính (hạt giống ${seed})`, () => {
  test('không sửa gì thì bản ghi là chính nó, dù trong đó có gì', () => {
    fc.assert(
      fc.property(generatedRecord, (record) => {
        expect(readEntry(entryOf(record), record)).toEqual({ ok: true, record, changed: false });
      }),
      { seed, numRuns: 300 },
    );
  });

  test('sửa một phần thì chỉ phần ấy đổi; mọi phần khác còn nguyên', () => {
    fc.assert(
      fc.property(generatedRecord, (record) => {
        const main = { ...entryOf(record).main, decisionNo: '99/QĐ-UBND ' };
        expect(edited(record, { main })).toEqual({ ...record, decisionNo: '99/QĐ-UBND' });
        const steps = [{ row: 9, cells: ['Nộp', 'Ở Một cửa\n- trực tiếp'] }];
        const after = edited(record, { children: { ...entryOf(record).children, steps } });
        expect(after).toEqual({ ...record, steps: [{ name: 'Nộp', text: 'Ở Một cửa\n- trực tiếp' }] });
      }),
      { seed, numRuns: 200 },
    );
  });

  test('mỗi trang đọc được cả khi mọi dòng của nó bị coi là đã sửa', () => {
    const stripped = readExchangeLine(writeExchangeLine({ ...KITE, cases: [], steps: [], terms: [], componentGroups: [] }));
    const read = readEntry(entryOf(KITE), stripped);
    expect(read).toEqual({ ok: true, record: KITE, changed: true });
  });

  test('sửa một giấy tờ thì tệp biểu mẫu vẫn đi với giấy tờ ấy', () => {
    const file = { label: 'Mẫu', name: 'mau.pdf', mediaType: 'application/pdf', bytes: 9, sha256: 'a'.repeat(64) };
    const [first, ...rest] = KITE.componentGroups;
    const withFile = {
      ...KITE,
      componentGroups: [
        { name: 'Giấy tờ', notes: first?.notes ?? [], components: (first?.components ?? []).map((one) => ({ ...one, formFiles: [file] })) },
        ...rest,
      ],
    };
    const rows = childRows(withFile).componentGroups.map((cells, index) => ({ row: index + 2, cells: index === 0 ? cells.with(5, 3) : cells }));
    const after = edited(withFile, { children: { ...entryOf(withFile).children, componentGroups: rows } });
    expect(after.componentGroups[0]?.components[0]).toMatchObject({ copies: 3, formFiles: [file] });
  });

  test('xóa hết một mục tùy chọn thì mục ấy vắng mặt, không phải rỗng', () => {
    const record: ProcedureRecord = { ...KITE, everydayName: 'Giấy thả diều', faq: [{ question: 'Hỏi?', answer: 'Đáp.' }] };
    const after = edited(record, { main: { ...entryOf(record).main, everydayName: null }, children: { ...entryOf(record).children, faq: [] } });
    expect(after).toEqual(KITE);
    expect(Object.keys(after)).not.toContain('faq');
  });
});

describe('ô gõ tay', () => {
  const fee = (cells: readonly SheetCell[]) => edited(KITE, { children: { ...entryOf(KITE).children, terms: [{ row: 2, cells }] } }).terms[0];
  const HEAD = [1, 'trực tuyến', '17,5', 'ngày làm việc', null, 'Tại nhà'] as const;

  test('số gõ thành chữ, tiền có dấu chấm, chữ hoa thường khác nhau đều hiểu', () => {
    expect(fee([...HEAD, 'lệ phí', '10.000 đồng', '', 'mười nghìn'])).toEqual({
      channel: 'online',
      limit: { amount: 17.5, unit: 'working_day', note: '' },
      fees: [{ kind: 'state_fee', amount: 10_000, rule: 'amount', text: 'mười nghìn' }],
      note: 'Tại nhà',
    });
    expect(fee([...HEAD])?.fees).toEqual([]);
  });

  test.each([
    [[1, 'fax'], 'không có trong danh sách', 2],
    [[1, null, 3], 'thiếu kênh nộp', 2],
    [['một', 'Trực tiếp'], 'không phải là số', 1],
    [[null, 'Trực tiếp'], 'thiếu số thứ tự', 1],
    [[1, 'Trực tiếp', 'ba'], 'không phải là số', 3],
    [[1, 'Trực tiếp', 3], 'chưa có đơn vị', 4],
    [[1, 'Trực tiếp', -3, 'ngày'], 'số âm', 3],
    [[1, 'Trực tiếp', 3, 'ngày', null, null, 'Phí', 'nhiều'], 'không phải là số', 8],
    [[1, 'Trực tiếp', 3, 'ngày', null, null, 'Phí', null, 'Đúng số tiền'], 'thiếu mức thu', 8],
  ])('%j: %s', (cells, reason, column) => {
    const read = readEntry({ ...entryOf(KITE), children: { ...entryOf(KITE).children, terms: [{ row: 7, cells }] } }, KITE);
    expect(read).toMatchObject({ ok: false, faults: [{ sheet: 'Thời hạn và phí', row: 7, column, reason: expect.stringContaining(reason) }] });
  });

  test.each([
    ['name', ' ', 'thiếu tên'],
    ['type', 'Toàn quốc', 'chỉ nhận: Cả nước'],
    ['levels', 'Xã, Thôn', '"Thôn" không có trong danh sách'],
    ['level2019', 5, 'chỉ nhận 1, 2, 3, 4'],
    ['url', 'javascript:alert(1)', 'https://'],
  ] as const)('trang Thủ tục, %s = %j: %s', (key, cell, reason) => {
    const read = readEntry({ ...entryOf(KITE), main: { ...entryOf(KITE).main, [key]: cell } }, KITE);
    expect(read).toMatchObject({ ok: false, faults: [{ sheet: 'Thủ tục', row: 2, reason: expect.stringContaining(reason) }] });
  });

  test('nội dung dài hơn một ô giữ nguyên khi không sửa phần ấy, báo rõ khi sửa', () => {
    const long = 'Dòng dài. '.repeat(4_000).trim();
    const record = {
      ...KITE,
      requirements: long,
      steps: [
        { name: 'Một', text: long },
        { name: 'Hai', text: 'x' },
      ],
    };
    expect(edited(record, { main: { ...entryOf(record).main, decisionNo: '1' } })).toEqual({ ...record, decisionNo: '1' });
    const steps = childRows(record).steps.map((cells, index) => ({ row: index + 2, cells: index === 1 ? ['Hai', 'y'] : cells }));
    const read = readEntry({ ...entryOf(record), children: { ...entryOf(record).children, steps } }, record);
    expect(read).toMatchObject({ ok: false, faults: [{ row: 2, column: 2, reason: expect.stringContaining('quá dài cho một ô') }] });
  });
});
