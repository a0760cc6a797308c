import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeZalo, startFakeZalo } from '../../../../fakes/zalo/server.ts';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import type { AgencyCode } from '../../../kernel/codes.ts';
import { ROLES, type Subject } from '../../../kernel/subject.ts';
import { Temporal } from '../../../kernel/time.ts';
import { inTransaction } from '../../../platform/db/database.ts';
import { jobs } from '../jobs.ts';
import { follow, touchContact } from '../use-cases/follow.ts';
import { notifyFollowers } from '../use-cases/notify-followers.ts';
import { listTemplateIds } from '../use-cases/template-ids.ts';
import { routes } from './zalo-admin.routes.tsx';

const SAU = '7000000000000000001';
const PHONE = '84900000001';
const NAME = 'Trần Thị Thử';
let zalo: FakeZalo;
let house: TestApp;

const officer = (role: Subject['roles'][number]): Subject => ({ officerId: `o-${role}`, name: NAME, agency: '000.00.00.H08' as AgencyCode, roles: [role] });

beforeAll(async () => {
  zalo = await startFakeZalo({ port: 0 });
  const env = {
    ZALO_APP_ID: '1000000000000000001',
    ZALO_OA_ID: '4000000000000000004',
    ZALO_APP_SECRET: 'fake-app-secret',
    ZALO_OAUTH_URL: zalo.url,
    ZALO_OPENAPI_URL: zalo.url,
    ZALO_BUSINESS_URL: zalo.url,
  };
  house = await testApp({
    routes: [routes],
    jobs,
    env,
    now: Temporal.Now.instant().toString(),
    officers: Object.fromEntries(ROLES.map((role) => [role, officer(role)])),
  });
});

afterAll(async () => {
  await house?.close();
  await zalo?.close();
});

const get = (path: string, role: string | null) => house.app.inject({ method: 'GET', url: path, cookies: role === null ? {} : { mc_session: role } });

/** As a browser does: the page's form token and cookie go back with the form. */
async function post(path: string, form: Record<string, string>, role = 'administrator') {
  const page = await get('/quan-tri/zalo', role);
  const token = /name="_csrf" value="([^"]+)"/u.exec(page.body)?.[1] ?? '';
  const cookies = Object.fromEntries(page.cookies.map((cookie) => [cookie.name, cookie.value]));
  return house.app.inject({
    method: 'POST',
    url: path,
    cookies: { ...cookies, mc_session: role },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: token, ...form }).toString(),
  });
}

/** A form from nowhere. */
function send(url: string, cookies: Record<string, string>) {
  return house.app.inject({ method: 'POST', url, cookies, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'tin=1' });
}

async function deadLetter(): Promise<number> {
  const platform = house.platform;
  const at = platform.clock.now();
  const subject = { kind: 'dossier', code: '000.00.17.H08-190125-0001' };
  await touchContact(platform.db, { channel: 'zalo', address: SAU, at, phone: PHONE });
  await follow(platform.db, { subject, channel: 'zalo', address: SAU, at });
  const eventId = `e-${Math.random()}`;
  await inTransaction(platform.db, (tx) =>
    notifyFollowers(tx, platform, { subject, eventId, template: 'dossier_nothing', values: { ma_ho_so: subject.code } }),
  );
  const { rows } = await sql<{ id: number }>`select max(id) as id from notifications.message`.execute(platform.db);
  return rows[0]?.id ?? 0;
}

describe('trang quản trị Zalo', () => {
  it.each(ROLES)('%s: chỉ quản trị viên được mở', async (role) => {
    expect((await get('/quan-tri/zalo', role)).statusCode).toBe(role === 'administrator' ? 200 : 403);
  });

  it('chưa đăng nhập: không xem, không làm được gì', async () => {
    const answer = await get('/quan-tri/zalo', null);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, expect.stringMatching(/^\/dang-nhap/u)]);
    for (const path of ['gui-lai', 'kiem-tra', 'cap-ma', 'mau']) expect((await send(`/quan-tri/zalo/${path}`, {})).statusCode).toBe(401);
  });

  it('thiếu mã của biểu mẫu thì không nhận', async () => {
    const before = zalo.control.calls().length;
    const answer = await send('/quan-tri/zalo/kiem-tra', { mc_session: 'administrator' });
    expect([400, 403]).toContain(answer.statusCode);
    expect(zalo.control.calls()).toHaveLength(before);
  });

  it('chưa có mã truy cập: nói ngay việc cần làm; dán cặp mã vào thì dùng được, và không bao giờ hiện lại', async () => {
    expect((await get('/quan-tri/zalo', 'administrator')).body).toContain('Chưa có mã truy cập OA');
    expect((await post('/quan-tri/zalo/cap-ma', { access: 'ngắn', refresh: 'ngắn' })).statusCode).toBe(400);
    const pair = zalo.control.issueTokens();
    const answer = await post('/quan-tri/zalo/cap-ma', { access: pair.access_token, refresh: pair.refresh_token });
    expect(answer.headers.location).toBe('/quan-tri/zalo?ket-qua=da-nhan-ma');
    const page = await get('/quan-tri/zalo', 'administrator');
    expect(page.body).toContain('Đang dùng được');
    expect(page.body).not.toContain(pair.access_token);
    expect(page.body).not.toContain(pair.refresh_token);
    expect((await post('/quan-tri/zalo/kiem-tra', {})).headers.location).toBe('/quan-tri/zalo?ket-qua=tot');
  });

  it('sổ tin hiện lý do, không hiện địa chỉ, số điện thoại hay lời của tin; bấm gửi lại thì tin đi lại', async () => {
    const id = await deadLetter();
    const page = await get('/quan-tri/zalo?muc=hong', 'administrator');
    expect(page.body).toContain('Chưa có mẫu tin mang tên này');
    expect(page.body).toContain('000.00.17.H08-190125-0001');
    expect(page.body).not.toContain(SAU);
    expect(page.body).not.toContain(PHONE);
    expect((await post('/quan-tri/zalo/gui-lai', { tin: String(id) })).headers.location).toBe('/quan-tri/zalo?muc=hong&gui-lai=1');
    const { rows } = await sql<{ state: string; by: string }>`select state, retried_by as by from notifications.message where id = ${id}`.execute(
      house.platform.db,
    );
    expect(rows[0]).toEqual({ state: 'created', by: 'o-administrator' });
    expect((await post('/quan-tri/zalo/gui-lai', { tin: '1 or 1=1' })).statusCode).toBe(400);
  });

  it('mã mẫu ZBS: lưu, hiện lại, bỏ trống thì xoá, sai thì nói', async () => {
    expect((await post('/quan-tri/zalo/mau', { dossier_done: ' 345678 ', khac: 'x' })).headers.location).toBe('/quan-tri/zalo?ket-qua=da-luu-mau');
    expect(await listTemplateIds(house.platform)).toEqual({ dossier_done: '345678' });
    expect((await get('/quan-tri/zalo', 'administrator')).body).toContain('value="345678"');
    expect((await post('/quan-tri/zalo/mau', { dossier_done: "x'; drop" })).statusCode).toBe(400);
    await post('/quan-tri/zalo/mau', {});
    expect(await listTemplateIds(house.platform)).toEqual({});
  });

  it.each(['tat-ca', 'hong', 'cho', 'da-gui', 'da-nhan', 'khong-co'])('mục %s mở được', async (tab) => {
    expect((await get(`/quan-tri/zalo?muc=${tab}&truoc=abc`, 'administrator')).statusCode).toBe(200);
  });
});
