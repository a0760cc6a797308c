import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../../../seeds/officers/index.ts';
import { type House, openHouse } from '../../../../test/support/house.ts';
import { signIn } from '../../identity/index.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse({ now: '2026-03-02T09:00:00+07:00' });
}, 120_000);
afterAll(() => house?.close());

async function signedIn(signInName: string): Promise<string> {
  const token = await signIn(house.platform, { signInName, password: DEMO_PASSWORD });
  if (token === null) throw new Error(`${signInName} cannot sign in`);
  return `mc_session=${token}`;
}

function ask(body: unknown) {
  return house.app.inject({ method: 'POST', url: '/api/v1/assistant', payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

describe('Hỏi đáp trên web', () => {
  it('nhớ thủ tục đang nói trong một phiên, không nhớ sang phiên khác', async () => {
    const first = await ask({ sessionId: 'phien-so-1', text: 'lam giay khai sinh cho con can giay to gi' });
    expect(first.statusCode).toBe(200);
    expect(first.json()).toMatchObject({ facts: { kind: 'procedure', code: '1.001193', facet: 'papers' } });
    expect((await ask({ sessionId: 'phien-so-1', text: 'bao lâu' })).json()).toMatchObject({ facts: { code: '1.001193', facet: 'time' } });
    expect((await ask({ sessionId: 'phien-so-2', text: 'bao lâu' })).json()).toMatchObject({ facts: { kind: 'which-procedure' } });
  });

  it('quên sau một giờ không dùng', async () => {
    await ask({ sessionId: 'phien-so-3', text: 'đăng ký kết hôn' });
    house.clock.advance({ minutes: 61 });
    expect((await ask({ sessionId: 'phien-so-3', text: 'bao lâu' })).json()).toMatchObject({ facts: { kind: 'which-procedure' } });
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['thiếu cả hai', {}, ['sessionId', 'text']],
    ['mã phiên ngắn', { sessionId: 'abc', text: 'chào' }, ['sessionId']],
    ['mã phiên có dấu cách', { sessionId: 'abc defgh', text: 'chào' }, ['sessionId']],
    ['câu hỏi trống', { sessionId: 'abcdefgh', text: '   ' }, ['text']],
    ['câu hỏi quá dài', { sessionId: 'abcdefgh', text: 'a'.repeat(1001) }, ['text']],
    ['không phải đối tượng', [1], ['nội dung']],
  ])('%s → 400, nêu đúng ô', async (_title, body, fields) => {
    const answer = await ask(body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.fields.map((one: { field: string }) => one.field)).toEqual(fields);
  });

  it('trang trò chuyện dùng được khi không có script', async () => {
    const open = await house.app.inject({ method: 'GET', url: '/tro-chuyen' });
    expect(open.statusCode).toBe(200);
    const sessionId = /name="sessionId" value="([^"]+)"/u.exec(open.body)?.[1] ?? '';
    const form = new URLSearchParams({ sessionId, text: 'đăng ký kết hôn <b>' }).toString();
    const posted = await house.app.inject({
      method: 'POST',
      url: '/tro-chuyen',
      payload: form,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(posted.statusCode).toBe(303);
    const cookie = String(posted.headers['set-cookie']).split(';')[0] ?? '';
    const read = await house.app.inject({ method: 'GET', url: '/tro-chuyen', headers: { cookie } });
    expect(read.body).toContain('đăng ký kết hôn &lt;b>');
    expect(read.body).toContain('Đăng ký kết hôn');
    expect(read.body).toContain('value="#hoi papers"');
    expect(read.headers['cache-control']).toBe('no-store');
    const tapped = new URLSearchParams({ sessionId, text: '#hoi papers' }).toString();
    await house.app.inject({ method: 'POST', url: '/tro-chuyen', payload: tapped, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    const again = await house.app.inject({ method: 'GET', url: '/tro-chuyen', headers: { cookie } });
    expect(again.body).toContain('Giấy tờ cần có');
    expect(again.body).not.toContain('Anh/chị: </span>#hoi');
  });

  it('biểu mẫu gửi từ trang khác bị từ chối', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
    expect((await house.app.inject({ method: 'POST', url: '/tro-chuyen', payload: 'sessionId=abcdefgh&text=x', headers })).statusCode).toBe(403);
  });
});

describe('Danh sách người chờ cán bộ', () => {
  it('không đăng nhập thì phải đăng nhập; không có quyền thì không xem được; quản trị xem được', async () => {
    const url = '/quan-tri/hoi-thoai';
    expect((await house.app.inject({ method: 'GET', url })).statusCode).toBe(303);
    const desk = await signedIn('motcua');
    expect((await house.app.inject({ method: 'GET', url, headers: { cookie: desk } })).statusCode).toBe(403);
    const admin = await signedIn('quantri');
    const page = await house.app.inject({ method: 'GET', url, headers: { cookie: admin } });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Không có ai đang chờ');
  });

  it('người nhắn "gặp cán bộ" hiện trong danh sách, đánh dấu xong thì hết', async () => {
    const { control } = house.fake;
    house.clock.set(house.clock.now().add({ milliseconds: Date.now() - house.clock.now().epochMilliseconds }));
    await control.sendText('7000000000000000001', 'gặp cán bộ');
    await house.drain();
    const admin = await signedIn('quantri');
    const page = await house.app.inject({ method: 'GET', url: '/quan-tri/hoi-thoai', headers: { cookie: admin } });
    expect(page.body).toContain('1 người đang chờ');
    expect(page.body).toContain('Zalo …0001');
    expect(page.body).not.toContain('7000000000000000001');
    const action = /action="(\/quan-tri\/hoi-thoai\/\d+\/da-tra-loi)"/u.exec(page.body)?.[1] ?? '';
    const token = /name="_csrf" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
    const cookies = [admin, ...[page.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0])].join('; ');
    const headers = { cookie: cookies, 'content-type': 'application/x-www-form-urlencoded' };
    const without = await house.app.inject({ method: 'POST', url: action, payload: '', headers });
    expect(without.statusCode).toBe(403);
    const marked = await house.app.inject({ method: 'POST', url: action, payload: new URLSearchParams({ _csrf: token }).toString(), headers });
    expect(marked.statusCode).toBe(303);
    const after = await house.app.inject({ method: 'GET', url: '/quan-tri/hoi-thoai', headers: { cookie: admin } });
    expect(after.body).toContain('Không có ai đang chờ');
  });
});
