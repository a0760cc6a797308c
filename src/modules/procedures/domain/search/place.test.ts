import { describe, expect, test } from 'vitest';
import { readExchangeLine } from '../exchange.ts';
import { entryOf } from './entry.ts';
import { createLexicon } from './lexicon.ts';
import { buildGazetteer, findPlace, type PlaceName, provinceOfName } from './place.ts';
import { type SearchContext, search } from './search.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

const NAMES: readonly PlaceName[] = [
  { code: '21556', bare: 'Trần Phú', name: 'Phường Trần Phú', level: 'commune', province: 'gia lai', now: ['Phường Quy Nhơn'] },
  { code: '21583', bare: 'Quy Nhơn', name: 'Phường Quy Nhơn', level: 'commune', province: 'gia lai', now: [] },
  { code: '540', bare: 'Quy Nhơn', name: 'Thành phố Quy Nhơn', level: 'district', province: 'gia lai', now: [] },
  { code: '21700', bare: 'Hòa Bình', name: 'Xã Hòa Bình', level: 'commune', province: 'gia lai', now: [] },
];
const gazetteer = buildGazetteer(NAMES, [{ names: ['Sở Tài nguyên và Môi trường tỉnh Bình Định'], now: ['Sở Nông nghiệp và Môi trường tỉnh Gia Lai'] }]);
const placeIn = (text: string) => findPlace(gazetteer, wordsOf(text))?.place ?? null;

describe('nơi chốn trong câu hỏi', () => {
  test.each([
    ['tôi ở phường Trần Phú muốn tách thửa', 'Phường Trần Phú', 'gia lai'],
    ['lam khai sinh o phuong tran phu', 'Phường Trần Phú', 'gia lai'],
    ['đất ở tỉnh Bình Định', 'Bình Định', 'gia lai'],
    ['đất ở Bình Định', 'Bình Định', 'gia lai'],
    ['hộ khẩu Sài Gòn', 'Sài Gòn', 'ho chi minh'],
    ['xã Hòa Bình làm sổ đỏ', 'Xã Hòa Bình', 'gia lai'],
  ])('%s', (text, name, province) => {
    expect(placeIn(text)).toMatchObject({ name, province });
  });

  test('đơn vị cũ nói rõ nay là gì', () => {
    expect(placeIn('phường Trần Phú')?.now).toEqual(['Phường Quy Nhơn']);
    expect(placeIn('tỉnh Bình Định')?.now).toEqual(['Gia Lai']);
  });

  test.each(['giấy phép hòa bình', 'sống thái bình', 'mất sổ đỏ', 'công an xã', ''])('không phải nơi chốn: %s', (text) => {
    expect(placeIn(text)).toBeNull();
  });

  test('tỉnh trong tên cơ quan', () => {
    expect(provinceOfName('UBND tỉnh Gia Lai')).toBe('gia lai');
    expect(provinceOfName('UBND Thành phố Hồ Chí Minh')).toBe('ho chi minh');
    expect(provinceOfName('Bộ Tư pháp')).toBeNull();
  });
});

describe('nơi chốn và xếp hạng', () => {
  const lines = [
    { code: '1.000001', name: 'Tách thửa hoặc hợp thửa đất', promulgator: 'Bộ Nông nghiệp và Môi trường', procedure_type: 'STANDARD' },
    { code: '1.000002', name: 'Tách thửa hoặc hợp thửa đất', promulgator: 'UBND tỉnh Gia Lai', procedure_type: 'SPECIFIC' },
    { code: '1.000003', name: 'Tách thửa hoặc hợp thửa đất', promulgator: 'UBND tỉnh Lào Cai', procedure_type: 'SPECIFIC' },
    { code: '1.000004', name: 'Hỗ trợ nông dân tại Phường Trần Phú', promulgator: 'UBND tỉnh Gia Lai', procedure_type: 'SPECIFIC' },
  ];
  const index = indexOf(lines);
  const codes = (text: string, context: SearchContext) => search(index, text, 5, null, context).hits.map((hit) => hit.entry.code);

  test('không rõ ở đâu: quy định chung trước, và hỏi tỉnh nào', () => {
    const result = search(index, 'tách thửa đất', 5, null, { gazetteer });
    expect(result.hits[0]?.entry.code).toBe('1.000001');
    expect(result.groups[0]).toMatchObject({ by: 'province' });
    expect(result.groups[0]?.options.map((option) => option.label)).toEqual(['Tỉnh Gia Lai', 'Tỉnh Lào Cai']);
  });

  test('nói rõ tỉnh: thủ tục của tỉnh ấy trước, của tỉnh khác sau cùng, không hỏi nữa', () => {
    const result = search(index, 'tách thửa đất ở Lào Cai', 5, null, { gazetteer, province: 'gia lai' });
    expect(result.hits.slice(0, 3).map((hit) => hit.entry.code)).toEqual(['1.000003', '1.000001', '1.000002']);
    expect(result.groups.some((group) => group.by === 'province')).toBe(false);
    expect(codes('tách thửa đất', { gazetteer, province: 'gia lai' })[0]).toBe('1.000002');
  });

  test('tên nơi chốn không kéo theo thủ tục chỉ trùng chữ', () => {
    expect(codes('tách thửa ở phường Trần Phú', { gazetteer })[0]).toBe('1.000002');
    expect(codes('tách thửa đất phường Trần Phú', { gazetteer }).indexOf('1.000004')).not.toBe(0);
  });

  test('cơ quan tên cũ được hiểu là cơ quan bây giờ', () => {
    expect(search(index, 'nộp ở sở tài nguyên và môi trường tỉnh Bình Định', 3, null, { gazetteer }).understood).toEqual([
      { said: 'so tai nguyen va moi truong tinh binh dinh', meant: 'Sở Nông nghiệp và Môi trường tỉnh Gia Lai' },
    ]);
    expect(search(index, 'sở giao thông', 3).understood).toEqual([{ said: 'sở giao thông', meant: 'Sở Xây dựng' }]);
  });
});

function indexOf(lines: readonly Parameters<typeof readExchangeLine>[0][]): SearchIndex {
  const lexicon = createLexicon();
  const steps = buildIndex(
    lexicon,
    lines.map((line, at) => entryOf(lexicon, readExchangeLine(line), at + 1)),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
