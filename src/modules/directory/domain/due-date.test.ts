import { describe, expect, test } from 'vitest';
import { AppError } from '#kernel/app-error.ts';
import { Temporal } from '#kernel/time.ts';
import { provinceFacts } from '../../../../seeds/directory/province-calendar.ts';
import { type Counting, workCalendar } from './calendar.ts';
import type { LimitUnit } from './count-limit.ts';
import { computeDueDate, extendByPause } from './due-date.ts';

const province = workCalendar(null, provinceFacts);
const at = (local: string) => Temporal.Instant.from(`${local}+07:00`);
const local = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('+07:00').toPlainDateTime().toString({ smallestUnit: 'minute' });
const due = (accepted: string, amount: number, unit: LimitUnit, calendar = province) =>
  local(computeDueDate(calendar, { acceptedAt: at(accepted), amount, unit }).dueAt);
const under = (counting: Counting) =>
  workCalendar(null, {
    ...provinceFacts,
    policies: [{ effectiveFrom: Temporal.PlainDate.from('2019-01-01'), counting, cutoff: 900, dayMinutes: 480 }],
  });

describe('Bảng chín trường hợp mẫu của hạn trả (tài liệu lĩnh vực, mục 4.4)', () => {
  test.each([
    ['2026-02-13T10:00', 3, '2026-02-25', 'Bộ luật Lao động 2019, Điều 112: Tết Nguyên đán 2026'],
    ['2026-08-20T09:00', 3, '2026-08-24', 'thứ Bảy 22/8/2026 làm bù được tính'],
    ['2026-08-27T16:10', 1, '2026-09-03', 'nhận sau 15:00 tính như nhận ngày làm việc kế tiếp'],
    ['2026-08-27T09:00', 7, '2026-09-10', 'Bộ luật Lao động 2019, Điều 112: Quốc khánh nghỉ hai ngày, 31/8 hoán đổi'],
    ['2026-04-23T09:00', 7, '2026-05-07', 'Bộ luật Lao động 2019, Điều 111(3): nghỉ bù Giỗ Tổ'],
    ['2026-11-23T09:00', 1, '2026-11-25', 'Nghị quyết 28/2026/QH16: nghỉ ngày 24/11'],
    ['2026-03-02T09:00', 10, '2026-03-16', 'hai tuần không có ngày lễ'],
    ['2019-04-26T10:00', 2, '2019-05-03', 'hoán đổi 29/4/2019'],
    ['2019-01-25T09:00', 5, '2019-02-01', 'trước Tết 2019'],
  ])('Nhận %s, %d ngày làm việc, trả %s: %s', (accepted, amount, expected) => {
    expect(due(accepted, amount, 'working_day')).toBe(`${expected}T17:00`);
  });
});

describe('Đơn vị thời hạn', () => {
  test.each<[string, number, LimitUnit, string, string]>([
    ['2026-03-02T09:00', 0, 'working_day', '2026-03-02T17:00', 'số 0 là trong ngày'],
    ['2026-03-02T15:00', 1, 'same_day', '2026-03-02T17:00', 'đúng 15:00 vẫn trong ngày'],
    ['2026-03-02T15:01', 1, 'same_day', '2026-03-03T17:00', 'sau 15:00 sang ngày làm việc kế tiếp'],
    ['2026-03-06T16:00', 2, 'hour', '2026-03-09T08:00', 'Bộ luật Dân sự 2015, Điều 147(1): giờ tính từ lúc nhận'],
    ['2026-03-02T11:00', 1, 'hour', '2026-03-02T14:00', 'giờ nghỉ trưa không tính'],
    ['2026-03-02T09:00', 8, 'hour', '2026-03-03T09:00', 'tám giờ làm việc là một ngày'],
    ['2026-03-02T13:30', 1.5, 'hour', '2026-03-02T15:00', 'nửa giờ'],
    ['2026-04-18T09:00', 15, 'day', '2026-05-05T17:00', 'nhận thứ Bảy, tính như thứ Hai 20/4'],
    ['2026-04-16T09:00', 15, 'day', '2026-05-04T17:00', 'Bộ luật Dân sự 2015, Điều 148(5): 1/5 là ngày lễ'],
    ['2026-01-30T09:00', 1, 'month', '2026-03-02T17:00', 'Điều 148(3): 28/2 là thứ Bảy, lùi sang thứ Hai'],
    ['2024-01-31T09:00', 1, 'month', '2024-02-29T17:00', 'Điều 148(3): tháng không có ngày 31 thì ngày cuối tháng'],
    ['2026-03-02T09:00', 1.5, 'month', '2026-04-17T17:00', 'Điều 146(2): nửa tháng là mười lăm ngày'],
    ['2026-03-02T09:00', 17.5, 'working_day', '2026-03-26T11:00', '17,5 ngày: nửa buổi của ngày kế tiếp'],
    ['2026-03-02T09:00', 0.5, 'working_day', '2026-03-03T11:00', 'nửa ngày, ngày nhận không tính'],
  ])('%s + %d %s = %s: %s', (accepted, amount, unit, expected) => {
    expect(due(accepted, amount, unit)).toBe(expected);
  });

  test('Cách tính theo giờ nhận (plain): đến đúng giờ ấy của ngày cuối', () => {
    expect(due('2026-08-27T16:10', 1, 'working_day', under('plain'))).toBe('2026-08-28T16:10');
    expect(due('2026-08-29T09:00', 1, 'working_day', under('plain'))).toBe('2026-09-03T17:00');
  });

  test('Cách tính theo giờ làm việc (hours): một ngày là tám giờ, đếm ngay từ lúc nhận', () => {
    expect(due('2026-03-02T16:00', 1, 'working_day', under('hours'))).toBe('2026-03-03T16:00');
  });

  test('Năm chưa có thông báo nghỉ lễ thì hạn là tạm tính', () => {
    const limit = { acceptedAt: at('2026-12-30T09:00'), amount: 5, unit: 'working_day' } as const;
    expect(computeDueDate(province, limit).provisional).toBe(true);
    expect(computeDueDate(province, { ...limit, amount: 1 }).provisional).toBe(false);
  });

  test('Số hay thời điểm không hợp lẽ bị từ chối, nêu rõ mục', () => {
    expect(() => due('2026-03-02T09:00', Number.NaN, 'day')).toThrow(AppError);
    expect(() => due('2026-03-02T09:00', 3651, 'month')).toThrow(AppError);
    expect(() => due('1999-03-02T09:00', 1, 'day')).toThrow(AppError);
    expect(due('2089-12-31T09:00', 3650, 'month')).toMatch(/^2394-/);
  });
});

describe('Lời giải thích', () => {
  const said = (accepted: string, amount: number, unit: LimitUnit) =>
    computeDueDate(province, { acceptedAt: at(accepted), amount, unit }).steps.map((step) => step.text);

  test('Hồ sơ nhận trước Tết: nêu ngày nghỉ và hạn trả', () => {
    expect(said('2026-02-13T09:00', 3, 'working_day')).toEqual([
      'Nhận lúc 09:00 thứ Sáu 13/2/2026',
      'Thời hạn 3 ngày làm việc, tính từ thứ Hai 23/2/2026 (không tính ngày đầu: Bộ luật Dân sự 2015, Điều 147)',
      'Không tính 14–22/2/2026 (Tết Nguyên đán, cuối tuần)',
      'Hạn trả: 17:00 thứ Tư 25/2/2026',
    ]);
  });

  test('Nhận sau 15:00, qua Quốc khánh', () => {
    expect(said('2026-08-27T16:10', 1, 'working_day')).toEqual([
      'Nhận lúc 16:10 thứ Năm 27/8/2026',
      'Nhận sau 15:00 nên tính như nhận đầu giờ làm việc thứ Sáu 28/8/2026',
      'Thời hạn 1 ngày làm việc, tính từ thứ Năm 3/9/2026 (không tính ngày đầu: Bộ luật Dân sự 2015, Điều 147)',
      'Không tính 29/8–2/9/2026 (nghỉ hoán đổi với thứ Bảy 22/8, Quốc khánh, cuối tuần)',
      'Hạn trả: 17:00 thứ Năm 3/9/2026',
    ]);
  });

  test('Thứ Bảy làm bù và ngày cuối rơi vào ngày lễ được nói ra', () => {
    expect(said('2026-08-20T09:00', 3, 'working_day')).toContain('Có tính thứ Bảy 22/8/2026 (làm bù cho thứ Hai 31/8)');
    expect(said('2026-04-16T09:00', 15, 'day')).toContain(
      'Ngày cuối thứ Sáu 1/5/2026 là ngày nghỉ (Quốc tế Lao động 1/5) nên hạn lùi sang ngày làm việc kế tiếp (Bộ luật Dân sự 2015, Điều 148)',
    );
    expect(said('2026-12-31T09:00', 5, 'working_day')).toContain('Lịch nghỉ năm 2027 chưa công bố đủ nên hạn này là tạm tính');
  });

  test('Thời hạn dài vẫn đọc được: không quá hai mươi dòng', () => {
    expect(said('2026-01-05T09:00', 500, 'working_day').length).toBeLessThanOrEqual(20);
  });
});

describe('Tạm dừng', () => {
  test('Chờ bổ sung hai ngày làm việc thì hạn lùi đúng hai ngày làm việc, qua cuối tuần và ngày lễ', () => {
    const dueAt = at('2026-04-24T17:00');
    expect(local(extendByPause(province, dueAt, at('2026-04-20T10:00'), at('2026-04-22T10:00')))).toBe('2026-04-29T17:00');
  });

  test('Tạm dừng ngoài giờ làm việc không làm lùi hạn', () => {
    const dueAt = at('2026-04-24T17:00');
    expect(extendByPause(province, dueAt, at('2026-04-18T08:00'), at('2026-04-19T20:00')).equals(dueAt)).toBe(true);
    expect(extendByPause(province, dueAt, at('2026-04-22T08:00'), at('2026-04-20T08:00')).equals(dueAt)).toBe(true);
  });
});

test('Tính một hạn dưới 50 µs (trung vị của các lần đo)', () => {
  const limit = { acceptedAt: at('2026-02-13T09:00'), amount: 10, unit: 'working_day' } as const;
  for (let i = 0; i < 3000; i += 1) computeDueDate(province, limit);
  const rounds = Array.from({ length: 21 }, () => {
    const start = performance.now();
    for (let i = 0; i < 200; i += 1) computeDueDate(province, limit);
    return (performance.now() - start) / 200;
  }).toSorted((a, b) => a - b);
  expect(rounds[10]).toBeLessThan(0.05);
});
