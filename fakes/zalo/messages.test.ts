import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from './clock.ts';
import { defaultSettings } from './settings.ts';
import { dataQuery, SAU, startCaller } from './test-support.ts';

async function talking() {
  const caller = await startCaller();
  await caller.zalo.control.sendText('ba-sau', 'Xin chào');
  return caller;
}

describe('khi nào được nhắn', () => {
  test('48 giờ đầu miễn phí, tới 7 ngày còn nhắn được, sau đó -230', async () => {
    const { zalo, cs } = await talking();
    const control = zalo.control;
    const quotaAfter = async (age: number) => {
      control.setLastInteraction('ba-sau', control.now() - age);
      const { error, data } = await cs({ text: 'Dạ' });
      return error === 0 ? (data.quota as unknown as { quota_type: string }).quota_type : error;
    };
    expect(await quotaAfter(48 * HOUR - 1000)).toBe('reply');
    expect(await quotaAfter(48 * HOUR + 1000)).toBe('sub_quota');
    expect(await quotaAfter(7 * DAY - 1000)).toBe('sub_quota');
    expect(await quotaAfter(7 * DAY + 1000)).toBe(-230);
  });

  test('người lạ và người chưa quan tâm: -213; quan tâm hay nhắn tới thì được', async () => {
    const { zalo, cs } = await talking();
    expect((await cs({ text: 'Dạ' }, '7999')).error).toBe(-213);
    expect((await cs({ text: 'Dạ' }, '7000000000000000004')).error).toBe(-213);
    await zalo.control.follow('ong-ro');
    expect((await cs({ text: 'Dạ' }, '7000000000000000004')).error).toBe(0);
    await zalo.control.unfollow('ong-ro');
    expect((await cs({ text: 'Dạ' }, '7000000000000000004')).error).toBe(-213);
    await zalo.control.sendText('ong-ro', 'Xin chào');
    expect((await cs({ text: 'Dạ' }, '7000000000000000004')).error).toBe(0);
  });

  test('giao dịch và tin v2 đã đóng', async () => {
    const { call } = await talking();
    expect((await call('POST', '/v3.0/oa/message/transaction', {})).error).toBe(-233);
    expect((await call('POST', '/v2.0/oa/message', {})).error).toBe(-240);
  });
});

describe('nội dung', () => {
  test('2.000 ký tự tính theo code point; cùng câu ở dạng NFD thì quá', async () => {
    const { cs } = await talking();
    expect((await cs({ text: '🏠'.repeat(2000) })).error).toBe(0);
    expect((await cs({ text: '🏠'.repeat(2001) })).error).toBe(-210);
    const sentence = 'ế'.repeat(1500);
    expect((await cs({ text: sentence.normalize('NFC') })).error).toBe(0);
    expect((await cs({ text: sentence.normalize('NFD') })).error).toBe(-210);
  });

  test('thân hỏng, thiếu người nhận, chữ rỗng: -201, vẫn HTTP 200', async () => {
    const { call, cs } = await talking();
    const broken = await call('POST', '/v3.0/oa/message/cs', '{"recipient":');
    expect(broken).toMatchObject({ http: 200, error: -201 });
    expect((await cs({ text: ' ' })).error).toBe(-201);
    expect((await cs({ attachment: { type: 'lạ' } })).error).toBe(-233);
  });

  test('danh sách: nhận, hoặc từ chối -201, -233 theo công tắc', async () => {
    const { zalo, cs } = await talking();
    const element = { title: 'Tra cứu', subtitle: 'Gõ mã', default_action: { type: 'oa.query.show', payload: 'tra cứu' } };
    const list = (elements: unknown[], buttons: unknown[] = []) =>
      cs({ attachment: { type: 'template', payload: { template_type: 'list', elements, buttons } } });
    expect((await list([element])).error).toBe(0);
    expect((await list(Array(6).fill(element))).error).toBe(-210);
    expect((await list([{ ...element, subtitle: undefined }])).error).toBe(-201);
    expect((await list([element], [{ title: 'x', type: 'oa.query.show', payload: 'x'.repeat(1001) }])).error).toBe(-210);
    for (const code of [-201, -233] as const) {
      zalo.control.setSwitches({ richReplies: code });
      expect((await list([element])).error).toBe(code);
    }
  });

  test('xin thông tin liên hệ', async () => {
    const { zalo, cs, call } = await talking();
    const element = { title: 'Cổng dịch vụ công', subtitle: 'Chia sẻ số', image_url: 'https://a.example/b.png' };
    expect((await cs({ attachment: { type: 'template', payload: { template_type: 'request_user_info', elements: [element] } } })).error).toBe(0);
    const shared = async () =>
      ((await call('GET', `/v3.0/oa/user/detail${dataQuery({ user_id: SAU })}`)).data.shared_info as unknown as { phone: string }).phone;
    expect(await shared()).toBe('');
    await zalo.control.shareInfo('ba-sau');
    expect(await shared()).toBe('84900000001');
  });
});

describe('tải tệp', () => {
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex');

  async function upload(caller: Awaited<ReturnType<typeof talking>>, kind: string, bytes: Buffer, name: string) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    const response = await fetch(`${caller.zalo.url}/v2.0/oa/upload/${kind}`, { method: 'POST', headers: { access_token: caller.token }, body: form });
    return (await response.json()) as { error: number; data: { attachment_id: string; token: string } };
  }

  test('ảnh tải lên rồi gửi được 7 ngày, sau đó -100', async () => {
    const caller = await talking();
    const { data } = await upload(caller, 'image', png, 'phiếu hẹn.png');
    const media = {
      attachment: { type: 'template', payload: { template_type: 'media', elements: [{ media_type: 'image', attachment_id: data.attachment_id }] } },
    };
    expect((await caller.cs({ text: 'Ảnh', ...media })).error).toBe(0);
    const shown = await fetch(`${caller.zalo.url}/phone/asset/${data.attachment_id}`);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png);
    caller.zalo.control.shiftClock(7 * DAY);
    await caller.zalo.control.sendText('ba-sau', 'còn đó không');
    const fresh = caller.zalo.control.issueTokens().access_token;
    const late = await caller.call('POST', '/v3.0/oa/message/cs', { recipient: { user_id: SAU }, message: media }, { access_token: fresh });
    expect(late.error).toBe(-100);
  });

  test('sai loại, quá lớn, tệp văn bản', async () => {
    const caller = await talking();
    expect((await upload(caller, 'image', png, 'a.pdf')).error).toBe(-201);
    expect((await upload(caller, 'image', Buffer.from('không phải ảnh'), 'a.png')).error).toBe(-201);
    expect((await upload(caller, 'image', Buffer.concat([png, Buffer.alloc(1024 * 1024)]), 'a.png')).error).toBe(-210);
    expect((await upload(caller, 'file', Buffer.alloc(7 * 1024 * 1024), 'a.pdf')).error).toBe(-210);
    const file = await upload(caller, 'file', Buffer.from('%PDF-1.7\r\n--x\r\n'), 'kết quả.pdf');
    expect((await caller.cs({ attachment: { type: 'file', payload: { token: file.data.token } } })).error).toBe(0);
    expect(caller.zalo.control.messagesOf('ba-sau').at(-1)?.card).toMatchObject({ kind: 'file', name: 'kết quả.pdf' });
  });
});

describe('đọc', () => {
  test('conversation: mảng trần, mới trước, mười một lần, đủ các trường', async () => {
    const { call, cs } = await talking();
    for (let i = 0; i < 12; i += 1) await cs({ text: `Dạ ${i}` });
    const page = async (offset: number, count = 10) =>
      (await call('GET', `/v2.0/oa/conversation${dataQuery({ user_id: SAU, offset, count })}`)) as unknown as {
        error: number;
        data: Record<string, unknown>[];
      };
    const first = await page(0);
    expect(first.data.map((m) => m.message)).toEqual(Array.from({ length: 10 }, (_, i) => `Dạ ${11 - i}`));
    expect(first.data[0]).toEqual({
      src: 0,
      time: expect.any(Number),
      type: 'text',
      message: 'Dạ 11',
      message_id: expect.stringMatching(/^[0-9a-f]{20}$/),
      from_id: defaultSettings.oaId,
      to_id: SAU,
      from_display_name: defaultSettings.oaName,
      from_avatar: '',
      to_display_name: 'Bà Trần Thị Sáu',
      to_avatar: '',
    });
    const rest = await page(10);
    expect(rest.data.map((m) => [m.src, m.message])).toEqual([
      [0, 'Dạ 1'],
      [0, 'Dạ 0'],
      [1, 'Xin chào'],
    ]);
    expect((await page(20)).data).toEqual([]);
    expect((await page(0, 11)).error).toBe(-210);
  });

  test('listrecentchat: tin cuối của từng người, mới trước', async () => {
    const { zalo, call } = await talking();
    await zalo.control.sendText('anh-hung', 'Chào');
    const { data } = (await call('GET', `/v2.0/oa/listrecentchat${dataQuery({ offset: 0, count: 10 })}`)) as unknown as { data: Record<string, unknown>[] };
    expect(data.map((m) => m.message)).toEqual(['Chào', 'Xin chào']);
  });

  test('mất câu trả lời: tin đã tới, hỏi lại thì thấy', async () => {
    const { zalo, call, cs } = await talking();
    zalo.control.fail({ on: 'cs', lost: true });
    await expect(cs({ text: 'Dạ, tới rồi' })).rejects.toThrow();
    const { data } = (await call('GET', `/v2.0/oa/conversation${dataQuery({ user_id: SAU, offset: 0, count: 1 })}`)) as unknown as {
      data: Record<string, unknown>[];
    };
    expect(data[0]).toMatchObject({ src: 0, message: 'Dạ, tới rồi' });
  });

  test('getoa, danh sách người dùng, hạn mức', async () => {
    const { call } = await talking();
    expect((await call('GET', '/v2.0/oa/getoa')).data).toMatchObject({ oaid: defaultSettings.oaId, oa_type: 4, is_verified: true });
    expect((await call('GET', `/v3.0/oa/user/getlist${dataQuery({ offset: 0, count: 50 })}`)).data.total).toBe(5);
    expect((await call('POST', '/v3.0/oa/quota/message', { user_id: SAU })).data.last_interaction).toEqual(expect.any(Number));
  });
});

describe('giới hạn và lỗi đã hẹn', () => {
  test('quá số lời gọi mỗi phút: -32, có tiêu đề X-RateLimit', async () => {
    const { zalo, token } = await talking();
    zalo.control.setSwitches({ rateLimit: 2 });
    const get = () => fetch(`${zalo.url}/v2.0/oa/getoa`, { headers: { access_token: token } });
    const answers = [await get(), await get(), await get(), await get()];
    expect(answers[0]?.headers.get('x-ratelimit-limit')).toBe('2');
    expect(answers[0]?.headers.get('x-ratelimit-remain')).toMatch(/^\d+$/);
    expect(await answers[3]?.text()).toContain('-32');
  });

  test('N lần lỗi rồi lại chạy; HTTP 500; người luôn bị từ chối', async () => {
    const { zalo, cs } = await talking();
    zalo.control.fail({ count: 2, code: -200 });
    zalo.control.fail({ http: 500 });
    const answers = [await cs({ text: 'a' }), await cs({ text: 'b' }), await cs({ text: 'c' }), await cs({ text: 'd' })];
    expect(answers.map((a) => [a.http, a.error])).toEqual([
      [200, -200],
      [200, -200],
      [500, undefined],
      [200, 0],
    ]);
    const refusing = zalo.control.createCitizen({ name: 'Người chặn', failWith: -244 });
    expect((await cs({ text: 'Dạ' }, refusing.uid)).error).toBe(-244);
  });

  test('người chưa biết thành người dùng khi công tắc bật, cho phép đo tải', async () => {
    const { zalo, cs } = await talking();
    zalo.control.setSwitches({ autoCreateCitizens: true });
    expect((await cs({ text: 'Dạ' }, '7999000000000000001')).error).toBe(0);
    expect(zalo.control.messagesOf('7999000000000000001')).toHaveLength(1);
  });
});
