import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { routes } from './routes.ts';

let house: TestApp;

const KITE = {
  code: '1.900001',
  name: 'Cấp giấy phép thả diều',
  fields: ['Trò chơi dân gian'],
  levels: ['commune'],
  executing_agencies: ['Ủy ban nhân dân cấp xã'],
  detail: 'structured',
  url: 'https://dichvucong.gov.vn/dieu',
  channels: [{ method: 'online', time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'fee', amount_vnd: 0, text: 'Do HĐND tỉnh quy định' }] }],
  documents: [
    { name: 'Tờ khai thả diều', originals: 1, copies: 0, group: '' },
    { name: 'Ký <b>từng</b> trang', originals: 0, copies: 0, group: '' },
  ],
  steps: [{ name: 'Nộp', text: 'Nộp tờ khai ở Một cửa' }],
  results: ['Giấy phép thả diều'],
};

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  const many = Array.from({ length: 12 }, (_, at) => ({
    code: `1.9001${String(at).padStart(2, '0')}`,
    name: `Đăng ký chọi gà kiểu ${at}`,
    fields: ['Chọi gà'],
    levels: ['province'],
    detail: 'list-only',
  }));
  const lines = [KITE, ...many].map((one) => JSON.stringify(one));
  await importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(async () => {
  await house.close();
});

const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: 'GET', url, headers });

describe('API', () => {
  test('tìm: đúng hình dạng đã hứa', async () => {
    const answer = (await get('/api/v1/procedures?q=tha+dieu&limit=3')).json();
    expect(answer).toMatchObject({ items: [{ code: '1.900001', name: 'Cấp giấy phép thả diều', field: 'Trò chơi dân gian' }], total: 1, confidence: 'clear' });
    expect(Object.keys(answer.items[0])).toEqual(['code', 'name', 'field', 'score']);
  });

  test('không hỏi gì: liệt kê, thủ tục hằng ngày trước', async () => {
    const answer = (await get('/api/v1/procedures')).json();
    expect(answer.total).toBe(13);
    expect(answer.items).toHaveLength(10);
    expect(answer.items[0].code).toBe('1.900001');
  });

  test.each(['0', '51', '-1', '1.5', 'abc', '1e9'])('limit=%s bị từ chối, nói rõ ô nào', async (limit) => {
    const response = await get(`/api/v1/procedures?q=x&limit=${limit}`);
    expect(response.statusCode).toBe(400);
    expect(response.json().error.fields).toEqual([{ field: 'limit', message: 'Số kết quả mỗi lần là số nguyên từ 1 đến 50.' }]);
  });

  test('q quá dài hoặc lặp lại bị từ chối, không làm hỏng máy chủ', async () => {
    expect((await get(`/api/v1/procedures?q=${'a'.repeat(501)}`)).statusCode).toBe(400);
    expect((await get('/api/v1/procedures?q=a&q=b')).statusCode).toBe(400);
    expect((await get('/api/v1/procedures?q=%00%F0%9F%99%82')).statusCode).toBe(200);
  });

  test('một thủ tục: JSON, hoặc JSON-LD khi được xin', async () => {
    const plain = (await get('/api/v1/procedures/1.900001')).json();
    expect(plain).toMatchObject({ code: '1.900001', revision: { no: 1, effectiveFrom: '2026-01-01' } });
    const linked = await get('/api/v1/procedures/1.900001', { accept: 'application/ld+json' });
    expect(linked.headers['content-type']).toContain('application/ld+json');
    expect(linked.json()).toMatchObject({ '@type': 'GovernmentService', identifier: '1.900001' });
    const european = await get('/api/v1/procedures/1.900001', { accept: 'application/ld+json;profile="http://data.europa.eu/m8g/cpsv-ap"' });
    expect(european.json()).toMatchObject({ '@type': 'cpsv:PublicService', 'dct:identifier': '1.900001', 'cv:hasCost': [{ '@type': 'cv:Cost' }] });
    expect(european.json()['cv:hasCost'][0]['cv:value']).toBeUndefined();
    expect((await get('/api/v1/procedures/1.900001?mau=cpsv-ap')).json()).toEqual(european.json());
    expect((await get('/api/v1/procedures/1.900001?mau=xml')).statusCode).toBe(400);
    expect((await get('/api/v1/procedures/1.999999')).statusCode).toBe(404);
    expect((await get('/api/v1/procedures/khong-phai-ma')).statusCode).toBe(404);
  });
});

describe('trang', () => {
  test('trang thủ tục: giấy tờ, thời hạn, phí, nơi nộp; chữ của nguồn không thành thẻ HTML', async () => {
    const page = (await get('/thu-tuc/1.900001')).body;
    for (const text of ['Tờ khai thả diều', '3 ngày làm việc', 'Theo mức của tỉnh', 'Ủy ban nhân dân cấp xã', 'Giấy phép thả diều'])
      expect(page).toContain(text);
    expect(page).not.toContain('Không mất phí');
    expect(page).toContain('Ký &lt;b>từng&lt;/b> trang');
  });

  test('mã dài chuyển về mã ngắn; mã lạ là 404', async () => {
    const long = await get('/thu-tuc/1.900001.000.00.00.H08');
    expect([long.statusCode, long.headers.location]).toEqual([301, '/thu-tuc/1.900001']);
    expect((await get('/thu-tuc/1.999999')).statusCode).toBe(404);
  });

  test('sửa thủ tục thì trang đổi ngay, không còn bản cũ trong bộ nhớ', async () => {
    await get('/thu-tuc/1.900001');
    const changed = JSON.stringify({ ...KITE, results: ['Giấy phép thả diều sáo'] });
    await importCatalogue(house.platform, [changed], { effectiveFrom: Temporal.PlainDate.from('2026-02-01'), actor: 'test' });
    expect((await get('/thu-tuc/1.900001')).body).toContain('Giấy phép thả diều sáo');
  });

  test('tìm: giữ câu hỏi, nói viết tắt, phân trang và lọc giữ nguyên câu hỏi', async () => {
    const page = (await get('/thu-tuc?q=dang+ky+choi+ga+HKD')).body;
    expect(page).toContain('hộ kinh doanh');
    const first = (await get('/thu-tuc?q=%C4%91%C4%83ng+k%C3%BD+ch%E1%BB%8Di+g%C3%A0&cap=province')).body;
    expect(first).toMatch(/trang=2/u);
    expect(first).toMatch(/q=%C4%91%C4%83ng\+k%C3%BD/u);
    expect((await get('/thu-tuc?q=ch%E1%BB%8Di+g%C3%A0&cap=ministry')).body).toContain('Phần đang lọc không có kết quả');
    expect((await get('/thu-tuc?linhvuc=Ch%E1%BB%8Di+g%C3%A0')).body).not.toContain('Cấp giấy phép thả diều');
    expect((await get('/thu-tuc?trang=0')).statusCode).toBe(400);
    expect((await get('/thu-tuc?q=%3Cscript%3E')).body).not.toContain('<script>');
  });
});
