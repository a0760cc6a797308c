import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from './clock.ts';
import { defaultSettings } from './settings.ts';
import { startCaller } from './test-support.ts';

const { appId, appSecret, oaId } = defaultSettings;
type Tokens = { access_token: string; refresh_token: string; expires_in: string; error_name?: string; error?: number };

async function start() {
  const caller = await startCaller();
  const ask = async (form: Record<string, string>, secret = appSecret): Promise<Tokens> => {
    const response = await fetch(`${caller.zalo.url}/v4/oa/access_token`, {
      method: 'POST',
      headers: { secret_key: secret },
      body: new URLSearchParams({ app_id: appId, ...form }),
    });
    return (await response.json()) as Tokens;
  };
  const getoa = async (token: string) => (await caller.call('GET', '/v2.0/oa/getoa', undefined, { access_token: token })).error;
  return { ...caller, ask, getoa };
}

describe('cấp quyền', () => {
  const verifier = 'v'.repeat(43);
  const challenge = createHash('sha256').update(verifier).digest('base64url');

  async function consent(url: string): Promise<URL> {
    const fields = { app_id: appId, redirect_uri: 'http://127.0.0.1:3000/zalo/callback', code_challenge: challenge, state: 's1' };
    const page = await (await fetch(`${url}/v4/oa/permission?${new URLSearchParams(fields)}`)).text();
    expect(page).toContain('Cho phép');
    const response = await fetch(`${url}/v4/oa/permission`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect(response.status).toBe(302);
    return new URL(response.headers.get('location') ?? '');
  }

  test('trang đồng ý, mã, đổi lấy token; mã chỉ dùng một lần', async () => {
    const { zalo, ask, getoa } = await start();
    const back = await consent(zalo.url);
    expect(back.searchParams.get('oa_id')).toBe(oaId);
    expect(back.searchParams.get('state')).toBe('s1');
    const form = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '', code_verifier: verifier };
    const tokens = await ask(form);
    expect(tokens.expires_in).toBe('90000');
    expect(await getoa(tokens.access_token)).toBe(0);
    expect(await ask(form)).toMatchObject({ error_name: 'Invalid code' });
  });

  test('mã kiểm sai, mã quá 10 phút, khóa ứng dụng sai', async () => {
    const { zalo, ask } = await start();
    const first = (await consent(zalo.url)).searchParams.get('code') ?? '';
    expect(await ask({ grant_type: 'authorization_code', code: first, code_verifier: 'khác' })).toMatchObject({ error_name: 'Invalid code verifier' });
    const second = (await consent(zalo.url)).searchParams.get('code') ?? '';
    zalo.control.shiftClock(10 * MINUTE);
    expect(await ask({ grant_type: 'authorization_code', code: second, code_verifier: verifier })).toMatchObject({ error_name: 'Invalid code' });
    expect(await ask({ grant_type: 'refresh_token', refresh_token: 'x' }, 'sai')).toMatchObject({ error_name: 'Invalid secret key' });
  });

  test('địa chỉ quay về lạ bị từ chối -14003', async () => {
    const { zalo } = await startCaller({ callbackUrl: 'https://motcua.example/zalo/callback' });
    const response = await fetch(`${zalo.url}/v4/oa/permission?app_id=${appId}&redirect_uri=https://la.example/`);
    expect(await response.json()).toMatchObject({ error: -14003, error_name: 'Invalid redirect uri' });
  });
});

describe('đổi token', () => {
  test('token đổi chỉ dùng một lần, token cũ chết ngay', async () => {
    const { zalo, ask, getoa } = await start();
    const first = zalo.control.issueTokens();
    const second = await ask({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    expect(await getoa(first.access_token)).toBe(-220);
    expect(await getoa(second.access_token)).toBe(0);
    const again = await ask({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    // No documented code: only the name, and HTTP 200.
    expect(again.access_token).toBeUndefined();
    expect(again.error).toBeUndefined();
    expect(again.error_name).toBe('Invalid refresh token');
    expect(await getoa(second.access_token)).toBe(0);
  });

  test('hết 25 giờ: -220 ở OA, -124 ở ZBS; token lạ: -216', async () => {
    const { zalo, token, call, getoa } = await start();
    zalo.control.shiftClock(25 * HOUR - MINUTE);
    expect(await getoa(token)).toBe(0);
    zalo.control.shiftClock(MINUTE);
    expect(await getoa(token)).toBe(-220);
    expect((await call('GET', '/message/quota')).error).toBe(-124);
    expect(await getoa('lạ'.normalize('NFD').replace(/\P{ASCII}/gu, ''))).toBe(-216);
  });

  test('token đổi sống 3 tháng', async () => {
    const { zalo, ask } = await start();
    const pair = zalo.control.issueTokens();
    zalo.control.shiftClock(90 * DAY);
    expect(await ask({ grant_type: 'refresh_token', refresh_token: pair.refresh_token })).toMatchObject({ error_name: 'Invalid refresh token' });
  });

  test('mất câu trả lời khi đổi: token đã đổi rồi, không đổi lại được', async () => {
    const { zalo, ask, getoa } = await start();
    const pair = zalo.control.issueTokens();
    zalo.control.fail({ on: 'token', lost: true });
    await expect(ask({ grant_type: 'refresh_token', refresh_token: pair.refresh_token })).rejects.toThrow();
    expect(await getoa(pair.access_token)).toBe(-220);
    expect(await ask({ grant_type: 'refresh_token', refresh_token: pair.refresh_token })).toMatchObject({ error_name: 'Invalid refresh token' });
  });

  test('nhật ký không bao giờ có token trọn vẹn', async () => {
    const { zalo, token, getoa } = await start();
    await getoa(token);
    const log = JSON.stringify(zalo.control.calls());
    expect(log).toContain(`…${token.slice(-4)}`);
    expect(log).not.toContain(token);
  });
});

test('appsecret_proof khi công tắc bật', async () => {
  const { zalo, token, call } = await start();
  zalo.control.setSwitches({ appSecretProof: true });
  expect((await call('GET', '/v2.0/oa/getoa')).error).toBe(-242);
  expect((await call('GET', '/message/quota')).error).toBe(-1241);
  const proof = createHmac('sha256', appSecret).update(token).digest('hex');
  expect((await call('GET', '/v2.0/oa/getoa', undefined, { appsecret_proof: proof })).error).toBe(0);
});
