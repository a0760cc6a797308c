import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import type { AgencyCode } from '../../../../kernel/codes.ts';
import { ROLES, type Subject } from '../../../../kernel/subject.ts';
import { Temporal } from '../../../../kernel/time.ts';
import { importCatalogue } from '../../use-cases/import-catalogue.ts';
import { beginDraft } from '../../use-cases/revisions/begin-draft.ts';
import { routes } from '../routes.ts';

const CODE = '1.970001';
let house: TestApp;
let draft = 0;

const officer = (role: Subject['roles'][number]): Subject => ({
  officerId: `o-${role}`,
  name: 'Cán Bộ Thử',
  agency: '000.00.00.H08' as AgencyCode,
  roles: [role],
});

beforeAll(async () => {
  house = await testApp({ routes: [routes], officers: Object.fromEntries(ROLES.map((role) => [role, officer(role)])) });
  const line = JSON.stringify({ code: CODE, name: 'Cấp phép thả diều', fields: ['Diều'], executing_agencies: ['Xã'] });
  await importCatalogue(house.platform, [line], { effectiveFrom: Temporal.PlainDate.from('2026-01-01'), actor: 'test' });
  const begun = await beginDraft(house.platform, { code: CODE, from: { kind: 'current' } }, 'somebody');
  draft = begun.ok ? begun.id : 0;
});
afterAll(() => house.close());

const HOME = '/quan-tri/thu-tuc';
const pages = () => [
  HOME,
  `${HOME}?muc=ban-thao`,
  `${HOME}/moi`,
  `${HOME}/${CODE}`,
  `${HOME}/${CODE}/bai-bo`,
  `${HOME}/ban-thao/${draft}`,
  `${HOME}/ban-thao/${draft}?phan=giay-to`,
  `${HOME}/ban-thao/${draft}/so-sanh`,
  `${HOME}/ban-thao/${draft}/xem-truoc`,
];
const acts = () => [
  `${HOME}/moi`,
  `${HOME}/${CODE}/sua`,
  `${HOME}/${CODE}/bai-bo`,
  `${HOME}/${CODE}/bai-bo/lay-lai`,
  `${HOME}/${CODE}/huy-hen`,
  `${HOME}/ban-thao/${draft}/phan/ten`,
  ...['gui-duyet', 'duyet', 'tra-lai', 'lay-ve', 'bo', 'cap-nhat'].map((act) => `${HOME}/ban-thao/${draft}/${act}`),
];

const get = (url: string, role?: string) => house.app.inject({ method: 'GET', url, cookies: role === undefined ? {} : { mc_session: role } });

async function post(url: string, role?: string, token = '') {
  const page = role === undefined ? null : await get(`${HOME}/moi`, role);
  const cookies = Object.fromEntries((page?.cookies ?? []).map((cookie) => [cookie.name, cookie.value]));
  const csrf = token === 'none' ? '' : (/name="_csrf" value="([^"]+)"/u.exec(page?.body ?? '')?.[1] ?? '');
  return house.app.inject({
    method: 'POST',
    url,
    cookies: { ...cookies, ...(role === undefined ? {} : { mc_session: role }) },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: csrf }).toString(),
  });
}

async function traces(): Promise<unknown> {
  const { rows } = await sql`select (select count(*) from procedures.draft_step) as steps, (select count(*) from procedures.procedure_revision) as revisions,
    (select count(*) from procedures.draft) as drafts, (select count(*) from procedures.withdrawal) as ends, (select state from procedures.draft limit 1) as state`.execute(
    house.platform.db,
  );
  return rows[0];
}

describe('ai mở được trang danh mục của văn phòng', () => {
  test.each(ROLES)('%s', async (role) => {
    for (const url of pages()) expect((await get(url, role)).statusCode, url).toBe(role === 'procedure_control' ? 200 : 403);
  });

  test('chưa đăng nhập thì được đưa đến trang đăng nhập', async () => {
    for (const url of pages()) expect((await get(url)).headers.location, url).toMatch(/^\/dang-nhap/u);
  });
});

describe('ai làm được việc gì', () => {
  test.each(ROLES.filter((role) => role !== 'procedure_control'))('%s: không việc nào, và không để lại dấu gì', async (role) => {
    const before = await traces();
    for (const url of acts()) expect((await post(url, role)).statusCode, url).toBe(403);
    expect(await traces()).toEqual(before);
  });

  test('chưa đăng nhập, hoặc biểu mẫu không có mã của trang: không nhận', async () => {
    const before = await traces();
    for (const url of acts()) {
      expect((await post(url)).statusCode, url).toBe(401);
      expect((await post(url, 'procedure_control', 'none')).statusCode, url).toBe(403);
    }
    expect(await traces()).toEqual(before);
  });

  test('kiểm soát thủ tục gửi biểu mẫu trống: được trả lời bằng lời, không hỏng máy chủ', async () => {
    for (const url of acts()) expect([303, 404, 422], url).toContain((await post(url, 'procedure_control')).statusCode);
  });

  test('mã, số bản thảo, phần không có: 404', async () => {
    for (const url of [`${HOME}/9.999999`, `${HOME}/abc`, `${HOME}/ban-thao/999999`, `${HOME}/ban-thao/abc`, `${HOME}/ban-thao/-1/so-sanh`])
      expect((await get(url, 'procedure_control')).statusCode, url).toBe(404);
    expect((await post(`${HOME}/ban-thao/${draft}/phan/khong-co`, 'procedure_control')).statusCode).toBe(404);
  });
});
