import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDirectory } from '../../../../seeds/directory/index.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { apiRoutes as routes } from './api.routes.ts';

describe('Máy tính hạn trả công khai: POST /api/v1/deadlines', () => {
  let site: TestApp;
  beforeAll(async () => {
    site = await testApp({ routes: [routes] });
    await seedDirectory(site.platform);
  });
  afterAll(async () => site.close());

  const ask = async (body: unknown) => {
    const reply = await site.app.inject({ method: 'POST', url: '/api/v1/deadlines', payload: body as object });
    return { status: reply.statusCode, body: reply.json() };
  };
  const good = { acceptedAt: '2026-02-13T09:00:00+07:00', amount: 3, unit: 'working_day' };

  test('Không nêu cơ quan: theo giờ chung của tỉnh, có lời giải thích từng bước', async () => {
    const { status, body } = await ask(good);
    expect(status).toBe(200);
    expect(body).toMatchObject({ dueAt: '2026-02-25T17:00:00+07:00', provisional: false });
    expect(body.steps.at(0)).toEqual({ at: '2026-02-13T09:00:00+07:00', text: 'Nhận lúc 09:00 thứ Sáu 13/2/2026' });
    expect(body.steps.at(-1)).toEqual({ at: '2026-02-25T17:00:00+07:00', text: 'Hạn trả: 17:00 thứ Tư 25/2/2026' });
  });

  test.each([
    [{ ...good, agency: '000.00.17.H08' }, '2026-02-25T17:00:00+07:00'],
    [{ ...good, agency: null }, '2026-02-25T17:00:00+07:00'],
    [{ ...good, acceptedAt: '2026-02-13T02:00:00Z' }, '2026-02-25T17:00:00+07:00'],
    [{ ...good, amount: 17.5 }, '2026-03-18T11:00:00+07:00'],
    [{ ...good, amount: 2, unit: 'hour' }, '2026-02-13T11:00:00+07:00'],
    [{ ...good, amount: 1, unit: 'month' }, '2026-03-13T17:00:00+07:00'],
    [{ ...good, amount: 3, unit: 'day' }, '2026-02-23T17:00:00+07:00'],
  ])('%j → %s', async (body, dueAt) => {
    expect((await ask(body)).body.dueAt).toBe(dueAt);
  });

  test('Hạn rơi vào năm chưa có thông báo nghỉ lễ: tạm tính', async () => {
    expect((await ask({ ...good, acceptedAt: '2026-12-31T09:00:00+07:00' })).body.provisional).toBe(true);
  });

  test.each([
    [{ ...good, acceptedAt: '2026-02-13T09:00:00' }, 'acceptedAt'],
    [{ ...good, acceptedAt: '2026-02-13' }, 'acceptedAt'],
    [{ ...good, acceptedAt: '2026-02-31T09:00:00+07:00' }, 'acceptedAt'],
    [{ ...good, acceptedAt: '1890-02-13T09:00:00+07:00' }, 'acceptedAt'],
    [{ ...good, acceptedAt: 20260213 }, 'acceptedAt'],
    [{ amount: 3, unit: 'day' }, 'acceptedAt'],
    [{ ...good, amount: 0 }, 'amount'],
    [{ ...good, amount: -1 }, 'amount'],
    [{ ...good, amount: 3651 }, 'amount'],
    [{ ...good, amount: 1.3 }, 'amount'],
    [{ ...good, amount: '3' }, 'amount'],
    [{ ...good, unit: 'year' }, 'unit'],
    [{ ...good, agency: 'Sở Y tế' }, 'agency'],
    [{ ...good, agency: '000.00.99.H08' }, 'agency'],
    [[], 'nội dung'],
  ])('Từ chối %j và nêu mục %s kèm cách sửa', async (body, field) => {
    const reply = await ask(body);
    expect(reply.status).toBe(400);
    const fields: readonly { field: string; message: string }[] = reply.body.error?.fields ?? reply.body.fields;
    expect(fields.map((fault) => fault.field)).toContain(field);
    expect(fields.every((fault) => /[à-ỹđ]/iu.test(fault.message) && fault.message.length > 30)).toBe(true);
  });

  test('GET /api/v1/agencies: cơ quan đang có, lọc theo loại và ngày', async () => {
    const read = async (query: string) => (await site.app.inject({ url: `/api/v1/agencies${query}` })).json();
    expect((await read('?kind=commune')).total).toBe(58);
    expect((await read('?kind=district&asOf=2019-06-15')).total).toBe(11);
    expect((await read('?parent=000.00.22.H08')).items.map((item: { code: string }) => item.code)).toEqual(['000.01.22.H08']);
    expect((await site.app.inject({ url: '/api/v1/agencies?kind=ministry' })).statusCode).toBe(400);
  });
});
