import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '#kernel/subject.ts';
import { actsOn } from '#modules/audit';
import { can } from '#modules/identity';
import * as notifications from '#modules/notifications';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { ACTIONS, ACTS, type ActName, actionFacts } from '../domain/actions.ts';
import { DOSSIER_ACTIONS } from '../domain/policies.ts';
import { routes } from '../index.ts';
import { findDossier } from '../store/dossier-store.ts';
import { actOnDossier } from '../use-cases/act.ts';
import { CENTRE, JUSTICE, MARRIAGE_PAPER, makeProvince, OWNER, officer, opening, SYSTEM, subject } from '../use-cases/province.testing.ts';
import { receiveAtCounter } from '../use-cases/receive-at-counter.ts';
import { submitOnline } from '../use-cases/submit-online.ts';

let web: TestApp;
const officers = {
  ...Object.fromEntries(ROLES.map((role) => [role, subject([role])])),
  justice: subject(['desk_officer', 'specialist'], JUSTICE),
  centre: subject(['desk_officer'], CENTRE),
};

beforeAll(async () => {
  web = await testApp({ now: '2026-03-02T09:00:00+07:00', jobs: notifications.jobs, routes: [routes], officers, env: { ZALO_OA_ID: '4000000000000000004' } });
  await makeProvince(web.platform);
});
afterAll(() => web?.close());

async function received(changes = {}) {
  const opened = await receiveAtCounter(web.platform, opening(changes), officer(['desk_officer']));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.dossier;
}

async function get(url: string, who?: string) {
  return web.app.inject({ url, ...(who ? { cookies: { mc_session: who } } : {}) });
}

/** As a browser does: opens the page with the form, sends it with the page's token and cookie. */
async function post(url: string, who: string, form: string, fields: Readonly<Record<string, string | readonly string[]>>) {
  const page = await get(form, who);
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]));
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ _csrf: token, ...fields }))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  return web.app.inject({
    method: 'POST',
    url,
    cookies: { ...cookies, mc_session: who },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: body.toString(),
  });
}

describe('Quyền', () => {
  it('bảng quyền của danh tính và của hồ sơ là một', () => {
    for (const [action, roles] of Object.entries(DOSSIER_ACTIONS)) {
      const holders: readonly Role[] = roles;
      for (const role of ROLES) expect(can(subject([role]), action), `${role} ${action}`).toBe(holders.includes(role));
    }
  });

  for (const role of ROLES) {
    const reads = (DOSSIER_ACTIONS['dossier.read'] as readonly Role[]).includes(role);
    it(`${role} ${reads ? 'mở được' : 'không mở được'} bàn làm việc`, async () => {
      expect((await get('/ban-lam-viec', role)).statusCode).toBe(reads ? 200 : 403);
    });
  }

  it('chưa đăng nhập thì được mời đăng nhập', async () => {
    const reply = await get('/ban-lam-viec');
    expect(reply.statusCode).toBe(303);
    expect(reply.headers.location).toContain('/dang-nhap');
  });

  it('hồ sơ của cơ quan khác: như không có; lãnh đạo cấp trên và người theo dõi toàn tỉnh thì xem được', async () => {
    const { code } = await received();
    const url = `/ban-lam-viec/ho-so/${code}`;
    expect((await get(url, 'justice')).statusCode).toBe(404);
    expect((await get(url, 'centre')).statusCode).toBe(404);
    expect((await get(url, 'desk_officer')).statusCode).toBe(200);
    expect((await get(url, 'steering_viewer')).statusCode).toBe(200);
    expect((await get('/ban-lam-viec', 'justice')).body).not.toContain(code);
    expect((await post(`${url}/forward`, 'justice', '/ban-lam-viec', { version: '1' })).statusCode).toBe(404);
  });

  it('mỗi lần mở hồ sơ đều để lại dấu', async () => {
    const { code } = await received();
    await get(`/ban-lam-viec/ho-so/${code}`, 'desk_officer');
    const acts = await actsOn(web.platform.db, 'dossier', code);
    expect(acts.map(({ action, actor }) => `${action} ${actor}`)).toContain(`dossier.read ${subject(['desk_officer']).officerId}`);
  });
});

describe('Vai trò × việc, qua biểu mẫu', () => {
  for (const act of ACTS) {
    for (const role of ROLES.filter((one) => (DOSSIER_ACTIONS['dossier.read'] as readonly Role[]).includes(one))) {
      const { right } = actionFacts(act);
      const may = right !== null && (DOSSIER_ACTIONS[right] as readonly Role[]).includes(role);
      it(`${role}, ${actionFacts(act).label}: ${may ? 'được' : 'không'}`, async () => {
        const { code, version } = await readyFor(act);
        const fields = { version: String(version), publicNote: 'Ghi rõ', confirmed: 'yes' };
        const reply = await post(`/ban-lam-viec/ho-so/${code}/${act}`, role, '/ban-lam-viec', fields);
        expect(reply.statusCode).toBe(may ? 303 : 403);
      });
    }
  }
});

/** A dossier in the first state from which the act may be done. */
async function readyFor(act: ActName) {
  const from = ACTIONS[act].moves[0].from;
  const ways: Readonly<Record<number, readonly ActName[]>> = {
    1: [],
    2: [],
    4: ['forward'],
    5: ['request-supplement'],
    6: ['forward', 'request-payment'],
    9: ['forward', 'finish'],
  };
  const opened = from === 1 || from === 5 ? await submitOnline(web.platform, opening()) : await receiveAtCounter(web.platform, opening(), SYSTEM);
  if (!opened.ok) throw new Error(opened.reason);
  let { dossier } = opened;
  for (const step of ways[from] ?? []) {
    const acted = await actOnDossier(web.platform, { code: dossier.code, action: step, version: null, publicNote: 'Ghi rõ' }, SYSTEM);
    if (!acted.ok) throw new Error(acted.reason);
    dossier = acted.dossier;
  }
  return dossier;
}

describe('Bàn làm việc', () => {
  it('tiếp nhận: chọn thủ tục, ghi tên, ra giấy hẹn; gửi lại không thành hai', async () => {
    const page = await get(`/ban-lam-viec/tiep-nhan?thu-tuc=${MARRIAGE_PAPER}`, 'desk_officer');
    const key = /name="key" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const fields = { key, ownerName: 'Đặng Văn Thử', ownerPhone: '0900000222', channel: 'direct', papers: ['0', '1'] };
    const url = `/ban-lam-viec/tiep-nhan?thu-tuc=${MARRIAGE_PAPER}`;
    const first = await post(url, 'desk_officer', url, fields);
    const second = await post(url, 'desk_officer', url, fields);
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    expect(first.headers.location).toBe(second.headers.location);
    const receipt = await get(first.headers.location ?? '', 'desk_officer');
    for (const words of ['Đặng Văn Thử', 'Thông tư 03/2025/TT-VPCP', 'Tờ khai theo mẫu', 'Thời gian trả kết quả']) expect(receipt.body).toContain(words);
  });

  it('thiếu tên, sai số điện thoại: nói rõ từng ô, những gì đã gõ vẫn còn', async () => {
    const url = `/ban-lam-viec/tiep-nhan?thu-tuc=${MARRIAGE_PAPER}`;
    const reply = await post(url, 'desk_officer', url, {
      key: 'some-long-key',
      ownerName: ' ',
      ownerPhone: '09000',
      privateNote: 'bà cụ nghe kém',
      papers: '1',
    });
    expect(reply.statusCode).toBe(422);
    for (const words of ['Chưa có họ tên', 'đã nhập 5 chữ số', 'bà cụ nghe kém', 'value="09000"']) expect(reply.body).toContain(words);
  });

  it('tìm thủ tục để tiếp nhận', async () => {
    const reply = await get(`/ban-lam-viec/tiep-nhan?q=${encodeURIComponent('hon nhan')}`, 'desk_officer');
    expect(reply.body).toContain('Cấp Giấy xác nhận tình trạng hôn nhân');
  });

  it('chỉ bày những việc làm được; việc không hoàn lại được thì hỏi xác nhận; lỗi giữ lời đã gõ', async () => {
    const dossier = await readyFor('finish');
    const url = `/ban-lam-viec/ho-so/${dossier.code}`;
    const page = await get(url, 'specialist');
    expect(page.body).toContain('Đã có kết quả');
    expect(page.body).not.toContain('viec=stop');
    const reply = await post(`${url}/finish`, 'specialist', url, { version: String(dossier.version), privateNote: 'số 12/QĐ' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('Hãy đánh dấu xác nhận');
    expect(reply.body).toContain('số 12/QĐ');
    const noted = await post(`${url}/request-supplement`, 'specialist', url, { version: String(dossier.version), privateNote: 'gọi trước' });
    expect(noted.statusCode).toBe(422);
    expect(noted.body).toContain('gọi trước');
  });

  it('có người vừa sửa: nói ra, giữ lời đã gõ, không ghi đè', async () => {
    const { code } = await received();
    await actOnDossier(web.platform, { code, action: 'forward', version: null }, SYSTEM);
    const reply = await post(`/ban-lam-viec/ho-so/${code}/forward`, 'specialist', '/ban-lam-viec', { version: '1', privateNote: 'giao anh Bảo' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Có người vừa cập nhật');
  });

  it('không có dấu của biểu mẫu thì không nhận', async () => {
    const { code } = await received();
    const reply = await web.app.inject({
      method: 'POST',
      url: `/ban-lam-viec/ho-so/${code}/forward`,
      cookies: { mc_session: 'specialist' },
      payload: { version: 1 },
    });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect((await findDossier(web.platform.db, code))?.state).toBe(2);
  });

  it('con số trên mỗi mục đúng bằng số dòng mở ra, tìm theo tên không dấu', async () => {
    const page = await get('/ban-lam-viec?muc=da-tiep-nhan', 'desk_officer');
    const count = Number(/Đã tiếp nhận<span class="count[^"]*">(\d+)</.exec(page.body)?.[1]);
    const rows = page.body.match(/class="row-code"/g)?.length ?? 0;
    expect(count).toBe(rows);
    await received({ ownerName: 'Ngô Quế Chi' });
    const found = await get(`/ban-lam-viec?muc=da-tiep-nhan&q=que%20chi`, 'desk_officer');
    expect(found.body).toContain('Ngô Quế Chi');
    expect(found.body).not.toContain(OWNER.name);
  });

  it('mã gõ lạ trong ô tìm vẫn ra hồ sơ', async () => {
    const { code } = await received();
    const found = await get(`/ban-lam-viec?muc=da-tiep-nhan&q=${encodeURIComponent(code.toLowerCase().replaceAll(/[.-]/g, ' '))}`, 'desk_officer');
    expect(found.body).toContain(code);
    expect(found.body.match(/class="row-code"/g)).toHaveLength(1);
  });
});

describe('Tra cứu', () => {
  it('mã gõ kiểu nào cũng dẫn về một địa chỉ', async () => {
    const { code } = await received();
    const typed = encodeURIComponent(`hồ sơ ${code.toLowerCase().replaceAll('.', ' ')} tới đâu rồi`);
    expect((await get(`/tra-cuu?ma=${typed}`)).headers.location).toBe(`/tra-cuu/${code}`);
    expect((await get(`/tra-cuu/${code.toLowerCase()}`)).headers.location).toBe(`/tra-cuu/${code}`);
    const page = await get(`/tra-cuu/${code}`);
    expect(page.statusCode).toBe(200);
    for (const words of ['Vì sao ngày này?', 'Hẹn trả kết quả', 'https://zalo.me/4000000000000000004', 'Cấp Giấy xác nhận tình trạng hôn nhân'])
      expect(page.body).toContain(words);
    for (const secret of [OWNER.name, OWNER.phone, 'Cán Bộ']) expect(page.body).not.toContain(secret);
  });

  it('API: chỉ điều ai cũng được biết; mã lạ 404 cùng một dạng', async () => {
    const { code } = await received();
    const reply = await get(`/api/v1/dossiers/${encodeURIComponent(code.toLowerCase())}`);
    expect(reply.json()).toMatchObject({ code, procedureCode: MARRIAGE_PAPER, state: 2, stateName: 'Được tiếp nhận', overdue: false, provisional: false });
    expect(reply.json().dueAt).toMatch(/\+07:00$/);
    expect(reply.body).not.toContain(OWNER.name);
    const unknown = await get('/api/v1/dossiers/000.00.17.H08-170101-0001');
    const nonsense = await get('/api/v1/dossiers/xin-chao');
    for (const one of [unknown, nonsense]) {
      expect(one.statusCode).toBe(404);
      expect(one.json().error.code).toBe('dossier-not-found');
    }
    expect((await get(`/tra-cuu/000.00.17.H08-170101-0001`)).statusCode).toBe(404);
  });

  it('gõ thiếu thì nói thiếu, giữ lại lời đã gõ', async () => {
    const page = await get(`/tra-cuu?ma=${encodeURIComponent('000.00.17.H08-1901')}`);
    expect(page.body).toContain('còn thiếu hoặc sai một phần');
    expect(page.body).toContain('value="000.00.17.H08-1901"');
    expect((await get(`/tra-cuu?ma=${encodeURIComponent('<script>alert(1)</script>')}`)).body).not.toContain('<script>alert');
  });
});
