import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLength } from '#kernel/text.ts';
import type { Answer } from './answer.ts';
import { renderText, TEXT_LIMIT } from './render-text.ts';

const ANSWER: Answer = {
  text: 'Dạ, anh/chị cần việc gì ạ?',
  facts: { kind: 'menu' },
  choices: [
    { label: 'Tìm thủ tục', value: '#thutuc' },
    { label: 'Gặp\ncán bộ', value: '#canbo' },
  ],
  links: [{ label: 'Cổng dịch vụ công', url: 'https://motcua.example/thu-tuc' }],
};

describe('Câu trả lời thành tin nhắn chữ', () => {
  it('chữ trước, lựa chọn đánh số, liên kết ở dòng riêng', () => {
    expect(renderText(ANSWER)).toBe('Dạ, anh/chị cần việc gì ạ?\n\n1. Tìm thủ tục\n2. Gặp cán bộ\n\nCổng dịch vụ công: https://motcua.example/thu-tuc');
  });

  it('dài quá thì cắt phần chữ, lựa chọn vẫn nguyên', () => {
    const shown = renderText({ ...ANSWER, text: 'một hai ba bốn '.repeat(500) });
    expect(textLength(shown)).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(shown).toContain('\n\n1. Tìm thủ tục\n2. Gặp cán bộ\n\nCổng');
  });

  it('đo và gửi bằng chữ dựng sẵn (NFC): cùng một câu viết rời không bị tính dài hơn', () => {
    const text = 'ờ'.repeat(1900).normalize('NFD');
    expect(renderText({ ...ANSWER, text, choices: [], links: [] })).toBe('ờ'.repeat(1900));
  });

  it('với mọi nội dung: không quá 2.000 ký tự, mỗi dòng lựa chọn nguyên vẹn hoặc không có', () => {
    const label = fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    const choices = fc.array(fc.record({ label, value: fc.string() }), { maxLength: 12 });
    const links = fc.array(fc.record({ label, url: fc.webUrl() }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 4000, unit: 'grapheme' }), choices, links, (text, some, others) => {
        const shown = renderText({ text, facts: { kind: 'any' }, choices: some, links: others });
        expect(textLength(shown)).toBeLessThanOrEqual(TEXT_LIMIT);
        const whole = new Set(some.map((choice, index) => `${index + 1}. ${choice.label.normalize('NFC').replace(/\s+/gu, ' ').trim()}`));
        const tail = renderText({ text: '', facts: { kind: 'any' }, choices: some, links: [] });
        for (const line of tail.split('\n')) expect(line === '' || whole.has(line)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
