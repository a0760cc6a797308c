import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash, exportCatalogue, exportSheets, importCatalogue, importFile } from '#modules/procedures';
import { Temporal } from '../../src/kernel/time.ts';
import { sharedFile } from '../../src/modules/procedures/bench/shared-data.ts';
import { editWorkbook } from '../../src/modules/procedures/test/edit-workbook.ts';
import { type TestPlatform, testPlatform } from '../support/platform.ts';

const file = sharedFile('procedures.jsonl');
const EDITED = 50;
const FROM = Temporal.PlainDate.from('2026-01-01');
const LATER = Temporal.PlainDate.from('2026-03-02');

let province: TestPlatform;
let empty: TestPlatform;

beforeAll(async () => {
  province = await testPlatform();
  empty = await testPlatform();
});
afterAll(async () => {
  await province?.close();
  await empty?.close();
});

async function exported(of: TestPlatform, options: Parameters<typeof exportCatalogue>[1]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportCatalogue(of, options)) lines.push(line);
  return lines;
}

describe.skipIf(file === null)('Cả danh mục quốc gia đi một vòng (bỏ qua khi máy không có dữ liệu chung)', () => {
  it('nhập 5.771 thủ tục, sửa 50 bằng bảng tính, xuất, nhập vào nơi trống: giống hệt', { timeout: 300_000 }, async () => {
    const lines = readFileSync(file ?? '', 'utf8').split('\n');
    expect(await importCatalogue(province, lines, { effectiveFrom: FROM, actor: 'test' })).toMatchObject({ read: 5_771, added: 5_771, faults: [] });

    const template = await exportSheets(province);
    expect(template.procedures).toBe(5_771);
    const touched = new Set<string>();
    let seen = 0;
    const edited = await editWorkbook(template.bytes, ({ sheet, cells, header }) => {
      if (sheet !== 'Thủ tục') return true;
      seen += 1;
      if (seen % 100 !== 0 || touched.size >= EDITED) return true;
      touched.add(String(cells[0]));
      cells[header.indexOf('Số quyết định công bố')] = `${seen}/QĐ-UBND`;
      cells[header.indexOf('Tên thường gọi')] = '=Tên thường gọi mới';
      return true;
    });
    const sheets = { bytes: edited, format: 'xlsx' as const };
    const options = { effectiveFrom: LATER, actor: 'test' };
    const dry = await importFile(province, sheets, { ...options, dryRun: true });
    expect(dry).toMatchObject({ read: 5_771, added: 0, changed: EDITED, unchanged: 5_771 - EDITED, faults: [] });
    expect(new Set(dry.rows?.map((row) => row.code))).toEqual(touched);
    const before = await exported(province, {});
    expect(await importFile(province, sheets, options)).toMatchObject({ changed: EDITED, unchanged: 5_771 - EDITED, faults: [] });

    const after = await exported(province, {});
    const differing = after.filter((line, index) => line !== before[index]).map((line) => JSON.parse(line));
    expect(new Set(differing.map((one) => one.code))).toEqual(touched);
    for (const one of differing) {
      const old = JSON.parse(before.find((line) => line.includes(`{"code":"${one.code}"`)) ?? '{}');
      expect({ ...one, decision_no: old.decision_no, everyday_name: undefined }).toEqual(old);
      expect(one.everyday_name).toBe('=Tên thường gọi mới');
    }

    const history = await exported(province, { allRevisions: true });
    expect(history).toHaveLength(5_771 + EDITED);
    expect(await importCatalogue(empty, history, { effectiveFrom: LATER, actor: 'test' })).toMatchObject({ read: 5_771 + EDITED, faults: [] });
    expect(await exported(empty, { allRevisions: true })).toEqual(history);
    expect(await exported(empty, {})).toEqual(after);
    expect(await hashes(empty)).toEqual(await hashes(province));
  });
});

/** What the databases hold, by their own words. */
async function hashes(of: TestPlatform): Promise<unknown> {
  const { rows } = await sql<{ code: string; no: number; hash: string; content: Parameters<typeof contentHash>[0] }>`
    select procedure_code as code, no, content_hash as hash, effective_from::text, effective_to::text, content
    from procedures.procedure_revision order by procedure_code, no`.execute(of.db);
  for (const row of rows.filter((_, index) => index % 200 === 0)) expect(contentHash(row.content)).toBe(row.hash);
  return rows;
}
