import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { boxesOfDate, dateBoxes, dateBoxNames, readDate } from './date-boxes.ts';

const read = (day: string, month: string, year: string, language: 'vi' | 'en' = 'vi') => readDate({ day, month, year }, 'Ngày sinh', language);

describe('ngày từ ba ô', () => {
  it('mọi ngày ghi vào ba ô đều đọc lại đúng, kể cả khi có số 0 ở đầu', () => {
    const days = fc.integer({ min: 0, max: 90_000 }).map((count) => Temporal.PlainDate.from('1900-01-01').add({ days: count }));
    fc.assert(
      fc.property(days, (date) => {
        const boxes = boxesOfDate(date);
        for (const day of [boxes.day, boxes.day.padStart(2, '0')]) {
          const reading = readDate({ ...boxes, day }, 'Ngày');
          expect(reading.kind === 'date' && reading.date.equals(date)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['', '4', '2026', ['day'], 'Ngày sinh còn thiếu ngày. Hãy điền thêm.'],
    ['24', '', '', ['month', 'year'], 'Ngày sinh còn thiếu tháng và năm. Hãy điền thêm.'],
    ['hai', '4', '2026', ['day'], 'Ngày sinh: ô ngày chỉ nhận chữ số.'],
    ['24', '13', '2026', ['month'], 'Ngày sinh: không có tháng 13, tháng từ 1 đến 12.'],
    ['24', '0', '2026', ['month'], 'Ngày sinh: không có tháng 0, tháng từ 1 đến 12.'],
    ['24', '4', '26', ['year'], 'Ngày sinh: năm cần đủ 4 chữ số, ví dụ 1985.'],
    ['29', '2', '2025', ['day'], 'Ngày sinh: tháng 2/2025 chỉ có 28 ngày.'],
    ['0', '2', '2025', ['day'], 'Ngày sinh: ngày bắt đầu từ 1.'],
  ])('%s/%s/%s: nói rõ ô nào và sửa sao', (day, month, year, parts, message) => {
    expect(read(day, month, year)).toEqual({ kind: 'wrong', parts, message });
  });

  it('ngày 29/2 của năm nhuận là ngày thật; bỏ trống cả ba là chưa điền', () => {
    expect(read('29', '2', '2028')).toMatchObject({ kind: 'date' });
    expect(read('', '', '')).toEqual({ kind: 'empty' });
  });

  it('nói được tiếng Anh', () => {
    expect(read('31', '4', '2026', 'en')).toMatchObject({ message: 'Ngày sinh: month 4/2026 has only 30 days.' });
  });

  it('lấy ba ô ra từ biểu mẫu, bỏ qua thứ không phải chữ', () => {
    expect(dateBoxNames('sinh')).toEqual({ day: 'sinh-ngay', month: 'sinh-thang', year: 'sinh-nam' });
    expect(dateBoxes({ 'sinh-ngay': ' 24 ', 'sinh-thang': ['4'], 'sinh-nam': '9'.repeat(50) }, 'sinh')).toEqual({ day: '24', month: '', year: '9999999999' });
  });
});
