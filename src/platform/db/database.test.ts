import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestPlatform, testPlatform } from '../../../test/support/platform.ts';
import { createLog } from '../log/log.ts';
import { asJson, inTransaction, openDatabase, sqlState } from './database.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

describe('cơ sở dữ liệu', () => {
  test('thời điểm, ngày và số lớn đi ra đi vào nguyên vẹn', async () => {
    const at = Temporal.Instant.from('2026-02-28T23:59:59.123456Z');
    const day = Temporal.PlainDate.from('2019-02-28');
    const { rows } = await sql<{ at: Temporal.Instant; day: Temporal.PlainDate; big: number; list: unknown }>`
      select ${at}::timestamptz as at, ${day}::date as day, 9007199254740991::bigint as big, ${asJson(['a', { b: 1 }])} as list`.execute(platform.db);
    expect(rows[0]?.at.equals(at)).toBe(true);
    expect(rows[0]?.day.equals(day)).toBe(true);
    expect(rows[0]).toMatchObject({ big: 9007199254740991, list: ['a', { b: 1 }] });
  });

  test('hai giao dịch khóa chéo nhau: cả hai vẫn xong nhờ làm lại', async () => {
    await sql`create table public.seat (id int primary key, taken int not null)`.execute(platform.db);
    await sql`insert into public.seat values (1, 0), (2, 0)`.execute(platform.db);
    const take = (first: number, second: number) =>
      inTransaction(platform.db, async (tx) => {
        await sql`update public.seat set taken = taken + 1 where id = ${first}`.execute(tx);
        await sql`select pg_sleep(0.2)`.execute(tx);
        await sql`update public.seat set taken = taken + 1 where id = ${second}`.execute(tx);
      });
    await Promise.all([take(1, 2), take(2, 1)]);
    const { rows } = await sql<{ taken: number }>`select taken from public.seat order by id`.execute(platform.db);
    expect(rows.map((row) => row.taken)).toEqual([2, 2]);
  });

  test('máy chủ cắt hết kết nối: tiến trình sống tiếp và nối lại', async () => {
    const opened = openDatabase({ url: platform.databaseUrl, max: 3, log: createLog('silent'), name: 'cut-me' });
    await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.05)`.execute(opened.db)));
    const client = new pg.Client({ connectionString: platform.databaseUrl });
    await client.connect();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut-me'`);
    await client.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(opened.db);
    expect(rows[0]?.one).toBe(1);
    await opened.close();
  });

  test('mã lỗi của PostgreSQL đọc được, lỗi khác thì không', async () => {
    const fault = await sql`select 1/0`.execute(platform.db).catch((error: unknown) => error);
    expect(sqlState(fault)).toBe('22012');
    expect(sqlState(new Error('x'))).toBeNull();
  });
});
