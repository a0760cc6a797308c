import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { observeTimes } from '#modules/dossiers';
import * as notifications from '#modules/notifications';
import { importCatalogue } from '#modules/procedures';
import { type TestPlatform, testPlatform } from '../../test/support/platform.ts';
import { seedDirectory } from '../directory/index.ts';
import { seedDossiers } from './index.ts';

const UNTIL = Temporal.Instant.from('2026-11-23T22:00:00+07:00');
let platform: TestPlatform;
let seconds = Number.POSITIVE_INFINITY;

beforeAll(async () => {
  platform = await prepared();
  const began = process.cpuUsage();
  await seedDossiers(platform, { until: UNTIL, seed: 7 });
  const { user, system } = process.cpuUsage(began);
  seconds = (user + system) / 1_000_000;
});
afterAll(() => platform?.close());

async function prepared(now = UNTIL): Promise<TestPlatform> {
  const fresh = await testPlatform({ now: now.toString(), jobs: notifications.jobs });
  await seedDirectory(fresh);
  const report = await importCatalogue(fresh, lines(join(import.meta.dirname, '..', 'catalogue')), {
    effectiveFrom: Temporal.PlainDate.from('2018-07-01'),
    actor: 'seed',
  });
  expect(report.faults).toEqual([]);
  return fresh;
}

async function* lines(folder: string): AsyncGenerator<string> {
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.jsonl'))
    .sort())
    yield* createInterface({ input: createReadStream(join(folder, name)) });
}

async function number(query: string): Promise<number> {
  const { rows } = await sql.raw<{ n: number }>(`select (${query})::bigint as n`).execute(platform.db);
  return rows[0]?.n ?? -1;
}

async function fingerprint(of: TestPlatform): Promise<unknown> {
  const { rows } = await sql`
    select md5(string_agg(concat_ws('|', d.code, d.owner_name, d.due_at, e.seq, e.type, e.at, e.note_public), '~' order by d.code, e.seq)) as print
    from dossiers.dossier d join dossiers.dossier_event e on e.dossier_id = d.id`.execute(of.db);
  return rows;
}

describe('Hồ sơ minh họa', () => {
  it('khoảng ba trăm, đủ mười trạng thái, ít nhất bốn mươi thủ tục, vài hồ sơ trễ', async () => {
    expect(await number('select count(*) from dossiers.dossier')).toBe(330);
    expect(await number('select count(distinct state) from dossiers.dossier')).toBe(10);
    expect(await number('select count(distinct procedure_code) from dossiers.dossier')).toBeGreaterThanOrEqual(40);
    expect(await number(`select count(*) from dossiers.dossier where state in (2, 4) and due_at < '${UNTIL.toString()}'`)).toBeGreaterThanOrEqual(5);
    expect(await number(`select count(*) from dossiers.dossier where state = 4 and due_at > '${UNTIL.toString()}'`)).toBeGreaterThanOrEqual(20);
  });

  it('hồ sơ năm 2019 đã kết thúc cả, có mã mẫu của Sở Y tế', async () => {
    expect(await number(`select count(*) from dossiers.dossier where submitted_at < '2020-01-01' and state in (3, 7, 8, 10)`)).toBe(70);
    expect(await number(`select count(*) from dossiers.dossier where submitted_at < '2020-01-01'`)).toBe(70);
    expect(await number(`select count(*) from dossiers.dossier where code = '000.00.17.H08-190125-0001' and state = 10 and finished_at < due_at`)).toBe(1);
  });

  it('chỉ trong giờ làm việc, không có gì ở tương lai, không tin nào được gửi', async () => {
    expect(await number(`select count(*) from dossiers.dossier_event where extract(isodow from at at time zone 'Asia/Ho_Chi_Minh') = 7`)).toBe(0);
    expect(await number(`select count(*) from dossiers.dossier_event where extract(hour from at at time zone 'Asia/Ho_Chi_Minh') not between 6 and 17`)).toBe(
      0,
    );
    expect(await number(`select count(*) from dossiers.dossier_event where at > '${UNTIL.toString()}'`)).toBe(0);
    expect(await platform.drain()).toBe(0);
    expect(platform.clock.now().equals(UNTIL)).toBe(true);
  });

  it('cán bộ ở Trung tâm có việc ngay khi mở bàn làm việc', async () => {
    expect(await number(`select count(*) from dossiers.dossier where agency_code = '000.01.22.H08' and state in (1, 2, 4, 9)`)).toBeGreaterThanOrEqual(20);
  });

  it('vài thủ tục có đủ hồ sơ để nói thực tế bao lâu', async () => {
    const observed = await observeTimes(platform);
    expect(observed.map((one) => one.procedureCode)).toEqual(expect.arrayContaining(['1.001193', '1.004873', '2.000815']));
    for (const { finished, p90Minutes } of observed) {
      expect(finished).toBeGreaterThanOrEqual(20);
      expect(p90Minutes).toBeGreaterThan(0);
    }
  });

  it('cùng hạt giống thì ra đúng những hồ sơ ấy', async () => {
    const again = await prepared();
    await seedDossiers(again, { until: UNTIL, seed: 7 });
    expect(await fingerprint(again)).toEqual(await fingerprint(platform));
    await again.close();
  });

  it('bị cắt ngang rồi làm tiếp: đúng những hồ sơ ấy, không hồ sơ nào hai lần', async () => {
    const again = await prepared();
    for (const most of [1, 137, 400]) {
      const stop = new AbortController();
      let acts = 0;
      const set = (at: Temporal.Instant) => {
        acts += 1;
        if (acts === most) stop.abort();
        again.clock.set(at);
      };
      await seedDossiers({ ...again, clock: { ...again.clock, set } }, { until: UNTIL, seed: 7, stop: stop.signal });
    }
    await seedDossiers(again, { until: UNTIL, seed: 7 });
    expect(await fingerprint(again)).toEqual(await fingerprint(platform));
    await again.close();
  });

  it.each(['2019-01-25T08:30:00+07:00', '2020-06-10T09:00:00+07:00', '2025-07-08T09:00:00+07:00'])(
    'đồng hồ đặt ở %s: vẫn có hồ sơ, không hồ sơ nào ở tương lai',
    async (now) => {
      const until = Temporal.Instant.from(now);
      const then = await prepared(until);
      await seedDossiers(then, { until, seed: 7 });
      const { rows } = await sql<{ n: number; newest: Temporal.Instant }>`
        select count(*)::int as n, (select max(at) from dossiers.dossier_event) as newest from dossiers.dossier`.execute(then.db);
      await then.close();
      expect(rows[0]?.n).toBeGreaterThanOrEqual(200);
      expect(rows[0]?.newest.epochMilliseconds).toBeLessThanOrEqual(until.epochMilliseconds);
    },
    30_000,
  );

  // Processor time of this program: a busy neighbour does not change it.
  it('tốn dưới mười giây', () => expect(seconds).toBeLessThan(10));
});
