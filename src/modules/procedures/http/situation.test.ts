import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { KITE_IN_FILE } from '../domain/situation/sample.testing.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { routes } from './routes.ts';

let house: TestApp;

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  const lines = [KITE_IN_FILE, { code: '1.900009', name: 'Không có bảng' }].map((line) => JSON.stringify(line));
  await importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(async () => {
  await house.close();
});

const get = (url: string) => house.app.inject({ method: 'GET', url });
const PAGE = '/thu-tuc/1.900001';

describe('Trường hợp của tôi, trên trang thủ tục', () => {
  test('chưa trả lời: hỏi câu đầu, trang vẫn đủ giấy tờ', async () => {
    const { body } = await get(PAGE);
    expect(body).toContain('Trường hợp của tôi');
    expect(body).toContain('Diều của anh/chị loại nào?');
    expect(body).toContain('Trả lời nhiều nhất 3 câu');
    expect(body).toContain('Bản vẽ cây sáo');
  });

  test('đi từng câu: câu sau tùy câu trước, xong thì về trang thủ tục với địa chỉ gửi đi được', async () => {
    const first = await get(`${PAGE}/truong-hop`);
    expect(first.body).toContain('Câu 1, nhiều nhất 3 câu');
    const second = await get(`${PAGE}/truong-hop?tiep=dieu&th.dieu=giay`);
    expect(second.body).toContain('Ai đi nộp?');
    expect(second.body).toContain('name="th.dieu" value="giay"');
    const done = await get(`${PAGE}/truong-hop?tiep=ai&th.dieu=giay&th.ai=minh`);
    expect([done.statusCode, done.headers.location]).toEqual([302, `${PAGE}?th.dieu=giay&th.ai=minh#truong-hop`]);
  });

  test('trang rút gọn: giấy, phí của trường hợp; giấy bỏ đi kèm lý do; không cho máy tìm kiếm', async () => {
    const { body, headers } = await get(`${PAGE}?th.dieu=giay&th.ai=minh`);
    expect(body).toContain('1 loại giấy tờ');
    expect(body).toContain('Không mất phí');
    expect(body).toContain('2 loại giấy không cần, và vì sao');
    expect(body).toContain('Vì anh/chị chọn “Tôi tự đi”.');
    expect(body).toContain('name="robots" content="noindex"');
    expect(body).toContain('th.dieu=giay');
    expect(headers['cache-control']).toBe('no-store');
    expect(body.match(/id="giay-1-\d"/gu)).toEqual(['id="giay-1-1"']);
  });

  test('danh sách lưu lại là danh sách của trường hợp', async () => {
    const { body } = await get(`${PAGE}?th.dieu=giay&th.ai=minh`);
    const ban = /name="ban" value="(\d+)"/u.exec(body)?.[1] ?? '';
    expect(body).toContain('<input type="hidden" name="th.dieu" value="giay"/>');
    const payload = new URLSearchParams({ ban, 'th.dieu': 'giay', 'th.ai': 'minh' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const saved = await house.app.inject({ method: 'POST', url: `${PAGE}/danh-sach`, payload, headers });
    const list = (await get(String(saved.headers.location))).body;
    expect(list).toContain('Tờ khai thả diều');
    expect(list).not.toContain('Bản vẽ cây sáo');
  });

  test('đổi một câu trả lời: câu ấy hiện lại với điều đã chọn, các câu khác còn nguyên', async () => {
    const { body } = await get(`${PAGE}/truong-hop?doi=dieu&th.dieu=giay&th.ai=minh`);
    expect(body).toMatch(/name="th\.dieu" value="giay" checked/u);
    expect(body).toContain('<input type="hidden" name="th.ai" value="minh"/>');
  });

  test('bấm tiếp tục mà chưa chọn: nói ra, giữ câu đã trả lời', async () => {
    const { body } = await get(`${PAGE}/truong-hop?tiep=ai&th.dieu=giay`);
    expect(body).toContain('Hãy chọn một câu trả lời rồi bấm Tiếp tục.');
    expect(body).toContain('value="giay"');
  });

  test('không làm được ở đây: lý do, nơi phải đến, và đủ giấy tờ của các trường hợp khác', async () => {
    const { body } = await get(`${PAGE}?th.dieu=sao&th.sao=to`);
    expect(body).toContain('Sáo kêu to phải được cả làng đồng ý.');
    expect(body).toContain('Đến đình làng vào ngày rằm.');
    expect(body).toContain('3 loại giấy tờ');
  });

  test('đường dẫn cũ hoặc bị sửa: nói ra, không vỡ trang', async () => {
    expect((await get(`${PAGE}?th.dieu=giay&th.gio=to`)).body).toContain('Bảng câu hỏi đã đổi');
    expect((await get(`${PAGE}?th.dieu=%3Cscript%3Ealert(1)%3C/script%3E`)).body).not.toContain('<script>alert');
    expect((await get(`${PAGE}?th.dieu=giay&th.dieu=sao&th.__proto__=x`)).statusCode).toBe(200);
    expect((await get(`${PAGE}?th.dieu=${'a'.repeat(500)}`)).statusCode).toBe(200);
    expect((await get(`${PAGE}/truong-hop?doi=${'a'.repeat(500)}`)).statusCode).toBe(200);
    expect((await get('/thu-tuc/1.900009/truong-hop')).headers.location).toBe('/thu-tuc/1.900009');
    expect((await get('/thu-tuc/1.999999/truong-hop')).statusCode).toBe(404);
  });

  test('tiếng Anh: khung là tiếng Anh, câu hỏi giữ tiếng Việt và được đánh dấu', async () => {
    const { body } = await get(`/en${PAGE}/truong-hop`);
    expect(body).toContain('Question 1 of at most 3');
    expect(body).toContain('action="/en/thu-tuc/1.900001/truong-hop"');
    expect(body).toMatch(/<div lang="vi">.*Diều của anh\/chị loại nào\?/u);
    expect((await get(`/en${PAGE}/truong-hop?th.dieu=giay&th.ai=ho`)).headers.location).toBe('/en/thu-tuc/1.900001?th.dieu=giay&th.ai=ho#truong-hop');
  });

  test('giấy hướng dẫn: đúng giấy của trường hợp, thứ không phải mang, địa chỉ để xem lại', async () => {
    const { body } = await get(`${PAGE}/huong-dan?th.dieu=giay&th.ai=ho`);
    const needed = body.slice(body.indexOf('guide-papers'), body.indexOf('guide-facts'));
    expect(needed).toContain('Tờ khai thả diều');
    expect(needed).toContain('Giấy ủy quyền');
    expect(needed).not.toContain('Bản vẽ cây sáo');
    expect(body).toContain('Ghi rõ tên người thả.');
    expect(body).toMatch(/Không cần mang.*Bản vẽ cây sáo/u);
    expect((await get(`${PAGE}/huong-dan?th.dieu=sao`)).headers.location).toBe(`${PAGE}/truong-hop?th.dieu=sao`);
    expect((await get('/thu-tuc/1.900009/huong-dan')).statusCode).toBe(200);
    expect((await get(`${PAGE}/huong-dan`)).body).toContain('Giấy này ghi đủ mọi trường hợp');
  });
});
