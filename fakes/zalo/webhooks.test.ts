import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from './settings.ts';
import { SAU, startCaller, startProduct } from './test-support.ts';
import { signature } from './webhooks.ts';

const text = 'Xin chào';

async function pair() {
  const product = await startProduct();
  const caller = await startCaller({ webhookUrl: product.url });
  return { product, ...caller };
}

describe('chữ ký', () => {
  test('đúng với giá trị tính bằng sha256sum ở ngoài', () => {
    const body = '{"app_id":"1000000000000000001","event_name":"user_send_text","timestamp":"1790000000123","message":{"msg_id":"b1","text":"Xin chào"}}';
    expect(signature('1000000000000000001', body, '1790000000123', 'khoa-bi-mat')).toBe('mac=3b6cf23e2ae15908b0426e421756908e3ee4440b367c38db74a8d877b2a6c367');
  });

  test('của sự kiện thật khớp với byte đã gửi, và các mã là chuỗi', async () => {
    const { product, zalo } = await pair();
    const message = await zalo.control.sendText('ba-sau', text);
    const [first] = product.received;
    const { appId, oaSecretKey, oaId } = defaultSettings;
    expect(first?.headers['x-zevent-signature']).toBe(
      `mac=${createHash('sha256').update(`${appId}${first?.body}${first?.event.timestamp}${oaSecretKey}`).digest('hex')}`,
    );
    expect(first?.headers.num_retry).toBeUndefined();
    expect(first?.event).toEqual({
      app_id: appId,
      user_id_by_app: '5000000000000000001',
      event_name: 'user_send_text',
      timestamp: expect.stringMatching(/^\d{13}$/),
      sender: { id: SAU },
      recipient: { id: oaId },
      message: { msg_id: message.id, text },
    });
  });
});

describe('gửi lại', () => {
  test('năm lần với cùng nội dung và num_retry, rồi tắt webhook', async () => {
    const { product, zalo } = await pair();
    product.answer = () => ({ status: 500 });
    zalo.control.setSwitches({ retryFactor: 0.000_01 });
    await zalo.control.sendText('ba-sau', text);
    await expect.poll(() => zalo.control.outbox.counts().gaveUp).toBe(1);
    expect(product.received.map((r) => r.headers.num_retry)).toEqual([undefined, '1', '2', '3', '4', '5']);
    expect(new Set(product.received.map((r) => r.body)).size).toBe(1);
    await zalo.control.sendText('ba-sau', 'không ai nghe');
    expect(product.received).toHaveLength(6);
    expect(zalo.control.outbox.counts().dropped).toBe(1);
    expect(zalo.control.messagesOf('ba-sau').at(-1)?.webhook).toBe('lost');
    zalo.control.enableWebhook();
    product.answer = () => ({ status: 200 });
    await zalo.control.sendText('ba-sau', 'nghe rồi');
    expect(product.received).toHaveLength(7);
  });

  test('lần đầu cách 30 giây, và câu trả lời chậm hơn 2 giây cũng bị gửi lại', async () => {
    const { product, zalo } = await pair();
    product.answer = (nth) => ({ status: 200, afterMs: nth === 1 ? 2_500 : 0 });
    await zalo.control.sendText('ba-sau', text);
    const [delivery] = zalo.control.webhooks();
    expect(delivery).toMatchObject({ status: 'retrying', http: null });
    expect((delivery?.nextAt ?? 0) - (delivery?.createdAt ?? 0) - (delivery?.ms ?? 0)).toBeGreaterThan(29_900);
    expect(await zalo.control.outbox.retryNow()).toBe(1);
    expect(product.received.map((r) => r.headers.num_retry)).toEqual([undefined, '1']);
    expect(zalo.control.messagesOf('ba-sau')[0]?.webhook).toBe('received');
  });

  test('chỉ lỗi kết nối mới gửi lại khi công tắc nói vậy', async () => {
    const { product, zalo } = await pair();
    zalo.control.setSwitches({ retryOn: 'connection' });
    product.answer = () => ({ status: 500 });
    await zalo.control.sendText('ba-sau', text);
    expect(zalo.control.outbox.counts()).toMatchObject({ retrying: 0, gaveUp: 1 });
  });
});

describe('trùng và đảo thứ tự', () => {
  test('mỗi sự kiện tới ba lần, giống hệt nhau', async () => {
    const { product, zalo } = await pair();
    await zalo.control.sendText('ba-sau', text, { duplicate: 2 });
    await zalo.control.outbox.idle();
    expect(product.received).toHaveLength(3);
    expect(new Set(product.received.map((r) => r.body)).size).toBe(1);
  });

  test('tin viết sau tới trước, giờ gửi vẫn theo lúc viết', async () => {
    const { product, zalo } = await pair();
    await zalo.control.sendTexts('ba-sau', ['một', 'hai', 'ba'], [2, 0, 1]);
    expect(product.received.map((r) => (r.event.message as { text: string }).text)).toEqual(['ba', 'một', 'hai']);
    const [third, first, second] = product.received.map((r) => Number(r.event.timestamp));
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(third ?? 0);
  });

  test('công tắc đảo giữ ba sự kiện rồi thả ngược', async () => {
    const { product, zalo } = await pair();
    zalo.control.setSwitches({ disorder: 3 });
    for (const each of ['một', 'hai', 'ba']) await zalo.control.sendText('ba-sau', each);
    await zalo.control.outbox.idle();
    expect(product.received.map((r) => (r.event.message as { text: string }).text)).toEqual(['ba', 'hai', 'một']);
  });
});

describe('các sự kiện khác', () => {
  test('lưu địa chỉ thì có POST {} không chữ ký', async () => {
    const { product, zalo } = await pair();
    const outcome = await zalo.control.outbox.probe();
    expect(outcome.http).toBe(200);
    expect(product.received[0]?.body).toBe('{}');
    expect(product.received[0]?.headers['x-zevent-signature']).toBeUndefined();
  });

  test('quan tâm mang oa_id và follower, không mang sender', async () => {
    const { product, zalo } = await pair();
    await zalo.control.follow('ong-ro');
    await zalo.control.unfollow('ong-ro');
    expect(product.received.map((r) => r.event.event_name)).toEqual(['follow', 'unfollow']);
    expect(product.received[0]?.event).toEqual({
      event_name: 'follow',
      oa_id: defaultSettings.oaId,
      follower: { id: '7000000000000000004' },
      user_id_by_app: '5000000000000000004',
      source: 'oa_profile',
      app_id: defaultSettings.appId,
      timestamp: expect.any(String),
    });
  });

  test('tin của OA: tiếng vọng, đã nhận, đã xem; người gửi và người nhận đổi chỗ', async () => {
    const { product, zalo, cs } = await pair();
    await zalo.control.sendText('ba-sau', text);
    const sent = await cs({ text: 'Dạ' });
    zalo.control.see('ba-sau');
    await zalo.control.outbox.idle();
    const events = product.received.slice(1);
    expect(events.map((r) => r.event.event_name).sort()).toEqual(['oa_send_text', 'user_received_message', 'user_seen_message']);
    for (const { event } of events) expect(event).toMatchObject({ sender: { id: defaultSettings.oaId }, recipient: { id: SAU } });
    const received = events.find((r) => r.event.event_name === 'user_received_message')?.event;
    expect(received?.message).toEqual({ msg_id: sent.data.message_id });
    const seen = events.find((r) => r.event.event_name === 'user_seen_message')?.event;
    expect(seen?.message).toEqual({ msg_ids: [sent.data.message_id] });
  });

  test('chia sẻ thông tin và đánh giá', async () => {
    const { product, zalo, call } = await pair();
    await zalo.control.sendText('ba-sau', text);
    await zalo.control.shareInfo('ba-sau');
    const values = { ma_ho_so: 'H08.26-261101-0001', thu_tuc: 'Đăng ký khai sinh', co_quan: 'UBND xã' };
    const sent = await call('POST', '/message/template', { phone: '84900000001', template_id: 'dossier_survey', template_data: values, tracking_id: 'hs-1' });
    await zalo.control.rate(String(sent.data.msg_id), 4, 'tốt');
    await zalo.control.outbox.idle();
    const by = (name: string) => product.received.find((r) => r.event.event_name === name)?.event;
    expect(by('user_submit_info')?.info).toMatchObject({ name: 'Bà Trần Thị Sáu', phone: '84900000001' });
    expect(by('user_feedback')).not.toHaveProperty('sender');
    expect(by('user_feedback')?.message).toMatchObject({
      msg_id: sent.data.msg_id,
      tracking_id: 'hs-1',
      rate: 4,
      rating_type: 'csat',
      option: 'five_emotions',
    });
  });

  test('bấm nút oa.query.hide tới như tin chữ mà máy không hiện', async () => {
    const { product, zalo, cs } = await pair();
    await zalo.control.sendText('ba-sau', text);
    const element = { title: 'Tra cứu', subtitle: 'Gõ mã', default_action: { type: 'oa.query.hide', payload: '#tracuu' } };
    const sent = await cs({ attachment: { type: 'template', payload: { template_type: 'list', elements: [element] } } });
    await zalo.control.tap('ba-sau', String(sent.data.message_id), 'Tra cứu');
    const last = product.received.at(-1)?.event;
    expect(last).toMatchObject({ event_name: 'user_send_text', message: { text: '#tracuu' } });
    const page = await (await fetch(`${zalo.url}/phone/ba-sau`)).text();
    expect(page).not.toContain('#tracuu');
  });
});

test('chịu được 900 sự kiện dồn dập trên ít kết nối', async () => {
  const { product, zalo } = await pair();
  const people = Array.from({ length: 30 }, (_, i) => zalo.control.createCitizen({ name: `Người ${i}` }));
  const started = performance.now();
  for (let round = 0; round < 30; round += 1) {
    for (const person of people) void zalo.control.sendText(person.uid, `tin ${round}`);
    await wait(1);
  }
  await zalo.control.outbox.idle();
  expect(product.received).toHaveLength(900);
  expect(product.sockets.size).toBeLessThanOrEqual(64);
  expect(900 / ((performance.now() - started) / 1000)).toBeGreaterThan(200);
  const page = zalo.control.messages(850);
  expect(page.messages).toHaveLength(50);
  expect(page.next).toBe(900);
});
