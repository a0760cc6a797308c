import { describe, expect, test } from 'vitest';
import { Temporal, VIETNAM } from '#kernel/time.ts';
import { provinceFacts } from '../../../../seeds/directory/province-calendar.ts';
import { workCalendar } from './calendar.ts';
import { openState, weekHours } from './open-hours.ts';

const calendar = workCalendar(null, provinceFacts);
const clock = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(VIETNAM).toPlainDateTime().toString().slice(0, 16);

function told(now: string): string {
  const state = openState(calendar, Temporal.Instant.from(now));
  return state.open ? `mở đến ${clock(state.until)}` : `đóng, mở lúc ${clock(state.next)}`;
}

describe('đang mở cửa hay không', () => {
  const [morning, afternoon] = weekHours(calendar, Temporal.PlainDate.from('2026-03-02'))[0]?.intervals ?? [];
  const at = (minute = 0) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

  test.each([
    ['sáng thứ Hai', '2026-03-02T09:00:00+07:00', `mở đến 2026-03-02T${at(morning?.closes)}`],
    ['nghỉ trưa', '2026-03-02T12:30:00+07:00', `đóng, mở lúc 2026-03-02T${at(afternoon?.opens)}`],
    ['đúng phút đóng cửa là đã đóng', `2026-03-02T${at(afternoon?.closes)}:00+07:00`, `đóng, mở lúc 2026-03-03T${at(morning?.opens)}`],
    ['tối thứ Sáu thì thứ Hai', '2026-03-06T20:00:00+07:00', `đóng, mở lúc 2026-03-09T${at(morning?.opens)}`],
    ['trước giờ', '2026-03-02T05:00:00+07:00', `đóng, mở lúc 2026-03-02T${at(morning?.opens)}`],
  ])('%s', (_, now, expected) => {
    expect(told(now)).toBe(expected);
  });

  test('ngày lễ 2/9 nghỉ, mở lại ngày làm việc sau đó', () => {
    expect(told('2026-09-02T09:00:00+07:00')).toMatch(/^đóng, mở lúc 2026-09-0[3-7]T/u);
  });

  test('tuần làm việc nói gọn: thứ Hai đến thứ Sáu', () => {
    expect(weekHours(calendar, Temporal.PlainDate.from('2026-03-02')).map(({ first, last }) => [first, last])).toEqual([[0, 4]]);
  });
});
