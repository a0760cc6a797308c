import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal, VIETNAM } from '#kernel/time.ts';
import { type ChannelChoice, chooseChannels, DAY_END, DAY_START, morningAfter } from './channel-choice.ts';

const NOON = Temporal.Instant.from('2026-11-23T12:00:00+07:00');
const NIGHT = Temporal.Instant.from('2026-11-23T23:30:00+07:00');
const MORNING = '2026-11-24T06:05:00+07:00';

const input = (parts: Partial<ChannelChoice> = {}): ChannelChoice => ({
  now: NOON,
  lastInteractionAt: null,
  uidKnown: true,
  phoneKnown: true,
  urgent: false,
  refused: [],
  jitter: 0,
  ...parts,
});
const ago = (now: Temporal.Instant, hours: number) => now.subtract({ seconds: Math.round(hours * 3600) });
const steps = (choice: ChannelChoice) => chooseChannels(choice).map((step) => step.step);

describe('chọn cách nhắn', () => {
  it.each([
    ['vừa nhắn', 0, 'free'],
    ['47 giờ trước', 47, 'free'],
    ['47 giờ 56 phút trước: coi như hết miễn phí', 47.95, 'paid'],
    ['3 ngày trước', 72, 'paid'],
    ['7 ngày kém 1 giờ', 167, 'paid'],
  ])('%s: tin tư vấn trước, rồi mới tới mẫu ZBS', (_title, hours, cost) => {
    const plan = chooseChannels(input({ lastInteractionAt: ago(NOON, hours) }));
    expect(plan).toEqual([{ step: 'consultation', cost }, { step: 'template-uid' }, { step: 'template-phone' }]);
  });

  it.each([167.95, 168, 1000])('quá 7 ngày (%d giờ): chỉ còn mẫu ZBS', (hours) => {
    expect(steps(input({ lastInteractionAt: ago(NOON, hours) }))).toEqual(['template-uid', 'template-phone']);
  });

  it('chỉ biết số điện thoại: mẫu theo số điện thoại', () => {
    expect(steps(input({ uidKnown: false, lastInteractionAt: ago(NOON, 1) }))).toEqual(['template-phone']);
  });

  it('không còn cách nào: không có bước nào, kể cả "để sau"', () => {
    expect(steps(input({ uidKnown: false, phoneKnown: false, now: NIGHT }))).toEqual([]);
    expect(steps(input({ refused: ['template-uid', 'template-phone'] }))).toEqual([]);
  });

  it('ban đêm tin tư vấn vẫn đi, mẫu ZBS đợi sáng', () => {
    expect(chooseChannels(input({ now: NIGHT, lastInteractionAt: ago(NIGHT, 1), phoneKnown: false }))).toEqual([
      { step: 'consultation', cost: 'free' },
      { step: 'later', at: Temporal.Instant.from(MORNING) },
      { step: 'template-uid' },
    ]);
  });

  it('việc khẩn không đợi sáng', () => {
    expect(steps(input({ now: NIGHT, urgent: true }))).toEqual(['template-uid', 'template-phone']);
  });

  it('bước đã bị từ chối không thử lại', () => {
    expect(steps(input({ lastInteractionAt: NOON, refused: ['consultation'] }))).toEqual(['template-uid', 'template-phone']);
  });
});

describe('giờ gửi mẫu thông báo', () => {
  it.each([
    ['2026-11-23T06:04:59+07:00', '2026-11-23T06:05:00+07:00'],
    ['2026-11-23T06:05:00+07:00', null],
    ['2026-11-23T21:44:59+07:00', null],
    ['2026-11-23T21:45:00+07:00', MORNING],
    ['2026-11-23T23:59:00+07:00', MORNING],
    ['2026-11-24T00:00:00+07:00', MORNING],
  ])('%s → %s', (now, expected) => {
    expect(morningAfter(Temporal.Instant.from(now), 0)?.toZonedDateTimeISO(VIETNAM).toString({ timeZoneName: 'never' }) ?? null).toBe(expected);
  });

  it('mọi thời điểm, mọi độ giãn: giờ hẹn luôn ở tương lai, trong giờ được phép, trước 6:35', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (second, jitter) => {
        const now = Temporal.Instant.from('2026-11-23T00:00:00+07:00').add({ seconds: second });
        const at = morningAfter(now, jitter);
        if (at === null) return;
        expect(at.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
        const time = at.toZonedDateTimeISO(VIETNAM).toPlainTime();
        expect(Temporal.PlainTime.compare(time, DAY_START)).toBeGreaterThanOrEqual(0);
        expect(Temporal.PlainTime.compare(time, DAY_END)).toBeLessThan(0);
        expect(Temporal.PlainTime.compare(time, Temporal.PlainTime.from('06:35'))).toBeLessThan(0);
      }),
    );
  });
});
