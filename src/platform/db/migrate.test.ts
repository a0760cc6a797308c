import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { migrate } from './migrate.ts';

let database: FreshDatabase;
let folder: string;
beforeEach(async () => {
  database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('delete from public.schema_migration');
  await client.end();
  folder = mkdtempSync(join(tmpdir(), 'motcua-migrations-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('nâng cấp cơ sở dữ liệu', () => {
  test('mười tiến trình cùng khởi động: mỗi bước chạy đúng một lần', async () => {
    put('20260101T0900_create_thing.sql', 'create table public.thing (id int); insert into public.thing values (1);');
    await Promise.all(Array.from({ length: 10 }, () => migrate(database.url, folder)));
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    expect((await client.query('select id from public.thing')).rowCount).toBe(1);
    await client.end();
  });

  test('đứt giữa chừng: không để lại nửa bước, lần sau làm lại được', async () => {
    put('20260101T0900_create_thing.sql', 'create table public.thing (id int); select 1/0;');
    await expect(migrate(database.url, folder)).rejects.toThrow(/20260101T0900/u);
    put('20260101T0900_create_thing.sql', 'create table public.thing (id int);');
    expect((await migrate(database.url, folder)).applied).toEqual(['20260101T0900_create_thing.sql']);
  });

  test('cơ sở dữ liệu mới hơn chương trình, hoặc bước đã chạy bị sửa: nói rõ và không làm gì', async () => {
    put('20260101T0900_create_thing.sql', 'create table public.thing (id int);');
    await migrate(database.url, folder);
    put('20260101T0900_create_thing.sql', 'create table public.thing (id bigint);');
    await expect(migrate(database.url, folder)).rejects.toThrow(/đã bị sửa/u);
    rmSync(join(folder, '20260101T0900_create_thing.sql'));
    put('20250101T0900_create_other.sql', 'create table public.other (id int);');
    await expect(migrate(database.url, folder)).rejects.toThrow(/mới hơn chương trình/u);
  });
});
