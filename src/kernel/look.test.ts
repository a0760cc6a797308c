import { describe, expect, it } from 'vitest';
import { LETTERS, PLAIN_LOOK, readLook, THEMES, writeLook } from './look.ts';

describe('cách hiển thị', () => {
  it.each(THEMES.flatMap((theme) => LETTERS.map((letters) => ({ theme, letters }))))('$theme, $letters: ghi rồi đọc lại như cũ', (look) => {
    expect(readLook(writeLook(look))).toEqual(look);
  });

  it.each([undefined, '', 'xanh.to', '<script>', 'dark.large.x'.repeat(50), '.'])('%s: phần nào không hiểu thì coi như chưa chọn', (text) => {
    expect([PLAIN_LOOK.theme, 'dark']).toContain(readLook(text).theme);
    expect(THEMES).toContain(readLook(text).theme);
    expect(LETTERS).toContain(readLook(text).letters);
  });
});
