import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeZalo, startFakeZalo } from '../../../../../fakes/zalo/server.ts';
import { type TestPlatform, testPlatform } from '../../../../../test/support/platform.ts';
import { Temporal } from '../../../../kernel/time.ts';
import { openDatabase } from '../../../../platform/db/database.ts';
import { readToken } from '../../store/token-store.ts';
import { currentToken, handInPair, keepToken, renewAfterRefusal, type TokenDeps } from './tokens.ts';

const OA = '4000000000000000004';
let zalo: FakeZalo;
let platform: TestPlatform;
const opened: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  zalo = await startFakeZalo({ port: 0 });
  platform = await testPlatform({
    now: Temporal.Now.instant().toString(),
    env: {
      ZALO_APP_ID: '1000000000000000001',
      ZALO_OA_ID: OA,
      ZALO_APP_SECRET: 'fake-app-secret',
      ZALO_OAUTH_URL: zalo.url,
      ZALO_OPENAPI_URL: zalo.url,
      ZALO_BUSINESS_URL: zalo.url,
    },
  });
});

afterAll(async () => {
  for (const one of opened) await one.close();
  await platform?.close();
  await zalo?.close();
});

beforeEach(async () => {
  zalo.control.reset();
  await sql`truncate notifications.oa_token`.execute(platform.db);
});

/** A caller with a pool and a memory of its own, as another process has. */
function process(env?: { access: string; refresh: string }): TokenDeps {
  const database = openDatabase({ url: platform.databaseUrl, max: 2, log: platform.log, name: 'motcua-test-process' });
  opened.push(database);
  const config = env ? { ...platform.config, zalo: { ...platform.config.zalo, firstTokens: env } } : platform.config;
  return { ...platform, db: database.db, config };
}

const refreshes = () => zalo.control.calls().filter((call) => call.path === '/v4/oa/access_token').length;
const stored = () => readToken(platform.db, OA);

function freshPair() {
  const pair = zalo.control.issueTokens();
  return { access: pair.access_token, refresh: pair.refresh_token };
}

async function handIn() {
  const deps = process();
  const pair = freshPair();
  await handInPair(deps, pair, 'test');
  return { deps, pair };
}

describe('cặp mã truy cập OA', () => {
  it('cặp đầu lấy từ cài đặt, cất trong cơ sở dữ liệu ở dạng mã hoá', async () => {
    const pair = freshPair();
    const token = await currentToken(process(pair));
    expect(token?.accessToken).toBe(pair.access);
    const row = await stored();
    expect(row?.state).toBe('ok');
    for (const secret of [pair.access, pair.refresh]) {
      expect(row?.access_token.includes(secret)).toBe(false);
      expect(row?.refresh_token.includes(secret)).toBe(false);
    }
  });

  it('chưa có cặp nào: không có mã, không gọi Zalo', async () => {
    expect(await currentToken(process())).toBeNull();
    expect(zalo.control.calls()).toHaveLength(0);
  });

  it('khởi động lại với cặp cũ trong cài đặt không đè lên cặp đã làm mới; cặp mới người vận hành đặt thì được dùng', async () => {
    const first = freshPair();
    const deps = process(first);
    const token = await currentToken(deps);
    const renewed = token && (await renewAfterRefusal(deps, token));
    expect(renewed?.accessToken).not.toBe(first.access);
    expect((await currentToken(process(first)))?.accessToken).toBe(renewed?.accessToken);
    const second = freshPair();
    expect((await currentToken(process(second)))?.accessToken).toBe(second.access);
  });

  it('20 tiến trình cùng báo mã bị từ chối: đúng 1 lần làm mới, ai cũng nhận cặp mới', async () => {
    await handIn();
    const processes = Array.from({ length: 20 }, () => process());
    const old = await Promise.all(processes.map((deps) => currentToken(deps)));
    zalo.control.fail({ on: 'token', delayMs: 150 });
    const renewed = await Promise.all(
      processes.map((deps, index) => {
        const token = old[index];
        if (!token) throw new Error('no token to begin with');
        return renewAfterRefusal(deps, token);
      }),
    );
    expect(refreshes()).toBe(1);
    expect(new Set(renewed.map((token) => token?.accessToken)).size).toBe(1);
    expect(renewed[0]?.accessToken).not.toBe(old[0]?.accessToken);
    const row = await stored();
    expect(row).toMatchObject({ state: 'ok', generation: 2 });
    expect(row?.previous_refresh_token).not.toBeNull();
  });

  it('50 lời gọi trong một tiến trình: 1 lần làm mới, và chỉ đọc cơ sở dữ liệu một lần', async () => {
    const { deps } = await handIn();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => currentToken(deps)));
    expect(new Set(tokens).size).toBe(1);
    const [token] = tokens;
    if (!token) throw new Error('no token');
    await Promise.all(Array.from({ length: 50 }, () => renewAfterRefusal(deps, token)));
    expect(refreshes()).toBe(1);
  });

  it('mất câu trả lời khi làm mới: ghi "không rõ", không tự thử lại; mã cũ còn dùng được thì vẫn dùng', async () => {
    const { deps, pair } = await handIn();
    zalo.control.fail({ on: 'token', lost: true });
    const token = await currentToken(deps);
    expect(token && (await renewAfterRefusal(deps, token))).toBeNull();
    expect((await stored())?.state).toBe('unknown');
    await keepToken(process());
    expect(await currentToken(deps)).toBeNull();
    expect(refreshes()).toBe(1);
    // A process that has not met a refusal goes on with the old token until it dies.
    expect((await currentToken(process()))?.accessToken).toBe(pair.access);
    await handInPair(deps, freshPair(), 'test');
    expect(await currentToken(deps)).not.toBeNull();
    expect((await stored())?.state).toBe('ok');
  });

  it('Zalo bận (-32, 503, 500): thử lại sau một phút, không mất quyền', async () => {
    for (const fault of [{ code: -32 }, { http: 503 }, { http: 500 }]) {
      const { deps } = await handIn();
      zalo.control.fail({ on: 'token', ...fault });
      const token = await currentToken(deps);
      if (!token) throw new Error('no token');
      expect(await renewAfterRefusal(deps, token)).toBeNull();
      expect(await stored()).toMatchObject({ state: 'ok', state_reason: 'busy' });
      const before = refreshes();
      expect(await renewAfterRefusal(deps, token)).toBeNull();
      expect(refreshes()).toBe(before);
      platform.clock.advance({ seconds: 61 });
      expect(await renewAfterRefusal(deps, token)).not.toBeNull();
    }
  });

  it('mã làm mới đã dùng rồi: cần cấp quyền lại, không gọi nữa', async () => {
    const used = freshPair();
    const deps = process();
    await handInPair(deps, { access: used.access, refresh: 'RT-khong-ton-tai' }, 'test');
    const token = await currentToken(deps);
    expect(token && (await renewAfterRefusal(deps, token))).toBeNull();
    expect((await stored())?.state).toBe('needs-consent');
    await currentToken(deps);
    await keepToken(deps);
    expect(refreshes()).toBe(1);
  });

  it('chết giữa lúc làm mới: người đến sau ghi "không rõ" chứ không gọi lần hai', async () => {
    const { deps } = await handIn();
    const token = await currentToken(deps);
    if (!token) throw new Error('no token');
    await sql`update notifications.oa_token set state = 'refreshing', refreshing_since = ${platform.clock.now().subtract({ seconds: 46 })}`.execute(
      platform.db,
    );
    expect(await renewAfterRefusal(deps, token)).toBeNull();
    expect((await stored())?.state).toBe('unknown');
    expect(refreshes()).toBe(0);
  });

  it('việc định kỳ làm mới từ giờ thứ 20, không sớm hơn', async () => {
    const { deps } = await handIn();
    await keepToken(deps);
    expect(refreshes()).toBe(0);
    platform.clock.advance({ hours: 20 });
    await Promise.all([keepToken(deps), keepToken(process()), keepToken(process())]);
    expect(refreshes()).toBe(1);
    expect((await stored())?.generation).toBe(2);
  });

  it('hết hạn mà chưa ai làm mới: lời gọi đầu tiên làm mới rồi mới gửi', async () => {
    const { deps } = await handIn();
    const before = await currentToken(deps);
    platform.clock.advance({ hours: 25 });
    const after = await currentToken(deps);
    expect(after?.accessToken).not.toBe(before?.accessToken);
    expect(refreshes()).toBe(1);
  });

  it('sai SECRET_KEY: không mở được, không làm hỏng cặp đang cất', async () => {
    const { pair } = await handIn();
    const other = process();
    const stranger = { ...other, config: { ...other.config, secretKey: createHash('sha256').update('khác').digest() } };
    expect(await currentToken(stranger)).toBeNull();
    expect((await currentToken(process()))?.accessToken).toBe(pair.access);
  });
});
