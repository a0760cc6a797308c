import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/kernel/time.ts';
import { webApp } from '../../src/main/app.ts';
import { moduleJobs } from '../../src/main/modules.ts';
import { openRuntime, type Runtime } from '../../src/main/runtime.ts';
import { programRoot } from '../../src/platform/config/root.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, insideWire, plain, signIn } from './steps/browser.ts';
import { must, receive } from './steps/desk.ts';
import { ledger, passTime, say, setLocalTime, settle } from './steps/town.ts';
import { SAU } from './steps/zalo-events.ts';

const logLines: string[] = [];
const TOKEN_PATH = '/v4/oa/access_token';
let house: House;
let second: Runtime;
let administrator: Browser;

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString(), logLines });
  second = await anotherProcess(house.platform.config.zalo.firstTokens);
  await say(house, SAU, 'xin chào');
}, 120_000);
afterAll(async () => {
  await second?.close();
  await house?.close();
});

/** The same program once more, on the same database. */
function anotherProcess(firstTokens: Platform['config']['zalo']['firstTokens']): Promise<Runtime> {
  const { config } = house.platform;
  return openRuntime({
    config: { ...config, zalo: { ...config.zalo, firstTokens } },
    root: programRoot(),
    url: house.databaseUrl,
    works: false,
    name: 'motcua-test-second',
    log: house.platform.log,
  });
}

/** The platform of another process, living in the house's time. */
function inHouseTime(runtime: Runtime): Platform {
  return { ...runtime.platform, clock: house.clock };
}

beforeEach(async () => {
  await settle(house);
  house.fake.control.setSwitches({ receipts: true });
  await fetch(`${house.fake.url}/_control/fail`, { method: 'DELETE' });
  setLocalTime(house, '09:00');
  administrator = await signIn(insideWire(house.app), 'quantri');
  await handIn();
});

async function handIn() {
  const pair = house.fake.control.issueTokens();
  const answer = await administrator.submit('/quan-tri/zalo', '/quan-tri/zalo/cap-ma', { access: pair.access_token, refresh: pair.refresh_token });
  expect(answer.headers.location).toContain('da-nhan-ma');
  return pair;
}

async function keep(platform: Platform): Promise<void> {
  const job = moduleJobs.find((one) => one.queue === 'notifications.keep-oa-token');
  if (!job) throw new Error('no such job');
  await job.run(platform, {}, { attempt: 1, lastAttempt: false });
}

/** Calls to Zalo while something is done, as path and code. */
async function callsDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = house.fake.control.calls().at(-1)?.seq ?? 0;
  await work();
  return house.fake.control.calls(before).map((call) => `${call.path} ${call.http === 200 ? call.error : `HTTP ${call.http}`}`);
}

const refreshes = (calls: readonly string[]) => calls.filter((call) => call.startsWith(TOKEN_PATH));

async function tokenRow() {
  const { rows } = await sql<{ state: string; reason: string | null; generation: number }>`
    select state, state_reason as reason, generation from notifications.oa_token`.execute(house.platform.db);
  return rows[0];
}

async function ready() {
  const answer = await house.app.inject({ url: '/readyz' });
  const body = answer.json();
  return { code: answer.statusCode, status: body.status, zalo: body.parts.zalo.state, alarms: (body.parts.zalo.detail.alarms as string[]).join(' ') };
}

describe('Làm mới trước giờ hết hạn', () => {
  it('hai tiến trình, hai mươi lần hỏi cùng lúc: đúng một lần làm mới, ai cũng dùng được mã mới', async () => {
    const generation = (await tokenRow())?.generation ?? 0;
    await passTime(house, { hours: 21 });
    const calls = await callsDuring(() => Promise.all(Array.from({ length: 20 }, (_, index) => keep(index % 2 ? house.platform : inHouseTime(second)))));
    expect(refreshes(calls)).toEqual([`${TOKEN_PATH} 0`]);
    expect(await tokenRow()).toMatchObject({ state: 'ok', generation: generation + 1 });
    expect(await checkedBy(house.platform)).toBe('tot');
    expect(await checkedBy(inHouseTime(second))).toBe('tot');
    expect(refreshes(await callsDuring(() => keep(inHouseTime(second))))).toEqual([]);
  });

  it('ba lời gọi cùng lúc khi mã đã hết hạn: một lần làm mới, tin vẫn tới', async () => {
    const calls = await callsDuring(async () => {
      await passTime(house, { hours: 30 });
      expect(await Promise.all([checkedBy(house.platform), checkedBy(inHouseTime(second)), checkedBy(house.platform)])).toEqual(['tot', 'tot', 'tot']);
      expect(await say(house, SAU, 'menu')).toHaveLength(1);
    });
    expect(refreshes(calls)).toEqual([`${TOKEN_PATH} 0`]);
  });

  it('chưa tới giờ thì không động vào', async () => {
    await passTime(house, { hours: 19 });
    expect(refreshes(await callsDuring(() => keep(house.platform)))).toEqual([]);
  });
});

/** The button "Thử kết nối với Zalo" of one process. */
async function checkedBy(platform: Platform): Promise<string | undefined> {
  const app = await webApp(platform, programRoot());
  try {
    const officer = await signIn(insideWire(app), 'quantri');
    const answer = await officer.submit('/quan-tri/zalo', '/quan-tri/zalo/kiem-tra', {});
    return /ket-qua=([\w-]+)/u.exec(String(answer.headers.location))?.[1];
  } finally {
    await app.close();
  }
}

describe('Zalo nói mã không dùng được', () => {
  it.each([-216, -220])('%i khi gửi tin tư vấn: làm mới một lần, gửi lại một lần', async (code) => {
    const calls = await callsDuring(async () => {
      house.fake.control.fail({ on: 'cs', code });
      expect(await say(house, SAU, 'menu')).toHaveLength(1);
    });
    expect(calls).toEqual([`/v3.0/oa/message/cs ${code}`, `${TOKEN_PATH} 0`, '/v3.0/oa/message/cs 0']);
  });

  it('-124 khi gửi mẫu tin: cũng vậy', async () => {
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const dossier = await receive(clerk);
    await say(house, SAU, `theo dõi ${dossier}`);
    house.fake.control.setLastInteraction(SAU, house.fake.control.now() - 8 * 86_400_000);
    house.fake.control.fail({ on: 'template_uid', code: -124 });
    const calls = await callsDuring(async () => {
      await must(clerk, dossier, 'forward');
      await settle(house);
    });
    expect(calls.slice(-3)).toEqual(['/v3.0/oa/message/template -124', `${TOKEN_PATH} 0`, '/v3.0/oa/message/template 0']);
    expect((await ledger(house)).at(-1)?.state).toBe('delivered');
  });

  it('làm mới rồi mà vẫn bị từ chối: dừng ở đó, không làm mới mãi', async () => {
    house.fake.control.fail({ on: 'cs', code: -216, count: 2 });
    const calls = await callsDuring(() => say(house, SAU, 'menu'));
    expect(calls).toEqual(['/v3.0/oa/message/cs -216', `${TOKEN_PATH} 0`, '/v3.0/oa/message/cs -216']);
    expect((await ledger(house, 'reply')).at(-1)).toMatchObject({ state: 'technical-failure', reason: 'zalo:-216' });
    expect((await ready()).alarms).toContain('hỏng vì lỗi kỹ thuật');
  });
});

describe('Mã làm mới dùng được một lần', () => {
  it('đã bị người khác dùng: cần cấp quyền lại; /readyz vẫn 200 nhưng báo động, trang quản trị nói phải làm gì', async () => {
    const pair = await handIn();
    await useUp(pair.refresh_token);
    await passTime(house, { hours: 21 });
    await keep(house.platform);
    expect(await tokenRow()).toMatchObject({ state: 'needs-consent' });
    expect(await ready()).toMatchObject({ code: 200, status: 'alarm', zalo: 'alarm', alarms: expect.stringContaining('cần cấp quyền lại') });
    const officer = await signIn(insideWire(house.app), 'quantri');
    const page = plain((await officer.get('/quan-tri/zalo')).body);
    expect(page).toContain('Quản trị viên OA cần cấp quyền lại');
    expect(page).toContain('Cấp lại cặp mã');
    expect(refreshes(await callsDuring(() => keep(house.platform)))).toEqual([]);
    await say(house, SAU, 'menu');
    expect((await ledger(house, 'reply')).at(-1)).toMatchObject({ state: 'temporary-failure', reason: 'no-token' });
    // A pair brought by hand heals it, and what waited goes out.
    administrator = officer;
    await handIn();
    expect(await ready()).toMatchObject({ code: 200, alarms: expect.not.stringContaining('cấp quyền lại') });
    await passTime(house, { minutes: 10 });
    expect((await ledger(house, 'reply')).at(-1)?.state).toBe('delivered');
  });

  it('mất câu trả lời của lần làm mới: tình trạng không rõ, báo động, không thử lại mã đã dùng', async () => {
    await passTime(house, { hours: 21 });
    house.fake.control.fail({ on: 'token', delayMs: 0, lost: true });
    await keep(house.platform);
    expect(await tokenRow()).toMatchObject({ state: 'unknown' });
    expect(await ready()).toMatchObject({ code: 200, status: 'alarm', alarms: expect.stringContaining('mất câu trả lời') });
    expect(refreshes(await callsDuring(() => Promise.all([keep(house.platform), keep(inHouseTime(second))])))).toEqual([]);
  });

  it('máy chủ cấp mã 500 hay -32: chưa mất gì, lát nữa làm lại', async () => {
    await passTime(house, { hours: 21 });
    for (const fault of [{ http: 500 }, { code: -32 }]) {
      house.fake.control.fail({ on: 'token', ...fault });
      await keep(house.platform);
      expect(await tokenRow()).toMatchObject({ state: 'ok' });
      expect(refreshes(await callsDuring(() => keep(house.platform)))).toEqual([]);
      await passTime(house, { minutes: 2 });
    }
    expect(refreshes(await callsDuring(() => keep(house.platform)))).toEqual([`${TOKEN_PATH} 0`]);
  });

  it('tiến trình chết giữa lúc làm mới: tiến trình khác thấy, nói là không rõ chứ không dùng lại mã cũ', async () => {
    await passTime(house, { hours: 21 });
    await sql`update notifications.oa_token set state = 'refreshing', refreshing_since = ${house.clock.now()}`.execute(house.platform.db);
    await passTime(house, { minutes: 2 });
    expect(refreshes(await callsDuring(() => keep(inHouseTime(second))))).toEqual([]);
    expect(await tokenRow()).toMatchObject({ state: 'unknown' });
  });

  it('mã làm mới sắp chết: báo trước hai tuần, đếm ngày', async () => {
    await passTime(house, { days: 78 });
    expect((await ready()).alarms).toMatch(/Mã làm mới của OA còn 1[12] ngày/u);
  });

  it('cặp mã mới đặt trong môi trường khi khởi động lại: chữa được', async () => {
    const pair = await handIn();
    await useUp(pair.refresh_token);
    await passTime(house, { hours: 21 });
    await keep(house.platform);
    expect(await tokenRow()).toMatchObject({ state: 'needs-consent' });
    const fresh = house.fake.control.issueTokens();
    const restarted = await anotherProcess({ access: fresh.access_token, refresh: fresh.refresh_token });
    try {
      await keep(inHouseTime(restarted));
      expect(await tokenRow()).toMatchObject({ state: 'ok' });
      expect(await checkedBy(inHouseTime(restarted))).toBe('tot');
      expect(await checkedBy(house.platform)).toBe('tot');
      expect((await ready()).alarms).not.toContain('cấp quyền lại');
    } finally {
      await restarted.close();
    }
    // A restart with the same old pair must not bring it back over one that was renewed since.
    const generation = (await tokenRow())?.generation;
    const again = await anotherProcess({ access: fresh.access_token, refresh: fresh.refresh_token });
    await keep(inHouseTime(again)).finally(() => again.close());
    expect((await tokenRow())?.generation).toBe(generation);
  });
});

/** Somebody else has used this refresh token: whoever comes second is refused. */
async function useUp(refreshToken: string): Promise<void> {
  const { appId, appSecret } = house.platform.config.zalo;
  const body = new URLSearchParams({ refresh_token: refreshToken, app_id: appId, grant_type: 'refresh_token' });
  const answer = await fetch(`${house.fake.url}${TOKEN_PATH}`, { method: 'POST', headers: { secret_key: appSecret }, body });
  expect(await answer.json()).toHaveProperty('access_token');
}

describe('Mã không nằm trần ở đâu', () => {
  const PLAIN = /\b[AR]T[A-Za-z0-9_-]{64}/u;
  /** The same letters as PostgreSQL shows bytes. */
  const AS_BYTES = /(?:4154|5254)(?:2d|5f|3[0-9]|[46][1-9a-f]|[57][0-9a]){64}/u;

  it('không bảng nào, không dòng nhật ký nào, không trang nào chứa mã', async () => {
    const pair = await handIn();
    expect(PLAIN.test(` ${pair.access_token}`)).toBe(true);
    expect(AS_BYTES.test(Buffer.from(pair.refresh_token).toString('hex'))).toBe(true);
    await passTime(house, { hours: 21 });
    await keep(house.platform);
    const { rows: tables } = await sql<{ name: string }>`
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(house.platform.db);
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.raw(name)} t`.execute(house.platform.db);
      expect(
        rows.filter(({ line }) => PLAIN.test(line) || AS_BYTES.test(line)),
        name,
      ).toEqual([]);
    }
    expect(logLines.filter((line) => PLAIN.test(line))).toEqual([]);
    const officer = await signIn(insideWire(house.app), 'quantri');
    for (const url of ['/quan-tri/zalo', '/quan-tri', '/readyz', '/metrics']) expect(PLAIN.test((await officer.get(url)).body), url).toBe(false);
  });
});
