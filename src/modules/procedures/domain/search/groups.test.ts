import { describe, expect, test } from 'vitest';
import { readExchangeLine } from '../exchange.ts';
import { entryOf } from './entry.ts';
import { groupsOf } from './groups.ts';
import { createLexicon } from './lexicon.ts';

type Named = readonly [code: string, name: string, promulgator?: string];

function groups(...names: readonly Named[]): ReturnType<typeof groupsOf> {
  const lexicon = createLexicon();
  const hits = names.map(([code, name, promulgator = 'Bộ Công an']) => {
    const type = promulgator.startsWith('UBND') ? 'SPECIFIC' : 'STANDARD';
    return { entry: entryOf(lexicon, readExchangeLine({ code, name, promulgator, procedure_type: type })), score: 1, matched: [] };
  });
  return groupsOf(hits);
}

describe('thủ tục gần giống nhau', () => {
  test('chỉ khác cấp', () => {
    const [group] = groups(['1.000001', 'Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)'], ['1.000002', 'Cấp lại thẻ căn cước (thực hiện tại cấp trung ương)']);
    expect(group).toMatchObject({ by: 'level', question: 'Anh/chị nộp hồ sơ ở cấp nào?' });
    expect(group?.options.map((option) => option.label)).toEqual(['Cấp tỉnh', 'Cấp trung ương']);
  });

  test('chỉ khác tỉnh', () => {
    const [group] = groups(['1.000001', 'Tách thửa đất', 'UBND tỉnh Gia Lai'], ['1.000002', 'Tách thửa đất', 'UBND Thành phố Đà Nẵng']);
    expect(group?.by).toBe('province');
    expect(group?.options).toEqual([
      { code: '1.000001', label: 'Tỉnh Gia Lai' },
      { code: '1.000002', label: 'Thành phố Đà Nẵng' },
    ]);
  });

  test('khác đối tượng', () => {
    const [group] = groups(
      ['1.000001', 'Hưởng chế độ thai sản theo quy định của Luật Bảo hiểm xã hội đối với lao động nữ sinh con'],
      ['1.000002', 'Hưởng chế độ thai sản theo quy định của Luật Bảo hiểm xã hội đối với lao động nam có vợ sinh con'],
    );
    expect(group?.by).toBe('subject');
    expect(group?.options.map((option) => option.label)).toEqual(['Đối với lao động nữ sinh con', 'Đối với lao động nam có vợ sinh con']);
  });

  test('khác trường hợp, tên ngắn thì nêu cả tên', () => {
    const [group] = groups(['1.000001', 'Cấp lại giấy phép lái xe'], ['1.000002', 'Cấp giấy phép lái xe']);
    expect(group?.by).toBe('case');
    expect(group?.options.map((option) => option.label)).toEqual(['Cấp lại giấy phép lái xe', 'Cấp giấy phép lái xe']);
  });

  test('thiếu chữ của câu hỏi, hoặc kém xa thì không chung nhóm', () => {
    const found = ['Đăng ký khai sinh', 'Đăng ký khai tử', 'Đăng ký lại khai sinh'].map((name, at) => ({
      entry: entryOf(createLexicon(), readExchangeLine({ code: `1.00000${at}`, name, promulgator: 'Bộ Tư pháp' })),
      score: 1,
      matched: at === 1 ? ['khai'] : ['khai', 'sinh'],
    }));
    const labels = (hits: typeof found) => groupsOf(hits).flatMap((group) => group.options.map((option) => option.label));
    expect(labels(found)).toEqual(['Đăng ký khai sinh', 'Đăng ký lại khai sinh']);
    expect(labels(found.map((hit, at) => ({ ...hit, score: at === 0 ? 1 : 0.6 })))).toEqual([]);
  });

  test('phần khác nhau không thành câu thì nêu cả tên', () => {
    const [group] = groups(
      ['1.000001', 'Thủ tục cấp giấy chứng nhận đủ điều kiện kinh doanh dịch vụ thú y'],
      ['1.000002', 'Thủ tục cấp giấy chứng nhận đủ điều kiện kinh doanh thuốc thú y'],
    );
    expect(group?.options.map((option) => option.label)).toEqual([
      'Cấp giấy chứng nhận đủ điều kiện kinh doanh dịch vụ thú y',
      'Cấp giấy chứng nhận đủ điều kiện kinh doanh thuốc thú y',
    ]);
  });

  test('tên khác hẳn nhau thì không hỏi', () => {
    expect(groups(['1.000001', 'Đăng ký kết hôn'], ['1.000002', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'])).toEqual([]);
  });

  test('mỗi mã chỉ đứng một lần trong một nhóm', () => {
    for (const group of groups(['1.000001', 'A B C D'], ['1.000002', 'A B C E'], ['1.000003', 'A B C F'])) {
      const codes = group.options.map((option) => option.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeGreaterThan(1);
    }
  });
});
