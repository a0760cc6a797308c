import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDirectory } from '../../../../seeds/directory/index.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { Temporal } from '../../../kernel/time.ts';
import { routes } from '../http/routes.ts';
import { chosenCommune, findCommunes } from './chosen-commune.ts';

let house: TestApp;

beforeAll(async () => {
  house = await testApp({ routes: [routes] });
  await seedDirectory(house.platform);
});
afterAll(() => house.close());

const named = async (text: string) => (await findCommunes(house.platform, text)).map((one) => one.name);

describe('tìm phường, xã', () => {
  test('không gõ gì: đủ 58 đơn vị, phường trước xã', async () => {
    const all = await findCommunes(house.platform, '');
    expect(all).toHaveLength(58);
    expect([all[0]?.type, all.at(-1)?.type]).toEqual(['phường', 'xã']);
    expect(all.every((one) => one.former.length === 0)).toBe(true);
  });

  test.each(['quy nhơn bắc', 'QUY NHON BAC', 'p. quy nhon bac', 'phường Quy Nhơn Bắc'])('“%s” là Phường Quy Nhơn Bắc', async (text) => {
    expect(await named(text)).toEqual(['Phường Quy Nhơn Bắc']);
  });

  test('tên của năm 2019 dẫn đến đơn vị hôm nay, nói rõ tên cũ', async () => {
    const found = await findCommunes(house.platform, 'phường ghềnh ráng');
    expect(found).toHaveLength(1);
    expect(found[0]?.former.map((one) => one.name)).toEqual(['Phường Ghềnh Ráng']);
    expect(found[0]?.former[0]?.parent).toBe('Thành phố Quy Nhơn');
  });

  test('gõ lạ thì không có gì, không lỗi', async () => {
    for (const text of ['zzz', "';--", '%', '🙂🙂'])
      expect(await named(text)).toEqual(text === "';--" || text === '%' || text.startsWith('🙂') ? await named('') : []);
  });
});

describe('phường, xã đã chọn', () => {
  test('có nơi nộp của phường ấy', async () => {
    const chosen = await chosenCommune(house.platform, '21583');
    expect(chosen).toMatchObject({ name: 'Phường Quy Nhơn', desk: { name: 'Trung tâm Phục vụ hành chính công phường Quy Nhơn' } });
  });

  test.each([undefined, '', '52', '540', '99999', 'x'.repeat(500), "21583'"])('%s không phải là phường, xã', async (cookie) => {
    expect(await chosenCommune(house.platform, cookie)).toBeNull();
  });

  test('đơn vị đã hết thì không đoán', async () => {
    const then = { ...house.platform, clock: { now: () => Temporal.Instant.from('2024-06-01T02:00:00Z') } };
    expect((await chosenCommune(then, '21550'))?.name).toBe('Phường Nhơn Bình');
    expect(await chosenCommune(house.platform, '21550')).toBeNull();
  });
});

describe('trang “Tôi ở”', () => {
  const post = (payload: string) =>
    house.app.inject({ method: 'POST', url: '/toi-o', payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } });

  test('chọn thì nhớ bằng một cookie chỉ có mã, rồi trở về trang cũ', async () => {
    const reply = await post('xa=21583&ve=%2Fthu-tuc%3Fq%3Dkhai%2Bsinh');
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/thu-tuc?q=khai+sinh']);
    expect(reply.cookies).toMatchObject([{ name: 'xa', value: '21583', path: '/', httpOnly: true, sameSite: 'Lax' }]);
  });

  test('mã lạ hoặc bỏ trống: xóa lựa chọn', async () => {
    for (const xa of ['', '99999', 'abc']) expect((await post(`xa=${xa}&ve=/`)).cookies).toMatchObject([{ name: 'xa', value: '' }]);
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])('không đưa ai ra trang khác: %s', async (ve) => {
    expect((await post(`xa=21583&ve=${encodeURIComponent(ve)}`)).headers.location).toBe('/');
  });

  test('trang tiếng Anh ở lại tiếng Anh', async () => {
    const page = await house.app.inject('/en/toi-o?tim=ghenh+rang&ve=/thu-tuc');
    expect(page.body).toContain('Which ward or commune do you live in?');
    expect(page.body).toContain('action="/en/toi-o"');
    const reply = await house.app.inject({
      method: 'POST',
      url: '/en/toi-o',
      payload: 'xa=21583&ve=%2Fthu-tuc',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(reply.headers.location).toBe('/en/thu-tuc');
  });
});
