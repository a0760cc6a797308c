import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { routes } from './routes.ts';

let house: TestApp;

const KITE = {
  code: '1.900001',
  name: 'Cấp giấy phép thả diều',
  detail: 'structured',
  documents: ['Tờ khai thả diều', 'Ảnh con diều'].map((name) => ({ name, originals: 1, copies: 0, group: '' })),
};

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  await importCatalogue(house.platform, [JSON.stringify(KITE)], { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(() => house.close());

const get = (url: string) => house.app.inject({ method: 'GET', url });
const post = (url: string, fields: string) =>
  house.app.inject({ method: 'POST', url, payload: fields, headers: { 'content-type': 'application/x-www-form-urlencoded' } });

/** What a browser without scripts would send of the form on the page. */
async function formOf(page: string): Promise<{ readonly ban: string; readonly keys: readonly string[] }> {
  const { body } = await get(page);
  return {
    ban: /name="ban" value="(\d+)"/u.exec(body)?.[1] ?? '',
    keys: [...body.matchAll(/name="giay" value="([^"]+)"/gu)].map((match) => match[1] ?? ''),
  };
}

async function savedAt(ticked: 'first' | 'none' = 'first', prefix = ''): Promise<string> {
  const { ban, keys } = await formOf(`${prefix}/thu-tuc/1.900001`);
  const reply = await post(`${prefix}/thu-tuc/1.900001/danh-sach`, `ban=${ban}${ticked === 'first' ? `&giay=${keys[0]}` : ''}`);
  expect(reply.statusCode).toBe(303);
  return String(reply.headers.location).replace('?luu=1', '');
}

const checkedBoxes = (body: string) => [...body.matchAll(/<input type="checkbox"[^>]*>/gu)].filter((box) => box[0].includes('checked')).length;

describe('lưu danh sách bằng biểu mẫu, không cần script', () => {
  test('lưu, mở lại, đổi dấu, lấy lại được; trang không lưu đệm, không cho máy tìm kiếm', async () => {
    const address = await savedAt();
    expect(address).toMatch(/^\/danh-sach\/[\w-]{24}$/u);
    const page = await get(`${address}?luu=1`);
    expect(page.statusCode).toBe(200);
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    expect(page.body).toContain('Đã lưu.');
    expect(checkedBoxes(page.body)).toBe(1);
    expect(page.body).toMatch(/<strong class="big-code">GT [0-9A-Z]{6}<\/strong>/u);
    const { keys } = await formOf(address);
    const changed = await post(address, keys.map((key) => `giay=${key}`).join('&'));
    expect(changed.headers.location).toBe(`${address}?luu=1`);
    expect(checkedBoxes((await get(address)).body)).toBe(2);
    await post(address, '');
    expect(checkedBoxes((await get(address)).body)).toBe(0);
  });

  test('mã hết hạn: trang nói vậy và cho lấy mã mới', async () => {
    const address = await savedAt('none');
    house.platform.clock.advance({ hours: 80 });
    expect((await get(address)).body).toContain('Mã cũ đã hết hạn.');
    expect((await post(`${address}/ma-moi`, '')).headers.location).toBe(`${address}#gui-zalo`);
    expect((await get(address)).body).toContain('big-code');
  });

  test('xóa: đường dẫn không mở được nữa, có lối đi tiếp', async () => {
    const address = await savedAt();
    const deleted = await post(`${address}/xoa`, '');
    expect(deleted.body).toContain('Đã xóa danh sách');
    expect(deleted.body).toContain('href="/thu-tuc/1.900001"');
    const gone = await get(address);
    expect([gone.statusCode, gone.body.includes('Không còn danh sách này')]).toEqual([404, true]);
    expect((await post(address, '')).statusCode).toBe(404);
  });

  test('thủ tục đổi nội dung sau khi lưu: danh sách cũ nói có bản mới', async () => {
    const address = await savedAt();
    const changed = JSON.stringify({ ...KITE, documents: [...KITE.documents, { name: 'Giấy khám mắt', originals: 1, copies: 0, group: '' }] });
    const effectiveFrom = Temporal.PlainDate.from(house.platform.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate());
    await importCatalogue(house.platform, [changed], { effectiveFrom, actor: 'test' });
    const page = await get(address);
    expect(page.body).toContain('Thủ tục đã có nội dung mới');
    expect(page.body).not.toContain('Giấy khám mắt');
  });

  test('tiếng Anh ở lại tiếng Anh', async () => {
    const address = await savedAt('first', '/en');
    expect(address).toMatch(/^\/en\/danh-sach\//u);
    const page = await get(address);
    expect(page.body).toContain('My list of documents');
    expect(page.body).toContain('<span lang="vi">Tờ khai thả diều</span>');
  });

  test('biểu mẫu hỏng hay bịa: báo lỗi rõ hoặc quay về trang thủ tục, không giữ gì', async () => {
    expect((await post('/thu-tuc/1.900001/danh-sach', 'ban=abc')).statusCode).toBe(400);
    expect((await post('/thu-tuc/1.900001/danh-sach', 'ban=99999&giay=x')).headers.location).toBe('/thu-tuc/1.900001');
    expect((await get(`/danh-sach/${'a'.repeat(24)}`)).statusCode).toBe(404);
    expect((await get(`/danh-sach/${'a'.repeat(90)}`)).statusCode).toBe(400);
  });
});
