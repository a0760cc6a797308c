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
    expect(group?.by).toBe('case');
    expect(group?.options.map((option) => option.label)).toEqual(['Nữ', 'Nam có vợ']);
  });

  test('khác trường hợp, tên ngắn thì nêu cả tên', () => {
    const [group] = groups(['1.000001', 'Cấp lại giấy phép lái xe'], ['1.000002', 'Cấp giấy phép lái xe']);
    expect(group?.by).toBe('case');
    expect(group?.options.map((option) => option.label)).toEqual(['Cấp lại giấy phép lái xe', 'Cấp giấy phép lái xe']);
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
