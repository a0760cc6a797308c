import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZaloEvent } from './events.ts';

const UID = '7000000000000000007';
const OA = '4000000000000000004';
const TIME = '1790000000123';
const fromCitizen = { app_id: '1', user_id_by_app: '5', timestamp: TIME, sender: { id: UID }, recipient: { id: OA } };
const fromOa = { app_id: '1', timestamp: TIME, sender: { id: OA }, recipient: { id: UID } };

describe('Sự kiện Zalo (zalo.md 2.4, 2.5)', () => {
  it('tin chữ: người gửi, nội dung, khóa theo mã tin', () => {
    expect(readZaloEvent({ ...fromCitizen, event_name: 'user_send_text', message: { msg_id: 'b1', text: 'khai sinh' } })).toEqual({
      name: 'user_send_text',
      key: 'b1:user_send_text',
      person: UID,
      content: { kind: 'text', text: 'khai sinh' },
    });
  });

  it.each([
    ['user_send_image', 'image'],
    ['user_send_gif', 'gif'],
    ['user_send_file', 'file'],
    ['user_send_location', 'location'],
    ['user_send_sticker', 'sticker'],
    ['user_send_audio', 'audio'],
    ['user_send_video', 'video'],
    ['user_send_link', 'link'],
    ['user_send_business_card', 'card'],
  ])('%s là tệp kèm', (event_name, what) => {
    const event = readZaloEvent({ ...fromCitizen, event_name, message: { msg_id: 'b1', attachments: [{ type: what, payload: {} }] } });
    expect(event).toMatchObject({ person: UID, content: { kind: 'attachment', what } });
  });

  it('quan tâm và bỏ quan tâm: người ở trường follower, khóa theo người và thời điểm', () => {
    const body = { oa_id: OA, follower: { id: UID }, app_id: '1', timestamp: TIME };
    expect(readZaloEvent({ ...body, event_name: 'follow' })).toEqual({
      name: 'follow',
      key: `follow:${UID}:${TIME}`,
      person: UID,
      content: { kind: 'follow' },
    });
    expect(readZaloEvent({ ...body, event_name: 'unfollow' }).content).toEqual({ kind: 'unfollow' });
  });

  it('hai dạng user_received_message', () => {
    const byUid = readZaloEvent({ ...fromOa, event_name: 'user_received_message', message: { msg_id: 'm9' } });
    expect(byUid).toMatchObject({ key: 'm9:user_received_message', person: UID, content: { kind: 'received', providerMessageId: 'm9', trackingId: null } });
    const byPhone = readZaloEvent({
      ...fromOa,
      recipient: { id: '84901234567' },
      event_name: 'user_received_message',
      message: { msg_id: 'm8', tracking_id: 'hs-1', delivery_time: '1790000001000' },
    });
    const content = byPhone.content;
    expect(content).toMatchObject({ kind: 'received', providerMessageId: 'm8', trackingId: 'hs-1' });
    expect(content.kind === 'received' ? content.deliveredAt?.epochMilliseconds : 0).toBe(1790000001000);
  });

  it('đã xem: nhiều mã hoặc một mã', () => {
    expect(readZaloEvent({ ...fromOa, event_name: 'user_seen_message', message: { msg_ids: ['a', 'b'] } }).content).toEqual({
      kind: 'seen',
      providerMessageIds: ['a', 'b'],
    });
    expect(readZaloEvent({ ...fromOa, event_name: 'user_seen_message', message: { msg_id: 'a' } }).content).toEqual({
      kind: 'seen',
      providerMessageIds: ['a'],
    });
  });

  it('chia sẻ số điện thoại, dạng mới và dạng cũ', () => {
    for (const info of [
      { name: 'N', phone: '84901234567', full_address: {} },
      { name: 'N', phone: 84901234567, city: 'x' },
    ]) {
      expect(readZaloEvent({ ...fromCitizen, event_name: 'user_submit_info', info }).content).toEqual({ kind: 'info', phone: '84901234567' });
    }
    expect(readZaloEvent({ ...fromCitizen, event_name: 'user_submit_info' }).content).toEqual({ kind: 'info', phone: null });
  });

  it('đánh giá không có người; bấm nút phản hồi; OA tự gửi', () => {
    expect(readZaloEvent({ event_name: 'user_feedback', oa_id: OA, timestamp: TIME, message: { msg_id: 'm', rate: 5 } })).toMatchObject({
      person: null,
      content: { kind: 'feedback', providerMessageId: 'm' },
    });
    expect(readZaloEvent({ event_name: 'user_click_response_button', msg_id: 'm', timestamp: TIME, message: { tracking_id: 'hs-1' } })).toMatchObject({
      key: 'm:user_click_response_button',
      content: { kind: 'click', trackingId: 'hs-1' },
    });
    for (const event_name of ['oa_send_text', 'oa_send_image', 'oa_send_list', 'oa_send_anonymous_text', 'oa_reacted_message']) {
      expect(readZaloEvent({ ...fromOa, event_name, message: { msg_id: 'm' } })).toMatchObject({ person: UID, content: { kind: 'echo' } });
    }
  });

  it.each([
    'change_template_status',
    'change_oa_daily_quota',
    'anonymous_send_text',
    'permission_revoked',
    'create_group',
    'một tên lạ',
    'constructor',
    '__proto__',
    'toString',
  ])('sự kiện khác được giữ lại, không làm gì: %s', (event_name) => {
    expect(readZaloEvent({ event_name, oa_id: OA, timestamp: TIME }).content).toEqual({ kind: 'unknown' });
  });

  it('thân bất kỳ: luôn có khóa ngắn, ghi được vào cơ sở dữ liệu', () => {
    const names = fc.constantFrom('user_send_text', 'follow', 'user_received_message', 'user_seen_message', 'user_submit_info', 'user_feedback', 'x');
    const body = fc.dictionary(fc.constantFrom('message', 'sender', 'recipient', 'follower', 'timestamp', 'oa_id', 'info', 'msg_id', 'x'), fc.jsonValue());
    fc.assert(
      fc.property(names, body, (event_name, rest) => {
        const event = readZaloEvent({ ...rest, event_name });
        expect(event.key.length).toBeLessThanOrEqual(300);
        const kept = `${event.key}${event.name}${event.person ?? ''}`;
        expect(kept.includes('\u0000')).toBe(false);
        expect(kept.isWellFormed()).toBe(true);
      }),
    );
  });
});
