import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { paperGroupsOf } from '../domain/facts/papers.ts';
import { isListCode, LIST_CODE_ALPHABET, listCodeFrom } from '../domain/list-code.ts';
import { importCatalogue } from './import-catalogue.ts';
import { readProcedure } from './read-procedure.ts';
import { changeTicks, deleteList, eraseOldLists, openList, openListByCode, renewCode, saveList } from './saved-list.ts';

let platform: TestPlatform;
let revisionId = 0;
let keys: readonly string[] = [];

const KITE = {
  code: '1.900001',
  name: 'Cấp giấy phép thả diều',
  detail: 'structured',
  documents: ['Tờ khai', 'Ảnh con diều', 'Căn cước'].map((name) => ({ name, originals: 1, copies: 0, group: '' })),
};

beforeAll(async () => {
  platform = await testPlatform();
  await importCatalogue(platform, [JSON.stringify(KITE)], { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
  const read = await readProcedure(platform, KITE.code);
  revisionId = read?.revision.id ?? 0;
  keys = read ? paperGroupsOf(read.record).flatMap((group) => group.papers.map((paper) => paper.key)) : [];
});
afterAll(() => platform?.close());

async function saved(ticks: readonly string[] = [keys[0] ?? '']): Promise<string> {
  const token = await saveList(platform, { revisionId, ticks });
  if (token === null) throw new Error('not saved');
  return token;
}

describe('danh sách giấy tờ được lưu', () => {
  test('mở lại bằng đường dẫn: đúng dấu đã đánh, dấu lạ bị bỏ; bảng không giữ đường dẫn', async () => {
    const token = await saved([keys[1] ?? '', 'giay-la', keys[1] ?? '']);
    expect(token).toMatch(/^[\w-]{24}$/u);
    expect((await openList(platform, token))?.ticks).toEqual([keys[1]]);
    const { rows } = await sql<{ row: string }>`select l::text as row from procedures.saved_list l`.execute(platform.db);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    expect(await openList(platform, `${token}x`)).toBeNull();
    expect(await saveList(platform, { revisionId: 999_999, ticks: [] })).toBeNull();
  });

  test('mã ngắn: mở được trong ba ngày, rồi nói là đã hết hạn, lấy mã mới thì mã cũ thành không có', async () => {
    const token = await saved();
    const code = (await openList(platform, token))?.code ?? '';
    expect(isListCode(code)).toBe(true);
    expect(await openListByCode(platform, code)).toMatchObject({ ok: true, list: { ticks: [keys[0]] } });
    expect(await openListByCode(platform, 'XXXXXX')).toEqual({ ok: false, reason: 'unknown' });
    expect(await openListByCode(platform, "' or 1=1")).toEqual({ ok: false, reason: 'unknown' });
    platform.clock.advance({ hours: 73 });
    expect(await openListByCode(platform, code)).toEqual({ ok: false, reason: 'ended' });
    expect(await renewCode(platform, token)).toBe(true);
    const fresh = (await openList(platform, token))?.code ?? '';
    expect(await openListByCode(platform, fresh)).toMatchObject({ ok: true });
    expect(await openListByCode(platform, code)).toEqual({ ok: false, reason: 'unknown' });
  });

  test('đổi dấu thì được giữ thêm 90 ngày; quá hạn hay đã xóa thì không mở, không sửa được', async () => {
    const [kept, gone] = [await saved(), await saved()];
    platform.clock.advance({ days: 60 });
    expect(await changeTicks(platform, kept, keys)).toBe(true);
    platform.clock.advance({ days: 60 });
    expect((await openList(platform, kept))?.ticks).toEqual(keys);
    expect(await openList(platform, gone)).toBeNull();
    expect(await changeTicks(platform, gone, [])).toBe(false);
    expect(await renewCode(platform, gone)).toBe(false);
    expect(await eraseOldLists(platform)).toBeGreaterThanOrEqual(1);
    await deleteList(platform, kept);
    expect(await openList(platform, kept)).toBeNull();
  });
});

test('mã không có chữ dễ lẫn, không có nguyên âm, luôn có cả chữ và số', () => {
  expect([...'0O1IL2Z5S8BAEU'].filter((sign) => LIST_CODE_ALPHABET.includes(sign))).toEqual([]);
  const codes = Array.from({ length: 2_000 }, (_, at) =>
    listCodeFrom(Uint8Array.from({ length: 16 }, (__, byte) => (at * 31 + byte * 97 + ((at * byte) % 251)) % 256)),
  );
  const drawn = codes.filter((code) => code !== null);
  expect(drawn.length).toBeGreaterThan(500);
  expect(drawn.every((code) => isListCode(code) && /\d/u.test(code) && /[A-Z]/u.test(code))).toBe(true);
  expect(listCodeFrom(Uint8Array.of(255, 255, 255))).toBeNull();
});
