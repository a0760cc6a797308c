import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf, openToken, sealToken } from './cipher.ts';
import { zaloClient } from './client.ts';

/** A server that answers whatever the test wants: what no honest fake would. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = (parts: { appSecretProof?: boolean; openapiUrl?: string } = {}) =>
  zaloClient({ appId: '1', appSecret: 'secret', oauthUrl: url, openapiUrl: url, businessUrl: url, appSecretProof: false, timeoutMs: 400, ...parts });

const send = (parts?: { appSecretProof?: boolean; openapiUrl?: string }) => client(parts).sendConsultation('TOKEN', '7', { text: 'Dạ.' });

const says = (status: number, body: string) => (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
};

describe('gọi Zalo', () => {
  it('mang mã truy cập trong tiêu đề trần, không có Authorization; thân đúng như tài liệu', async () => {
    let seen: { headers: IncomingMessage['headers']; path: string; body: string } | null = null;
    answer = (request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen = { headers: request.headers, path: request.url ?? '', body };
        says(200, '{"error":0,"message":"Success","data":{"message_id":"m1","user_id":"7"}}')(request, response);
      });
    };
    expect(await send({ appSecretProof: true })).toEqual({ kind: 'ok', data: { messageId: 'm1' } });
    expect(seen).toMatchObject({ path: '/v3.0/oa/message/cs', body: '{"recipient":{"user_id":"7"},"message":{"text":"Dạ."}}' });
    const headers = (seen as { headers: IncomingMessage['headers'] } | null)?.headers;
    expect(headers?.access_token).toBe('TOKEN');
    expect(headers?.authorization).toBeUndefined();
    expect(headers?.appsecret_proof).toBe(createHmac('sha256', 'secret').update('TOKEN').digest('hex'));
  });

  it.each([
    ['lỗi trong thân dù HTTP 200', 200, '{"error":-230,"message":"x"}', { kind: 'refused', code: -230, status: 200 }],
    ['mã lỗi viết bằng chữ số', 200, '{"error":"-216"}', { kind: 'refused', code: -216, status: 200 }],
    ['lỗi chỉ có tên', 200, '{"error_name":"Invalid refresh token"}', { kind: 'refused', code: -1, status: 200 }],
    ['404 không có thân', 404, '', { kind: 'refused', code: 404, status: 404 }],
    ['429', 429, '', { kind: 'not-sent', why: 'provider-busy' }],
    ['503', 503, '<html>', { kind: 'not-sent', why: 'provider-busy' }],
    ['500 bằng HTML', 500, '<html>', { kind: 'lost', why: 'unreadable-answer', status: 500 }],
    ['200 không phải JSON', 200, 'ok', { kind: 'lost', why: 'unreadable-answer', status: 200 }],
    ['200 thiếu mã tin', 200, '{"error":0,"data":{}}', { kind: 'lost', why: 'unreadable-answer', status: 200 }],
    ['200 thiếu dữ liệu', 200, '{"error":0}', { kind: 'lost', why: 'unreadable-answer', status: 200 }],
    ['mã tin là số, có trường lạ', 200, '{"error":0,"data":{"message_id":12,"new":true,"quota":{}}}', { kind: 'ok', data: { messageId: '12' } }],
  ])('%s', async (_title, status, body, expected) => {
    answer = says(status, body);
    expect(await send()).toEqual(expected);
  });

  it('không mở được kết nối: chắc chắn chưa gửi', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await send({ openapiUrl: `http://127.0.0.1:${port}` })).toEqual({ kind: 'not-sent', why: 'not-connected' });
  });

  it('quá giờ: không rõ', async () => {
    answer = () => {};
    expect(await send()).toEqual({ kind: 'lost', why: 'timeout' });
  });

  it('đứt giữa chừng, trước hay sau tiêu đề: không rõ', async () => {
    answer = (request) => request.socket.destroy();
    expect(await send()).toEqual({ kind: 'lost', why: 'answer-lost' });
    answer = (request, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('{"error":0,');
      setTimeout(() => request.socket.destroy(), 20);
    };
    expect(await send()).toEqual({ kind: 'lost', why: 'answer-lost' });
  });

  it('chuyển hướng thì không đi theo, vì mã truy cập sẽ tới chỗ lạ', async () => {
    let visits = 0;
    answer = (_request, response) => {
      visits += 1;
      response.writeHead(302, { location: `${url}/elsewhere` }).end();
    };
    expect((await send()).kind).toBe('lost');
    expect(visits).toBe(1);
  });

  it('làm mới mã: biểu mẫu, khoá bí mật trong tiêu đề, hạn dùng là chuỗi', async () => {
    let body = '';
    let secret: unknown;
    answer = (request, response) => {
      secret = request.headers.secret_key;
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => says(200, '{"access_token":"A","refresh_token":"R","expires_in":"90000"}')(request, response));
    };
    expect(await client().refreshTokens('OLD')).toEqual({ kind: 'ok', data: { access: 'A', refresh: 'R', expiresInSeconds: 90_000 } });
    expect(body).toBe('refresh_token=OLD&app_id=1&grant_type=refresh_token');
    expect(secret).toBe('secret');
  });
});

describe('cất mã truy cập', () => {
  const key = Buffer.alloc(32, 1);

  it('mở được bằng đúng khoá và đúng chỗ, không bằng khoá hay chỗ khác', () => {
    const sealed = sealToken(key, 'oa:access', 'AT-bí-mật');
    expect(openToken(key, 'oa:access', sealed)).toBe('AT-bí-mật');
    expect(openToken(key, 'oa:refresh', sealed)).toBeNull();
    expect(openToken(Buffer.alloc(32, 2), 'oa:access', sealed)).toBeNull();
    expect(sealToken(key, 'oa:access', 'AT-bí-mật').equals(sealed)).toBe(false);
  });

  it('sửa một bit ở bất kỳ đâu là không mở được', () => {
    const sealed = sealToken(key, 'oa:access', 'AT');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openToken(key, 'oa:access', changed), String(at)).toBeNull();
    }
    expect(openToken(key, 'oa:access', Buffer.alloc(0))).toBeNull();
  });

  it('dấu vân của cặp đổi theo từng mã', () => {
    const print = fingerprintOf(key, { access: 'A', refresh: 'R' });
    expect(fingerprintOf(key, { access: 'A', refresh: 'R' })).toBe(print);
    expect(fingerprintOf(key, { access: 'A', refresh: 'R2' })).not.toBe(print);
  });
});
