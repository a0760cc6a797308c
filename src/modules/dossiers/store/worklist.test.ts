import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as notifications from '#modules/notifications';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { actOnDossier } from '../use-cases/act.ts';
import { HEALTH, JUSTICE, makeProvince, officer, opening, PERMIT, SYSTEM } from '../use-cases/province.testing.ts';
import { receiveAtCounter } from '../use-cases/receive-at-counter.ts';
import { submitOnline } from '../use-cases/submit-online.ts';
import { countByState, type ListFilter, listDossiers, listQuery } from './worklist.sql.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ jobs: notifications.jobs });
  await makeProvince(platform);
  for (let index = 0; index < 23; index += 1) {
    platform.clock.advance({ minutes: 3 });
    const agency = index % 5 === 0 ? JUSTICE : HEALTH;
    const input = opening({ agency, ...(index % 3 === 0 ? { procedureCode: PERMIT } : {}), ownerName: index % 4 === 0 ? 'Tô Thị Mơ' : 'Đỗ Văn Đậu' });
    const opened = index % 6 === 0 ? await submitOnline(platform, input) : await receiveAtCounter(platform, input, officer(['desk_officer'], agency));
    if (!opened.ok) throw new Error(opened.reason);
    if (index % 2 === 1) await actOnDossier(platform, { code: opened.dossier.code, action: 'forward', version: null }, SYSTEM);
  }
});
afterAll(() => platform?.close());

const ALL: ListFilter = { scope: { kind: 'province' }, states: [], lateAt: null, agency: null, text: '', codes: [], order: 'due', after: null, limit: 100 };

async function everyPage(filter: ListFilter): Promise<readonly string[]> {
  const codes: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listDossiers>> = await listDossiers(platform.db, { ...filter, limit: 4, after });
    codes.push(...page.items.map(({ code }) => code));
    if (page.next === null) return codes;
    after = page.next;
  }
}

describe('Danh sách việc', () => {
  it.each(['due', 'newest'] as const)('lật từng trang (%s): đủ, không lặp, đúng thứ tự', async (order) => {
    const whole = (await listDossiers(platform.db, { ...ALL, order })).items.map(({ code }) => code);
    expect(whole).toHaveLength(23);
    expect(await everyPage({ ...ALL, order })).toEqual(whole);
  });

  it('hồ sơ chưa có ngày hẹn đứng cuối', async () => {
    const { items } = await listDossiers(platform.db, ALL);
    const without = items.map(({ dueAt }) => dueAt === null);
    expect(without.indexOf(true)).toBe(without.filter((one) => !one).length);
  });

  it('phạm vi cơ quan ở trong câu truy vấn: danh sách và con số như nhau', async () => {
    const scope = { kind: 'agencies', codes: [JUSTICE] } as const;
    const { items } = await listDossiers(platform.db, { ...ALL, scope });
    expect(items.every(({ agencyCode }) => agencyCode === JUSTICE)).toBe(true);
    const counts = await countByState(platform.db, scope, platform.clock.now());
    expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(items.length);
    expect((await listDossiers(platform.db, { ...ALL, scope: { kind: 'agencies', codes: [] } })).items).toEqual([]);
  });

  it('tìm theo tên không dấu, đầu từ, mã cụt', async () => {
    const found = async (text: string) => (await listDossiers(platform.db, { ...ALL, text })).items;
    expect((await found('to thi mo')).every(({ ownerName }) => ownerName === 'Tô Thị Mơ')).toBe(true);
    expect(await found('dau')).not.toHaveLength(0);
    expect(await found('xay dung nha')).not.toHaveLength(0);
    expect(await found('h08-260302-0002')).toHaveLength(2);
    expect(await found("'); drop table x; --")).toEqual([]);
  });

  it('trễ hẹn theo đúng luật của miền: so với giờ dừng, giờ này', async () => {
    platform.clock.advance({ days: 10 });
    const { items } = await listDossiers(platform.db, { ...ALL, lateAt: platform.clock.now() });
    const counts = await countByState(platform.db, ALL.scope, platform.clock.now());
    expect(items.length).toBeGreaterThan(0);
    expect(counts.reduce((sum, { late }) => sum + late, 0)).toBe(items.length);
  });

  it('câu truy vấn như đã xét', () => {
    const filter: ListFilter = { ...ALL, scope: { kind: 'agencies', codes: [HEALTH] }, states: [4], text: 'khai sinh', after: '1777000000000.7', limit: 50 };
    const { sql, parameters } = listQuery(platform.db, filter).compile();
    expect(sql).toMatchInlineSnapshot(
      `"select * from "dossiers"."dossier" where (("agency_code" in ($1) or "competent_agency" in ($2)) and "state" in ($3) and search @@ to_tsquery('simple', $4) and (due_sort, id) > ($5::timestamptz, $6::bigint)) order by "due_sort", "id" limit $7"`,
    );
    expect(parameters).toHaveLength(7);
  });
});
