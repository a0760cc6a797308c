import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCatalogue } from '#modules/procedures';
import { Temporal } from '../../src/kernel/time.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Browser, insideWire, openBrowser, plain, signIn } from './steps/browser.ts';
import { must, receive } from './steps/desk.ts';

let house: House;
let web: Browser;

beforeAll(async () => {
  house = await openHouse({ now: '2019-01-02T08:00:00+07:00' });
  web = openBrowser(insideWire(house.app));
  const report = await importCatalogue(house.platform, [1, 2, 3, 5, 7, 10].map(procedure), {
    effectiveFrom: Temporal.PlainDate.from('2018-07-01'),
    actor: 'test',
  });
  expect(report.faults).toEqual([]);
}, 120_000);
afterAll(() => house?.close());

const codeOf = (days: number) => `1.9910${String(days).padStart(2, '0')}`;

/** A procedure of the whole province with this many working days. */
function procedure(days: number): string {
  return JSON.stringify({
    code: codeOf(days),
    name: `Thủ tục thử hạn ${days} ngày`,
    fields: ['Thử hạn'],
    levels: ['province'],
    detail: 'structured',
    channels: [{ method: 'direct', time_qty: days, time_unit: 'working_day', fees: [], note: '' }],
    documents: [{ group: '', name: 'Đơn', originals: 1, copies: 0, forms: [] }],
  });
}

function ask(body: unknown) {
  return house.app.inject({ method: 'POST', url: '/api/v1/deadlines', payload: body as object });
}

/** One-stop domain reference §4.4; each by holidays, worked Saturdays, the 16:00 cutoff or the reform of 2025. */
const VECTORS = [
  ['2026-02-13T10:00', 3, '2026-02-25', 'Tết Bính Ngọ nằm giữa'],
  ['2026-08-20T09:00', 3, '2026-08-24', 'thứ Bảy 22/8 làm bù'],
  ['2026-08-27T16:10', 1, '2026-09-03', 'nhận sau giờ chốt, rồi nghỉ Quốc khánh'],
  ['2026-08-27T09:00', 7, '2026-09-10', 'nghỉ Quốc khánh'],
  ['2026-04-23T09:00', 7, '2026-05-07', 'Giỗ Tổ và 30/4–1/5'],
  ['2026-11-23T09:00', 1, '2026-11-25', 'nghỉ Ngày Văn hóa 24/11'],
  ['2026-03-02T09:00', 10, '2026-03-16', 'hai tuần thường'],
  ['2019-04-26T10:00', 2, '2019-05-03', '30/4–1/5 năm 2019'],
  ['2019-01-25T09:00', 5, '2019-02-01', 'tuần trước Tết Kỷ Hợi'],
] as const;

describe('Chín mốc của tài liệu tham khảo', () => {
  it.each(VECTORS)('nhận %s, %i ngày làm việc → %s (%s): máy tính hạn và bàn tiếp nhận nói như nhau', async (accepted, days, due) => {
    const acceptedAt = `${accepted}:00+07:00`;
    const computed = await ask({ acceptedAt, amount: days, unit: 'working_day' });
    expect(computed.statusCode).toBe(200);
    expect(computed.json()).toMatchObject({ provisional: false, dueAt: expect.stringMatching(new RegExp(`^${due}T`, 'u')) });

    house.clock.set(Temporal.Instant.from(acceptedAt));
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const code = await receive(clerk, { procedure: codeOf(days) });
    const dossier = JSON.parse((await web.get(`/api/v1/dossiers/${code}`)).body);
    expect(dossier).toMatchObject({ acceptedAt, dueAt: computed.json().dueAt, provisional: false, overdue: false });
    // The date stands, with its reasons, on the receipt and on the page that the citizen opens.
    const [year, month, day] = due.split('-').map(Number);
    const receipt = plain((await clerk.get(`/ban-lam-viec/ho-so/${code}/giay-hen`)).body);
    expect(receipt).toMatch(new RegExp(`0?${day}[/ ](?:tháng )?0?${month}(?:/| năm )${year}`, 'u'));
    expect(plain((await web.get(`/tra-cuu/${code}`)).body)).toContain(`${day}/${month}/${year}`);
    expect(dossier.dueSteps.length).toBeGreaterThanOrEqual(2);
  });

  it('mã hồ sơ mang ngày nhận theo giờ Việt Nam', async () => {
    house.clock.set(Temporal.Instant.from('2026-03-02T17:30:00Z'));
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    expect(await receive(clerk, { procedure: codeOf(3) })).toMatch(/-260303-\d{4}$/u);
  });
});

describe('Dừng và chạy lại', () => {
  it('chờ bổ sung ba ngày làm việc: hạn lùi đúng ba ngày làm việc, hạn cũ còn ghi lại', async () => {
    const moveTo = (time: string) => house.clock.set(Temporal.Instant.from(`${time}:00+07:00`));
    moveTo('2026-03-02T09:00');
    let clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const code = await receive(clerk, { procedure: codeOf(10) });
    await must(clerk, code, 'forward');
    moveTo('2026-03-04T09:00');
    clerk = await signIn(insideWire(house.app), 'chuyenvien');
    await must(clerk, code, 'request-supplement');
    const paused = JSON.parse((await web.get(`/api/v1/dossiers/${code}`)).body);
    expect(paused.pausedAt).toBe('2026-03-04T09:00:00+07:00');
    moveTo('2026-03-09T09:00');
    clerk = await signIn(insideWire(house.app), 'chuyenvien');
    await must(clerk, code, 'receive-supplement');
    const resumed = JSON.parse((await web.get(`/api/v1/dossiers/${code}`)).body);
    expect([resumed.originalDueAt.slice(0, 10), resumed.dueAt.slice(0, 10), resumed.pausedAt]).toEqual(['2026-03-16', '2026-03-19', null]);
  });

  it('qua hẹn mà chưa có kết quả: nói là quá hẹn, kèm lời phải xin lỗi và hẹn lại', async () => {
    house.clock.set(Temporal.Instant.from('2026-03-02T09:00:00+07:00'));
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const code = await receive(clerk, { procedure: codeOf(1) });
    await must(clerk, code, 'forward');
    house.clock.set(Temporal.Instant.from('2026-03-04T09:00:00+07:00'));
    const dossier = JSON.parse((await web.get(`/api/v1/dossiers/${code}`)).body);
    expect(dossier).toMatchObject({ overdue: true, nextStep: expect.stringContaining('quá hẹn') });
    expect(dossier.nextStep).toContain('xin lỗi');
  });
});

describe('Năm chưa có thông báo nghỉ lễ', () => {
  it('hạn rơi vào 2027: tạm tính, ở máy tính hạn, trên hồ sơ và trên trang tra cứu', async () => {
    const acceptedAt = '2026-12-31T09:00:00+07:00';
    expect((await ask({ acceptedAt: '2026-12-28T09:00:00+07:00', amount: 3, unit: 'working_day' })).json().provisional).toBe(false);
    expect((await ask({ acceptedAt, amount: 3, unit: 'working_day' })).json().provisional).toBe(true);
    house.clock.set(Temporal.Instant.from(acceptedAt));
    const clerk = await signIn(insideWire(house.app), 'chuyenvien');
    const code = await receive(clerk, { procedure: codeOf(3) });
    expect(JSON.parse((await web.get(`/api/v1/dossiers/${code}`)).body)).toMatchObject({ provisional: true, dueAt: expect.stringMatching(/^2027-01/u) });
    expect(plain((await web.get(`/tra-cuu/${code}`)).body).toLowerCase()).toContain('tạm tính');
  });
});

describe('Lời hỏi không đọc được', () => {
  const good = { acceptedAt: '2026-03-02T09:00:00+07:00', amount: 3, unit: 'working_day' };

  it.each<readonly [string, unknown, string]>([
    ['thiếu thời điểm', { amount: 3, unit: 'day' }, 'acceptedAt'],
    ['không có múi giờ', { ...good, acceptedAt: '2026-03-02T09:00:00' }, 'acceptedAt'],
    ['ngày không có thật', { ...good, acceptedAt: '2026-02-30T09:00:00+07:00' }, 'acceptedAt'],
    ['số âm', { ...good, amount: -1 }, 'amount'],
    ['không hữu hạn', { ...good, amount: '1e999' }, 'amount'],
    ['quá lớn', { ...good, amount: 1e9 }, 'amount'],
    ['đơn vị lạ', { ...good, unit: 'tuần' }, 'unit'],
    ['cơ quan lạ', { ...good, agency: '999.99.99.H08' }, 'agency'],
    ['null', null, 'nội dung'],
    ['chuỗi', '"x"', 'nội dung'],
  ])('%s: 400, nêu mục và cách sửa bằng tiếng Việt', async (_title, body, field) => {
    const answer = await house.app.inject({
      method: 'POST',
      url: '/api/v1/deadlines',
      headers: { 'content-type': 'application/json' },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    expect(answer.statusCode).toBe(400);
    const { fields } = answer.json().error;
    expect(fields.map((fault: { field: string }) => fault.field)).toContain(field);
    for (const fault of fields) expect(fault.message).toMatch(/[à-ỹđ]/iu);
  });
});
