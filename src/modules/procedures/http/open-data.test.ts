import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { readJsonLines, sharedFile } from '../bench/shared-data.ts';
import { csvCell } from '../domain/open-data.ts';
import { entriesOfPart, sitemapParts } from '../domain/sitemap.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { openDataRoutes } from './open-data.routes.tsx';

let house: TestApp;
let folder: string;
const line = (code: string, more: object = {}) =>
  JSON.stringify({
    code,
    name: `=Việc ${code}, "lạ"`,
    fields: ['Thử'],
    levels: ['commune'],
    channels: [{ method: 'direct', time_qty: 3, time_unit: 'working_day' }],
    ...more,
  });
const bring = (lines: readonly string[]) => importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-02-01'), actor: 'test' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-open-data-'));
  house = await testApp({ routes: [openDataRoutes], env: { DATA_DIR: folder, PUBLIC_URL: 'https://cong.example' } });
  await bring([line('1.940001'), line('1.940002')]);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: 'GET', url, headers });

describe('dữ liệu mở', () => {
  test('tệp JSONL: đúng lược đồ, có ETag, nén khi được xin; hỏi lại thì 304', async () => {
    const plain = await get('/du-lieu-mo/thu-tuc.jsonl');
    expect(plain.headers).toMatchObject({ 'content-type': 'application/jsonl; charset=utf-8', etag: expect.stringMatching(/^"[\w-]{22}"$/u) });
    const lines = plain.body
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(lines.map((one) => one.code)).toEqual(['1.940001', '1.940002']);
    const schema = z.fromJSONSchema((await get('/du-lieu-mo/thu-tuc.schema.json')).json());
    for (const one of lines) expect(schema.safeParse(one).error).toBeUndefined();
    expect(schema.safeParse({ ...lines[0], channels: [{ method: 'fax' }] }).success).toBe(false);
    expect(schema.safeParse({ code: '1.940001' }).success).toBe(false);
    const packed = await get('/du-lieu-mo/thu-tuc.jsonl', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync((await get('/du-lieu-mo/thu-tuc.jsonl.gz')).rawPayload).toString()).toBe(plain.body);
    expect((await get('/du-lieu-mo/thu-tuc.jsonl', { 'if-none-match': String(plain.headers.etag) })).statusCode).toBe(304);
  });

  test('bảng CSV: mở bằng bảng tính không thành công thức, dấu phẩy và ngoặc kép đúng chỗ', async () => {
    const { body } = await get('/du-lieu-mo/thu-tuc.csv');
    const [head, first] = body.split('\r\n');
    expect(head).toMatch(/^\ufeffma,ten,linh_vuc/u);
    expect(first).toBe(`1.940001,"'=Việc 1.940001, ""lạ""",Thử,commune,,,,3 ngày làm việc,,,https://cong.example/thu-tuc/1.940001`);
    expect(['+1', '-1', '@a', '\tb', 'a'].map(csvCell)).toEqual(["'+1", "'-1", "'@a", "'\tb", 'a']);
  });

  test('danh mục đổi thì tệp đổi ngay, tệp cũ được dọn', async () => {
    const before = await get('/du-lieu-mo/thu-tuc.jsonl');
    await bring([line('1.940003')]);
    const after = await get('/du-lieu-mo/thu-tuc.jsonl', { 'if-none-match': String(before.headers.etag) });
    expect([after.statusCode, after.body.trim().split('\n').length]).toEqual([200, 3]);
    expect(readdirSync(join(folder, 'open-data')).filter((name) => name.startsWith('thu-tuc.jsonl'))).toHaveLength(2);
  });

  test('trang hai thứ tiếng và mô tả DCAT-AP kể đủ các tệp', async () => {
    const vi = (await get('/du-lieu-mo')).body;
    const dcat = (await get('/du-lieu-mo/catalog.jsonld')).json();
    const names = ['thu-tuc.jsonl', 'thu-tuc.jsonl.gz', 'thu-tuc.csv'];
    expect(dcat['dcat:dataset']['dcat:distribution'].map((one: Record<string, { '@id': string }>) => one['dcat:downloadURL']?.['@id'])).toEqual(
      names.map((name) => `https://cong.example/du-lieu-mo/${name}`),
    );
    expect(dcat['dcat:dataset']['dcat:distribution'][0]['dct:license']['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
    for (const name of [...names, 'thu-tuc.schema.json', 'catalog.jsonld']) expect(vi).toContain(`/du-lieu-mo/${name}`);
    expect(vi).toContain('CC BY 4.0');
  });
});

describe('sơ đồ trang', () => {
  test('mỗi thủ tục có hai địa chỉ chỉ sang nhau và ngày đổi', async () => {
    const { body, headers } = await get('/sitemap.xml');
    expect(headers['content-type']).toContain('application/xml');
    expect(body).toContain('<url><loc>https://cong.example/en/thu-tuc/1.940001</loc><lastmod>2026-03-02</lastmod>');
    expect(body).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://cong.example/en/thu-tuc/1.940001"/>');
    expect((await get('/sitemap-1.xml')).statusCode).toBe(404);
    expect((await get('/robots.txt')).body).toContain('Sitemap: https://cong.example/sitemap.xml');
  });

  test('quá 50.000 địa chỉ thì chia ra, không tệp nào vượt mức, không trang nào mất', () => {
    const entries = Array.from({ length: 60_001 }, (_, at) => ({ path: `/thu-tuc/${at}` }));
    const parts = sitemapParts(entries.length);
    const all = Array.from({ length: parts }, (_, at) => entriesOfPart(entries, at + 1));
    expect(parts).toBe(3);
    expect(Math.max(...all.map((part) => part.length * 2))).toBeLessThanOrEqual(50_000);
    expect(all.flat()).toEqual(entries);
    expect([sitemapParts(25_000), sitemapParts(25_001), sitemapParts(0)]).toEqual([1, 2, 1]);
  });
});

const file = sharedFile('procedures.jsonl');

test.skipIf(file === null)('lược đồ nhận mọi dòng thật (bỏ qua khi máy không có dữ liệu chung)', async () => {
  const schema = z.fromJSONSchema((await get('/du-lieu-mo/thu-tuc.schema.json')).json());
  const refused = readJsonLines(file ?? '').filter((one, at) => at % 10 === 0 && !schema.safeParse(JSON.parse(one)).success);
  expect(refused).toEqual([]);
});
