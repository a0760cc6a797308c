import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeZalo, startFakeZalo } from '../../../../fakes/zalo/server.ts';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { Temporal } from '../../../kernel/time.ts';
import { inTransaction } from '../../../platform/db/database.ts';
import { handInPair } from '../channels/zalo-oa/tokens.ts';
import { jobs } from '../jobs.ts';
import { listDeadLetters, retryDeadLetters } from './dead-letters.ts';
import { deliver } from './deliver.ts';
import { follow, followedCodes, followersCount, forget, isFollowing, touchContact, unfollow } from './follow.ts';
import { noteWebhook, zaloHealth } from './health.ts';
import { notifyFollowers } from './notify-followers.ts';
import { prepareReply } from './prepare-reply.ts';
import { recordReceipt } from './record-receipt.ts';
import { sweep } from './sweep.ts';
import { setTemplateIds } from './template-ids.ts';

const SAU = '7000000000000000001';
const HUNG = '7000000000000000002';
const PHONE = '84900000001';
const CODE = '000.00.17.H08-190125-0001';
const subject = { kind: 'dossier', code: CODE };
const values = {
  ma_ho_so: CODE,
  thu_tuc: 'Đăng ký khai sinh',
  co_quan: 'UBND phường Trần Phú',
  ngay_hen_tra: '16:30 24/04/2026',
  link: `https://motcua.example/tra-cuu/${CODE}`,
};
let zalo: FakeZalo;
let platform: TestPlatform;
let serial = 0;

beforeAll(async () => {
  zalo = await startFakeZalo({ port: 0 });
  const base = { ZALO_APP_ID: '1000000000000000001', ZALO_OA_ID: '4000000000000000004', ZALO_APP_SECRET: 'fake-app-secret' };
  const env = { ...base, ZALO_OAUTH_URL: zalo.url, ZALO_OPENAPI_URL: zalo.url, ZALO_BUSINESS_URL: zalo.url };
  platform = await testPlatform({ now: Temporal.Now.instant().toString(), jobs, env });
});

afterAll(async () => {
  await platform?.close();
  await zalo?.close();
});

/** Noon of a day to come: notices may go out; the fake's clock says the same. What is put off then waits, whatever the hour of the run. */
beforeEach(async () => {
  zalo.control.reset();
  await sql`truncate notifications.oa_token, notifications.contact, notifications.parked_receipt, notifications.webhook_state cascade`.execute(platform.db);
  await sql`delete from job.job`.execute(platform.db);
  setLocalTime('12:00');
  const pair = zalo.control.issueTokens();
  await handInPair(platform, { access: pair.access_token, refresh: pair.refresh_token }, 'test');
});

function setLocalTime(time: string): void {
  const wanted = Temporal.Now.zonedDateTimeISO('Asia/Ho_Chi_Minh').add({ days: 2 }).withPlainTime(Temporal.PlainTime.from(time)).toInstant();
  platform.clock.set(wanted);
  zalo.control.shiftClock(wanted.epochMilliseconds - zalo.control.now());
}

/** A follower who spoke so many hours ago. */
async function follower(address: string, hoursAgo: number, phone?: string): Promise<void> {
  const at = platform.clock.now().subtract({ hours: hoursAgo });
  zalo.control.setLastInteraction(address, at.epochMilliseconds);
  await touchContact(platform.db, { channel: 'zalo', address, at, phone });
  await follow(platform.db, { subject, channel: 'zalo', address, at });
}

function notify(template = 'dossier_accepted', parts: { eventId?: string; values?: Record<string, string> } = {}) {
  serial += 1;
  return inTransaction(platform.db, (tx) =>
    notifyFollowers(tx, platform, { subject, eventId: parts.eventId ?? `event-${serial}`, template, values: parts.values ?? values }),
  );
}

const ledger = async () =>
  (
    await sql<{
      id: number;
      state: string;
      step: string | null;
      used: string | null;
      reason: string | null;
      tracking: string;
      provider: string | null;
      next: Temporal.Instant | null;
    }>`
    select id, state, plan_step as step, channel_used as used, reason_code as reason, tracking_id as tracking, provider_message_id as provider, next_try_at as next
    from notifications.message order by id`.execute(platform.db)
  ).rows;
const received = (uid: string) => zalo.control.messagesOf(uid).filter((message) => message.from === 'oa');

describe('theo dõi hồ sơ', () => {
  it('theo dõi hai lần là một; bỏ theo dõi thì thôi', async () => {
    const wish = { subject, channel: 'zalo', address: SAU };
    const at = platform.clock.now();
    expect(await follow(platform.db, { ...wish, at })).toEqual({ already: false });
    expect(await follow(platform.db, { ...wish, at })).toEqual({ already: true });
    expect(await isFollowing(platform.db, wish)).toBe(true);
    expect(await isFollowing(platform.db, { ...wish, address: HUNG })).toBe(false);
    expect(await followersCount(platform.db, subject)).toBe(1);
    expect(await unfollow(platform.db, wish)).toEqual({ was: true });
    expect(await unfollow(platform.db, wish)).toEqual({ was: false });
    expect(await isFollowing(platform.db, wish)).toBe(false);
  });

  it('kể ra những hồ sơ một người đang theo dõi, mới nhất trước', async () => {
    const at = platform.clock.now();
    for (const code of ['A', 'B']) await follow(platform.db, { subject: { kind: 'dossier', code }, channel: 'zalo', address: SAU, at });
    await follow(platform.db, { subject: { kind: 'other', code: 'C' }, channel: 'zalo', address: SAU, at });
    await follow(platform.db, { subject: { kind: 'dossier', code: 'D' }, channel: 'zalo', address: HUNG, at });
    expect(await followedCodes(platform.db, { channel: 'zalo', address: SAU }, 'dossier')).toEqual(['B', 'A']);
  });

  it('người rút lại dữ liệu của mình: hết theo dõi, hết số, hết địa chỉ, hết lời đã trả; sổ còn việc đã gửi', async () => {
    await follower(SAU, 1, PHONE);
    const reply = { channel: 'zalo', address: SAU, text: 'Lời riêng', inReplyTo: 'forget-me' };
    await deliver(platform, await inTransaction(platform.db, (tx) => prepareReply(tx, platform, reply)));
    await forget(platform.db, { channel: 'zalo', address: SAU });
    expect(await followersCount(platform.db, subject)).toBe(0);
    const { rows } = await sql<{ phone: string | null; address: string; text: string; state: string }>`
      select c.phone, c.address, m.text, m.state from notifications.contact c join notifications.message m on m.contact_id = c.id`.execute(platform.db);
    expect(rows).toEqual([{ phone: null, address: expect.stringMatching(/^forgotten:\d+$/u), text: '', state: 'sent' }]);
  });

  it('lần tương tác chỉ đi tới, không lùi; số điện thoại viết kiểu nào cũng nhận, sai thì bỏ', async () => {
    const now = platform.clock.now();
    const touch = (at: Temporal.Instant, phone?: string) => touchContact(platform.db, { channel: 'zalo', address: SAU, at, phone });
    await touch(now, 'không phải số');
    await touch(now.subtract({ hours: 5 }), '0900 000 001');
    await touch(now.add({ seconds: 90 }));
    const { rows } = await sql<{ phone: string; at: Temporal.Instant }>`select phone, last_interaction_at as at from notifications.contact`.execute(
      platform.db,
    );
    expect(rows[0]?.phone).toBe(PHONE);
    expect(rows[0]?.at.toString()).toBe(now.add({ seconds: 90 }).toString());
  });
});

describe('báo cho người theo dõi', () => {
  it('không ai theo dõi: không có dòng nào, không có việc nào', async () => {
    expect(await notify()).toEqual({ told: 0 });
    expect(await platform.drain()).toBe(0);
  });

  it('trong 48 giờ: tin tư vấn tới từng người, mỗi sự kiện một lần', async () => {
    await follower(SAU, 1);
    await follower(HUNG, 47);
    expect(await notify('dossier_accepted', { eventId: 'e1' })).toEqual({ told: 2 });
    expect(await notify('dossier_accepted', { eventId: 'e1' })).toEqual({ told: 0 });
    await platform.drain();
    expect(received(SAU).map((message) => message.text)).toEqual([
      `Dạ, hồ sơ ${CODE} đã được UBND phường Trần Phú tiếp nhận.\nThủ tục: Đăng ký khai sinh.\nHẹn trả kết quả: thứ Sáu 24/4/2026, 16:30.\nXem chi tiết: ${values.link}`,
    ]);
    expect(received(HUNG)).toHaveLength(1);
    expect((await ledger()).map((row) => [row.state, row.used])).toEqual([
      ['sent', 'zalo:consultation'],
      ['sent', 'zalo:consultation'],
    ]);
  });

  it('giao dịch bị huỷ: không tin nào đi, như việc chưa từng có', async () => {
    await follower(SAU, 1);
    const failing = inTransaction(platform.db, async (tx) => {
      await notifyFollowers(tx, platform, { subject, eventId: 'rolled-back', template: 'dossier_done', values });
      throw new Error('huỷ');
    });
    await expect(failing).rejects.toThrow('huỷ');
    expect(await ledger()).toEqual([]);
    expect(await platform.drain()).toBe(0);
  });

  it('quá 7 ngày: mẫu ZBS theo tài khoản Zalo, đủ tham số', async () => {
    await follower(SAU, 8 * 24);
    await notify();
    await platform.drain();
    expect(received(SAU)[0]?.card).toMatchObject({ kind: 'template', templateId: 'dossier_accepted' });
    expect((await ledger())[0]).toMatchObject({ state: 'sent', step: 'template-uid' });
  });

  it('mẫu mang mã Zalo cấp khi người quản trị đã dán mã; mã sai thì nằm chờ với lý do', async () => {
    await follower(SAU, 8 * 24);
    await setTemplateIds(platform, { dossier_done: 'draft_rejected', dossier_accepted: '' }, 'officer-1');
    await notify('dossier_done');
    await platform.drain();
    expect((await ledger())[0]).toMatchObject({ state: 'technical-failure', reason: 'zalo:-131' });
    await setTemplateIds(platform, {}, 'officer-1');
  });

  it('sổ ghi còn trong hạn mà Zalo nói đã quá (-230): chuyển ngay sang mẫu ZBS', async () => {
    await follower(SAU, 1);
    zalo.control.setLastInteraction(SAU, zalo.control.now() - 8 * 86_400_000);
    await notify();
    await platform.drain();
    expect((await ledger())[0]).toMatchObject({ state: 'sent', step: 'template-uid' });
    const { rows } = await sql<{
      step: string;
      outcome: string;
      code: string | null;
    }>`select step, outcome, reason_code as code from notifications.delivery_attempt order by id`.execute(platform.db);
    expect(rows).toEqual([
      { step: 'consultation', outcome: 'refused', code: 'zalo:-230' },
      { step: 'template-uid', outcome: 'sent', code: null },
    ]);
  });

  it('mẫu theo tài khoản bị từ chối: mẫu theo số điện thoại, có mã theo dõi của ta', async () => {
    await follower(SAU, 8 * 24, PHONE);
    zalo.control.fail({ on: 'template_uid', code: -249 });
    await notify();
    await platform.drain();
    const [row] = await ledger();
    expect(row).toMatchObject({ state: 'sent', step: 'template-phone' });
    expect(row?.tracking.length).toBeLessThanOrEqual(48);
    expect(received(SAU)[0]?.trackingId).toBe(row?.tracking);
  });

  it('hết mọi cách: hỏng hẳn với lý do cuối cùng', async () => {
    await follower(SAU, 8 * 24, PHONE);
    zalo.control.fail({ on: 'template_uid', code: -139 });
    zalo.control.fail({ on: 'template_phone', code: -118 });
    await notify();
    await platform.drain();
    expect((await ledger())[0]).toMatchObject({ state: 'permanent-failure', reason: 'zalo:-118' });
  });

  it('ban đêm: mẫu ZBS đợi tới sáng, tin tư vấn đi ngay', async () => {
    setLocalTime('23:00');
    await follower(SAU, 1);
    await follower(HUNG, 8 * 24);
    await notify();
    await platform.drain();
    const [day, night] = await ledger();
    expect(day?.state).toBe('sent');
    expect(night).toMatchObject({ state: 'created', reason: 'night-hours' });
    const at = night?.next?.toZonedDateTimeISO('Asia/Ho_Chi_Minh');
    expect([at?.hour, (at?.minute ?? 0) >= 5 && (at?.minute ?? 0) < 35]).toEqual([6, true]);
    if (!night?.next) throw new Error('no time');
    platform.clock.set(night.next);
    await deliver(platform, night.id);
    expect((await ledger())[1]).toMatchObject({ state: 'sent', step: 'template-uid' });
  });

  it('Zalo nói không gửi được ban đêm (-133): để sau, không phải hỏng', async () => {
    await follower(SAU, 8 * 24);
    zalo.control.fail({ on: 'template_uid', code: -133 });
    await notify();
    await platform.drain();
    expect((await ledger())[0]).toMatchObject({ state: 'temporary-failure', reason: 'zalo:-133' });
  });

  it('giá trị không vừa mẫu: không gửi, ghi rõ là lỗi của ta', async () => {
    await follower(SAU, 8 * 24);
    await notify('dossier_accepted', { values: { ...values, ngay_hen_tra: 'mai' } });
    await platform.drain();
    expect((await ledger())[0]).toMatchObject({ state: 'technical-failure', reason: 'bad-values' });
    expect(received(SAU)).toHaveLength(0);
  });

  it('mẫu không có tên: việc của cán bộ vẫn xong, tin nằm ở danh sách chờ', async () => {
    await follower(SAU, 1);
    expect(await notify('dossier_nothing')).toEqual({ told: 1 });
    await platform.drain();
    expect((await listDeadLetters(platform, 10)).map((letter) => letter.reasonCode)).toEqual(['unknown-template']);
  });
});

describe('biên nhận', () => {
  it('theo mã tin của Zalo; lặp lại không đổi gì; trạng thái cuối không bị đổi', async () => {
    await follower(SAU, 1);
    await notify();
    await platform.drain();
    const providerMessageId = received(SAU)[0]?.id;
    const deliveredAt = platform.clock.now();
    await recordReceipt(platform.db, { providerMessageId, deliveredAt });
    await recordReceipt(platform.db, { providerMessageId, deliveredAt: deliveredAt.add({ hours: 1 }) });
    const { rows } = await sql<{ state: string; at: Temporal.Instant }>`select state, delivered_at as at from notifications.message`.execute(platform.db);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.state).toBe('delivered');
    expect(rows[0]?.at.toString()).toBe(deliveredAt.toString());
  });

  it('tới trước khi ta kịp ghi mã tin: được giữ lại rồi khớp', async () => {
    await follower(SAU, 1);
    await notify();
    const [row] = await ledger();
    if (!row) throw new Error('no row');
    await deliver(platform, row.id);
    const id = (await ledger())[0]?.provider ?? '';
    await sql`update notifications.message set state = 'sending', provider_message_id = null`.execute(platform.db);
    await recordReceipt(platform.db, { providerMessageId: id, deliveredAt: platform.clock.now() });
    expect((await ledger())[0]?.state).toBe('sending');
    platform.clock.advance({ seconds: 13 });
    zalo.control.shiftClock(0);
    await deliver(platform, row.id);
    expect((await ledger())[0]).toMatchObject({ state: 'delivered', provider: id });
  });

  it('hai lần ghi lướt qua nhau: việc quét nối lại', async () => {
    await follower(SAU, 1);
    await notify();
    await platform.drain();
    const id = (await ledger())[0]?.provider ?? '';
    await sql`insert into notifications.parked_receipt values (${id}, ${platform.clock.now()}, ${platform.clock.now()}, 'test')`.execute(platform.db);
    expect(await sweep(platform)).toEqual({ planned: 0, settled: 1 });
    expect((await ledger())[0]?.state).toBe('delivered');
  });

  it('theo mã của ta: kết thúc cả lần gửi chưa rõ kết quả', async () => {
    await follower(SAU, 8 * 24, PHONE);
    zalo.control.fail({ on: 'template_uid', code: -249 });
    zalo.control.fail({ on: 'template_phone', lost: true });
    await notify();
    await platform.drain();
    const [row] = await ledger();
    expect(row).toMatchObject({ state: 'sending', reason: 'answer-lost' });
    await recordReceipt(platform.db, { providerMessageId: 'zbs-1', trackingId: row?.tracking, deliveredAt: platform.clock.now() });
    expect((await ledger())[0]).toMatchObject({ state: 'delivered', provider: 'zbs-1' });
  });

  it('không có biên nhận thì sau hai phút gửi lại đúng một lần, rồi thôi', async () => {
    await follower(SAU, 8 * 24, PHONE);
    zalo.control.fail({ on: 'template_uid', code: -249 });
    zalo.control.fail({ on: 'template_phone', lost: true, count: 5 });
    await notify();
    await platform.drain();
    const id = (await ledger())[0]?.id ?? 0;
    for (let round = 0; round < 4; round += 1) {
      platform.clock.advance({ seconds: 121 });
      await deliver(platform, id);
    }
    expect((await ledger())[0]).toMatchObject({ state: 'technical-failure', reason: 'unknown-outcome' });
    expect(received(SAU)).toHaveLength(2);
  });

  it('biên nhận của tin không phải của ta: giữ hai ngày rồi bỏ', async () => {
    await recordReceipt(platform.db, { providerMessageId: 'staff-1', deliveredAt: platform.clock.now() });
    const parked = async () => (await sql`select 1 from notifications.parked_receipt`.execute(platform.db)).rows.length;
    expect(await parked()).toBe(1);
    platform.clock.advance({ hours: 49 });
    await sweep(platform);
    expect(await parked()).toBe(0);
  });
});

describe('không tin nào kẹt lại', () => {
  it('việc trong hàng đợi biến mất: quét thấy theo tuổi và gửi', async () => {
    await follower(SAU, 1);
    await notify();
    await sql`delete from job.job where name = 'notifications.deliver'`.execute(platform.db);
    expect((await sweep(platform)).planned).toBe(0);
    platform.clock.advance({ seconds: 91 });
    expect((await sweep(platform)).planned).toBe(1);
    expect((await sweep(platform)).planned).toBe(0);
    await platform.drain();
    expect((await ledger())[0]?.state).toBe('sent');
  });

  it('gửi dở quá 60 giây: quét thấy', async () => {
    await follower(SAU, 1);
    await notify();
    await sql`delete from job.job where name = 'notifications.deliver'`.execute(platform.db);
    await sql`update notifications.message set state = 'sending', sending_at = ${platform.clock.now()}, attempts = 1, plan_step = 'consultation', next_try_at = null`.execute(
      platform.db,
    );
    platform.clock.advance({ seconds: 59 });
    expect((await sweep(platform)).planned).toBe(0);
    platform.clock.advance({ seconds: 2 });
    expect((await sweep(platform)).planned).toBe(1);
    await platform.drain();
    expect((await ledger())[0]?.state).toBe('sent');
    expect(received(SAU)).toHaveLength(1);
  });

  it('quá 4 ngày vẫn hỏng tạm: thôi, có lý do, có nút gửi lại', async () => {
    await follower(SAU, 1);
    zalo.control.fail({ on: 'cs', code: -32 });
    await notify();
    await platform.drain();
    const id = (await ledger())[0]?.id ?? 0;
    platform.clock.advance({ hours: 97 });
    await deliver(platform, id);
    expect((await ledger())[0]).toMatchObject({ state: 'technical-failure', reason: 'gave-up' });
    zalo.control.setLastInteraction(SAU, zalo.control.now());
    expect(await retryDeadLetters(platform, [id, id + 999], 'officer-1')).toBe(1);
    expect(await retryDeadLetters(platform, [id], 'officer-1')).toBe(0);
    await platform.drain();
    expect((await ledger())[0]?.state).toBe('sent');
    const { rows } = await sql<{ actor: string }>`select actor from audit.entry where action = 'notification.retry'`.execute(platform.db);
    expect(rows).toEqual([{ actor: 'officer-1' }]);
  });
});

describe('sức khoẻ của kênh Zalo', () => {
  it('mọi thứ tốt: không báo động, không lộ khoá', async () => {
    const health = await zaloHealth(platform);
    expect(health.token.state).toBe('ok');
    expect(health.alarms).toEqual([]);
    expect(JSON.stringify(health)).not.toMatch(/AT[\w-]{20}|RT[\w-]{20}/u);
  });

  it('webhook sai chữ ký, tin hỏng kỹ thuật: báo động; sự kiện đúng sau đó thì hết', async () => {
    await follower(SAU, 1);
    await notify('dossier_nothing');
    await noteWebhook(platform, { outcome: 'rejected', reason: 'bad-signature' });
    const before = await zaloHealth(platform);
    expect(before.alarmDetails.map((alarm) => alarm.code)).toEqual(['webhook-rejected', 'technical-failures']);
    expect(before.webhook.rejectedCount).toBe(1);
    expect(before.open['technical-failure']).toBe(1);
    platform.clock.advance({ seconds: 1 });
    await noteWebhook(platform, { outcome: 'verified' });
    expect((await zaloHealth(platform)).alarmDetails.map((alarm) => alarm.code)).toEqual(['technical-failures']);
  });
});
