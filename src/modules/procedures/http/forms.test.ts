import { Buffer } from 'node:buffer';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Subject } from '#kernel/subject.ts';
import { Temporal } from '#kernel/time.ts';
import { openZip, readZip } from '#platform/files/zip.ts';
import { writeForm } from '../../../../seeds/forms/docx.ts';
import { DEMO_FORMS } from '../../../../seeds/forms/plans.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { contentDisposition } from '../domain/form-file.ts';
import { jobs } from '../jobs.ts';
import { exportCatalogue } from '../use-cases/export-catalogue.ts';
import { addForm } from '../use-cases/forms/add-form.ts';
import { copyForms } from '../use-cases/forms/copy-forms.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';
import { beginDraft } from '../use-cases/revisions/begin-draft.ts';
import { formRoutes } from './form.routes.ts';
import { officeFormRoutes } from './office/forms.routes.tsx';
import { procedureRoutes } from './procedure.routes.tsx';

let house: TestApp;
let folder: string;
const lan: Subject = { officerId: 'lan', name: 'lan', agency: '000.00.14.H08' as AgencyCode, roles: ['procedure_control'] };
const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');
const CODE = '1.950001';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-forms-'));
  house = await testApp({ routes: [formRoutes, officeFormRoutes, procedureRoutes], jobs: [...jobs], officers: { lan }, env: { DATA_DIR: folder } });
  const line = JSON.stringify({
    code: CODE,
    name: 'Việc có biểu mẫu',
    documents: [
      { name: 'Căn cước', originals: 1 },
      { name: 'Tờ khai', originals: 1 },
    ],
  });
  await importCatalogue(house.platform, [line], { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: 'GET', url, headers, cookies: { mc_session: 'lan' } });
const add = (name: string, bytes: Buffer, paper = 2) => addForm(house.platform, { code: CODE, paper, name, label: 'Tờ khai', bytes }, 'test');

async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = openZip();
  for (const [name, text] of Object.entries(files)) {
    const entry = zip.entry(name);
    await entry.write(text);
    await entry.end();
  }
  return zip.finish();
}

describe('tệp biểu mẫu', () => {
  test('gắn vào giấy tờ, tải về đúng loại và tên, hỏi lại thì 304; bản cũ của tệp vẫn tải được', async () => {
    expect(await add('Tờ khai số "1".pdf', PDF)).toEqual({ ok: true, paper: 'Tờ khai' });
    const [, paper] = (await readProcedure(house.platform, CODE))?.record.componentGroups[0]?.components ?? [];
    expect(paper?.formFiles).toEqual([
      { label: 'Tờ khai', name: 'Tờ khai số 1.pdf', mediaType: 'application/pdf', bytes: PDF.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
    ]);
    const url = `/thu-tuc/${CODE}/mau/${paper?.formFiles?.[0]?.sha256.slice(0, 16)}.pdf`;
    const checklist = (await get(`/thu-tuc/${CODE}`)).body.replaceAll('\u00a0', ' ');
    expect([checklist.includes(`href="${url}"`), checklist.includes('Tờ khai (PDF, 15 byte)')]).toEqual([true, true]);
    const file = await get(url);
    expect(file.rawPayload.equals(PDF)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="To khai so 1.pdf"; filename*=UTF-8''T%E1%BB%9D%20khai%20s%E1%BB%91%201.pdf`,
      'x-content-type-options': 'nosniff',
    });
    expect((await get(url, { 'if-none-match': String(file.headers.etag) })).statusCode).toBe(304);
    expect((await get(`/thu-tuc/${CODE}/mau/0000000000000000.pdf`)).statusCode).toBe(404);
    expect((await get(`/thu-tuc/${CODE}/mau/..%2f..%2fsecret`)).statusCode).toBe(404);
    await add('Tờ khai số 1.pdf', Buffer.from('%PDF-1.7 mới'));
    expect((await get(url)).rawPayload.equals(PDF)).toBe(true);
  });

  test.each([
    ['a.pdf', 'không phải pdf', 'not-what-it-says'],
    ['a.exe', '%PDF-1', 'unknown-type'],
    ['a.docx', '%PDF-1', 'not-what-it-says'],
    ['.pdf', '%PDF-1', 'no-name'],
    ['a.pdf', '', 'empty'],
  ])('%s với nội dung %j: %s', async (name, text, reason) => {
    expect(await add(name, Buffer.from(text))).toEqual({ ok: false, reason });
  });

  test('quá lớn, có macro, zip lạ, giấy tờ không có', async () => {
    expect(await add('a.pdf', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(5_000_000)]))).toEqual({ ok: false, reason: 'too-large' });
    const parts = { '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' };
    expect(await add('a.docx', await zipOf({ ...parts, 'word/vbaProject.bin': 'x' }))).toEqual({ ok: false, reason: 'not-what-it-says' });
    expect(await add('a.odt', await zipOf(parts))).toEqual({ ok: false, reason: 'not-what-it-says' });
    expect(await add('a.odt', await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toMatchObject({ ok: true });
    expect(await add('a.pdf', PDF, 3)).toEqual({ ok: false, reason: 'no-paper' });
  });

  test('mang sang nơi khác: dòng xuất giữ tên và dấu, tệp đi cùng thư mục', async () => {
    const out = join(folder, 'ra');
    const lines: string[] = [];
    for await (const line of exportCatalogue(house.platform)) lines.push(line);
    expect(lines[0]).toContain('"form_files":[{"label":"Tờ khai"');
    const copied = await copyForms(house.platform, { folder: out, direction: 'out' });
    expect(readdirSync(out)).toHaveLength(copied);
    const other = mkdtempSync(join(folder, 'noi-khac-'));
    expect(await copyForms({ ...house.platform, config: { ...house.platform.config, dataDir: other } }, { folder: out, direction: 'in' })).toBe(copied);
  });

  test('ở bản thảo: thêm, thấy, bỏ; sai thì nói vì sao', async () => {
    const begun = await beginDraft(house.platform, { code: CODE, from: { kind: 'current' } }, 'lan');
    if (!begun.ok) throw new Error(begun.reason);
    const at = `/quan-tri/thu-tuc/ban-thao/${begun.id}/bieu-mau`;
    const page = await get(at);
    const token = /name="_csrf" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
    const version = /name="ban" value="(\d+)"/u.exec(page.body)?.[1] ?? '';
    const cookies = { mc_session: 'lan', ...Object.fromEntries(page.cookies.map((one) => [one.name, one.value])) };
    const send = (name: string, bytes: Buffer) => {
      const fields = { _csrf: token, ban: version, giay: '1', nhan: 'Bản khai căn cước' };
      const parts: Buffer[] = Object.entries(fields).map(([key, value]) =>
        Buffer.from(`--x\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`),
      );
      parts.push(
        Buffer.from(`--x\r\ncontent-disposition: form-data; name="tep"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`),
        bytes,
        Buffer.from('\r\n--x--\r\n'),
      );
      return house.app.inject({
        method: 'POST',
        url: at,
        cookies,
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        payload: Buffer.concat(parts),
      });
    };
    const wrong = await send('a.exe', PDF);
    expect([wrong.statusCode, wrong.body.includes('chỉ nhận PDF, DOCX hoặc ODT'), wrong.body.includes('Bản khai căn cước')]).toEqual([422, true, true]);
    expect((await send('a.pdf', PDF)).statusCode).toBe(303);
    expect((await get(at)).body).toContain('Bản khai căn cước (a.pdf)');
  });
});

describe('biểu mẫu của tỉnh minh họa', () => {
  test.each(DEMO_FORMS.map((form) => [form.file, form] as const))('%s mở được, ghi rõ là minh họa, mỗi lần làm ra cùng từng byte', async (_, form) => {
    const bytes = await writeForm(form);
    expect(bytes.equals(await writeForm(form))).toBe(true);
    const zip = readZip(bytes, { entries: 20, unpackedBytes: 1_000_000 });
    const text = zip.ok ? String(await zip.read('word/document.xml')) : '';
    expect(text).toContain('Mẫu minh họa');
    expect(text).toContain(form.title.toLocaleUpperCase('vi'));
  });

  test('tên tệp có chữ Việt, ngoặc, nháy', () => {
    expect(contentDisposition("Đơn (mẫu) 'a'.pdf")).toBe(
      `attachment; filename="Don (mau) _a_.pdf"; filename*=UTF-8''%C4%90%C6%A1n%20%28m%E1%BA%ABu%29%20%27a%27.pdf`,
    );
  });
});
