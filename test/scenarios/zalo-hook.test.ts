import { connect } from 'node:net';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/kernel/time.ts';
import { webApp } from '../../src/main/app.ts';
import { programRoot } from '../../src/platform/config/root.ts';
import { type House, openHouse } from '../support/house.ts';
import { heard, ledger, say, settle } from './steps/town.ts';
import { APP, deliverEvent, eventBody, HUNG, macOf, OA, post, SAU, signed } from './steps/zalo-events.ts';

const logLines: string[] = [];
let house: House;

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString(), logLines });
}, 120_000);
afterAll(() => house?.close());
beforeEach(async () => {
  house.clock.set(Temporal.Now.instant());
  await settle(house);
  // Events made here do not pass through the fake: they have just spoken all the same.
  for (const person of [SAU, HUNG]) house.fake.control.setLastInteraction(person, house.fake.control.now());
  await sql`truncate conversations.inbox_event, conversations.contact, notifications.message cascade`.execute(house.platform.db);
});

const now = () => house.clock.now().epochMilliseconds;
const wrong = `mac=${'0'.repeat(64)}`;

type InboxRow = { readonly name: string; readonly status: string; readonly key: string };

async function inbox(): Promise<readonly InboxRow[]> {
  const { rows } = await sql<InboxRow>`
    select event_name as name, status, event_key as key from conversations.inbox_event
    where event_name not like 'oa\_%' and event_name <> 'user_received_message' order by id`.execute(house.platform.db);
  return rows;
}

describe('Chữ ký', () => {
  // Computed with sha256sum: app id, body, timestamp and key "khoa-bi-mat", one after the other.
  const vector = {
    raw: '{"app_id":"1000000000000000001","event_name":"user_send_text","timestamp":"1790000000123","message":{"text":"Tra cứu"}}',
    mac: 'e402be14d21f40faf65717bd0d76f19695f916c368d921427f46c0dc44bed78e',
  };

  it('mẫu cố định tính bằng công cụ khác: đúng thì nhận, đổi một chữ số thì không', async () => {
    const config = { ...house.platform.config, zalo: { ...house.platform.config.zalo, oaSecretKey: 'khoa-bi-mat' } };
    const then = { now: () => Temporal.Instant.fromEpochMilliseconds(1_790_000_000_123) };
    const app = await webApp({ ...house.platform, config, clock: then }, programRoot());
    try {
      expect((await post(app, vector.raw, { 'x-zevent-signature': `mac=${vector.mac.replace('e4', 'e5')}` })).statusCode).toBe(401);
      expect((await post(app, vector.raw, { 'x-zevent-signature': `mac=${vector.mac}` })).statusCode).toBe(200);
    } finally {
      await app.close();
    }
    expect(await inbox()).toHaveLength(1);
  });

  it.each<readonly [string, (raw: string) => string]>([
    ['mac=<hex>', (raw) => signed(house, raw)],
    ['chỉ <hex>', (raw) => signed(house, raw).slice(4)],
    ['chữ hoa', (raw) => `mac=${signed(house, raw).slice(4).toUpperCase()}`],
  ])('viết kiểu %s đều nhận', async (_title, header) => {
    const raw = eventBody(house);
    expect((await post(house.app, raw, { 'x-zevent-signature': header(raw) })).statusCode).toBe(200);
    expect(await inbox()).toHaveLength(1);
  });

  it('ký trên thân nguyên văn: dấu cách, thứ tự mục, chữ viết kiểu \\u không làm sai', async () => {
    const raw = `{ "timestamp" : ${now()},\n  "event_name":"user_send_text", "app_id":"${APP}", "sender":{"id":"${SAU}"}, "message":{"msg_id":"x1","text":"xin ch\\u00e0o"} }`;
    expect((await deliverEvent(house, raw)).statusCode).toBe(200);
    const other = JSON.stringify(JSON.parse(raw));
    expect((await post(house.app, other, { 'x-zevent-signature': signed(house, raw) })).statusCode).toBe(401);
    expect((await inbox()).map((row) => row.key)).toEqual(['x1:user_send_text']);
    await settle(house);
    expect((await ledger(house, 'reply')).map((row) => row.state)).toEqual(['delivered']);
  });

  it.each<readonly [string, () => Promise<{ statusCode: number }>]>([
    ['không có chữ ký', () => post(house.app, eventBody(house))],
    ['chữ ký giả', () => post(house.app, eventBody(house), { 'x-zevent-signature': wrong })],
    ['chữ ký ngắn', () => post(house.app, eventBody(house), { 'x-zevent-signature': 'mac=abc' })],
    ['ký bằng khóa ứng dụng chứ không phải khóa OA', () => signedWith(eventBody(house), house.platform.config.zalo.appSecret)],
    ['mã ứng dụng khác, dù ký đúng khóa', () => deliverEvent(house, eventBody(house, { app: '1000000000000000002' }))],
    ['OA thay cho mã ứng dụng', () => deliverEvent(house, eventBody(house, { app: OA }))],
    ['phát lại sau ba giờ', () => deliverEvent(house, eventBody(house, { at: now() - 3 * 3_600_000 }))],
    ['từ tương lai mười phút', () => deliverEvent(house, eventBody(house, { at: now() + 600_000 }))],
    ['thời điểm không phải số', () => deliverEvent(house, eventBody(house, { more: { timestamp: 'hôm qua' } }))],
    ['thời điểm kéo sang thân', () => deliverEvent(house, eventBody(house, { more: { timestamp: `}${now()}` } }))],
  ])('%s: từ chối, không ghi gì', async (_title, attempt) => {
    expect((await attempt()).statusCode).toBe(401);
    expect(await inbox()).toEqual([]);
  });

  it('lần gửi lại cuối cùng của Zalo, gần hai giờ sau, vẫn được nhận', async () => {
    expect((await deliverEvent(house, eventBody(house, { at: now() - 111 * 60_000 }))).statusCode).toBe(200);
    expect(await inbox()).toHaveLength(1);
  });

  it('chưa đặt khóa bí mật: không nhận gì cả, và Zalo được bảo gửi lại sau', async () => {
    const config = { ...house.platform.config, zalo: { ...house.platform.config.zalo, oaSecretKey: '' } };
    const bare = await webApp({ ...house.platform, config }, programRoot());
    try {
      const raw = eventBody(house);
      const answer = await post(bare, raw, { 'x-zevent-signature': `mac=${macOf(raw, JSON.parse(raw).timestamp, '')}` });
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '60']);
    } finally {
      await bare.close();
    }
    expect(await inbox()).toEqual([]);
  });
});

function signedWith(raw: string, secret: string) {
  return post(house.app, raw, { 'x-zevent-signature': `mac=${macOf(raw, JSON.parse(raw).timestamp, secret)}` });
}

describe('Lời dò và thân hỏng', () => {
  it('{} không ký, GET và HEAD: 200, không để lại gì', async () => {
    for (const probe of ['{}', ' { } ', '{\n}']) expect((await post(house.app, probe)).statusCode).toBe(200);
    for (const method of ['GET', 'HEAD'] as const) expect((await house.app.inject({ method, url: '/webhooks/zalo' })).statusCode).toBe(200);
    expect((await house.fake.control.outbox.probe()).http).toBe(200);
    expect(await inbox()).toEqual([]);
  });

  it.each<readonly [string, string | Buffer, number]>([
    ['rỗng', '', 400],
    ['JSON gãy', '{"app_id":"1', 400],
    ['mảng', '[]', 400],
    ['số', '12', 400],
    ['null', 'null', 400],
    ['không phải UTF-8', Buffer.from([0xff, 0xfe, 0x7b, 0x7d]), 400],
    ['hơn 256 kB', Buffer.alloc(256 * 1024 + 1, 0x20), 413],
    ['300 kB chữ', `{"a":"${'x'.repeat(300_000)}"}`, 413],
  ])('thân %s', async (_title, payload, status) => {
    expect((await post(house.app, payload, { 'x-zevent-signature': wrong })).statusCode).toBe(status);
    expect(await inbox()).toEqual([]);
  });

  it('sát 256 kB mà ký đúng thì vẫn nhận', async () => {
    const raw = eventBody(house, { more: { padding: 'đ'.repeat(125_000) } });
    expect(Buffer.byteLength(raw)).toBeGreaterThan(250_000);
    expect((await deliverEvent(house, raw)).statusCode).toBe(200);
  });

  it('khóa __proto__, constructor, prototype trong sự kiện ký đúng: không đụng tới đối tượng nào khác', async () => {
    const raw = eventBody(house, { text: 'menu' }).replace(
      /\}$/u,
      ',"__proto__":{"app_id":"x","polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect((await deliverEvent(house, raw)).statusCode).toBe(200);
    await settle(house);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(heard(house, SAU).at(-1)?.text).toContain('cần việc gì');
  });
});

describe('Trùng và lộn xộn', () => {
  it('một sự kiện tới năm lần, có lần cùng lúc: một câu trả lời', async () => {
    const before = heard(house, SAU).length;
    const raw = eventBody(house, { text: 'menu' });
    expect((await deliverEvent(house, raw)).statusCode).toBe(200);
    await settle(house);
    expect((await Promise.all([1, 2, 3, 4].map(() => deliverEvent(house, raw)))).map((one) => one.statusCode)).toEqual([200, 200, 200, 200]);
    await settle(house);
    expect(heard(house, SAU)).toHaveLength(before + 1);
    expect(await inbox()).toHaveLength(1);
  });

  it('Zalo gửi thừa ba bản mỗi sự kiện: vẫn một câu trả lời cho mỗi tin', async () => {
    const { control } = house.fake;
    control.setSwitches({ duplicates: 3 });
    try {
      expect(await say(house, SAU, 'menu')).toHaveLength(1);
      expect(await say(house, SAU, 'cảm ơn')).toHaveLength(1);
    } finally {
      control.setSwitches({ duplicates: 0 });
    }
    expect((await ledger(house, 'reply')).map((row) => row.state)).toEqual(['delivered', 'delivered']);
  });

  it('sự kiện tới ngược thứ tự: tin nào cũng được trả lời, cuộc trò chuyện theo tin mới nhất', async () => {
    const before = heard(house, SAU).length;
    await house.fake.control.sendTexts(SAU, ['làm giấy khai sinh cần gì', 'đăng ký kết hôn cần gì', 'đăng ký khai tử cần gì'], [2, 1, 0]);
    house.clock.set(Temporal.Now.instant());
    await settle(house);
    const answers = heard(house, SAU).slice(before);
    expect(answers.map((message) => /khai sinh|kết hôn|khai tử/u.exec(message.text)?.[0])).toEqual(['khai tử', 'kết hôn', 'khai sinh']);
    expect((await say(house, SAU, 'bao lâu')).join()).toContain('khai tử');
  });

  it('hai người nói cùng lúc: không ai nghe câu trả lời của người kia', async () => {
    const before = [heard(house, SAU).length, heard(house, HUNG).length];
    await Promise.all([
      deliverEvent(house, eventBody(house, { text: 'đăng ký kết hôn cần gì', person: SAU })),
      deliverEvent(house, eventBody(house, { text: 'đăng ký khai tử cần gì', person: HUNG })),
    ]);
    await house.fake.control.sendText(HUNG, 'bao lâu');
    await settle(house);
    expect(heard(house, SAU).slice(before[0])).toHaveLength(1);
    expect(
      heard(house, HUNG)
        .slice(before[1])
        .every((message) => message.text.includes('khai tử')),
    ).toBe(true);
  });
});

describe('Các loại sự kiện', () => {
  it('OA tự gửi, đã xem, đánh giá, bấm nút mẫu tin, sự kiện chưa ai biết: ghi lại, không trả lời', async () => {
    const before = heard(house, SAU).length;
    const names = ['oa_send_text', 'oa_send_template', 'user_seen_message', 'user_feedback', 'user_click_response_button', 'su_kien_moi_2027', 'create_group'];
    for (const event of names) expect((await deliverEvent(house, eventBody(house, { event }))).statusCode).toBe(200);
    await settle(house);
    expect(heard(house, SAU)).toHaveLength(before);
    const { rows } = await sql<{ status: string }>`select distinct status from conversations.inbox_event`.execute(house.platform.db);
    expect(rows).toEqual([{ status: 'ignored' }]);
  });

  it.each<readonly [string, string]>([
    ['user_send_image', 'chưa đọc được ảnh'],
    ['user_send_sticker', 'cần làm việc gì'],
    ['user_send_gif', 'cần làm việc gì'],
    ['user_send_location', 'chưa dùng được'],
    ['user_send_audio', 'chưa nghe được'],
    ['user_send_video', 'chưa xem được'],
    ['user_send_file', 'chưa nhận giấy tờ'],
    ['user_send_link', 'chưa mở được'],
    ['user_send_business_card', 'danh thiếp'],
  ])('%s được một câu chỉ đường', async (event, words) => {
    const before = heard(house, SAU).length;
    const message = {
      attachments: [{ type: 'image', payload: { url: 'https://example.invalid/a.jpg', coordinates: { latitude: '13.7', longitude: '109.2' } } }],
    };
    await deliverEvent(house, eventBody(house, { event, text: '', message }));
    await settle(house);
    const answers = heard(house, SAU).slice(before);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text).toContain(words);
  });

  it('bỏ quan tâm thì im lặng, quan tâm lại thì được chào một lần', async () => {
    const before = heard(house, SAU).length;
    await house.fake.control.unfollow(SAU);
    await settle(house);
    expect(heard(house, SAU)).toHaveLength(before);
    await house.fake.control.follow(SAU);
    await settle(house);
    expect(
      heard(house, SAU)
        .slice(before)
        .map((message) => message.text),
    ).toEqual([expect.stringContaining('cảm ơn anh/chị đã quan tâm')]);
  });

  it('chia sẻ thông tin: giữ số điện thoại, cảm ơn, không nhắc lại số trong chat', async () => {
    const before = heard(house, SAU).length;
    await house.fake.control.shareInfo(SAU);
    await settle(house);
    const { rows } = await sql<{ phone: string }>`select phone from notifications.contact where address = ${SAU}`.execute(house.platform.db);
    expect(rows).toEqual([{ phone: '84900000001' }]);
    const [thanks] = heard(house, SAU).slice(before);
    expect(thanks?.text).toContain('đã ghi số điện thoại');
    expect(thanks?.text).not.toContain('900000001');
  });

  it('thiếu người gửi, thiếu nội dung, kiểu lạ ở từng mục: 200, không ai bị kẹt', async () => {
    const odd = [
      { sender: null },
      { sender: 'x' },
      { message: null },
      { message: [] },
      { message: { msg_id: 5, text: { a: 1 } } },
      { event_name: 7 },
      { recipient: {} },
    ];
    for (const more of odd) expect((await deliverEvent(house, eventBody(house, { more }))).statusCode, JSON.stringify(more)).toBe(200);
    await settle(house);
    expect((await inbox()).map((row) => row.status)).not.toContain('received');
    expect(await say(house, SAU, 'menu')).toHaveLength(1);
  });
});

describe('Dòng nghiệm thu: 1.000 sự kiện xấu, 20 sự kiện tốt xen giữa', () => {
  const SECRET_WORDS = 'chuyen rieng cua toi 7391';
  const good = Array.from({ length: 20 }, (_, index) => `7900000000000000${String(index).padStart(3, '0')}`);

  const bad: readonly ((index: number) => { raw: string | Buffer; mac?: string })[] = [
    () => ({ raw: eventBody(house, { text: SECRET_WORDS }) }),
    () => ({ raw: eventBody(house, { text: SECRET_WORDS }), mac: wrong }),
    (index) => ({ raw: eventBody(house, { text: SECRET_WORDS }), mac: `mac=${macOf(String(index), '1', 'khoa-doan-mo')}` }),
    () => withMac(eventBody(house, { text: SECRET_WORDS, at: now() - 3 * 3_600_000 })),
    () => withMac(eventBody(house, { text: SECRET_WORDS, at: now() + 3_600_000 })),
    () => withMac(eventBody(house, { text: SECRET_WORDS, app: '1999999999999999999' })),
    (index) => cutOff(eventBody(house, { text: SECRET_WORDS }), index),
    () => ({ raw: `{"text":"${SECRET_WORDS}${'x'.repeat(280_000)}"}`, mac: wrong }),
    () => changedAfterwards(eventBody(house, { text: SECRET_WORDS })),
    () => ({ raw: `[{"__proto__":{"text":"${SECRET_WORDS}"}}]`, mac: wrong }),
  ];

  function withMac(raw: string) {
    return { raw, mac: signed(house, raw) };
  }
  function cutOff(raw: string, index: number) {
    return { raw: raw.slice(0, 20 + (index % (raw.length - 40))), mac: signed(house, raw) };
  }
  function changedAfterwards(raw: string) {
    return { raw: raw.replace('7391', '7392'), mac: signed(house, raw) };
  }

  it('không cái xấu nào lọt, không cái nào làm ngã, mọi cái tốt được trả lời, nhật ký không có lời nào của người gửi', { timeout: 90_000 }, async () => {
    const { control } = house.fake;
    for (const uid of good) control.createCitizen({ uid, name: 'Người thử', phone: null, follows: true });
    logLines.length = 0;
    const goodBodies = good.map((person) => eventBody(house, { text: `${SECRET_WORDS} menu`, person }));
    const work: { raw: string | Buffer; mac?: string; wanted: readonly number[] }[] = [];
    for (let index = 0; index < 1000; index += 1) {
      const make = bad[index % bad.length];
      if (make) work.push({ ...make(index), wanted: [400, 401, 413] });
      // A good one in every fifty, and once more later: the repeat is taken for what it is.
      if (index % 50 === 25) work.push({ ...withMac(goodBodies[Math.floor(index / 50)] ?? ''), wanted: [200] });
    }
    const outcomes = await inTwenties(work, async ({ raw, mac, wanted }, index) => {
      if (index % 37 === 0) await cutSocket(house.url, raw);
      const answer = await fetch(`${house.url}/webhooks/zalo`, {
        method: 'POST',
        body: typeof raw === 'string' ? raw : new Uint8Array(raw),
        headers: { 'content-type': 'application/json', ...(mac === undefined ? {} : { 'x-zevent-signature': mac }) },
      });
      await answer.text();
      return wanted.includes(answer.status) ? 'as wanted' : `${answer.status} instead of ${wanted.join(' or ')}`;
    });
    expect([...new Set(outcomes)]).toEqual(['as wanted']);
    await Promise.all(goodBodies.map((raw) => deliverEvent(house, raw)));
    await settle(house);
    expect((await inbox()).map((row) => row.status)).toEqual(Array.from({ length: 20 }, () => 'processed'));
    expect(good.map((uid) => heard(house, uid).length)).toEqual(good.map(() => 1));
    expect((await house.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    expect(logLines.length).toBeGreaterThan(500);
    expect(logLines.filter((line) => /7391|7392|chuyen rieng|x{50}|mac=/u.test(line))).toEqual([]);
  });
});

/** A sender that hangs up in the middle of its body. */
function cutSocket(base: string, raw: string | Buffer): Promise<void> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`POST /webhooks/zalo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(raw)}\r\n\r\n`);
      socket.write(Buffer.from(raw).subarray(0, 30), () => socket.destroy());
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });
}

async function inTwenties<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  return results;
}

describe('Điều gì cũng có thể tới', () => {
  const mac = fc.oneof(fc.constant(undefined), fc.constant(wrong), fc.stringMatching(/^[a-z0-9=]{0,80}$/u));

  it('byte bất kỳ: không bao giờ 5xx, không bao giờ nhận', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        mac,
        fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded', 'x/y'),
        async (bytes, header, type) => {
          const answer = await post(house.app, Buffer.from(bytes), { 'content-type': type, ...(header === undefined ? {} : { 'x-zevent-signature': header }) });
          expect(answer.statusCode).toBeGreaterThanOrEqual(400);
          expect(answer.statusCode).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
    expect(await inbox()).toEqual([]);
  });

  it('JSON bất kỳ mà ký đúng: luôn 200, không việc nào kẹt lại', async () => {
    const names = [
      'user_send_text',
      'follow',
      'unfollow',
      'user_submit_info',
      'user_received_message',
      'user_seen_message',
      'user_send_image',
      'user_withdraw',
    ];
    const part = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.oneof(fc.constant(HUNG), fc.string(), fc.integer()) }),
      fc.record({ msg_id: fc.string(), text: fc.string({ unit: 'binary', maxLength: 200 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), part, part, part, async (event, sender, message, extra) => {
        const raw = eventBody(house, { event, more: { sender, message, follower: sender, info: extra, recipient: extra } });
        expect((await deliverEvent(house, raw)).statusCode).toBe(200);
      }),
      { numRuns: 200 },
    );
    await settle(house);
    const { rows } = await sql<{ status: string }>`select distinct status from conversations.inbox_event order by status`.execute(house.platform.db);
    expect(rows.map((row) => row.status)).not.toContain('received');
    expect(rows.map((row) => row.status)).not.toContain('failed');
  });
});
