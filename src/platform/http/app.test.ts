import { h } from 'preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { usePageAddress, useText } from '../i18n/language.tsx';
import { sendPage } from './page.ts';
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

describe('trang bằng hai thứ tiếng', () => {
  let site: TestApp;
  const pages: Routes = (app) => {
    app.get('/xem', { config: { access: 'public' } }, async (_request, reply) => sendPage(reply, h(Twin, {}), { cacheKey: 'xem' }));
    app.get('/xem-rieng', { config: { access: 'public' } }, async (_request, reply) => sendPage(reply, h(Twin, {})));
    app.get('/chuyen', { config: { access: 'public' } }, async (_request, reply) => reply.redirect('/xem?tu=chuyen', 303));
    app.get('/api/thu', { config: { access: 'public' } }, async () => ({ ok: true }));
  };
  beforeAll(async () => {
    site = await testApp({ routes: [pages] });
  });
  afterAll(() => site.close());
  const get = (url: string) => site.app.inject({ url });

  test('cùng một trang: tiếng Việt ở /, tiếng Anh ở /en, mỗi thứ tiếng một bản nhớ', async () => {
    const [vietnamese, english] = [await get('/xem'), await get('/en/xem')];
    expect([vietnamese.headers['content-language'], english.headers['content-language']]).toEqual(['vi', 'en']);
    expect(vietnamese.body).toContain('Chào');
    expect(english.body).toContain('Welcome');
    expect((await get('/xem')).body).toBe(vietnamese.body);
    expect(english.headers.etag).not.toBe(vietnamese.headers.etag);
  });

  test('ở trang tiếng Anh, liên kết trong nhà giữ tiếng Anh; tệp, API và liên kết đổi tiếng thì không đổi', async () => {
    const { body } = await get('/en/xem-rieng?a=1');
    for (const kept of [
      'href="/en/thu-tuc?q=a"',
      'action="/en/tim"',
      'href="/assets/x.css"',
      'href="https://zalo.me/"',
      'hreflang="vi" href="/xem-rieng?a=1"',
      '&quot;/khong-doi&quot;',
    ])
      expect(body).toContain(kept);
  });

  test('được chuyển tiếp từ trang tiếng Anh thì đến trang tiếng Anh; API không có bản tiếng Anh', async () => {
    expect((await get('/en/chuyen')).headers.location).toBe('/en/xem?tu=chuyen');
    expect((await get('/chuyen')).headers.location).toBe('/xem?tu=chuyen');
    expect((await get('/en/api/thu')).statusCode).toBe(404);
  });
});

function Twin() {
  const hello = useText({ vi: 'Chào', en: 'Welcome' });
  const address = usePageAddress();
  return h('body', {}, [
    h('a', { href: '/thu-tuc?q=a' }, hello),
    h('form', { action: '/tim' }, 'href="/khong-doi"'),
    h('link', { href: '/assets/x.css' }),
    h('a', { href: 'https://zalo.me/' }, 'Zalo'),
    h('a', { hreflang: 'vi', href: address }, 'Tiếng Việt'),
  ]);
}
