import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal, VIETNAM } from '#kernel/time.ts';
import { actsOn, verifyChain } from '#modules/audit';
import * as notifications from '#modules/notifications';
import { type TestPlatform, testPlatform } from '../../../../test/support/platform.ts';
import { ACTS, type ActName } from '../domain/actions.ts';
import { replay } from '../domain/events.ts';
import { mayMove } from '../domain/states.ts';
import { findDossier, loadEvents } from '../store/dossier-store.ts';
import { actOnDossier } from './act.ts';
import { advanceForCli, listForCli, showForCli } from './command-line.ts';
import { HEALTH, JUSTICE, makeProvince, OWNER, officer, opening, PERMIT, SYSTEM } from './province.testing.ts';
import { publicView } from './public-view.ts';
import { receiveAtCounter } from './receive-at-counter.ts';
import { submitOnline } from './submit-online.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ now: '2026-03-02T09:00:00+07:00', jobs: notifications.jobs });
  await makeProvince(platform);
});
afterAll(() => platform?.close());

const DESK = officer(['desk_officer', 'specialist']);

async function received(changes: Parameters<typeof opening>[0] = {}) {
  const opened = await receiveAtCounter(platform, opening(changes), DESK);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.dossier;
}

async function act(code: Awaited<ReturnType<typeof received>>['code'], action: ActName, said = {}) {
  return actOnDossier(platform, { code, action, version: null, publicNote: 'Ghi rõ lý do', ...said }, SYSTEM);
}

function at(text: string): void {
  platform.clock.set(Temporal.Instant.from(text));
}

function local(instant: Temporal.Instant | null | undefined): string | undefined {
  return instant?.toString({ timeZone: VIETNAM, smallestUnit: 'minute' }).slice(0, 16);
}

describe('Tiếp nhận tại quầy', () => {
  it('mã hồ sơ theo mẫu quốc gia, ngày hẹn theo lịch làm việc của cơ quan', async () => {
    at('2026-04-23T09:00:00+07:00');
    const dossier = await received();
    expect(dossier.code).toBe('000.00.17.H08-260423-0001');
    expect(dossier.state).toBe(2);
    // Three working days across Giỗ Tổ's make-up day (27/4), 30/4 and 1/5.
    expect(local(dossier.dueAt)).toMatch(/^2026-04-29T/);
    expect(dossier.dueSteps.length).toBeGreaterThan(1);
    expect(dossier.procedureName).toBe('Cấp Giấy xác nhận tình trạng hôn nhân');
  });

  it('nhận sau 15 giờ thì tính như nhận đầu ngày làm việc sau', async () => {
    at('2026-03-02T14:59:00+07:00');
    const before = await received();
    at('2026-03-02T15:01:00+07:00');
    const after = await received();
    expect(local(before.dueAt)?.slice(0, 10)).toBe('2026-03-05');
    expect(local(after.dueAt)?.slice(0, 10)).toBe('2026-03-06');
  });

  it('hai mươi hồ sơ nhận cùng lúc không trùng số nào', async () => {
    at('2026-03-03T09:00:00+07:00');
    const dossiers = await Promise.all(Array.from({ length: 20 }, () => received()));
    const numbers = dossiers.map(({ code }) => Number(code.split('-')[2])).sort((left, right) => left - right);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_value, index) => index + 1));
  });

  it('ngày mới, số lại từ 0001', async () => {
    at('2026-03-04T09:00:00+07:00');
    expect((await received()).code).toBe('000.00.17.H08-260304-0001');
  });

  it('gửi lại cùng một tờ khai chỉ ra một hồ sơ, kể cả khi bấm hai lần cùng lúc', async () => {
    at('2026-03-05T09:00:00+07:00');
    const input = opening();
    const both = await Promise.all([receiveAtCounter(platform, input, DESK), receiveAtCounter(platform, input, DESK)]);
    const codes = both.map((one) => (one.ok ? one.dossier.code : one.reason));
    expect(new Set(codes).size).toBe(1);
    expect(both.filter((one) => one.ok && one.repeated)).toHaveLength(1);
    await expect(receiveAtCounter(platform, { ...input, ownerName: 'Người Khác' }, DESK)).rejects.toMatchObject({ code: 'key-reused' });
  });

  it('người không có quyền, hoặc ở cơ quan khác, không tiếp nhận được', async () => {
    expect(await receiveAtCounter(platform, opening(), officer(['leader']))).toEqual({ ok: false, reason: 'not-your-right' });
    expect(await receiveAtCounter(platform, opening(), officer(['desk_officer'], JUSTICE))).toEqual({ ok: false, reason: 'other-agency' });
  });

  it('thời hạn nửa ngày (17,5 ngày làm việc) giữ nguyên', async () => {
    const dossier = await received({ procedureCode: PERMIT });
    expect(dossier.limit).toEqual({ amount: 17.5, unit: 'working_day' });
    expect((await findDossier(platform.db, dossier.code))?.limit.amount).toBe(17.5);
  });
});

describe('Nộp trực tuyến', () => {
  it('có mã ngay khi nộp, đồng hồ chỉ chạy từ lúc tiếp nhận', async () => {
    at('2026-03-09T20:00:00+07:00');
    const opened = await submitOnline(platform, opening());
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.dossier).toMatchObject({ state: 1, channel: 'online', acceptedAt: null, dueAt: null });
    at('2026-03-10T08:00:00+07:00');
    const accepted = await act(opened.dossier.code, 'accept');
    expect(accepted.ok && local(accepted.dossier.dueAt)?.slice(0, 10)).toBe('2026-03-13');
  });
});

describe('Giải quyết', () => {
  it('chờ bổ sung thì đồng hồ dừng; ngày hẹn đầu vẫn còn', async () => {
    at('2026-03-16T08:00:00+07:00');
    const { code, dueAt } = await received();
    await act(code, 'forward');
    at('2026-03-17T08:00:00+07:00');
    await act(code, 'request-supplement');
    at('2026-03-19T08:00:00+07:00');
    const resumed = await act(code, 'receive-supplement');
    if (!resumed.ok) throw new Error(resumed.reason);
    expect(resumed.dossier.originalDueAt?.equals(dueAt ?? at0())).toBe(true);
    // Two working days of waiting move Thursday's date to Monday.
    expect(local(resumed.dossier.dueAt)?.slice(0, 10)).toBe('2026-03-23');
    expect(resumed.dossier.pausedAt).toBeNull();
  });

  it('yêu cầu bổ sung lần hai cần ý kiến lãnh đạo', async () => {
    const { code } = await received();
    for (const step of ['forward', 'request-supplement', 'receive-supplement'] as const) await act(code, step);
    expect(await act(code, 'request-supplement')).toEqual({ ok: false, reason: 'leader-reason-needed' });
    expect((await act(code, 'request-supplement', { leaderReason: 'Bản vẽ sai tỷ lệ' })).ok).toBe(true);
  });

  it('hai cán bộ cùng sửa: người sau được báo, không đè lên', async () => {
    const dossier = await received();
    const attempt = () => actOnDossier(platform, { code: dossier.code, action: 'forward', version: dossier.version }, DESK);
    const outcomes = await Promise.allSettled([attempt(), attempt()]);
    const refused = outcomes.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: { code: 'stale-version' } });
  });

  it('dãy việc bất kỳ: không rời bảng, lịch sử đọc lại ra đúng dòng hiện tại', async () => {
    const steps = fc.array(fc.record({ name: fc.constantFrom<ActName>(...ACTS), hours: fc.integer({ min: 0, max: 60 }) }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), steps, async (online, sequence) => {
        at('2026-03-23T08:00:00+07:00');
        const opened = online ? await submitOnline(platform, opening()) : await receiveAtCounter(platform, opening(), DESK);
        if (!opened.ok) throw new Error(opened.reason);
        for (const step of sequence) {
          platform.clock.advance({ hours: step.hours });
          await act(opened.dossier.code, step.name, { leaderReason: 'Đồng ý' });
        }
        await checkHistory(opened.dossier.code);
      }),
      { numRuns: 25 },
    );
  });

  it('đi hết đường: mỗi bước một dòng nhật ký, chuỗi kiểm toán liền', async () => {
    const { code } = await received();
    for (const step of ['forward', 'request-payment', 'record-payment', 'finish', 'return-result'] as const) {
      const acted = await act(code, step);
      expect(acted.ok).toBe(true);
    }
    expect((await actsOn(platform.db, 'dossier', code)).map(({ action }) => action)).toEqual([
      'dossier.receive',
      'dossier.forward',
      'dossier.request-payment',
      'dossier.record-payment',
      'dossier.finish',
      'dossier.return-result',
    ]);
    expect((await verifyChain(platform.db)).brokenAt).toBeNull();
    expect(await act(code, 'stop')).toEqual({ ok: false, reason: 'result-exists' });
  });
});

async function checkHistory(code: Awaited<ReturnType<typeof received>>['code']): Promise<void> {
  const dossier = await findDossier(platform.db, code);
  if (dossier === null) throw new Error('lost');
  const events = await loadEvents(platform.db, dossier.id);
  for (const event of events) if (event.from !== null) expect(mayMove(event.from, event.to)).toBe(true);
  expect(events).toHaveLength(dossier.version);
  const life = replay(events);
  expect(JSON.parse(JSON.stringify({ ...dossier, ...life }))).toEqual(JSON.parse(JSON.stringify(dossier)));
}

function at0(): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(0);
}

describe('Lịch sử không sửa được', () => {
  it.each(['update dossiers.dossier_event set actor = actor', 'delete from dossiers.dossier_event', 'truncate dossiers.dossier_event'])(
    '%s bị chặn',
    async (statement) => {
      await received();
      await expect(sql.raw(statement).execute(platform.db)).rejects.toMatchObject({ code: '42501' });
    },
  );
});

describe('Ai cũng xem được bằng mã', () => {
  it('không có tên, số điện thoại, lý do hay ghi chú', async () => {
    const { code } = await received();
    await act(code, 'forward');
    await act(code, 'request-supplement', { publicNote: 'Thiếu bản sao của bà Mẫu Thử', privateNote: 'gọi 0900000123' });
    const view = await publicView(platform, code);
    const text = JSON.stringify(view);
    for (const secret of [OWNER.name, OWNER.phone, 'Mẫu Thử', 'gọi', 'officer', 'Tờ khai']) expect(text).not.toContain(secret);
    expect(view).toMatchObject({ code, state: 5, stateName: 'Yêu cầu bổ sung giấy tờ', overdue: false });
    expect(view?.timeline).toHaveLength(3);
  });

  it('mã chưa cấp thì không có gì', async () => {
    expect(await showForCli(platform, '000.00.17.H08-160101-0001')).toBeNull();
  });
});

describe('Dòng lệnh', () => {
  it('liệt kê, xem, đi tiếp', async () => {
    const { code } = await received();
    const [newest] = await listForCli(platform, { limit: 1 });
    expect(newest?.code).toBe(code);
    expect(await advanceForCli(platform, code.toLowerCase(), 'start-processing')).toMatchObject({ ok: true, state: 4 });
    expect(await advanceForCli(platform, code, '5')).toMatchObject({ ok: true, state: 5 });
    expect(await advanceForCli(platform, code, 'next')).toMatchObject({ ok: true, state: 4 });
    expect(await advanceForCli(platform, code, 'return')).toMatchObject({ ok: false });
    expect(await advanceForCli(platform, 'khong-co', 'next')).toMatchObject({ ok: false });
    expect((await listForCli(platform, { state: 4, limit: 5 })).every(({ state }) => state === 4)).toBe(true);
    expect(await showForCli(platform, code)).toMatchObject({ code, state: 4, agencyName: expect.stringContaining('Y tế') });
  });

  it('nơi làm việc thật thì đóng', async () => {
    const { code } = await received();
    const real = { ...platform, config: { ...platform.config, mode: 'production' as const } };
    await expect(advanceForCli(real, code, 'next')).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await findDossier(platform.db, code))?.agencyCode).toBe(HEALTH);
  });
});
