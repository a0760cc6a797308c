import { describe, expect, test } from 'vitest';
import { answersIn, withAnswers, withoutAnswer } from './address.ts';

describe('Câu trả lời trong địa chỉ', () => {
  test('đi và về như nhau', () => {
    const answers = { han: 'dung', 'ai-di': 'cha-me' };
    const address = withAnswers('/thu-tuc/1.001193', answers);
    expect(address).toBe('/thu-tuc/1.001193?th.han=dung&th.ai-di=cha-me');
    expect(answersIn(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(answers);
    expect(withAnswers('/a', {})).toBe('/a');
    expect(withoutAnswer(answers, 'han')).toEqual({ 'ai-di': 'cha-me' });
  });

  test('thứ lạ coi như không có', () => {
    expect(answersIn({ 'th.a': ['x', 'y'], 'th.b': '', 'th.c': 'x'.repeat(65), ngay: '2026-01-01', 'th.d': 'ok' })).toEqual({ d: 'ok' });
    expect(answersIn(null)).toEqual({});
    expect(Object.keys(answersIn(Object.fromEntries(Array.from({ length: 99 }, (_, at) => [`th.q${at}`, 'a']))))).toHaveLength(24);
  });
});
