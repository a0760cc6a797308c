import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '#modules/notifications';
import { parseAgencyCode, parseDossierCode, parseProcedureCode } from '../../src/kernel/codes.ts';
import { Temporal } from '../../src/kernel/time.ts';
import { submitOnline } from '../../src/modules/dossiers/index.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, insideWire, plain, signIn } from './steps/browser.ts';
import { act, MARRIAGE_STATUS, must, OWNER, receive } from './steps/desk.ts';
import { heard, ledger, passTime, say, setHour, setLocalTime, settle } from './steps/town.ts';
import { deliverEvent, eventBody, HUNG, LANH, OA, SAU } from './steps/zalo-events.ts';

const CENTRE = '000.01.22.H08';
let house: House;
let clerk: Browser;

beforeAll(async () => {
  house = await openHouse({ now: Temporal.Now.instant().toString() });
  // The pair of the environment is taken over at the first send; after that the pairs are ours to change.
  await say(house, SAU, 'xin chào');
}, 120_000);
afterAll(() => house?.close());

beforeEach(async () => {
  await settle(house);
  house.fake.control.reset();
  house.fake.control.setWebhook(`${house.url}/webhooks/zalo`);
  await sql`truncate notifications.contact, notifications.oa_token, notifications.parked_receipt, conversations.inbox_event, conversations.contact cascade`.execute(
    house.platform.db,
  );
  setLocalTime(house, '09:00');
  await handInFreshPair();
  await passTime(house, { minutes: 1 });
  await atWork();
});

/** The reset fake knows no pair; an administrator brings one. */
async function handInFreshPair(): Promise<void> {
  const pair = house.fake.control.issueTokens();
  const administrator = await signIn(insideWire(house.app), 'quantri');
  const answer = await administrator.submit('/quan-tri/zalo', '/quan-tri/zalo/cap-ma', { access: pair.access_token, refresh: pair.refresh_token });
  if (answer.status !== 303) throw new Error(`pair not taken: ${answer.status}`);
}

/** Sessions end while time passes: signs in anew. */
async function atWork(): Promise<void> {
  clerk = await signIn(insideWire(house.app), 'chuyenvien');
}

/** Follows by chat, as citizens do. */
async function follow(person: string, code: string): Promise<void> {
  const [answer] = await say(house, person, `theo dõi hồ sơ ${code}`);
  if (!answer?.includes('báo cho anh/chị')) throw new Error(`does not follow: ${answer}`);
}

function quiet(person: string): number {
  return heard(house, person).length;
}

function since(person: string, before: number): readonly string[] {
  return heard(house, person)
    .slice(before)
    .map((message) => message.text);
}

async function filedOnline(): Promise<string> {
  const procedureCode = parseProcedureCode(MARRIAGE_STATUS);
  const agency = parseAgencyCode(CENTRE);
  if (!procedureCode || !agency) throw new Error('codes');
  const idempotencyKey = `test-${crypto.randomUUID()}`;
  const opened = await submitOnline(house.platform, { procedureCode, agency, ownerName: OWNER.name, ownerPhone: OWNER.phone, components: [], idempotencyKey });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.dossier.code;
}

describe('Đời một hồ sơ, nghe qua Zalo', () => {
  it('mỗi bước một tin, đúng lời, không tin nào thừa', async () => {
    const code = await filedOnline();
    await follow(SAU, code);
    const steps: readonly (readonly [string, string, ...string[]])[] = [
      ['accept', `hồ sơ ${code} đã được Trung tâm Phục vụ hành chính công`, 'tiếp nhận', 'Hẹn trả kết quả:'],
      ['forward', 'đang giải quyết hồ sơ', 'Hẹn trả kết quả:'],
      ['request-supplement', 'cần bổ sung giấy tờ', 'Thời hạn giải quyết tạm dừng'],
      ['receive-supplement', 'đang giải quyết hồ sơ'],
      ['request-payment', 'đang chờ nộp phí'],
      ['record-payment', 'đang giải quyết hồ sơ'],
      ['finish', 'đã có kết quả', 'nhớ mang theo giấy hẹn'],
      ['return-result', 'đã được trao cho người nhận', 'tin cuối'],
    ];
    for (const [action, ...words] of steps) {
      const before = quiet(SAU);
      await must(clerk, code, action);
      await settle(house);
      const told = since(SAU, before);
      expect(told, action).toHaveLength(1);
      for (const word of [...words, code, `${house.platform.config.publicUrl}/tra-cuu/${code}`]) expect(told[0], action).toContain(word);
    }
    expect((await ledger(house)).map((row) => row.state)).toEqual(steps.map(() => 'delivered'));
  });

  it.each<readonly [string, 'online' | 'counter', string, string]>([
    ['từ chối tiếp nhận', 'online', 'refuse', 'chưa được'],
    ['rút hồ sơ', 'counter', 'withdraw', 'đã được rút'],
    ['dừng giải quyết', 'counter', 'stop', 'đã dừng giải quyết'],
  ])('%s: một tin, nói chỗ xem lý do chứ không kể lý do', async (_title, door, action, words) => {
    const code = door === 'online' ? await filedOnline() : await receive(clerk);
    await follow(SAU, code);
    const before = quiet(SAU);
    const officer = action === 'stop' ? await signIn(insideWire(house.app), 'lanhdao') : clerk;
    expect((await act(officer, code, action, { publicNote: 'Lý do kín: thửa đất tranh chấp' })).status).toBe(303);
    await settle(house);
    const told = since(SAU, before);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(words);
    expect(told[0]).not.toContain('tranh chấp');
  });

  it('tin không có tên, số điện thoại, ghi chú, giấy tờ của người nộp', async () => {
    const code = await receive(clerk, { privateNote: 'Ghi chú nội bộ 5512' });
    await follow(SAU, code);
    const before = quiet(SAU);
    await must(clerk, code, 'forward', 'request-supplement', 'receive-supplement', 'finish', 'return-result');
    await settle(house);
    expect(since(SAU, before)).toHaveLength(5);
    const all = since(SAU, before).join('\n');
    for (const secret of [OWNER.name, 'Mẫu Thử', OWNER.phone, '900000123', '5512', 'Ghi rõ theo mẫu', 'Tờ khai']) expect(all).not.toContain(secret);
  });

  it('ba người theo dõi: mỗi người một tin; người bỏ theo dõi không nhận nữa', async () => {
    const code = await receive(clerk);
    for (const person of [SAU, HUNG, LANH]) await follow(person, code);
    const before = [SAU, HUNG, LANH].map(quiet);
    await must(clerk, code, 'forward');
    await settle(house);
    expect([SAU, HUNG, LANH].map(quiet)).toEqual(before.map((count) => count + 1));
    expect((await say(house, HUNG, 'bỏ theo dõi'))[0]).toContain('thôi báo tin');
    const later = [SAU, HUNG, LANH].map(quiet);
    await must(clerk, code, 'finish');
    await settle(house);
    expect([SAU, HUNG, LANH].map(quiet)).toEqual([(later[0] ?? 0) + 1, later[1], (later[2] ?? 0) + 1]);
  });

  it('không nhận hai lần vì một sự kiện: bấm đúp, gửi lại biểu mẫu cũ, việc chạy lại', async () => {
    const code = await receive(clerk);
    await follow(SAU, code);
    const before = quiet(SAU);
    const answers = await Promise.all([act(clerk, code, 'forward'), act(clerk, code, 'forward'), act(clerk, code, 'forward')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409, 409]);
    await settle(house);
    for (const row of await ledger(house)) await Promise.all([deliver(house.platform, row.id), deliver(house.platform, row.id)]);
    await passTime(house, { hours: 2 });
    expect(since(SAU, before)).toHaveLength(1);
    expect(await ledger(house)).toHaveLength(1);
  });
});

describe('Cửa sổ của Zalo', () => {
  it.each([
    ['trong 48 giờ', 47, 'consultation', 'cs'],
    ['trong 7 ngày', 6 * 24, 'consultation', 'cs'],
    ['quá 7 ngày', 8 * 24, 'template-uid', 'template'],
  ] as const)('%s', async (_title, hours, step, kind) => {
    const code = await receive(clerk);
    await follow(SAU, code);
    await passTime(house, { hours });
    setHour(house, '10:00');
    await atWork();
    await must(clerk, code, 'forward');
    await settle(house);
    expect(heard(house, SAU).at(-1)?.kind).toBe(kind);
    expect((await ledger(house)).map((row) => [row.step, row.state])).toEqual([[step, 'delivered']]);
  });

  it('quá 7 ngày, mẫu tin mang mã hồ sơ, thủ tục, cơ quan, ngày hẹn và không gì khác', async () => {
    const code = await receive(clerk);
    await follow(SAU, code);
    await passTime(house, { days: 8 });
    await atWork();
    await must(clerk, code, 'forward');
    await settle(house);
    const { card } = heard(house, SAU).at(-1) ?? {};
    if (card?.kind !== 'template') throw new Error('no template');
    expect(card.templateId).toBe('dossier_processing');
    expect(card.rows.map((row) => row.value)).toEqual([
      code,
      expect.stringContaining('tình trạng hôn nhân'),
      expect.stringMatching(/^\d\d:\d\d \d\d\/\d\d\/\d{4}$/u),
      expect.stringContaining('Trung tâm'),
    ]);
  });

  it('mẫu theo tài khoản bị từ chối (-249) mà có số điện thoại: gửi theo số', async () => {
    const code = await receive(clerk);
    await follow(SAU, code);
    await house.fake.control.shareInfo(SAU);
    await passTime(house, { days: 8 });
    await atWork();
    house.fake.control.fail({ on: 'template_uid', code: -249 });
    await must(clerk, code, 'forward');
    await settle(house);
    expect((await ledger(house)).map((row) => [row.step, row.state])).toEqual([['template-phone', 'delivered']]);
    expect(heard(house, SAU).at(-1)).toMatchObject({ kind: 'template', channel: 'phone' });
  });

  it('Zalo nói quá 7 ngày (-230) dù sổ ghi còn trong hạn: mẫu tin đi ngay, một tin', async () => {
    const code = await receive(clerk);
    await follow(SAU, code);
    const before = quiet(SAU);
    house.fake.control.setLastInteraction(SAU, house.fake.control.now() - 8 * 86_400_000);
    await must(clerk, code, 'forward');
    await settle(house);
    expect(since(SAU, before)).toHaveLength(1);
    expect((await ledger(house)).map((row) => [row.step, row.state])).toEqual([['template-uid', 'delivered']]);
  });

  it('ban đêm mẫu tin đợi sáng; hồ sơ đổi bước hai lần thì sáng ra đủ hai tin, đúng thứ tự', async () => {
    const code = await receive(clerk);
    await follow(SAU, code);
    await passTime(house, { days: 8 });
    setHour(house, '22:30');
    await atWork();
    const before = quiet(SAU);
    await must(clerk, code, 'forward', 'finish');
    await settle(house);
    expect(since(SAU, before)).toEqual([]);
    expect((await ledger(house)).map((row) => [row.state, row.reason])).toEqual([
      ['created', 'night-hours'],
      ['created', 'night-hours'],
    ]);
    await passTime(house, { hours: 8, minutes: 15 });
    expect(
      heard(house, SAU)
        .slice(before)
        .map((message) => message.card?.kind === 'template' && message.card.templateId),
    ).toEqual(['dossier_processing', 'dossier_done']);
  });
});

describe('Zalo trục trặc', () => {
  it.each([-32, -200])('mã %i: để sau rồi gửi được, người dân nhận một tin', async (code) => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    const before = quiet(SAU);
    house.fake.control.fail({ on: 'cs', code });
    await must(clerk, dossier, 'forward');
    await settle(house);
    expect((await ledger(house))[0]).toMatchObject({ state: 'temporary-failure', reason: `zalo:${code}` });
    await passTime(house, { minutes: 1 });
    expect(since(SAU, before)).toHaveLength(1);
    expect((await ledger(house))[0]?.state).toBe('delivered');
  });

  it('máy chủ Zalo 500: hỏi lại hội thoại, chưa có thì gửi; một tin', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    const before = quiet(SAU);
    house.fake.control.fail({ on: 'cs', http: 500 });
    await must(clerk, dossier, 'forward');
    await settle(house);
    expect((await ledger(house))[0]).toMatchObject({ state: 'sending', reason: 'unreadable-answer' });
    await passTime(house, { minutes: 1 });
    expect(since(SAU, before)).toHaveLength(1);
    expect((await ledger(house))[0]?.state).toBe('delivered');
  });

  it('tin đã tới mà mất câu trả lời: hỏi lại, thấy rồi thì không gửi nữa', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    const before = quiet(SAU);
    house.fake.control.fail({ on: 'cs', lost: true });
    await must(clerk, dossier, 'forward');
    await settle(house);
    expect(since(SAU, before)).toHaveLength(1);
    await passTime(house, { minutes: 5 });
    await passTime(house, { hours: 5 });
    expect(since(SAU, before)).toHaveLength(1);
    expect(['sent', 'delivered']).toContain((await ledger(house))[0]?.state);
  });

  it('mẫu theo số mất câu trả lời: biên nhận mang mã của ta nói là đã tới, không gửi lại', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    await house.fake.control.shareInfo(SAU);
    await passTime(house, { days: 8 });
    await atWork();
    const before = quiet(SAU);
    house.fake.control.fail({ on: 'template_uid', code: -249 });
    house.fake.control.fail({ on: 'template_phone', lost: true });
    await must(clerk, dossier, 'forward');
    await settle(house);
    await passTime(house, { hours: 1 });
    expect(since(SAU, before)).toHaveLength(1);
    expect((await ledger(house))[0]).toMatchObject({ state: 'delivered', step: 'template-phone' });
  });

  it('mẫu theo tài khoản mất câu trả lời: lặp nhiều nhất một lần, rồi thôi', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    await passTime(house, { days: 8 });
    await atWork();
    const before = quiet(SAU);
    house.fake.control.fail({ on: 'template_uid', lost: true, count: 9 });
    await must(clerk, dossier, 'forward');
    await settle(house);
    for (let round = 0; round < 4; round += 1) await passTime(house, { minutes: 30 });
    expect(since(SAU, before).length).toBeLessThanOrEqual(2);
    expect((await ledger(house))[0]).toMatchObject({ state: 'technical-failure', reason: 'unknown-outcome' });
  });

  it('Zalo tắt hẳn hai giờ: tin không mất, bật lại thì đủ, đúng thứ tự', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    const before = quiet(SAU);
    house.fake.control.fail({ on: 'cs', http: 503, count: 40 });
    await must(clerk, dossier, 'forward', 'finish');
    await settle(house);
    await passTime(house, { hours: 1 });
    await passTime(house, { hours: 1 });
    expect(since(SAU, before)).toEqual([]);
    await fetch(`${house.fake.url}/_control/fail`, { method: 'DELETE' });
    await passTime(house, { hours: 3 });
    expect(since(SAU, before).map((text) => /đang giải quyết|đã có kết quả/u.exec(text)?.[0])).toEqual(['đang giải quyết', 'đã có kết quả']);
  });

  it('người nhận chặn tin: hỏng hẳn, lý do bằng tiếng Việt trong sổ tin, có nút gửi lại', async () => {
    const dossier = await receive(clerk);
    const blocked = house.fake.control.createCitizen({ name: 'Người thử chặn tin', phone: null, follows: true });
    await follow(blocked.uid, dossier);
    blocked.failWith = -244;
    await must(clerk, dossier, 'forward');
    await settle(house);
    expect((await ledger(house))[0]).toMatchObject({ state: 'permanent-failure', reason: 'zalo:-244', said: 'Người nhận đã hạn chế loại tin này từ OA.' });
    const administrator = await signIn(insideWire(house.app), 'quantri');
    const page = await administrator.get('/quan-tri/zalo?muc=hong');
    expect(plain(page.body)).toContain('Người nhận đã hạn chế loại tin này từ OA.');
    expect(page.body).not.toContain(blocked.uid);
    blocked.failWith = null;
    const [row] = await ledger(house);
    await administrator.submit('/quan-tri/zalo?muc=hong', '/quan-tri/zalo/gui-lai', { tin: String(row?.id) });
    await settle(house);
    expect((await ledger(house))[0]?.state).toBe('delivered');
  });

  it('người đã bỏ quan tâm OA: không nhận tin nào nữa, hồ sơ vẫn đi tiếp', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    await house.fake.control.shareInfo(SAU);
    await settle(house);
    await house.fake.control.unfollow(SAU);
    await settle(house);
    const before = quiet(SAU);
    await must(clerk, dossier, 'forward');
    await settle(house);
    await passTime(house, { hours: 1 });
    expect(since(SAU, before)).toEqual([]);
  });
});

describe('Sổ tin', () => {
  it('chờ gửi → đang gửi → đã gửi → đã nhận, theo biên nhận của Zalo', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    const states: string[] = [];
    const look = async () => states.push((await ledger(house))[0]?.state ?? 'none');
    house.fake.control.setSwitches({ receipts: false });
    house.fake.control.fail({ on: 'cs', delayMs: 600 });
    await must(clerk, dossier, 'forward');
    await look();
    const working = house.drain();
    await until(async () => (await ledger(house))[0]?.state === 'sending');
    await look();
    await working;
    await look();
    house.fake.control.setSwitches({ receipts: true });
    const message = heard(house, SAU).at(-1);
    await receipt(message?.id ?? '');
    await look();
    expect(states).toEqual(['created', 'sending', 'sent', 'delivered']);
  });

  it('biên nhận tới trước câu trả lời của lời gọi gửi: vẫn là đã nhận', async () => {
    const dossier = await receive(clerk);
    await follow(SAU, dossier);
    house.fake.control.fail({ on: 'cs', delayMs: 1200 });
    await must(clerk, dossier, 'forward');
    const sending = house.drain();
    await until(
      async () =>
        (await sql`select 1 from conversations.inbox_event where event_name = 'user_received_message' and status = 'received'`.execute(house.platform.db)).rows
          .length > 0,
    );
    await house.drain();
    const { rows } = await sql`select 1 from notifications.parked_receipt`.execute(house.platform.db);
    expect(rows).toHaveLength(1);
    expect((await ledger(house))[0]?.state).toBe('sending');
    await sending;
    expect((await ledger(house))[0]?.state).toBe('delivered');
    await settle(house);
    expect((await sql`select 1 from notifications.parked_receipt`.execute(house.platform.db)).rows).toEqual([]);
  });

  it('mã hồ sơ nào cũng đọc được ở sổ của người quản trị, tên và nội dung thì không', async () => {
    const dossier = await receive(clerk);
    expect(parseDossierCode(dossier)).not.toBeNull();
    await follow(SAU, dossier);
    await must(clerk, dossier, 'forward');
    await settle(house);
    const administrator = await signIn(insideWire(house.app), 'quantri');
    const page = plain((await administrator.get('/quan-tri/zalo?muc=tat-ca')).body);
    expect(page).toContain(dossier);
    for (const secret of [OWNER.name, SAU, 'đang giải quyết hồ sơ', '84900000001']) expect(page).not.toContain(secret);
  });
});

async function receipt(messageId: string): Promise<void> {
  const raw = eventBody(house, { event: 'user_received_message', more: { sender: { id: OA }, recipient: { id: SAU }, message: { msg_id: messageId } } });
  await deliverEvent(house, raw);
  await settle(house);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await condition()); tries += 1) {
    if (tries > 250) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
