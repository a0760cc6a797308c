import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOfficer } from '#modules/identity';
import { seedDossiers } from '../../seeds/dossiers/index.ts';
import { DEMO_PASSWORD } from '../../seeds/officers/index.ts';
import { parseAgencyCode } from '../../src/kernel/codes.ts';
import { ROLES, type Role } from '../../src/kernel/subject.ts';
import { movableClock, Temporal } from '../../src/kernel/time.ts';
import { webApp } from '../../src/main/app.ts';
import { programRoot } from '../../src/platform/config/root.ts';
import { createApp } from '../../src/platform/http/app.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, hidden, insideWire, openBrowser, signIn } from './steps/browser.ts';
import { act, must, OWNER, receive } from './steps/desk.ts';
import { RULES } from './steps/route-rules.ts';
import { routesOf } from './steps/routes.ts';
import { passTime, say, setLocalTime, settle } from './steps/town.ts';
import { deliverEvent, eventBody, post, SAU } from './steps/zalo-events.ts';

const logLines: string[] = [];
let house: House;
const visitors = new Map<Role | 'anonymous', Browser>();
type Seeded = { readonly code: string; readonly name: string; readonly phone: string | null; readonly notes: readonly string[] };
let seeded: readonly Seeded[] = [];

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString(), logLines });
  const until = house.clock.now();
  await seedDossiers({ ...house.platform, clock: movableClock(until) }, { until, seed: 7 });
  const { rows } = await sql<Seeded>`
    select d.code, d.owner_name as name, d.owner_phone as phone, array_agg(e.note_private) || array_agg(e.note_public) as notes
    from dossiers.dossier d join dossiers.dossier_event e on e.dossier_id = d.id group by d.id`.execute(house.platform.db);
  seeded = rows;
  await everyRole();
}, 180_000);
afterAll(() => house?.close());

/** One invented officer of each role, with that role alone. */
async function everyRole(): Promise<void> {
  visitors.set('anonymous', openBrowser(insideWire(house.app)));
  const agency = parseAgencyCode('000.01.22.H08');
  if (!agency) throw new Error('agency');
  for (const role of ROLES) {
    const signInName = `thu.${role.replace('_', '-')}`;
    await registerOfficer(house.platform, { id: `test-${role}`, signInName, name: 'Cán Bộ Thử', agency, roles: [role], password: DEMO_PASSWORD }, 'test');
    visitors.set(role, await signIn(insideWire(house.app), signInName));
  }
}

const JSON_ONLY = { accept: 'application/json' } as const;

describe('Đường nào, ai được đi', () => {
  it('bảng luật và cây đường của chương trình đang chạy là một', () => {
    expect(
      routesOf(house.app)
        .map((route) => `${route.method} ${route.path}`)
        .sort(),
    ).toEqual(Object.keys(RULES).sort());
  });

  it.each(Object.entries(RULES))('%s', async (route, rule) => {
    const [method = '', path = ''] = route.split(' ');
    const url = path
      .replace(':code', path.includes('thu-tuc') || path.includes('procedures') ? '1.001193' : '000.00.17.H08-190125-9999')
      .replace(':action', 'forward')
      .replace(':agency', '000.00.17.H08')
      .replace(':token', 'khong-co-danh-sach-nay')
      .replace(':section', 'ten')
      .replace(':shelf', 'khong-co-ngan-nay')
      .replace(':id', '999999')
      .replace('*', 'khong-co.js');
    const verdicts: Record<string, string> = {};
    for (const [who, browser] of visitors) {
      // Signing out would end the visitor's day.
      if (route === 'POST /dang-xuat' && who !== 'anonymous') continue;
      const answer = method === 'GET' ? await browser.get(url, JSON_ONLY) : await browser.send(url, { _csrf: await tokenOf(browser) }, JSON_ONLY);
      expect(answer.status, `${who} ${route}`).toBeLessThan(500);
      verdicts[who] = /"code":"(not-signed-in|not-allowed|form-expired)"/u.exec(answer.body)?.[1] ?? 'in';
    }
    const wanted = Object.fromEntries(
      Object.keys(verdicts).map((who) => {
        if (rule === 'everybody' || rule.some((role) => role === who)) return [who, 'in'];
        return [who, who === 'anonymous' ? 'not-signed-in' : 'not-allowed'];
      }),
    );
    expect(verdicts).toEqual(wanted);
  });

  it('đường không khai luật: chương trình không khởi động', async () => {
    const start = createApp(house.platform, {
      gatekeeper: { whoIs: async () => null, may: () => false },
      errorView: () => {
        throw new Error('no page here');
      },
      routes: [(app) => void app.get('/quen-khai-luat', async () => 'xin chào')],
      assetFolder: null,
    });
    await expect(start).rejects.toThrow('GET /quen-khai-luat declares no access rule');
  });

  it('cán bộ bị khóa mất quyền ngay ở lần bấm sau', async () => {
    const clerk = await signIn(insideWire(house.app), 'vanthu');
    expect((await clerk.get('/ban-lam-viec')).status).toBe(200);
    await sql`update identity.officer set active = false where sign_in_name = 'vanthu'`.execute(house.platform.db);
    expect((await clerk.get('/ban-lam-viec')).status).toBe(303);
  });
});

const tokens = new WeakMap<Browser, string>();

/** The form token of a page that this visitor may open. */
async function tokenOf(browser: Browser): Promise<string> {
  const known = tokens.get(browser);
  if (known !== undefined) return known;
  const desk = await browser.get('/ban-lam-viec');
  const page = desk.status === 200 ? desk : await browser.get('/quan-tri');
  const token = hidden(page.body, '_csrf');
  tokens.set(browser, token);
  return token;
}

describe('Biểu mẫu của người khác', () => {
  it('cán bộ gửi biểu mẫu không có mã, mã bịa, mã của người khác: 403, không đổi gì', async () => {
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const other = await signIn(insideWire(house.app), 'motcua');
    const code = await receive(clerk);
    const page = await clerk.get(`/ban-lam-viec/ho-so/${code}?viec=forward`);
    const url = `/ban-lam-viec/ho-so/${code}/forward`;
    const version = hidden(page.body, 'version');
    const stolen = hidden((await other.get('/ban-lam-viec')).body, '_csrf');
    for (const fields of [{ version }, { version, _csrf: 'bia-dat' }, { version, _csrf: stolen }]) {
      const answer = await clerk.send(url, fields);
      expect([answer.status, answer.body.includes('Trang đã mở quá lâu')]).toEqual([403, true]);
    }
    expect(JSON.parse((await clerk.get(`/api/v1/dossiers/${code}`)).body).state).toBe(2);
    expect((await act(clerk, code, 'forward')).status).toBe(303);
  });

  it('biểu mẫu từ trang khác (Sec-Fetch-Site: cross-site): 403, kể cả đường công khai', async () => {
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const crossSite = { 'sec-fetch-site': 'cross-site' };
    const { body } = await clerk.get('/ban-lam-viec');
    expect((await clerk.send('/ban-lam-viec/tiep-nhan?thu-tuc=1.004873', { _csrf: hidden(body, '_csrf') }, crossSite)).status).toBe(403);
    for (const url of ['/dang-nhap', '/dang-xuat', '/tro-chuyen', '/api/v1/assistant']) {
      expect((await clerk.send(url, { text: 'x' }, crossSite)).status, url).toBe(403);
      expect((await clerk.send(url, { text: 'x' }, { 'sec-fetch-site': 'same-site' })).status, url).toBe(403);
    }
    expect((await clerk.get('/ban-lam-viec')).status).toBe(200);
  });

  it('đăng nhập xong chỉ đi tới trang của mình', async () => {
    for (const next of ['https://example.invalid/', '//example.invalid', '/\\example.invalid', 'javascript:alert(1)', '/a b']) {
      const browser = openBrowser(insideWire(house.app));
      const answer = await browser.send('/dang-nhap', { ten: 'motcua', matkhau: DEMO_PASSWORD, tiep: next });
      expect(answer.headers.location, next).toBe('/ban-lam-viec');
    }
  });

  it('đoán mật khẩu: cùng một câu cho tên có và không có; quá mười lần một phút thì 429', async () => {
    const guesser = openBrowser(insideWire(house.app));
    const unknown = await guesser.send('/dang-nhap', { ten: 'khong-ai', matkhau: 'x' });
    const known = await guesser.send('/dang-nhap', { ten: 'motcua', matkhau: 'x' });
    expect([unknown.status, known.status]).toEqual([401, 401]);
    expect(known.body.replaceAll('motcua', '')).toBe(unknown.body.replaceAll('khong-ai', ''));
    const statuses: number[] = [];
    for (let index = 0; index < 10; index += 1) statuses.push((await guesser.send('/dang-nhap', { ten: 'motcua', matkhau: `x${index}` })).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });
});

describe('Phiên làm việc', () => {
  it('15 phút không bấm gì thì hết; có bấm thì còn, nhưng không quá 8 giờ', async () => {
    const began = house.clock.now();
    const idle = await signIn(insideWire(house.app), 'motcua');
    house.clock.advance({ minutes: 14 });
    expect((await idle.get('/ban-lam-viec')).status).toBe(200);
    house.clock.advance({ minutes: 16 });
    expect((await idle.get('/ban-lam-viec')).status).toBe(303);
    const busy = await signIn(insideWire(house.app), 'motcua');
    for (let minutes = 0; minutes < 8 * 60 - 10; minutes += 10) {
      house.clock.advance({ minutes: 10 });
      expect((await busy.get('/ban-lam-viec')).status, `${minutes}`).toBe(200);
    }
    house.clock.advance({ minutes: 10 });
    expect((await busy.get('/ban-lam-viec')).status).toBe(303);
    house.clock.set(began);
  });

  it('đăng xuất thì mã phiên cũ không dùng lại được; cookie khóa kín', async () => {
    const browser = openBrowser(insideWire(house.app));
    const answer = await browser.send('/dang-nhap', { ten: 'motcua', matkhau: DEMO_PASSWORD });
    const session = String(answer.headers['set-cookie']);
    for (const flag of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(session).toContain(flag);
    const token = browser.cookies.get('mc_session') ?? '';
    expect(Buffer.from(token, 'base64url').length).toBe(32);
    await browser.send('/dang-xuat', {});
    browser.cookies.set('mc_session', token);
    expect((await browser.get('/ban-lam-viec')).status).toBe(303);
    const { rows } = await sql`select 1 from identity.session where token_hash = ${token}`.execute(house.platform.db);
    expect(rows).toEqual([]);
  });
});

const SECURITY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

describe('Tiêu đề an toàn', () => {
  it.each([
    '/',
    '/thu-tuc/1.001193',
    '/tra-cuu',
    '/khong-co-trang-nay',
    '/%ff',
    '/api/v1/procedures',
    '/api/v1/procedures/9.999999',
    '/ban-lam-viec',
    '/webhooks/zalo',
    '/assets/khong-co.js',
  ])('%s: đủ, và không khoe phần mềm nào', async (url) => {
    const { headers } = await openBrowser(insideWire(house.app)).get(url);
    expect(headers).toMatchObject(SECURITY);
    for (const name of ['server', 'x-powered-by']) expect(headers).not.toHaveProperty(name);
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('khi địa chỉ công khai là https: HSTS và cookie Secure', async () => {
    const config = { ...house.platform.config, publicUrl: 'https://dichvucong.example.vn' };
    const secure = await webApp({ ...house.platform, config }, programRoot());
    try {
      const browser = openBrowser(insideWire(secure));
      expect((await browser.get('/')).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      const answer = await browser.send('/dang-nhap', { ten: 'motcua', matkhau: DEMO_PASSWORD });
      expect(String(answer.headers['set-cookie'])).toContain('Secure');
    } finally {
      await secure.close();
    }
  });

  it('trang có chuyện riêng thì không máy nào giữ lại', async () => {
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const [dossier] = seeded;
    for (const url of ['/ban-lam-viec', `/tra-cuu/${dossier?.code}`, `/api/v1/dossiers/${dossier?.code}`, '/tro-chuyen', '/dang-nhap']) {
      expect((await clerk.get(url)).headers['cache-control'], url).toBe('no-store');
    }
  });
});

describe('Hồ sơ của người khác', () => {
  const secrets = () =>
    new Set(
      seeded.flatMap(({ name, phone, notes }) => [name, ...(phone === null ? [] : [phone, phone.replace(/^0/u, '')]), ...notes.filter((note) => note !== '')]),
    );
  const inPublic = (text: string): readonly string[] => [...secrets()].filter((secret) => text.includes(secret));

  it('không tên, số điện thoại, ghi chú nội bộ nào của mọi hồ sơ mẫu lộ ra ở trang tra cứu, API, trợ lý', { timeout: 60_000 }, async () => {
    expect(seeded.length).toBeGreaterThan(250);
    const browser = openBrowser(insideWire(house.app));
    let asked = 0;
    for (const { code } of seeded) {
      const page = await browser.get(`/tra-cuu/${code}`);
      const api = await browser.get(`/api/v1/dossiers/${code}`);
      expect([page.status, api.status], code).toEqual([200, 200]);
      expect(inPublic(page.body + api.body), code).toEqual([]);
      asked += 1;
      if (asked % 6 !== 0) continue;
      const payload = { sessionId: `rieng-tu-${asked}`, text: `hồ sơ ${code} của ai` };
      const answer = await house.app.inject({ method: 'POST', url: '/api/v1/assistant', payload, remoteAddress: `10.4.0.${asked % 250}` });
      expect(inPublic(answer.body), code).toEqual([]);
      expect(answer.json().facts.code).toBe(code);
    }
  });

  it('hỏi theo tên người hay số điện thoại: không ai biết gì', async () => {
    const browser = openBrowser(insideWire(house.app));
    for (const { code, name, phone } of seeded.slice(0, 20)) {
      for (const words of [name, phone ?? name]) {
        const pages = await Promise.all([
          browser.get(`/tra-cuu?ma=${encodeURIComponent(words)}`),
          browser.get(`/api/v1/procedures?q=${encodeURIComponent(words)}`),
        ]);
        for (const page of pages) expect(page.body.includes(code), words).toBe(false);
      }
    }
  });

  it('300 mã đoán mò: câu trả lời nào cũng cùng một hình, không tin nào hơn "chưa tìm thấy"', async () => {
    const known = new Set(seeded.map((one) => one.code));
    const shapes = new Set<string>();
    const pages = new Set<string>();
    const browser = openBrowser(insideWire(house.app));
    let random = 12_345;
    const next = (below: number) => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return random % below;
    };
    const two = (value: number) => String(value).padStart(2, '0');
    for (let index = 0; index < 300; index += 1) {
      const code = `000.${two(next(3))}.${two(10 + next(20))}.H08-${19 + next(8)}${two(1 + next(12))}${two(1 + next(28))}-${String(1 + next(9999)).padStart(4, '0')}`;
      if (known.has(code)) continue;
      const answer = await browser.get(`/api/v1/dossiers/${code}`);
      const { error } = JSON.parse(answer.body);
      shapes.add(JSON.stringify([answer.status, Object.keys(error), { ...error, reference: '' }]));
      if (index % 10 !== 0) continue;
      const page = await browser.get(`/tra-cuu/${code}`);
      pages.add(`${page.status} ${page.body.replaceAll(code, '<mã>').replace(/[0-9a-f]{8}/gu, '')}`);
    }
    expect([...shapes]).toHaveLength(1);
    expect([...shapes][0]).toContain('dossier-not-found');
    expect(pages.size).toBe(1);
  });
});

describe('Nhật ký', () => {
  it('một ngày làm việc trọn vẹn, có cả hỏng hóc: không tên, số điện thoại, mã phiên, khóa, lời nhắn nào trong nhật ký', { timeout: 60_000 }, async () => {
    logLines.length = 0;
    setLocalTime(house, '09:00');
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const code = await receive(clerk, { privateNote: 'Ghi chú kín 80808' });
    await say(house, SAU, `theo dõi ${code}`);
    await say(house, SAU, 'câu chuyện riêng tư 70707 của bà Sáu');
    await house.fake.control.shareInfo(SAU);
    await settle(house);
    for (const fault of [{ http: 500 }, { lost: true }, { code: -201 }, { code: -216 }]) {
      house.fake.control.fail({ on: 'cs', ...fault });
      await must(clerk, code, (await nextAct(clerk, code)) ?? 'forward');
      await settle(house);
    }
    await passTime(house, { hours: 30 });
    const visitor = openBrowser(insideWire(house.app));
    await visitor.get(`/tra-cuu?ma=${encodeURIComponent(`${OWNER.name} ${OWNER.phone}`)}`);
    await visitor.get(`/tra-cuu/${encodeURIComponent(OWNER.name)}`);
    await visitor.get(`/khong-co/${encodeURIComponent(OWNER.name)}?so=${OWNER.phone}`);
    await visitor.send('/dang-nhap', { ten: OWNER.phone, matkhau: 'mat khau 60606' });
    await visitor.send('/api/v1/assistant', { text: 'câu chuyện riêng tư 70707' });
    await visitor.send('/ban-lam-viec/tiep-nhan', { ownerName: OWNER.name });
    await post(house.app, eventBody(house, { text: 'lời giả mạo 50505' }));
    await deliverEvent(house, eventBody(house, { text: 'lời thật 40404' }));
    await settle(house);
    await brokenDatabase();
    const all = logLines.join('');
    expect(logLines.length).toBeGreaterThan(8);
    const sessions = [...visitors.values(), clerk].map((browser) => browser.cookies.get('mc_session') ?? 'none');
    const secrets = [
      OWNER.name,
      'Mẫu Thử',
      OWNER.phone,
      '900000123',
      '84900000001',
      'Trần Thị Sáu',
      '80808',
      '70707',
      '60606',
      '50505',
      '40404',
      DEMO_PASSWORD,
      ...sessions,
    ];
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all).not.toMatch(/\b[AR]T[A-Za-z0-9_-]{64}/u);
    expect(all, 'a dossier code').not.toContain(code);
    for (const line of logLines) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('lỗi kể lại điều nó vấp phải, lời nhiều dòng: nhật ký chỉ giữ loại lỗi và chỗ xảy ra', () => {
    logLines.length = 0;
    const broken = captured(() => JSON.parse(`${OWNER.name} không phải JSON`));
    const long = new Error(`dòng một\n${OWNER.name}\n    dòng ba`);
    for (const err of [broken, long]) house.platform.log.error({ err }, 'thử');
    expect(JSON.parse(logLines[0] ?? '').err).toMatchObject({ type: 'SyntaxError', stack: expect.stringContaining('    at ') });
    expect(logLines[0]).not.toContain(OWNER.name);
    expect(JSON.parse(logLines[1] ?? '').err.stack).not.toContain(OWNER.name);
  });

  function captured(work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      return error;
    }
  }

  /** What the counter may do next with this dossier, of the acts that need nothing from anybody else. */
  async function nextAct(clerk: Browser, code: string): Promise<string | undefined> {
    const { state } = JSON.parse((await clerk.get(`/api/v1/dossiers/${code}`)).body);
    return { 2: 'forward', 4: 'request-payment', 6: 'record-payment' }[state as 2 | 4 | 6];
  }

  /** A row that the database refuses: its message would quote the row. */
  async function brokenDatabase(): Promise<void> {
    await sql`alter table dossiers.dossier add constraint broken check (owner_phone <> ${sql.lit(OWNER.phone)}) not valid`.execute(house.platform.db);
    try {
      const clerk = await signIn(insideWire(house.app), 'chuyenvien');
      await expect(receive(clerk)).rejects.toThrow('500');
    } finally {
      await sql`alter table dossiers.dossier drop constraint broken`.execute(house.platform.db);
    }
  }
});
