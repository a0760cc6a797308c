import { Buffer } from 'node:buffer';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { filesOf, keyOf } from '#platform/files/files.ts';
import { type TestPlatform, testPlatform } from '../../../../../test/support/platform.ts';
import { jobs } from '../../jobs.ts';
import { importCatalogue } from '../import-catalogue.ts';
import { cancelImport } from './confirm.ts';
import { eraseImportFiles, IMPORT_FILE_KEPT } from './erase-files.ts';
import { handInCatalogue } from './hand-in.ts';

const day = Temporal.PlainDate.from('2026-04-01');
let folder: string;
let platform: TestPlatform;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-erase-'));
  platform = await testPlatform({ jobs, env: { DATA_DIR: folder } });
});
afterAll(async () => {
  await platform?.close();
  await rm(folder, { recursive: true, force: true });
});

const lineOf = (name: string) => Buffer.from(`${JSON.stringify({ code: '1.900002', name })}\n`);

async function handIn(bytes: Buffer): Promise<string> {
  const id = await handInCatalogue(platform, { name: 'thu.jsonl', bytes, effectiveFrom: day }, 'khoa');
  await platform.drain();
  return id;
}

const kept = async (bytes: Buffer) => (await filesOf(platform.config).read(keyOf(bytes))) !== null;

test('Tệp nhập đã thôi quá 30 ngày thì xóa; tệp còn chờ, tệp gửi lại, tệp là biểu mẫu thì giữ', async () => {
  const [over, waiting, again, form] = ['đã hủy', 'còn chờ', 'gửi hai lần', 'là biểu mẫu'].map(lineOf) as [Buffer, Buffer, Buffer, Buffer];
  for (const bytes of [over, again, form]) expect(await cancelImport(platform, await handIn(bytes), 'khoa')).toBe(true);
  for (const bytes of [waiting, again]) await handIn(bytes);
  const file = { label: 'Tờ khai', name: 'to-khai.pdf', media_type: 'application/pdf', bytes: form.length, sha256: keyOf(form) };
  const documents = [{ name: 'Tờ khai', originals: 1, copies: 0, group: '', form_files: [file] }];
  const named = JSON.stringify({ code: '1.900003', name: 'Thủ tục có biểu mẫu', detail: 'structured', documents });
  expect(await importCatalogue(platform, [named], { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' })).toMatchObject({ added: 1 });

  platform.clock.set(platform.clock.now().add(IMPORT_FILE_KEPT));
  expect(await eraseImportFiles(platform)).toBe(0);
  expect(await kept(over)).toBe(true);

  platform.clock.set(platform.clock.now().add({ seconds: 1 }));
  expect(await eraseImportFiles(platform)).toBe(1);
  expect(await Promise.all([over, waiting, again, form].map(kept))).toEqual([false, true, true, true]);
  expect(await eraseImportFiles(platform)).toBe(1);
});
