import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { inTransaction } from '#platform/db/database.ts';
import { type TestPlatform, testPlatform } from '../../../test/support/platform.ts';
import { actsOn, recordAct, verifyChain } from './store.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

const at = Temporal.Instant.from('2026-03-02T09:00:00.123456+07:00');
const act = (objectId: string) => ({ at, actor: 'officer-1', action: 'dossier.accept', objectKind: 'dossier', objectId });

test('hai mươi việc cùng lúc vẫn thành một chuỗi liền', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => inTransaction(platform.db, (tx) => recordAct(tx, act(`d${index}`)))));
  expect(await verifyChain(platform.db)).toEqual({ entries: 20, brokenAt: null });
  expect(await actsOn(platform.db, 'dossier', 'd3')).toHaveLength(1);
});

test('sửa hay xóa một dòng nhật ký: cơ sở dữ liệu từ chối', async () => {
  const client = new pg.Client({ connectionString: platform.databaseUrl });
  await client.connect();
  await expect(client.query(`update audit.entry set actor = 'x' where no = 1`)).rejects.toThrow(/never changed/u);
  await expect(client.query('delete from audit.entry')).rejects.toThrow(/never changed/u);
  await expect(client.query('truncate audit.entry')).rejects.toThrow(/never changed/u);
  await client.end();
});

test('ai tắt được chốt chặn mà sửa thì chuỗi chỉ ra đúng dòng', async () => {
  const client = new pg.Client({ connectionString: platform.databaseUrl });
  await client.connect();
  await client.query('alter table audit.entry disable trigger all');
  await client.query(`update audit.entry set reason = 'khác' where no = 7`);
  await client.end();
  expect(await verifyChain(platform.db)).toEqual({ entries: 6, brokenAt: 7 });
});
