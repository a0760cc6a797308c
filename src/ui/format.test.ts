import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import {
  formatDate,
  formatDateTime,
  formatDistance,
  formatFileSize,
  formatMoney,
  formatNumber,
  formatPeriod,
  formatShortDateTime,
  startSentence,
} from './format.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('ngày giờ', () => {
  it('nói theo giờ Việt Nam, có thứ', () => {
    expect(formatDateTime(Temporal.Instant.from('2026-04-24T09:30:00Z'))).toBe('thứ Sáu 24/4/2026, 16:30');
    expect(formatDate(Temporal.PlainDate.from('2026-04-26'))).toBe('Chủ nhật 26/4/2026');
  });

  it('qua nửa đêm ở Việt Nam là ngày hôm sau, dù ở UTC còn hôm trước', () => {
    expect(formatShortDateTime(Temporal.Instant.from('2019-01-24T17:05:00Z'))).toBe('25/1/2019, 00:05');
  });

  it.each([
    ['2026-04-24', 'hôm nay'],
    ['2026-04-25', 'ngày mai'],
    ['2026-04-23', 'hôm qua'],
    ['2026-05-24', 'còn 30 ngày'],
    ['2026-03-24', 'đã qua 31 ngày'],
  ])('%s so với 24/4/2026 là %s', (day, words) => {
    expect(plain(formatDistance(Temporal.PlainDate.from(day), Temporal.PlainDate.from('2026-04-24')))).toBe(words);
  });
});

describe('số, tiền, thời hạn', () => {
  it.each([
    [0, '0 đồng'],
    [999, '999 đồng'],
    [8000, '8.000 đồng'],
    [1_250_000, '1.250.000 đồng'],
  ])('%d là %s', (dong, words) => {
    expect(plain(formatMoney(dong))).toBe(words);
  });

  it('nửa ngày viết bằng dấu phẩy', () => {
    expect(plain(formatPeriod(17.5, 'working_day'))).toBe('17,5 ngày làm việc');
    expect(plain(formatPeriod(3, 'working_day'))).toBe('3 ngày làm việc');
    expect(formatPeriod(null, 'same_day')).toBe('trong ngày');
  });

  it('bỏ dấu chấm đi thì còn lại đúng con số', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(Number(formatNumber(value).replaceAll('.', '').replace('−', '-')) + 0).toBe(value + 0);
      }),
    );
  });
});

it('viết hoa chữ đầu, kể cả đ', () => {
  expect(startSentence('đã qua 2 ngày')).toBe('Đã qua 2 ngày');
  expect(startSentence('')).toBe('');
});

describe('bằng tiếng Anh', () => {
  const day = Temporal.PlainDate.from('2026-04-04');

  it('ngày viết tên tháng, để không ai đọc nhầm ngày với tháng', () => {
    expect(formatDate(day, 'en')).toBe('Saturday 4 April 2026');
    expect(formatDateTime(Temporal.Instant.from('2026-04-24T09:30:00Z'), 'en')).toBe('Friday 24 April 2026, 16:30');
  });

  it.each([
    [1, 'working_day', '1 working day'],
    [17.5, 'working_day', '17.5 working days'],
    [null, 'hour', 'working hours'],
    [3, 'same_day', 'the same day'],
  ] as const)('thời hạn %s %s', (amount, unit, said) => {
    expect(plain(formatPeriod(amount, unit, 'en'))).toBe(said);
  });

  it('số và tiền theo lối Anh', () => {
    expect([formatNumber(1234.5, 'en'), plain(formatMoney(8000, 'en'))]).toEqual(['1,234.5', '8,000 dong']);
    expect([0, 1, 5, -1, -2].map((days) => plain(formatDistance(day.add({ days }), day, 'en')))).toEqual([
      'today',
      'tomorrow',
      'in 5 days',
      'yesterday',
      '2 days ago',
    ]);
  });
});

it('cỡ tệp như điện thoại vẫn ghi', () => {
  expect([0, 1023, 1024, 758_000, 1_258_291, 52_428_800].map((bytes) => plain(formatFileSize(bytes)))).toEqual([
    '0 byte',
    '1.023 byte',
    '1 KB',
    '740 KB',
    '1,2 MB',
    '50 MB',
  ]);
  expect(plain(formatFileSize(1_258_291, 'en'))).toBe('1.2 MB');
});
