import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords, sharedFile } from '../../bench/shared-data.ts';
import { readExchangeLine } from '../exchange.ts';
import type { ProcedureRecord } from '../record.ts';
import { isOneSlip, readRawKeys } from './edit-distance.ts';
import { entryOf } from './entry.ts';
import { createLexicon } from './lexicon.ts';
import { search } from './search.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';
import { foldForSearch } from './words.ts';

function indexOf(records: readonly ProcedureRecord[]): SearchIndex {
  const lexicon = createLexicon();
  const steps = buildIndex(
    lexicon,
    records.map((record, at) => entryOf(lexicon, record, at + 1)),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const NAMES = [
  ['1.001193', 'Thủ tục đăng ký khai sinh', 'Hộ tịch'],
  ['2.000528', 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài', 'Hộ tịch'],
  ['1.004884', 'Thủ tục đăng ký lại khai sinh', 'Hộ tịch'],
  ['1.000894', 'Thủ tục đăng ký kết hôn', 'Hộ tịch'],
  ['1.000656', 'Thủ tục đăng ký khai tử', 'Hộ tịch'],
  ['1.004873', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch'],
  ['2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực'],
  ['2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực'],
  ['1.004222', 'Đăng ký thường trú', 'Cư trú'],
  ['1.004194', 'Đăng ký tạm trú', 'Cư trú'],
  ['3.000346', 'Cấp giấy phép lái xe', 'Lái xe'],
  ['3.000348', 'Cấp lại giấy phép lái xe', 'Lái xe'],
  ['3.000347', 'Đổi giấy phép lái xe', 'Lái xe'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh'],
  ['1.001266', 'Chấm dứt hoạt động hộ kinh doanh', 'Hộ kinh doanh'],
  ['1.012783', 'Cấp đổi Giấy chứng nhận quyền sử dụng đất', 'Đất đai'],
  ['1.900001', 'Bán đấu giá tài sản', 'Đấu giá'],
  ['1.900002', 'Bàn giao hồ sơ lưu trữ', 'Lưu trữ'],
] as const;
const index = indexOf(NAMES.map(([code, name, field]) => readExchangeLine({ code, name, fields: [field] })));
const first = (text: string) => search(index, text, 3).hits[0]?.entry.code;

describe('tìm thủ tục', () => {
  test.each([
    ['lam giay khai sinh cho con can giay to gi', '1.001193'],
    ['vợ tôi mới sinh em bé', '1.001193'],
    ['khai sinh lại do mất sổ', '1.004884'],
    ['ba tôi mất tuần trước', '1.000656'],
    ['đám cưới xong thì làm giấy gì', '1.000894'],
    ['xin giấy độc thân', '1.004873'],
    ['sao y bản chính', '2.000815'],
    ['nhập hộ khẩu cho vợ', '1.004222'],
    ['đổi GPLX hết hạn', '3.000347'],
    ['em bị mất bằng lái', '3.000348'],
    ['mo quan an', '1.001612'],
    ['đóng cửa luôn hộ kinh doanh', '1.001266'],
    ['sổ đỏ', '1.012783'],
  ])('lời thường ngày: %s', (text, code) => {
    expect(first(text)).toBe(code);
  });

  test.each([
    ['khai sinhh', '1.001193'],
    ['ddawng kys keets hoon', '1.000894'],
    ['dangky kethon', '1.000894'],
    ['chung thcu chu ky', '2.000884'],
    ['đăng kí tạm chú', '1.004194'],
  ])('gõ trượt: %s', (text, code) => {
    expect(first(text)).toBe(code);
  });

  test('chữ có dấu phân biệt từ cùng vỏ', () => {
    expect(first('bán')).toBe('1.900001');
    expect(first('bàn')).toBe('1.900002');
  });

  test.each(['1.001193', 'thủ tục 1.001193.01 cần gì', '1.001193.000.00.00.H08'])('mã: %s', (text) => {
    const result = search(index, text, 5);
    expect(result.hits[0]?.entry.code).toBe('1.001193');
    expect(result.confidence).toBe('clear');
  });

  test('nói rõ viết tắt đã hiểu thế nào', () => {
    expect(search(index, 'mất gplx', 1).understood).toEqual([{ said: 'GPLX', meant: 'giấy phép lái xe' }]);
  });

  test('biết khi nào chắc, khi nào phải hỏi lại', () => {
    expect(search(index, 'đăng ký thường trú', 3).confidence).toBe('clear');
    expect(search(index, 'chứng thực', 3).confidence).toBe('several');
    for (const text of ['', 'cần giấy tờ gì', 'xin chào', 'asdf qwer', 'thời tiết hôm nay']) expect(search(index, text, 3).confidence).toBe('weak');
  });

  test('lọc theo lĩnh vực', () => {
    const found = search(index, 'đăng ký', 10, (entry) => entry.field === 'Cư trú');
    expect(found.hits.map((hit) => hit.entry.code).sort()).toEqual(['1.004194', '1.004222']);
  });
});

describe('bất kể gõ gì', () => {
  test('không bao giờ hỏng, điểm luôn là số không âm và giảm dần', () => {
    const words = fc.constantFrom('đăng', 'ky', 'khai', 'sinh', '1.001193', '+', '"', 'ﬀ', '\u0301', 'K', '🙂', '%00');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (typed, limit) => {
        const { hits, total } = search(index, typed, limit);
        const scores = hits.map((hit) => hit.score);
        expect(hits.length).toBeLessThanOrEqual(Math.min(limit, total));
        expect(scores.every((score) => score > 0)).toBe(true);
        expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      }),
    );
  });

  test('gấp chữ hai lần như một lần', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
    );
  });

  test('dấu câu, chữ hoa, NFD, ký tự điều khiển và biểu tượng không đổi kết quả', () => {
    const noise = fc.constantFrom('!', ' 🙂 ', '\u0000', '\u200b', '...', '\n');
    fc.assert(
      fc.property(fc.constantFrom('đăng ký khai sinh', 'mất bằng lái', 'sao y bản chính'), noise, fc.boolean(), (text, extra, upper) => {
        const plain = search(index, text, 5).hits.map((hit) => hit.entry.code);
        const written = `${extra}${upper ? text.toUpperCase() : text.normalize('NFD')}${extra}`;
        expect(search(index, written, 5).hits.map((hit) => hit.entry.code)).toEqual(plain);
      }),
    );
  });

  test('mười nghìn ký tự: như chỉ có phần đầu', () => {
    const long = `đăng ký khai sinh ${'x '.repeat(5_000)}`;
    expect(search(index, long, 3).hits[0]?.entry.code).toBe('1.001193');
    expect(search(index, long, 3).signals.words.length).toBeLessThanOrEqual(80);
  });

  test('chữ được đánh dấu đều có trong tên, từ khóa hay trường hợp', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('mất', 'bằng', 'lái', 'khai', 'sinh', 'cho', 'con', 'tiệm'), { maxLength: 8 }), (list) => {
        for (const hit of search(index, list.join(' '), 5).hits) {
          const name = foldForSearch(hit.entry.name).split(' ');
          expect(hit.matched.every((word) => name.includes(word))).toBe(true);
        }
      }),
    );
  });

  test('đúng tên thì tìm ra chính nó trong ba kết quả đầu, có dấu hay không', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.boolean(), ([code, name], plain) => {
        const hits = search(index, plain ? foldForSearch(name) : name, 3).hits;
        expect(hits.map((hit) => hit.entry.code)).toContain(code);
      }),
    );
  });

  test('một lần trượt tay được nhận ra, hai lần thì không', () => {
    expect(isOneSlip('chung', 'cuhng')).toBe(true);
    expect(isOneSlip('sinh', 'sinhh')).toBe(true);
    expect(isOneSlip('sinh', 'sin')).toBe(true);
    expect(isOneSlip('sinh', 'sanh')).toBe(true);
    expect(isOneSlip('sinh', 'sinh')).toBe(false);
    expect(isOneSlip('sinh', 'sahn')).toBe(false);
    expect(readRawKeys('ddawng')).toBe('dang');
    expect(readRawKeys('d9a8ng')).toBe('dang');
  });
});

const records = sharedFile('procedures.jsonl');
test.skipIf(records === null || !existsSync(records))('trên danh mục thật: đúng tên thì tìm ra chính nó trong ba kết quả đầu', { timeout: 120_000 }, () => {
  const real = readRecords(records ?? '');
  const whole = indexOf(real);
  const sample = real.filter((_, at) => at % 29 === 0);
  const found = sample.filter((one) => search(whole, one.name, 3).hits.some((hit) => hit.entry.name === one.name));
  expect(found.length / sample.length).toBeGreaterThan(0.97);
});
