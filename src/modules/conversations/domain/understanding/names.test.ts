import { describe, expect, it } from 'vitest';
import { plainName } from '#kernel/text.ts';
import { isPlainCase, namedInFull } from './names.ts';

const items = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('Tên thủ tục trong câu nói', () => {
  it('bỏ chữ "Thủ tục" ở đầu tên', () => {
    expect(plainName('Thủ tục đăng ký khai sinh')).toBe('Đăng ký khai sinh');
    expect(plainName('Thủ tục: cấp bản sao')).toBe('Cấp bản sao');
    expect(plainName('Tách hộ')).toBe('Tách hộ');
    expect(plainName('')).toBe('');
  });

  it.each<readonly [string, readonly string[], boolean]>([
    ['khai sinh', ['Đăng ký khai sinh', 'Đăng ký lại khai sinh', 'Đăng ký khai sinh lưu động'], true],
    ['khai sinh lưu động', ['Đăng ký khai sinh', 'Đăng ký khai sinh lưu động'], false],
    ['chứng thực bản sao', ['Chứng thực di chúc', 'Chứng thực bản sao từ bản chính'], false],
    ['giá vàng', ['Khai báo tạm vắng'], false],
    ['gia vang', ['Khai báo tạm vắng'], false],
    ['căn cước', ['Cấp thẻ căn cước cho người dưới 14 tuổi', 'Cấp thẻ căn cước cho người từ đủ 14 tuổi'], false],
    ['', ['Đăng ký khai sinh'], false],
    ['khai sinh', [], false],
  ])('"%s" có phải trường hợp thường của %j: %s', (said, names, plain) => {
    expect(isPlainCase(said, items(...names))).toBe(plain);
  });

  it.each<readonly [string, readonly string[]]>([
    ['vợ chồng tôi đã ly hôn nhưng vẫn ở chung, tách hộ cần giấy tờ gì', ['Tách hộ']],
    ['muốn đăng ký thường trú có cần cả hai người đồng ý không', ['Đăng ký thường trú']],
    ['cấp lại giấy phép lái xe bị mất', ['Cấp lại giấy phép lái xe']],
    ['khai sinh cho con rồi khai tử cho ông', ['Đăng ký khai sinh', 'Đăng ký khai tử']],
    ['xin chào', []],
  ])('%s → %j', (said, expected) => {
    const all = items(
      'Tách hộ',
      'Đăng ký thường trú',
      'Cấp giấy phép lái xe',
      'Cấp lại giấy phép lái xe',
      'Đăng ký khai sinh',
      'Thủ tục đăng ký khai tử (cấp xã)',
    );
    expect(namedInFull(said, all).map(({ name }) => plainName(name).replace(' (cấp xã)', ''))).toEqual(expected);
  });
});
