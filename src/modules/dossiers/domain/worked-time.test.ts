import { expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { stretchesInHand } from './worked-time.ts';

const at = (hour: number) => Temporal.Instant.from(`2026-03-02T${String(hour).padStart(2, '0')}:00:00+07:00`);
const told = (...turns: readonly (readonly ['PAUSE' | 'RESUME' | 'END', number])[]) =>
  stretchesInHand(
    at(8),
    at(16),
    turns.map(([type, hour]) => ({ type, at: at(hour) })),
  ).map(({ from, to }) => [from.toString(), to.toString()]);
const span = (from: number, to: number) => [at(from).toString(), at(to).toString()];

test('không dừng: từ tiếp nhận đến kết quả', () => {
  expect(told(['END', 16])).toEqual([span(8, 16)]);
});

test('chờ người nộp bổ sung hai lần: hai khoảng chờ không tính', () => {
  expect(told(['PAUSE', 9], ['RESUME', 11], ['PAUSE', 13], ['RESUME', 14], ['END', 16])).toEqual([span(8, 9), span(11, 13), span(14, 16)]);
});

test('kết thúc khi đang chờ: phần chờ không tính', () => {
  expect(told(['PAUSE', 10], ['END', 16])).toEqual([span(8, 10)]);
});
