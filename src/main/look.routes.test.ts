import { h } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../test/support/app.ts';
import { type Routes, sendPage } from '../platform/http/routes.ts';
import { PageShell } from '../ui/index.ts';
import { lookRoutes } from './look.routes.ts';

let site: TestApp;
const pages: Routes = (app) => {
  app.get('/xem', { config: { access: 'public' } }, async (_request, reply) =>
    sendPage(reply, h(PageShell, { title: 'Xem', children: 'x' }), { cacheKey: 'xem' }),
  );
};
beforeAll(async () => {
  site = await testApp({ routes: [lookRoutes, pages] });
});
afterAll(() => site.close());

const choose = (payload: string, headers: Record<string, string> = {}) =>
  site.app.inject({ method: 'POST', url: '/hien-thi', payload, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
const kept = (reply: { readonly cookies: readonly { readonly name: string; readonly value: string }[] }) =>
  reply.cookies.find(({ name }) => name === 'mc_look')?.value;

describe('chọn màu và cỡ chữ', () => {
  it('nhớ điều đã chọn, giữ điều chọn trước, và về đúng trang đang đọc', async () => {
    const first = await choose('theme=dark', { referer: 'http://localhost:3000/en/thu-tuc?q=a%20b', host: 'localhost:3000' });
    expect([first.statusCode, kept(first), first.headers.location]).toEqual([303, 'dark.normal', '/en/thu-tuc?q=a%20b']);
    const second = await choose('letters=huge', { cookie: 'mc_look=dark.normal' });
    expect([kept(second), second.headers.location]).toEqual(['dark.huge', '/']);
  });

  it.each(['https://noi-khac.example/x', 'http://localhost:3000//noi-khac.example', 'khong-phai-dia-chi', 'javascript:alert(1)'])(
    'không đưa ai đi nơi khác: %s',
    async (referer) => {
      expect((await choose('theme=light', { referer, host: 'localhost:3000' })).headers.location).toBe('/');
    },
  );

  it('lựa chọn lạ thì không nhận', async () => {
    expect((await choose('theme=hong')).statusCode).toBe(400);
  });

  it('trang nhớ sẵn vẫn hiện đúng cho từng người', async () => {
    const see = async (look: string) => (await site.app.inject({ url: '/xem', headers: { cookie: `mc_look=${look}` } })).body.slice(0, 120);
    expect(await see('')).toMatch(/^<!doctype html><html lang="vi" class="citizen">/u);
    expect(await see('contrast.large')).toContain('data-theme="contrast" data-letters="large"');
    expect(await see('dark.normal')).toMatch(/class="citizen" data-theme="dark">/u);
    expect(await see('contrast.large')).toContain('data-theme="contrast"');
    expect((await site.app.inject({ url: '/xem' })).headers.vary).toContain('cookie');
  });
});
