import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { importCatalogue } from '../use-cases/import-catalogue.ts';
import { routes } from './routes.ts';

let house: TestApp;

const line = (no: number, name: string, more: object = {}) =>
  JSON.stringify({ code: `1.9003${String(no).padStart(2, '0')}`, name, detail: 'list-only', audience: ['Công dân Việt Nam'], ...more });

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  const lines = [
    line(1, 'Thủ tục đăng ký kết hôn', { fields: ['Hộ tịch'], executing_agencies: ['Ủy ban nhân dân cấp xã'] }),
    line(2, 'Thủ tục cấp giấy xác nhận tình trạng hôn nhân', { fields: ['Hộ tịch'], executing_agencies: ['Uỷ ban nhân dân cấp xã'] }),
    line(3, 'Đổi tên đường', { fields: ['Thuỷ lợi'], life_events: ['marriage'] }),
    ...Array.from({ length: 33 }, (_, at) => line(10 + at, `Ếch xanh số ${String(at).padStart(2, '0')}`, { fields: ['Thủy lợi'] })),
  ];
  await importCatalogue(house.platform, lines, { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
});
afterAll(() => house.close());

const get = async (url: string) => {
  const reply = await house.app.inject({ url });
  return { status: reply.statusCode, body: reply.body, links: [...reply.body.matchAll(/href="(\/thu-tuc\/[^"]+)"/gu)].map(([, href]) => href) };
};

describe('xem danh mục không cần hỏi', () => {
  test('việc trong đời: chỉ những việc có thủ tục, mỗi việc kèm số', async () => {
    const page = await get('/thu-tuc/theo-viec-doi');
    expect(page.links).toContain('/thu-tuc/theo-viec-doi/ket-hon');
    expect(page.links).not.toContain('/thu-tuc/theo-viec-doi/lai-xe');
    expect(page.body).toContain('3 thủ tục');
  });

  test('trong một việc, thứ cần trước đứng trước; cơ quan đặt thêm thì có thêm', async () => {
    const { links } = await get('/thu-tuc/theo-viec-doi/ket-hon');
    expect(links.filter((href) => href?.startsWith('/thu-tuc/1.'))).toEqual(['/thu-tuc/1.900302', '/thu-tuc/1.900301', '/thu-tuc/1.900303']);
  });

  test('việc chưa có thủ tục nào vẫn mở được và nói ra; việc không có trên đời là 404', async () => {
    expect(await get('/thu-tuc/theo-viec-doi/lai-xe')).toMatchObject({ status: 200, body: expect.stringContaining('Chưa có thủ tục nào ở đây') });
    expect((await get('/thu-tuc/theo-viec-doi/bay-len-trang')).status).toBe(404);
  });

  test('hai cách viết một tên là một mục', async () => {
    const fields = await get('/thu-tuc/linh-vuc');
    expect(fields.links.filter((href) => href?.endsWith('/thuy-loi'))).toHaveLength(1);
    expect(fields.body).toContain('34 thủ tục');
    expect((await get('/thu-tuc/co-quan/uy-ban-nhan-dan-cap-xa')).body).toContain('2 thủ tục');
  });

  test('chữ cái: Đ sau D, Ê sau E; chữ lớn nhỏ trong địa chỉ như nhau', async () => {
    const { links } = await get('/thu-tuc/chu-cai');
    const letters = links.filter((href) => href?.startsWith('/thu-tuc/chu-cai/'));
    expect(letters.map((href) => decodeURIComponent(href?.split('/').at(-1) ?? ''))).toEqual(['c', 'đ', 'ê']);
    expect((await get('/thu-tuc/chu-cai/%C4%90')).status).toBe(200);
    expect((await get('/thu-tuc/chu-cai/z')).status).toBe(404);
  });

  test('dài thì chia trang; trang quá cuối là trang cuối; địa chỉ giữ được', async () => {
    const first = await get('/thu-tuc/chu-cai/%C3%AA');
    expect(first.body).toContain('Trang 1 trong 3');
    expect(first.links).toContain('/thu-tuc/chu-cai/%C3%AA?trang=2');
    const last = await get('/thu-tuc/chu-cai/%C3%AA?trang=99');
    expect(last.body).toContain('Trang 3 trong 3');
    expect(last.links.filter((href) => href?.startsWith('/thu-tuc/1.'))).toHaveLength(3);
    expect((await get('/thu-tuc/chu-cai/%C3%AA?trang=0')).status).toBe(400);
  });

  test('tiếng Anh: lời của ta dịch, lời của nguồn giữ nguyên và nói là tiếng Việt', async () => {
    const page = await get('/en/thu-tuc/linh-vuc/ho-tich');
    expect(page.body).toContain('2 procedures');
    expect(page.body).toContain('<span lang="vi">Hộ tịch</span>');
  });
});
