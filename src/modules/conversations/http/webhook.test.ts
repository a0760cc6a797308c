import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../../../test/support/house.ts';
import { Temporal } from '../../../kernel/time.ts';

const APP = '1000000000000000001';
const OA = '4000000000000000004';
const SAU = '7000000000000000001';
let house: House;
let serial = 0;

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString() });
}, 120_000);
afterAll(() => house?.close());
beforeEach(async () => {
  house.clock.set(Temporal.Now.instant());
  await house.drain();
  await sql`truncate conversations.inbox_event, conversations.contact cascade`.execute(house.platform.db);
});

type Changes = {
  readonly text?: string;
  readonly at?: number;
  readonly id?: string;
  readonly event?: string;
  readonly more?: Readonly<Record<string, unknown>>;
};

function body(changes: Changes = {}): string {
  serial += 1;
  const { text = 'xin chào', at = Date.now(), id = `m${serial}`, event = 'user_send_text', more = {} } = changes;
  return JSON.stringify({
    app_id: APP,
    event_name: event,
    timestamp: String(at),
    sender: { id: SAU },
    recipient: { id: OA },
    message: { msg_id: id, text },
    ...more,
  });
}

function signed(text: string): string {
  const timestamp = JSON.parse(text).timestamp;
  return `mac=${createHash('sha256')
    .update(APP + text + timestamp + house.platform.config.zalo.oaSecretKey)
    .digest('hex')}`;
}

function post(payload: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
  return house.app.inject({ method: 'POST', url: '/webhooks/zalo', payload, headers: { 'content-type': 'application/json', ...headers } });
}

function send(payload: string) {
  return post(payload, { 'x-zevent-signature': signed(payload) });
}

async function inbox() {
  const { rows } = await sql<{ key: string; status: string }>`select event_key as key, status from conversations.inbox_event order by id`.execute(
    house.platform.db,
  );
  return rows;
}

describe('Cửa nhận sự kiện Zalo', () => {
  it('lời thử {} và GET, HEAD đều 200, không để lại gì', async () => {
    expect((await post('{}')).statusCode).toBe(200);
    expect((await house.app.inject({ method: 'GET', url: '/webhooks/zalo' })).statusCode).toBe(200);
    expect((await house.app.inject({ method: 'HEAD', url: '/webhooks/zalo' })).statusCode).toBe(200);
    expect(await inbox()).toEqual([]);
  });

  it('đúng chữ ký: ghi một dòng, một việc; gửi lại thì vẫn 200 mà không thêm gì', async () => {
    const payload = body();
    expect((await send(payload)).statusCode).toBe(200);
    expect((await send(payload)).statusCode).toBe(200);
    expect((await Promise.all([1, 2, 3].map(() => send(payload)))).map((one) => one.statusCode)).toEqual([200, 200, 200]);
    expect(await inbox()).toHaveLength(1);
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from job.job where name = 'conversations.handle-zalo-event' and state = 'created'`.execute(house.platform.db);
    expect(rows[0]?.count).toBe(1);
  });

  it.each<readonly [string, () => Promise<{ statusCode: number }>, number]>([
    ['không có chữ ký', () => post(body()), 401],
    ['chữ ký giả', () => post(body(), { 'x-zevent-signature': `mac=${'0'.repeat(64)}` }), 401],
    ['chữ ký của thân khác', () => post(body(), { 'x-zevent-signature': signed(body()) }), 401],
    ['phát lại sau ba giờ', () => send(body({ at: Date.now() - 3 * 3600_000 })), 401],
    ['JSON gãy', () => post('{"app_id":"1', { 'x-zevent-signature': `mac=${'0'.repeat(64)}` }), 400],
    ['thân rỗng', () => post('', { 'x-zevent-signature': `mac=${'0'.repeat(64)}` }), 400],
    ['thân quá lớn', () => post(Buffer.alloc(300 * 1024, 32), { 'x-zevent-signature': `mac=${'0'.repeat(64)}` }), 413],
    ['kiểu nội dung lạ', () => post(body(), { 'content-type': 'text/plain' }), 401],
    ['kiểu nội dung hỏng', () => post(body(), { 'content-type': ';;;' }), 415],
  ])('%s → từ chối, không ghi gì', async (_title, attempt, status) => {
    expect((await attempt()).statusCode).toBe(status);
    expect(await inbox()).toEqual([]);
  });

  it('200 sự kiện cùng lúc, xen sự kiện giả: cái thật đều vào, mỗi cái một lần', async () => {
    const payloads = Array.from({ length: 200 }, () => body({ text: 'menu' }));
    const answers = await Promise.all(payloads.flatMap((payload) => [send(payload), send(payload), post(payload)]));
    expect(answers.filter((one) => one.statusCode === 200)).toHaveLength(400);
    expect(answers.filter((one) => one.statusCode === 401)).toHaveLength(200);
    expect(await inbox()).toHaveLength(200);
  });

  it('OA tự gửi, đã xem, sự kiện lạ: ghi lại rồi để yên', async () => {
    for (const event of ['oa_send_text', 'user_seen_message', 'su_kien_moi', 'change_template_status'])
      expect((await send(body({ event }))).statusCode).toBe(200);
    expect((await inbox()).map((one) => one.status)).toEqual(['ignored', 'ignored', 'ignored', 'ignored']);
  });

  it('chữ có ký tự NUL và nửa ký tự vẫn được nhận và trả lời', async () => {
    expect((await send(body({ text: 'khai\u0000 sinh \ud800' }))).statusCode).toBe(200);
    await house.drain();
    expect((await inbox()).map((one) => one.status)).toEqual(['processed']);
  });

  it('chưa đặt khóa bí mật thì không nhận: 503 để Zalo gửi lại sau', async () => {
    const { zalo } = house.platform.config;
    const kept = zalo.oaSecretKey;
    Object.assign(zalo, { oaSecretKey: '' });
    try {
      expect((await post(body(), { 'x-zevent-signature': `mac=${'0'.repeat(64)}` })).statusCode).toBe(503);
    } finally {
      Object.assign(zalo, { oaSecretKey: kept });
    }
  });

  it('cơ sở dữ liệu đứng: trả lời trong hai giây để Zalo gửi lại, rồi nhận được như thường', async () => {
    const payload = body();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const lock = house.platform.db.transaction().execute(async (tx) => {
      await sql`lock table conversations.inbox_event in access exclusive mode`.execute(tx);
      await held;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    const answer = await send(payload);
    expect(answer.statusCode).toBe(503);
    expect(performance.now() - began).toBeLessThan(1900);
    release();
    await lock;
    expect((await send(payload)).statusCode).toBe(200);
    expect(await inbox()).toHaveLength(1);
  });
});
