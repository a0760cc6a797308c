import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programRoot } from '../../../../../platform/config/root.ts';
import { sharedFile } from '../../../bench/shared-data.ts';
import { sameValue } from '../../../domain/difference/change.ts';
import { readExchangeLine } from '../../../domain/exchange.ts';
import type { ProcedureRecord } from '../../../domain/record.ts';
import { readLine } from '../../../use-cases/exchange-schema.ts';
import { readForm } from '../form-tree.ts';
import type { Section } from '../section.ts';
import { SECTIONS, sectionNamed } from './index.ts';

function recordsIn(text: string): readonly ProcedureRecord[] {
  return text.split('\n').flatMap((line) => {
    const read = line === '' ? null : readLine(line);
    return read?.ok ? [readExchangeLine(read.line)] : [];
  });
}

const folder = join(programRoot(), 'seeds', 'catalogue');
const demo = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => recordsIn(readFileSync(join(folder, name), 'utf8')));
const [kite] = recordsIn(JSON.stringify({ code: '1.900001', name: 'Thả diều', fields: ['Diều'], detail: 'structured' }));
if (!kite) throw new Error('no record');

/** Opened and saved without a word typed. */
function resaved(section: Section, record: ProcedureRecord) {
  const { patch, faults } = section.read(section.toForm(record), record);
  const values = new Map(Object.entries(patch).filter(([, value]) => value !== undefined));
  const parts = new Map(Object.entries(record));
  const before = Object.fromEntries(section.keys.map((key) => [key, parts.get(key)]).filter(([, value]) => value !== undefined));
  return { faults, after: Object.fromEntries(values), before };
}

describe('mở ra rồi lưu mà không sửa gì thì không có gì đổi', () => {
  test.each(SECTIONS.map((section) => [section.id, section] as const))('danh mục minh họa: %s', (_, section) => {
    expect(demo.length).toBeGreaterThan(50);
    for (const record of demo) {
      const { faults, after, before } = resaved(section, record);
      expect(after, record.code).toEqual(before);
      expect(faults, record.code).toEqual([]);
    }
  });

  const national = sharedFile('procedures.jsonl');
  test.skipIf(national === null)('danh mục quốc gia: từng thủ tục một', () => {
    const records = recordsIn(readFileSync(national ?? '', 'utf8'));
    const differs = (section: Section, record: ProcedureRecord) => {
      const { after, before } = resaved(section, record);
      return !sameValue(after, before);
    };
    const touched = records.filter((record) => SECTIONS.some((section) => differs(section, record)));
    expect(touched.length / records.length).toBeLessThan(0.001);
  });
});

test('mọi phần của thủ tục đều có chỗ sửa; mã thì không đổi, bảng trường hợp có trang riêng', () => {
  const keys = SECTIONS.flatMap((section) => section.keys);
  expect(new Set(keys).size).toBe(keys.length);
  const known = new Set([...demo.flatMap((record) => Object.keys(record))]);
  for (const elsewhere of ['code', 'situation']) known.delete(elsewhere);
  expect([...known].filter((key) => !keys.some((one) => one === key))).toEqual([]);
});

describe('điền sai thì nói đúng ô, và cách sửa', () => {
  const faultsOf = (id: string, body: Record<string, string | string[]>) =>
    sectionNamed(id)
      ?.read(readForm(body), kite)
      .faults.map((fault) => fault.field) ?? ['?'];
  const patchOf = (id: string, body: Record<string, string | string[]>) => sectionNamed(id)?.read(readForm(body), kite).patch;
  const fee = (more: Record<string, string>) => ({ 'kenh.0.kenh': 'online', 'kenh.0.so': '3', 'kenh.0.donvi': 'working_day', ...more });

  test.each([
    ['ten', { ten: ' ' }, ['ten']],
    ['ten', { ten: 'x'.repeat(1001) }, ['ten']],
    ['ten', { ten: 'A', 'linh-vuc.1.ma': 'G15' }, ['linh-vuc.0.ten']],
    ['cach-nop', { 'kenh.0.so': 'ba', 'kenh.0.donvi': 'day' }, ['kenh.0.so']],
    ['cach-nop', { 'kenh.0.so': '3', 'kenh.0.donvi': 'unspecified' }, ['kenh.0.donvi']],
    ['cach-nop', { 'kenh.0.so': '', 'kenh.0.donvi': 'day', 'kenh.0.loi-ghi': 'x' }, ['kenh.0.so']],
    ['cach-nop', fee({ 'kenh.0.phi.0.cach': 'amount', 'kenh.0.phi.0.loi': '/bản' }), ['kenh.0.phi.0.tien']],
    ['cach-nop', fee({ 'kenh.0.phi.0.cach': 'amount', 'kenh.0.phi.0.tien': '0' }), ['kenh.0.phi.0.tien']],
    ['cach-nop', fee({ 'kenh.0.phi.0.cach': 'amount', 'kenh.0.phi.0.tien': '8,5' }), ['kenh.0.phi.0.tien']],
    ['cach-nop', fee({ 'kenh.0.phi.0.cach': 'free', 'kenh.0.phi.0.tien': '8000' }), ['kenh.0.phi.0.tien']],
    ['cach-nop', fee({ 'kenh.0.phi.0.cach': 'free', 'kenh.0.phi.0.loi': 'Miễn lệ phí cho hộ nghèo' }), ['kenh.0.phi.0.loi']],
    ['giay-to', { 'nhom.0.giay.0.ten': 'Tờ khai', 'nhom.0.giay.0.chinh': '0', 'nhom.0.giay.0.sao': '0' }, ['nhom.0.giay.0.chinh']],
    ['giay-to', { 'nhom.0.giay.0.ten': 'Tờ khai', 'nhom.0.giay.0.chinh': 'một' }, ['nhom.0.giay.0.chinh']],
    ['giay-to', { 'nhom.0.giay.0.ten': '', 'nhom.0.giay.0.chinh': '1', 'nhom.0.giay.0.ma': 'X1' }, ['nhom.0.giay.0.ten']],
    ['truc-tuyen', { 'dia-chi-web': 'javascript:alert(1)' }, ['dia-chi-web']],
    ['de-hieu', { 'hoi.0.dap': 'x' }, ['hoi.0.cau']],
    ['de-hieu', { 'hoi.0.cau': 'x' }, ['hoi.0.dap']],
    ['truong-hop', { 'hop.0.so': '3', 'hop.0.donvi': 'day' }, ['hop.0.ten']],
    ['quy-trinh', { 'viec.0.gio': 'hai' }, ['viec.0.ten', 'viec.0.gio']],
  ])('%s %o', (id, body, fields) => {
    expect(faultsOf(id, body)).toEqual(fields);
  });

  test('17,5 ngày, 8.000 đồng, không mất phí, theo tỉnh: đọc như người ta viết', () => {
    const patch = patchOf('cach-nop', {
      'kenh.0.kenh': 'postal',
      'kenh.0.so': '17,5',
      'kenh.0.donvi': 'working_day',
      'kenh.0.phi.0.loai': 'state_fee',
      'kenh.0.phi.0.cach': 'amount',
      'kenh.0.phi.0.tien': '8.000 đồng',
      'kenh.0.phi.1.cach': 'free',
      'kenh.0.phi.2.cach': 'set-by-province',
    });
    expect(patch?.terms).toMatchObject([
      {
        channel: 'postal',
        limit: { amount: 17.5, unit: 'working_day' },
        fees: [
          { kind: 'state_fee', rule: 'amount', amount: 8000 },
          { rule: 'free', amount: null, text: 'Không mất phí' },
          { rule: 'set-by-province', text: 'Theo nghị quyết của Hội đồng nhân dân tỉnh' },
        ],
      },
    ]);
  });

  test('dòng để trống không thành giấy tờ, cách nộp hay câu hỏi', () => {
    expect(patchOf('giay-to', { 'nhom.0.giay.0.chinh': '0', 'nhom.0.giay.0.nhan': 'submit' })?.componentGroups).toEqual([]);
    expect(patchOf('cach-nop', { 'kenh.0.kenh': 'direct', 'kenh.0.donvi': 'working_day' })?.terms).toEqual([]);
    expect(patchOf('de-hieu', { 'hoi.0.cau': ' ' })).toMatchObject({ faq: undefined, lifeEvents: undefined });
  });

  test('chữ dán vào có thẻ HTML hay ký tự lạ chỉ là chữ', () => {
    expect(patchOf('ten', { ten: '<script>alert(1)</script>\u0000\ud800 Thả   diều' })?.name).toBe('<script>alert(1)</script> Thả diều');
  });
});
