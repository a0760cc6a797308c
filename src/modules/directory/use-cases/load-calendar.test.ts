import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '#kernel/app-error.ts';
import { type AgencyCode, parseAgencyCode, parseUnitCode } from '#kernel/codes.ts';
import { Temporal } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { computeDueDate } from '../domain/due-date.ts';
import { declareCalendarYear } from './declare-calendar-year.ts';
import { declareLocalClosure } from './declare-local-closure.ts';
import { loadCalendar } from './load-calendar.ts';
import { registerAgencies } from './register-agencies.ts';
import { registerUnits } from './register-units.ts';
import { setDueDatePolicy } from './set-due-date-policy.ts';
import { setWorkSchedule } from './set-work-schedule.ts';

const actor = 'người kiểm thử';
const day = (text: string) => Temporal.PlainDate.from(text);
const agencyOf = (text: string): AgencyCode => parseAgencyCode(text) ?? expect.fail(text);
const unit = parseUnitCode('52') ?? expect.fail();
const PROVINCE = agencyOf('000.00.00.H08');
const POLICE = agencyOf('000.00.17.H08');
const OFFICE = [
  { opens: 420, closes: 690 },
  { opens: 810, closes: 1020 },
];
const week = (saturday: typeof OFFICE) => Array.from({ length: 7 }, (_, index) => (index < 5 ? OFFICE : index === 5 ? saturday : []));

describe('Lịch làm việc của từng cơ quan', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await testPlatform();
    const common = { kind: 'department', unitCode: unit, validFrom: day('2019-01-01'), validTo: null, codeInvented: true, aliases: [] } as const;
    await registerAgencies(platform, {
      actor,
      agencies: [
        { ...common, code: POLICE, codeQd20: 'H08.17', name: 'Sở Y tế', parentCode: PROVINCE },
        { ...common, code: PROVINCE, codeQd20: 'H08', name: 'UBND tỉnh', kind: 'province', parentCode: null },
      ],
    });
    await setWorkSchedule(platform, { agency: null, schedule: { effectiveFrom: day('2019-01-01'), weekdays: week([]) }, actor });
    await declareCalendarYear(platform, { year: 2026, complete: true, notice: null, days: [], actor });
  });
  afterAll(async () => platform.close());

  const due = async (agency: AgencyCode | null, accepted: string, amount: number) => {
    const calendar = await loadCalendar(platform, agency);
    const { dueAt } = computeDueDate(calendar, { acceptedAt: Temporal.Instant.from(`${accepted}+07:00`), amount, unit: 'working_day' });
    return dueAt.toZonedDateTimeISO('+07:00').toPlainDateTime().toString({ smallestUnit: 'minute' });
  };

  test('Không đổi gì thì vẫn là lịch đang giữ trong bộ nhớ; cơ quan không có lịch riêng dùng chung lịch tỉnh', async () => {
    const first = await loadCalendar(platform, null);
    expect(await loadCalendar(platform, null)).toBe(first);
    expect(await loadCalendar(platform, POLICE)).toBe(first);
    const inside = await inTransaction(platform.db, (tx) => loadCalendar({ db: tx }, null));
    expect(inside).toBe(first);
  });

  test('Thông báo nghỉ lễ vừa khai có hiệu lực ngay, khai lại thì thay hẳn', async () => {
    expect(await due(null, '2026-03-02T09:00', 1)).toBe('2026-03-03T17:00');
    const off = { date: day('2026-03-03'), kind: 'HOLIDAY', name: 'Ngày lễ thử', noticeRef: null } as const;
    await declareCalendarYear(platform, { year: 2026, complete: true, notice: 'thử', days: [off], actor });
    expect(await due(null, '2026-03-02T09:00', 1)).toBe('2026-03-04T17:00');
    await declareCalendarYear(platform, { year: 2026, complete: true, notice: 'thử', days: [], actor });
    expect(await due(null, '2026-03-02T09:00', 1)).toBe('2026-03-03T17:00');
  });

  test('Bão: một cơ quan đóng cửa thì chỉ hạn của cơ quan ấy lùi', async () => {
    await declareLocalClosure(platform, { agency: POLICE, day: day('2026-03-10'), name: 'bão số 1', noticeRef: 'Công điện thử', actor });
    await declareLocalClosure(platform, { agency: POLICE, day: day('2026-03-10'), name: 'bão số 1', noticeRef: 'Công điện thử', actor });
    expect(await due(POLICE, '2026-03-09T09:00', 1)).toBe('2026-03-11T17:00');
    expect(await due(null, '2026-03-09T09:00', 1)).toBe('2026-03-10T17:00');
  });

  test('Giờ riêng có ngày hiệu lực: sáng thứ Bảy chỉ được tính từ ngày mở', async () => {
    const saturday = [{ opens: 420, closes: 690 }];
    await setWorkSchedule(platform, { agency: POLICE, schedule: { effectiveFrom: day('2026-04-01'), weekdays: week(saturday) }, actor });
    expect(await due(POLICE, '2026-03-20T09:00', 1)).toBe('2026-03-23T17:00');
    expect(await due(POLICE, '2026-04-03T09:00', 1)).toBe('2026-04-04T11:30');
    expect(await due(null, '2026-04-03T09:00', 1)).toBe('2026-04-06T17:00');
  });

  test('Cách tính riêng theo cơ quan, tính theo ngày nhận', async () => {
    const policy = { effectiveFrom: day('2026-05-01'), counting: 'plain', cutoff: 900, dayMinutes: 480 } as const;
    await setDueDatePolicy(platform, { agency: POLICE, policy, actor });
    expect(await due(POLICE, '2026-05-04T16:10', 1)).toBe('2026-05-05T16:10');
    expect(await due(POLICE, '2026-04-28T16:10', 1)).toBe('2026-04-30T17:00');
  });

  test('Một mã không thể chỉ hai đơn vị cùng ngày; ngày lạc năm bị từ chối', async () => {
    const row = { code: unit, name: 'Bình Định', fullName: 'Tỉnh Bình Định', unitType: 'tỉnh', level: 'province', parentCode: null, validTo: null } as const;
    await registerUnits(platform, { units: [{ ...row, validFrom: day('2019-01-01') }], actor });
    await expect(registerUnits(platform, { units: [{ ...row, validFrom: day('2025-07-01') }], actor })).rejects.toThrow(AppError);
    const stray = { date: day('2025-01-01'), kind: 'HOLIDAY', name: 'Tết', noticeRef: null } as const;
    await expect(declareCalendarYear(platform, { year: 2026, complete: true, notice: null, days: [stray], actor })).rejects.toThrow(AppError);
  });
});
