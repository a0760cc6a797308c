import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeZalo, startFakeZalo } from '../../../../fakes/zalo/server.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { Temporal } from '../../../kernel/time.ts';
import { inTransaction } from '../../../platform/db/database.ts';
import { handInPair } from '../channels/zalo-oa/tokens.ts';
import { jobs } from '../jobs.ts';
import { readMessage } from '../store/message-store.ts';
import { deliver } from './deliver.ts';
import { touchContact } from './follow.ts';
import { prepareReply, type ReplyWish } from './prepare-reply.ts';

const SAU = '7000000000000000001';
let zalo: FakeZalo;
let platform: TestPlatform;
let serial = 0;

beforeAll(async () => {
  zalo = await startFakeZalo({ port: 0 });
  platform = await testPlatform({
    now: Temporal.Now.instant().toString(),
    jobs,
    env: {
      ZALO_APP_ID: '1000000000000000001',
      ZALO_OA_ID: '4000000000000000004',
      ZALO_APP_SECRET: 'fake-app-secret',
      ZALO_RICH_REPLIES: 'list',
      ZALO_OAUTH_URL: zalo.url,
      ZALO_OPENAPI_URL: zalo.url,
      ZALO_BUSINESS_URL: zalo.url,
    },
  });
});

afterAll(async () => {
  await platform?.close();
  await zalo?.close();
});

beforeEach(async () => {
  zalo.control.reset();
  await sql`truncate notifications.oa_token, notifications.contact cascade`.execute(platform.db);
  await sql`truncate notifications.parked_receipt`.execute(platform.db);
  const pair = zalo.control.issueTokens();
  platform.clock.set(Temporal.Now.instant());
  await handInPair(platform, { access: pair.access_token, refresh: pair.refresh_token }, 'test');
  zalo.control.setLastInteraction(SAU, zalo.control.now());
  await touchContact(platform.db, { channel: 'zalo', address: SAU, at: platform.clock.now() });
});

function prepare(text = 'Dạ, chào anh/chị.', parts: Partial<ReplyWish> = {}) {
  serial += 1;
  return inTransaction(platform.db, (tx) => prepareReply(tx, platform, { channel: 'zalo', address: SAU, text, inReplyTo: `event-${serial}`, ...parts }));
}

const received = () => zalo.control.messagesOf(SAU).filter((message) => message.from === 'oa');
const row = async (id: number) => {
  const found = await readMessage(platform.db, id);
  if (!found) throw new Error('no such message');
  return found;
};
const attemptsOf = async (id: number) =>
  (
    await sql<{
      step: string;
      outcome: string;
      code: string | null;
    }>`select step, outcome, reason_code as code from notifications.delivery_attempt where message_id = ${id} order by id`.execute(platform.db)
  ).rows;

describe('trả lời một tin nhắn', () => {
  it('gửi ngay sau khi ghi, ghi lại mã tin của Zalo', async () => {
    const prepared = await prepare();
    expect(await row(prepared.messageId)).toMatchObject({ state: 'sending', attempts: 1 });
    expect(await deliver(platform, prepared)).toEqual({ messageId: prepared.messageId, state: 'sent' });
    expect(received().map((message) => message.text)).toEqual(['Dạ, chào anh/chị.']);
    const { rows } = await sql<{ id: string }>`select provider_message_id as id from notifications.message where id = ${prepared.messageId}`.execute(
      platform.db,
    );
    expect(rows[0]?.id).toBe(received()[0]?.id);
  });

  it('một sự kiện một câu trả lời, dù gọi lại bao nhiêu lần', async () => {
    const first = await prepare('Một', { inReplyTo: 'same' });
    await deliver(platform, first);
    const again = await prepare('Hai', { inReplyTo: 'same' });
    expect(again).toMatchObject({ messageId: first.messageId, fresh: false });
    await deliver(platform, again);
    await deliver(platform, first);
    await deliver(platform, first.messageId);
    expect(received().map((message) => message.text)).toEqual(['Một']);
  });

  it('người chưa từng ghi danh vẫn được trả lời: một câu lệnh, có luôn người nhận', async () => {
    const prepared = await prepare('Chào', { address: '7000000000000000002' });
    zalo.control.setLastInteraction('7000000000000000002', zalo.control.now());
    expect((await deliver(platform, prepared)).state).toBe('sent');
  });

  it('mã truy cập hết hiệu lực (-216, -220): làm mới một lần, gửi lại một lần', async () => {
    zalo.control.expireTokens();
    expect((await deliver(platform, await prepare())).state).toBe('sent');
    expect(received()).toHaveLength(1);
    expect(zalo.control.calls().filter((call) => call.path === '/v4/oa/access_token')).toHaveLength(1);
  });

  it('Zalo từ chối vì quá 7 ngày: hỏng hẳn, có lý do cho cán bộ', async () => {
    zalo.control.setLastInteraction(SAU, zalo.control.now() - 8 * 86_400_000);
    const prepared = await prepare();
    expect((await deliver(platform, prepared)).state).toBe('permanent-failure');
    const { rows } = await sql<{
      code: string;
      text: string;
    }>`select reason_code as code, reason_text as text from notifications.message where id = ${prepared.messageId}`.execute(platform.db);
    expect(rows[0]).toEqual({ code: 'zalo:-230', text: 'Đã quá 7 ngày người nhận chưa tương tác với OA.' });
    expect(await attemptsOf(prepared.messageId)).toEqual([{ step: 'consultation', outcome: 'refused', code: 'zalo:-230' }]);
  });

  it('quá nhanh (-32), máy chủ bận (503): hỏng tạm, có giờ hẹn, rồi tự gửi được', async () => {
    for (const fault of [{ code: -32 }, { http: 503 }]) {
      zalo.control.fail({ on: 'cs', ...fault });
      const prepared = await prepare();
      expect((await deliver(platform, prepared)).state).toBe('temporary-failure');
      expect((await deliver(platform, prepared.messageId)).state).toBe('temporary-failure');
      platform.clock.advance({ seconds: 3 });
      expect((await deliver(platform, prepared.messageId)).state).toBe('sent');
    }
    expect(received()).toHaveLength(2);
  });

  it('hỏng tạm để lại đúng một việc hẹn giờ trong hàng đợi, cùng giao dịch với lý do', async () => {
    zalo.control.fail({ on: 'cs', code: -32 });
    const prepared = await prepare();
    await deliver(platform, prepared);
    const { rows } = await sql<{
      id: number;
    }>`select (data->>'messageId')::int as id from job.job where name = 'notifications.deliver' and state = 'created' and start_after > now()`.execute(
      platform.db,
    );
    expect(rows.filter((one) => one.id === prepared.messageId)).toHaveLength(1);
  });

  it('không có mã truy cập: giữ tin lại, không mất', async () => {
    await sql`truncate notifications.oa_token`.execute(platform.db);
    platform.clock.advance({ seconds: 31 });
    await sql`update notifications.contact set last_interaction_at = ${platform.clock.now()}`.execute(platform.db);
    const prepared = await prepare();
    expect((await deliver(platform, prepared)).state).toBe('temporary-failure');
    const pair = zalo.control.issueTokens();
    await handInPair(platform, { access: pair.access_token, refresh: pair.refresh_token }, 'test');
    platform.clock.advance({ seconds: 3 });
    expect((await deliver(platform, prepared.messageId)).state).toBe('sent');
  });
});

describe('không rõ tin đã tới hay chưa', () => {
  it('Zalo đã nhận nhưng mất câu trả lời: hỏi lại, thấy tin, không gửi lần hai', async () => {
    zalo.control.fail({ on: 'cs', lost: true });
    const prepared = await prepare();
    expect((await deliver(platform, prepared)).state).toBe('sending');
    expect((await deliver(platform, prepared.messageId)).state).toBe('sending');
    platform.clock.advance({ seconds: 16 });
    expect((await deliver(platform, prepared.messageId)).state).toBe('sent');
    expect(received()).toHaveLength(1);
  });

  it('lỗi 500 không rõ nghĩa, Zalo chưa nhận: hỏi lại, không thấy, gửi lại', async () => {
    zalo.control.fail({ on: 'cs', http: 500 });
    const prepared = await prepare();
    expect((await deliver(platform, prepared)).state).toBe('sending');
    platform.clock.advance({ seconds: 16 });
    expect((await deliver(platform, prepared.messageId)).state).toBe('sent');
    expect(received()).toHaveLength(1);
    expect(await row(prepared.messageId)).toMatchObject({ attempts: 2, repeats: 1 });
  });

  it('tiến trình chết ngay sau khi ghi: người đến sau không gửi đè lên người có thể còn sống, đợi rồi gửi', async () => {
    const prepared = await prepare();
    expect((await deliver(platform, prepared.messageId)).state).toBe('sending');
    expect(received()).toHaveLength(0);
    platform.clock.advance({ seconds: 12 });
    expect((await deliver(platform, prepared.messageId)).state).toBe('sent');
    expect(received()).toHaveLength(1);
  });

  it('tiến trình chết sau khi Zalo nhận: thấy tin của mình, lấy mã của nó', async () => {
    const prepared = await prepare('Đúng tin này');
    await deliver(platform, prepared);
    await sql`update notifications.message set state = 'sending', provider_message_id = null where id = ${prepared.messageId}`.execute(platform.db);
    platform.clock.advance({ seconds: 13 });
    expect((await deliver(platform, prepared.messageId)).state).toBe('sent');
    expect(received()).toHaveLength(1);
  });

  it('hai tin giống hệt nhau: tin đã ghi sổ không bị nhận nhầm là tin đang tìm', async () => {
    await deliver(platform, await prepare('Dạ.'));
    const second = await prepare('Dạ.');
    platform.clock.advance({ seconds: 12 });
    expect((await deliver(platform, second.messageId)).state).toBe('sent');
    expect(received()).toHaveLength(2);
  });

  it('không hỏi được Zalo: không gửi liều, hẹn hỏi lại', async () => {
    const prepared = await prepare();
    platform.clock.advance({ seconds: 12 });
    zalo.control.fail({ on: 'read', http: 500 });
    expect((await deliver(platform, prepared.messageId)).state).toBe('sending');
    expect(received()).toHaveLength(0);
    platform.clock.advance({ seconds: 31 });
    expect((await deliver(platform, prepared.messageId)).state).toBe('sent');
  });

  it('hai người cùng cứu một tin: chỉ một người gửi', async () => {
    const prepared = await prepare();
    platform.clock.advance({ seconds: 12 });
    await Promise.all(Array.from({ length: 8 }, () => deliver(platform, prepared.messageId)));
    expect(received()).toHaveLength(1);
  });

  it('không rõ mãi: sau ba lần gửi lại thì thôi, vào danh sách chờ cán bộ', async () => {
    const prepared = await prepare();
    zalo.control.fail({ on: 'cs', http: 500, count: 10 });
    for (let round = 0; round < 6; round += 1) {
      platform.clock.advance({ seconds: 40 });
      await deliver(platform, prepared.messageId);
    }
    expect(await row(prepared.messageId)).toMatchObject({ state: 'technical-failure', repeats: 3 });
  });
});

describe('danh sách bấm được', () => {
  const choices = [
    { label: 'Tìm thủ tục', value: '1' },
    { label: 'Tra hồ sơ', value: '2' },
  ];

  it('được nhận thì kèm theo lời', async () => {
    await deliver(platform, await prepare('Chọn một việc', { choices }));
    expect(received()[0]?.card?.kind).toBe('list');
    expect(received()[0]?.text).toBe('Chọn một việc');
  });

  it('bị từ chối một lần thì gửi bằng lời, và từ đó chỉ gửi bằng lời', async () => {
    zalo.control.setSwitches({ richReplies: -233 });
    expect((await deliver(platform, await prepare('Chọn một việc', { choices }))).state).toBe('sent');
    expect((await deliver(platform, await prepare('Chọn việc khác', { choices }))).state).toBe('sent');
    expect(received().map((message) => message.card)).toEqual([null, null]);
    expect(zalo.control.calls().filter((call) => call.error === -233)).toHaveLength(1);
  });
});
