import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../../../test/support/house.ts';
import { parseAgencyCode, parseProcedureCode } from '../../../kernel/codes.ts';
import { Temporal } from '../../../kernel/time.ts';
import { actOnDossier, submitOnline } from '../../dossiers/index.ts';
import { giveUpEvent, handleEvent } from './handle-event.ts';
import { eraseWhatIsOld, takeUpForgotten } from './tidy-up.ts';

function never(): never {
  throw new Error('a code of the demonstration is not a code');
}

const SAU = '7000000000000000001';
let house: House;

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString() });
}, 120_000);
afterAll(() => house?.close());
beforeEach(async () => {
  house.clock.set(Temporal.Now.instant());
  await house.drain();
  house.fake.control.outbox.clear();
  await sql`truncate conversations.inbox_event, conversations.contact cascade`.execute(house.platform.db);
});

const heard = () => house.fake.control.messagesOf(SAU).filter((message) => message.from === 'oa');

/** Says something on the phone and gives what the Official Account has said since. */
async function say(text: string): Promise<string> {
  const before = heard().length;
  house.clock.set(Temporal.Now.instant());
  await house.fake.control.sendText(SAU, text);
  await house.drain();
  return heard()
    .slice(before)
    .map((message) => message.text)
    .join('\n---\n');
}

async function events() {
  const { rows } = await sql<{ id: number; status: string; name: string }>`
    select id, status, event_name as name from conversations.inbox_event where event_name not like 'oa_%' and event_name not in ('user_received_message', 'user_seen_message') order by id`.execute(
    house.platform.db,
  );
  return rows;
}

describe('Nhắn Zalo, từ điện thoại đến điện thoại', () => {
  it('khai sinh cho con, rồi bao lâu', async () => {
    const first = await say('lam giay khai sinh cho con can giay to gi');
    expect(first).toContain('khai sinh');
    expect(first).toContain('anh/chị cần:');
    const second = await say('bao lâu');
    expect(second).toContain('thời gian giải quyết');
    expect((await events()).map((one) => one.status)).toEqual(['processed', 'processed']);
  });

  it('nhắn liền mười tin: trả lời đủ, đúng thứ tự', async () => {
    const before = heard().length;
    for (const text of ['xin chào', 'đăng ký kết hôn cần gì', 'bao lâu', 'phí', 'nộp ở đâu', 'menu', 'cảm ơn', 'mấy giờ làm việc', 'bạn là ai', 'tạm biệt']) {
      await house.fake.control.sendText(SAU, text);
    }
    house.clock.set(Temporal.Now.instant());
    await house.drain();
    const texts = heard()
      .slice(before)
      .map((message) => message.text);
    expect(texts).toHaveLength(10);
    expect(texts[2]).toContain('thời gian giải quyết');
    expect(texts[9]).toContain('chào anh/chị');
  });

  it('tin đến muộn vẫn được trả lời, nhưng không kéo cuộc trò chuyện lùi lại', async () => {
    await say('đăng ký kết hôn cần gì');
    const { control } = house.fake;
    await control.sendTexts(SAU, ['làm giấy khai sinh cần gì', 'đăng ký khai tử cần gì'], [1, 0]);
    house.clock.set(Temporal.Now.instant());
    await house.drain();
    expect(await say('bao lâu')).toContain('khai tử');
  });

  it('quan tâm thì được chào, bỏ quan tâm thì chỉ ghi lại', async () => {
    const before = heard().length;
    await house.fake.control.unfollow(SAU);
    await house.drain();
    expect(heard()).toHaveLength(before);
    await house.fake.control.follow(SAU);
    await house.drain();
    expect(heard().at(-1)?.text).toContain('cảm ơn anh/chị đã quan tâm');
    const { rows } = await sql<{ left: unknown }>`select left_at as left from conversations.contact`.execute(house.platform.db);
    expect(rows).toEqual([{ left: null }]);
  });

  it('chia sẻ số điện thoại thì sổ liên lạc có số', async () => {
    await house.fake.control.shareInfo(SAU);
    await house.drain();
    const { rows } = await sql<{ phone: string }>`select phone from notifications.contact where address = ${SAU}`.execute(house.platform.db);
    expect(rows[0]?.phone).toMatch(/^84\d+$/);
  });

  it('theo dõi hồ sơ không có thật thì không ghi gì', async () => {
    expect(await say('theo dõi 000.00.17.H08-190125-9999')).toContain('chưa thấy hồ sơ');
    const { rows } = await sql`select 1 from notifications.follow`.execute(house.platform.db);
    expect(rows).toEqual([]);
  });

  it('gửi mã hồ sơ, theo dõi, cán bộ tiếp nhận: tin báo về máy; bỏ theo dõi thì thôi', async () => {
    const opened = await submitOnline(house.platform, {
      procedureCode: parseProcedureCode('1.004873') ?? never(),
      agency: parseAgencyCode('000.01.22.H08') ?? never(),
      ownerName: 'Nguyễn Văn An',
      ownerPhone: null,
      components: [],
      idempotencyKey: 'talk-test-1',
    });
    if (!opened.ok) throw new Error(opened.reason);
    const { code } = opened.dossier;
    const shown = await say(`ho so ${code.toLowerCase().replaceAll('.', ' ')} den dau roi`);
    expect(shown).toContain(`hồ sơ ${code}`);
    expect(shown).not.toContain('Nguyễn Văn An');
    expect(await say('1')).toContain('tôi sẽ báo');
    expect(await say('đang theo dõi gì')).toContain(code);
    const before = heard().length;
    const accepted = await actOnDossier(house.platform, { code, action: 'accept', version: null }, { kind: 'system', name: 'test' });
    expect(accepted.ok).toBe(true);
    await house.drain();
    expect(
      heard()
        .slice(before)
        .map((message) => message.text),
    ).toEqual([expect.stringContaining('đã được')]);
    expect(await say('bỏ theo dõi')).toContain('thôi báo tin');
    expect(await say('hồ sơ của tôi đến đâu rồi')).toContain(code);
  });

  it('gặp cán bộ: một yêu cầu đang chờ, kèm giờ làm việc', async () => {
    expect(await say('gặp cán bộ')).toContain('thứ Hai');
    expect(await say('gap nguoi that')).toContain('đang chờ');
    const { rows } = await sql`select 1 from conversations.handover_request where answered_at is null`.execute(house.platform.db);
    expect(rows).toHaveLength(1);
  });

  it('ảnh, nhãn dán được trả lời bằng lời chỉ đường', async () => {
    const before = heard().length;
    const event = (await events()).length;
    await house.fake.control.sendText(SAU, '👍');
    await house.drain();
    expect(heard().slice(before)).toHaveLength(1);
    expect((await events()).length).toBe(event + 1);
  });
});

describe('Hỏng giữa chừng', () => {
  it('làm lại một sự kiện đã xong: không trả lời hai lần', async () => {
    await say('menu');
    const before = heard().length;
    const [event] = await events();
    await handleEvent(house.platform, event?.id ?? 0);
    await handleEvent(house.platform, event?.id ?? 0);
    expect(heard()).toHaveLength(before);
  });

  it('hai máy cùng làm một sự kiện: một câu trả lời', async () => {
    const before = heard().length;
    await house.fake.control.sendText(SAU, 'menu');
    const [event] = await events();
    await Promise.all([1, 2, 3].map(() => handleEvent(house.platform, event?.id ?? 0)));
    await house.drain();
    expect(heard()).toHaveLength(before + 1);
  });

  it('lỗi mãi không xong: đánh dấu, xin lỗi một lần, tin sau vẫn được nghe', async () => {
    const before = heard().length;
    await house.fake.control.sendText(SAU, 'menu');
    const [event] = await events();
    await giveUpEvent(house.platform, event?.id ?? 0, new TypeError('nội dung riêng'));
    await giveUpEvent(house.platform, event?.id ?? 0, new TypeError('nội dung riêng'));
    await house.drain();
    expect(
      heard()
        .slice(before)
        .map((message) => message.text),
    ).toEqual([expect.stringContaining('xin lỗi')]);
    const { rows } = await sql<{ status: string; error: string }>`select status, error from conversations.inbox_event where id = ${event?.id}`.execute(
      house.platform.db,
    );
    expect(rows).toEqual([{ status: 'failed', error: 'TypeError' }]);
    expect(await say('menu')).toContain('cần việc gì');
  });

  it('sự kiện mất việc được tìm lại', async () => {
    await house.fake.control.sendText(SAU, 'menu');
    await sql`delete from job.job where name = 'conversations.handle-zalo-event'`.execute(house.platform.db);
    house.clock.advance({ minutes: 11 });
    expect(await takeUpForgotten(house.platform)).toBe(1);
    await house.drain();
    expect((await events()).map((one) => one.status)).toEqual(['processed']);
  });

  it('nội dung tin bị xóa sau một tuần, khóa chống lặp sau một tháng', async () => {
    await say('menu');
    // Echo and receipt of the answer come as events too: they are counted with the rest.
    await house.fake.control.outbox.idle();
    await house.drain();
    const count = async () =>
      (
        await sql<{ bodies: number; keys: number }>`select count(raw)::int as bodies, count(*)::int as keys from conversations.inbox_event`.execute(
          house.platform.db,
        )
      ).rows[0];
    const before = await count();
    house.clock.advance({ hours: 7 * 24 - 1 });
    await eraseWhatIsOld(house.platform);
    expect(await count()).toEqual(before);
    house.clock.advance({ hours: 2 });
    await eraseWhatIsOld(house.platform);
    expect(await count()).toMatchObject({ bodies: 0, keys: before?.keys });
    house.clock.advance({ hours: 24 * 24 });
    await eraseWhatIsOld(house.platform);
    expect(await count()).toEqual({ bodies: 0, keys: 0 });
  });
});
