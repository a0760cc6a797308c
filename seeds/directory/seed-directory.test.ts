import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAgencyCode } from '#kernel/codes.ts';
import { Temporal } from '#kernel/time.ts';
import { agencySuccessors, computeDueDate, findAgency, findUnit, listAgencies, listUnits, loadCalendar, successorsOf } from '#modules/directory';
import { type TestPlatform, testPlatform } from '../../test/support/platform.ts';
import { seedDirectory } from './index.ts';
import { unitCode } from './units.ts';

const IN_2019 = Temporal.PlainDate.from('2019-06-15');
const IN_2026 = Temporal.PlainDate.from('2026-06-15');
const day = (text: string) => Temporal.PlainDate.from(text);

describe('Tỉnh mẫu: địa giới, cơ quan, lịch làm việc', () => {
  let platform: TestPlatform;
  let seconds = 0;

  beforeAll(async () => {
    platform = await testPlatform();
    const began = performance.now();
    await seedDirectory(platform);
    seconds = (performance.now() - began) / 1000;
  });
  afterAll(async () => platform.close());

  const types = (units: readonly { readonly unitType: string }[]) =>
    Object.fromEntries([...Map.groupBy(units, (unit) => unit.unitType)].map(([type, all]) => [type, all.length]));

  test('Nạp dưới 3 giây và nạp lại không đổi gì', async () => {
    expect(seconds).toBeLessThan(3);
    const count = async () => {
      const { rows } = await sql<{ n: number }>`select (select count(*) from directory.admin_unit) + (select count(*) from directory.unit_succession)
        + (select count(*) from directory.agency) + (select count(*) from directory.agency_succession) + (select count(*) from directory.desk)
        + (select count(*) from directory.calendar_day) + (select count(*) from directory.work_schedule) as n`.execute(platform.db);
      return rows[0]?.n;
    };
    const before = await count();
    await seedDirectory(platform);
    expect(await count()).toBe(before);
  });

  test('Bình Định năm 2019: 11 đơn vị cấp huyện; 159 cấp xã gồm 21 phường, 12 thị trấn, 126 xã', async () => {
    const districts = await listUnits(platform, { asOf: IN_2019, level: 'district', parent: unitCode('52') });
    expect(types(districts)).toEqual({ 'thành phố': 1, 'thị xã': 1, huyện: 9 });
    const communes = await listUnits(platform, { asOf: IN_2019, level: 'commune' });
    expect(communes).toHaveLength(159);
    expect(types(communes)).toEqual({ phường: 21, 'thị trấn': 12, xã: 126 });
    const byDistrict = Map.groupBy(communes, (unit) => unit.parentCode);
    expect([...byDistrict.values()].map((all) => all.length).toSorted((a, b) => a - b)).toEqual([7, 9, 10, 13, 15, 15, 15, 17, 18, 19, 21]);
  });

  test.each<[string, Readonly<Record<string, number>>, string]>([
    ['2020-06-01', { phường: 32, 'thị trấn': 10, xã: 117 }, 'Nghị quyết 932/NQ-UBTVQH14'],
    ['2021-02-01', { phường: 32, 'thị trấn': 11, xã: 116 }, 'Nghị quyết 1188/NQ-UBTVQH14'],
    ['2024-12-01', { phường: 28, 'thị trấn': 12, xã: 115 }, 'Nghị quyết 1257/NQ-UBTVQH15'],
    ['2025-07-01', { phường: 17, xã: 41 }, 'Nghị quyết 1664/NQ-UBTVQH15: 58 đơn vị trên đất Bình Định cũ'],
  ])('Từ %s: %j (%s)', async (from, expected) => {
    expect(types(await listUnits(platform, { asOf: day(from), level: 'commune' }))).toEqual(expected);
  });

  test('Từ 1/7/2025 không còn cấp huyện và mã 52 là tỉnh Gia Lai', async () => {
    expect(await listUnits(platform, { asOf: day('2025-06-30'), level: 'district' })).toHaveLength(11);
    expect(await listUnits(platform, { asOf: day('2025-07-01'), level: 'district' })).toHaveLength(0);
    expect((await findUnit(platform, unitCode('52'), IN_2019))?.fullName).toBe('Tỉnh Bình Định');
    expect((await findUnit(platform, unitCode('52')))?.fullName).toBe('Tỉnh Gia Lai');
    expect(await findUnit(platform, unitCode('64'))).toBeNull();
  });

  test('Mỗi xã, phường, thị trấn năm 2019 đều dẫn được tới đơn vị hôm nay', async () => {
    const today = new Set((await listUnits(platform, { asOf: IN_2026, level: 'commune' })).map((unit) => unit.code));
    const reached = new Set<string>();
    for (const unit of await listUnits(platform, { asOf: IN_2019, level: 'commune' })) {
      const heirs = await successorsOf(platform, { code: unit.code, on: IN_2019 });
      expect(heirs.length, unit.fullName).toBeGreaterThanOrEqual(1);
      for (const heir of heirs) {
        expect(today.has(heir.code), `${unit.fullName} → ${heir.fullName}`).toBe(true);
        reached.add(heir.code);
      }
    }
    expect(reached.size).toBe(58);
  });

  test('Mã cũ dùng lại: phường Lý Thường Kiệt (21580) năm 2019 và phường Trần Phú (21580) năm 2025 đều về phường Quy Nhơn', async () => {
    const names = async (code: string, on: string) => (await successorsOf(platform, { code: unitCode(code), on: day(on) })).map((unit) => unit.fullName);
    expect(await names('21580', '2019-06-15')).toEqual(['Phường Quy Nhơn']);
    expect(await names('21580', '2025-01-15')).toEqual(['Phường Quy Nhơn']);
    const split = await successorsOf(platform, { code: unitCode('22000'), on: IN_2019 });
    expect(split.map((unit) => [unit.fullName, unit.share])).toEqual([
      ['Xã Vân Canh', 'part'],
      ['Xã Canh Vinh', 'part'],
    ]);
  });

  test('Cơ quan: đủ mã mẫu, mỗi cơ quan có một bộ phận tiếp nhận, mã bịa được đánh dấu', async () => {
    const then = await listAgencies(platform, { asOf: IN_2019 });
    expect(then).toHaveLength(1 + 21 + 1 + 11 + 159);
    expect(then.every((agency) => agency.deskName?.includes('Tiếp nhận và Trả kết quả'))).toBe(true);
    const find = async (code: string) => findAgency(platform, parseAgencyCode(code) ?? expect.fail(code));
    expect((await find('000.00.17.H08'))?.name).toBe('Sở Y tế');
    expect((await find('000.01.22.H08'))?.kind).toBe('centre');
    expect((await find('000.00.30.H08'))?.name).toBe('Ủy ban nhân dân thành phố Quy Nhơn');
    expect((await find('000.00.40.H08'))?.name).toBe('Ủy ban nhân dân huyện Vân Canh');
    const { rows } = await sql<{ code: string }>`select code from directory.agency where not code_invented`.execute(platform.db);
    expect(rows).toEqual([{ code: '000.00.00.H08' }]);
  });

  test('Sau 1/7/2025: sở, ban giữ nguyên, 58 ủy ban cấp xã mới nối tiếp các ủy ban cũ', async () => {
    const now = await listAgencies(platform, { asOf: IN_2026 });
    expect(now.filter((agency) => agency.kind === 'commune')).toHaveLength(58);
    expect(now.filter((agency) => agency.kind === 'department')).toHaveLength(21);
    expect(now.filter((agency) => agency.kind === 'district')).toHaveLength(0);
    const standing = new Set(now.map((agency) => agency.code));
    for (const old of (await listAgencies(platform, { asOf: IN_2019 })).filter((agency) => agency.validTo !== null)) {
      const heirs = await agencySuccessors(platform, old.code, IN_2026);
      expect(heirs.length, old.name).toBeGreaterThanOrEqual(1);
      const goesOn = heirs.some((heir) => standing.has(heir.code) || heir.validTo?.toString() === '2025-06-30');
      expect(goesOn, old.name).toBe(true);
    }
  });

  test('Lịch đã nạp cho đúng hạn mẫu: nhận 13/2/2026, 3 ngày làm việc, trả 25/2/2026', async () => {
    const calendar = await loadCalendar(platform, null);
    const acceptedAt = Temporal.Instant.from('2026-02-13T10:00:00+07:00');
    expect(computeDueDate(calendar, { acceptedAt, amount: 3, unit: 'working_day' }).dueAt.toString()).toBe('2026-02-25T10:00:00Z');
  });
});
