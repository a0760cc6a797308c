import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import type { Routes } from './routes.ts';

const PROXY = '10.1.2.3';

const routes: Routes = (app) => {
  app.get('/mot-lan', { config: { access: 'public', rateLimit: { max: 1, timeWindow: '1 minute' } } }, async () => ({ ok: true }));
};

describe('đứng sau máy chủ trung gian', () => {
  let site: TestApp;
  beforeAll(async () => {
    site = await testApp({ routes: [routes], env: { TRUST_PROXY: `${PROXY}, 192.168.0.0/16` } });
  });
  afterAll(() => site.close());

  const ask = async (visitor: string, from = PROXY) => {
    const reply = await site.app.inject({ url: '/mot-lan', remoteAddress: from, headers: { 'x-forwarded-for': visitor } });
    return reply.statusCode;
  };

  test('hạn mức tính cho từng người, không cho máy trung gian', async () => {
    expect(await ask('203.0.113.1')).toBe(200);
    expect(await ask('203.0.113.2')).toBe(200);
    expect(await ask('203.0.113.1')).toBe(429);
  });

  test('ai không phải máy trung gian mà tự khai địa chỉ thì không được tin', async () => {
    expect(await ask('203.0.113.11', '198.51.100.7')).toBe(200);
    expect(await ask('203.0.113.12', '198.51.100.7')).toBe(429);
  });

  test.each(['/%ff', '/thu-tuc/%c3%28'])('địa chỉ %s không đọc được: trang báo lỗi bằng tiếng Việt', async (url) => {
    const page = await site.app.inject({ url });
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.body).toContain('Không có trang này');
    const json = await site.app.inject({ url: `/api/v1${url}` });
    expect(json.json()).toMatchObject({ error: { code: 'not-found' } });
  });
});
