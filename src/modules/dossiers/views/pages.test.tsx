import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import * as notifications from '#modules/notifications';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { pageFaults } from '../../../../test/support/page-rules.ts';
import type { ActName } from '../domain/actions.ts';
import { routes } from '../index.ts';
import { actOnDossier } from '../use-cases/act.ts';
import { MARRIAGE_PAPER, makeProvince, opening, SYSTEM, subject } from '../use-cases/province.testing.ts';
import { receiveAtCounter } from '../use-cases/receive-at-counter.ts';

let web: TestApp;
const codes = new Map<string, string>();

beforeAll(async () => {
  const officers = { everybody: subject(['desk_officer', 'specialist', 'unit_head', 'leader']) };
  web = await testApp({ now: '2026-03-02T09:00:00+07:00', jobs: notifications.jobs, routes: [routes], officers });
  await makeProvince(web.platform);
  const ways: Readonly<Record<string, readonly ActName[]>> = {
    processing: ['forward'],
    supplement: ['forward', 'request-supplement'],
    again: ['forward', 'request-supplement', 'receive-supplement'],
    payment: ['forward', 'request-payment'],
    done: ['forward', 'finish'],
    returned: ['forward', 'finish', 'return-result'],
    stopped: ['forward', 'stop'],
  };
  for (const [name, acts] of Object.entries(ways)) {
    const opened = await receiveAtCounter(web.platform, opening(), SYSTEM);
    if (!opened.ok) throw new Error(opened.reason);
    for (const action of acts) await actOnDossier(web.platform, { code: opened.dossier.code, action, version: null, publicNote: 'Ghi rõ' }, SYSTEM);
    codes.set(name, opened.dossier.code);
  }
  web.platform.clock.advance({ days: 9 });
});
afterAll(() => web?.close());

const PAGES = [
  '/tra-cuu',
  '/tra-cuu?ma=000.00.17.H08-1901',
  '/tra-cuu?ma={processing}+{done}',
  ...['processing', 'supplement', 'payment', 'done', 'returned', 'stopped'].flatMap((name) => [`/tra-cuu/{${name}}`, `/en/tra-cuu/{${name}}`]),
  '/en/tra-cuu?ma=000.00.17.H08-1901',
  '/ban-lam-viec',
  '/ban-lam-viec?muc=tre-hen&q=huynh',
  '/ban-lam-viec?q=khong-co-ai',
  ...['processing', 'supplement', 'payment', 'done', 'returned'].map((name) => `/ban-lam-viec/ho-so/{${name}}`),
  '/ban-lam-viec/ho-so/{processing}?viec=stop&xong=forward',
  '/ban-lam-viec/ho-so/{again}?viec=request-supplement',
  '/ban-lam-viec/ho-so/{processing}/giay-hen?moi=1',
  '/ban-lam-viec/tiep-nhan',
  '/ban-lam-viec/tiep-nhan?q=hon+nhan',
  '/ban-lam-viec/tiep-nhan?q=zzzz',
  `/ban-lam-viec/tiep-nhan?thu-tuc=${MARRIAGE_PAPER}`,
] as const;

describe.each(PAGES)('%s', (pattern) => {
  it('HTML đúng chuẩn, chỉ dùng lớp có trong bảng kiểu, không có gì viết thẳng vào trang', async () => {
    const url = pattern.replace(/\{(\w+)\}/g, (_whole, name: string) => codes.get(name) ?? '');
    const reply = await web.app.inject({ url, cookies: { mc_session: 'everybody' } });
    expect(reply.statusCode).toBe(200);
    expect(await pageFaults(reply.body)).toEqual([]);
  });
});

describe('Tra cứu bằng tiếng Anh', () => {
  it('mọi lời của trang bằng tiếng Anh; tên thủ tục và cơ quan giữ tiếng Việt và được đánh dấu', async () => {
    const { body } = await web.app.inject({ url: `/en/tra-cuu/${codes.get('supplement') ?? ''}` });
    for (const said of ['lang="en"', 'Waiting for more papers', 'The agency asked for more papers', 'Result due|standing still'])
      expect(body).toMatch(new RegExp(said, 'u'));
    expect(body).not.toMatch(/Cơ quan yêu cầu|Chờ giấy tờ|Hẹn trả kết quả/u);
    expect(body).toContain('<span lang="vi">');
  });
});

describe('Hạn rơi vào năm chưa có thông báo nghỉ lễ', () => {
  it('trang tra cứu, bàn làm việc, giấy hẹn và tin báo đều nói là tạm tính', async () => {
    web.platform.clock.set(Temporal.Instant.from('2026-12-30T09:00:00+07:00'));
    const opened = await receiveAtCounter(web.platform, opening(), SYSTEM);
    if (!opened.ok) throw new Error(opened.reason);
    const { code, dueProvisional, version } = opened.dossier;
    expect(dueProvisional).toBe(true);
    for (const url of [`/tra-cuu/${code}`, `/ban-lam-viec/ho-so/${code}`, `/ban-lam-viec/ho-so/${code}/giay-hen`]) {
      const { body } = await web.app.inject({ url, cookies: { mc_session: 'everybody' } });
      expect([url, body.includes('tạm tính')]).toEqual([url, true]);
    }
    const follower = { subject: { kind: 'dossier', code }, channel: 'zalo', address: '7000000000000000077' };
    await notifications.follow(web.platform.db, { ...follower, at: web.platform.clock.now() });
    await actOnDossier(web.platform, { code, action: 'forward', version }, SYSTEM);
    const { rows } = await sql<{ text: string }>`select text from notifications.message order by id desc limit 1`.execute(web.platform.db);
    expect(rows[0]?.text).toContain('tạm tính');
  });

  it('ngày đã chắc thì không', async () => {
    const { body } = await web.app.inject({ url: `/tra-cuu/${codes.get('processing') ?? ''}` });
    expect(body).not.toContain('tạm tính');
  });

  it('chưa có Official Account thì không có đường dẫn đến Zalo', async () => {
    const { body } = await web.app.inject({ url: `/tra-cuu/${codes.get('processing') ?? ''}` });
    expect(body).not.toContain('zalo.me');
  });
});
