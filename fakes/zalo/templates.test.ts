import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DAY } from './clock.ts';
import { SAU, startCaller, startProduct } from './test-support.ts';

const values = { ma_ho_so: 'H08.26-261101-0001', thu_tuc: 'Đăng ký khai sinh', co_quan: 'UBND xã Ân Tường Đông' };
const withDate = { ...values, ngay_hen_tra: '16:30 24/04/2026' };

async function start(webhookUrl: string | null = null) {
  const caller = await startCaller({ webhookUrl });
  const byUid = (template_id: string, template_data: unknown = values, user_id = SAU) =>
    caller.call('POST', '/v3.0/oa/message/template', { user_id, template_id, template_data });
  const byPhone = (phone: string, more: Record<string, unknown> = {}) =>
    caller.call('POST', '/message/template', { phone, template_id: 'dossier_done', template_data: values, tracking_id: 'hs-0001-done', ...more });
  return { ...caller, byUid, byPhone };
}

describe('kiểm tham số', () => {
  test.each([
    ['đủ', withDate, 0],
    ['thiếu', values, -1122],
    ['rỗng', { ...withDate, co_quan: '' }, -1122],
    ['quá dài', { ...withDate, ma_ho_so: 'H'.repeat(31) }, -1121],
    ['vừa đủ dài', { ...withDate, thu_tuc: 'ế'.repeat(200) }, 0],
    ['NFD thành quá dài', { ...withDate, thu_tuc: 'ế'.repeat(200).normalize('NFD') }, -1121],
    ['ngày kiểu máy', { ...withDate, ngay_hen_tra: '2026-04-24' }, -1124],
    ['ngày không giờ', { ...withDate, ngay_hen_tra: '24/04/2026' }, 0],
    ['ngày một chữ số', { ...withDate, ngay_hen_tra: '4/4/2026' }, -1124],
    ['không phải chuỗi', { ...withDate, co_quan: 7 }, -1124],
    ['trống', {}, -111],
  ])('%s', async (_name, data, error) => {
    const { byUid } = await start();
    expect((await byUid('dossier_accepted', data)).error).toBe(error);
  });

  test('mẫu lạ, chưa duyệt, bị tắt, không cho gửi bằng UID', async () => {
    const { byUid } = await start();
    expect((await byUid('không có')).error).toBe(-109);
    expect((await byUid('draft_waiting')).error).toBe(-131);
    expect((await byUid('draft_rejected')).error).toBe(-131);
    expect((await byUid('low_quality')).error).toBe(-146);
    expect((await byUid('one_time_code', { otp: '123456' })).error).toBe(-249);
  });

  test('mọi mẫu thông báo hồ sơ dùng được với đúng bốn tham số', async () => {
    const { byUid } = await start();
    for (const state of ['submitted', 'accepted', 'processing', 'supplement', 'payment', 'refused', 'stopped', 'withdrawn', 'done', 'returned']) {
      expect((await byUid(`dossier_${state}`, withDate)).error, state).toBe(0);
    }
  });
});

describe('gửi bằng UID', () => {
  test('được cả khi cửa sổ 7 ngày đã đóng, trả message_id', async () => {
    const { zalo, byUid, cs } = await start();
    zalo.control.setLastInteraction('ba-sau', zalo.control.now() - 30 * DAY);
    expect((await cs({ text: 'Dạ' })).error).toBe(-230);
    const sent = await byUid('dossier_done');
    expect(sent.data).toMatchObject({ message_id: expect.any(String), user_id: SAU });
    expect(sent.data).not.toHaveProperty('msg_id');
    zalo.control.setLastInteraction('ba-sau', zalo.control.now() - 366 * DAY);
    expect((await byUid('dossier_done')).error).toBe(-232);
  });
});

describe('gửi bằng số điện thoại', () => {
  test('msg_id, hạn mức, tình trạng, sự kiện đã nhận có tracking_id và delivery_time', async () => {
    const product = await startProduct();
    const { zalo, call, byPhone } = await start(product.url);
    const sent = await byPhone('+84900000001');
    expect(sent.data).toMatchObject({
      msg_id: expect.any(String),
      sent_time: expect.stringMatching(/^\d{13}$/),
      quota: { dailyQuota: '1000', remainingQuota: '999' },
    });
    await zalo.control.outbox.idle();
    expect(product.received.map((r) => r.event)).toEqual([
      {
        event_name: 'user_received_message',
        app_id: expect.any(String),
        timestamp: expect.any(String),
        sender: { id: '4000000000000000004' },
        recipient: { id: '84900000001' },
        message: { msg_id: sent.data.msg_id, tracking_id: 'hs-0001-done', delivery_time: expect.stringMatching(/^\d{13}$/) },
      },
    ]);
    expect((await call('GET', `/message/status?message_id=${sent.data.msg_id}`)).data).toMatchObject({ status: 1 });
    expect((await call('GET', '/message/status?message_id=la')).data).toMatchObject({ status: -1 });
    expect(zalo.control.messagesOf('ba-sau')[0]).toMatchObject({ kind: 'template', channel: 'phone', trackingId: 'hs-0001-done' });
  });

  test('gửi bằng băm của số', async () => {
    const { call } = await start();
    const hash_phone = createHash('sha256').update('84900000002').digest('hex');
    expect(
      (await call('POST', '/message/template/hashphone', { hash_phone, template_id: 'dossier_done', template_data: values, tracking_id: 'x' })).error,
    ).toBe(0);
  });

  test.each([
    ['0900000001', -108],
    ['84900', -108],
    ['84911111111', -118],
    ['84900000114', -114],
    ['84900000119', -119],
    ['84900000139', -139],
    ['84900000141', -141],
    ['84900000100', -100],
  ])('số %s: %i', async (phone, error) => {
    const { byPhone } = await start();
    expect((await byPhone(phone)).error).toBe(error);
  });

  test('số 500, số mất câu trả lời, số tắt máy', async () => {
    const { zalo, call, byPhone } = await start();
    expect((await byPhone('84900000500')).http).toBe(500);
    await expect(byPhone('84900000598')).rejects.toThrow();
    expect(zalo.control.messagesOf('84900000598')).toHaveLength(1);
    const silent = await byPhone('84900000200');
    expect((await call('GET', `/message/status?message_id=${silent.data.msg_id}`)).data).toMatchObject({ status: 0 });
  });

  test('tracking_id, chế độ thử, đêm, hạn mức ngày', async () => {
    const { zalo, call, byPhone } = await start();
    expect((await byPhone('84900000001', { tracking_id: undefined })).error).toBe(-132);
    expect((await byPhone('84900000001', { tracking_id: 'x'.repeat(49) })).error).toBe(-132);
    expect((await byPhone('84900000001', { mode: 'development' })).error).toBe(-127);
    expect((await byPhone('84900000009', { mode: 'development' })).error).toBe(0);
    expect((await byPhone('84900000001', { sending_mode: '3' })).error).toBe(-162);
    zalo.control.setSwitches({ night: 'always' });
    expect((await byPhone('84900000001')).error).toBe(-133);
    zalo.control.setSwitches({ night: 'off', dailyQuota: 1 });
    expect((await byPhone('84900000001')).error).toBe(-144);
    zalo.control.shiftClock(DAY);
    const token = zalo.control.issueTokens().access_token;
    expect((await call('GET', '/message/quota', undefined, { access_token: token })).error).toBe(0);
  });

  test('thân rỗng và thân hỏng', async () => {
    const { call } = await start();
    expect((await call('POST', '/message/template', {})).error).toBe(-121);
    expect((await call('POST', '/message/template', '{')).error).toBe(-122);
  });
});

test('danh sách mẫu và chi tiết', async () => {
  const { call } = await start();
  const all = await call('GET', '/template/all?offset=0&limit=100&status=1');
  expect(all.metadata?.total).toBe(12);
  expect((await call('GET', '/template/all?limit=101')).error).toBe(-132);
  const info = await call('GET', '/template/info/v2?template_id=dossier_accepted');
  expect(info.data.listParams).toContainEqual({ name: 'ma_ho_so', require: true, type: 'STRING', minLength: 1, maxLength: 30, acceptNull: false });
  expect(info.data.listParams).toContainEqual({ name: 'ngay_hen_tra', require: true, type: 'DATE', minLength: 1, maxLength: 20, acceptNull: false });
});
