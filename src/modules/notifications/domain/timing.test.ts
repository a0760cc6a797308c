import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { DELIVERY_STATES } from './delivery.ts';
import { backOffSeconds, giveUpAt, MOST_REPEATS, nextMove, type RowForNextMove, SECONDS, spreadOf } from './timing.ts';

const START = Temporal.Instant.from('2026-11-23T09:00:00+07:00');
const instantAt = (seconds: number) => START.add({ milliseconds: Math.round(seconds * 1000) });

const row = (parts: Partial<RowForNextMove>): RowForNextMove => ({
  kind: 'reply',
  state: 'created',
  wantedAt: START,
  sendingAt: null,
  nextTryAt: null,
  ...parts,
});

describe('giới hạn tuổi của tin', () => {
  it('thời gian chờ một lần gửi ngắn hơn tuổi "đang gửi" được coi là còn sống', () => {
    expect(SECONDS.sendTimeout).toBe(8);
    expect(SECONDS.liveSend).toBe(12);
    expect(SECONDS.sendTimeout).toBeLessThan(SECONDS.liveSend);
    expect(SECONDS.liveSend).toBeLessThanOrEqual(SECONDS.askAfterUnknown);
    expect(SECONDS.askAfterUnknown).toBeLessThan(SECONDS.forgottenSend);
  });

  it('câu trả lời bỏ sau 6 giờ, thông báo hồ sơ sau 4 ngày', () => {
    expect(giveUpAt('reply', START).toString()).toBe(instantAt(6 * 3600).toString());
    expect(giveUpAt('notice', START).toString()).toBe(instantAt(4 * 86400).toString());
  });

  it('không rõ kết quả: gửi mù lại một lần; Zalo nói chưa có thì được tới ba lần', () => {
    expect(MOST_REPEATS).toEqual({ blind: 1, searched: 3 });
  });

  it('các lần thử cách nhau ngày càng xa, không quá hai giờ rưỡi', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('reply' as const, 'notice' as const),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, n, jitter) => {
          const wait = backOffSeconds(kind, n, jitter);
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(9000);
          expect(backOffSeconds(kind, n + 1, jitter)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });

  it('độ giãn của các tin kề nhau nằm trong [0, 1) và khác nhau', () => {
    const spreads = Array.from({ length: 100 }, (_, index) => spreadOf(index + 1));
    expect(Math.min(...spreads)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...spreads)).toBeLessThan(1);
    expect(new Set(spreads).size).toBe(100);
  });
});

describe('việc phải làm với một tin', () => {
  it.each([
    ['tin mới thì gửi', row({}), 0, 'send'],
    ['tin hẹn giờ thì đợi', row({ nextTryAt: instantAt(60) }), 59, 'wait'],
    ['đến giờ thì gửi', row({ nextTryAt: instantAt(60) }), 60, 'send'],
    ['đang gửi chưa quá 12 giây: có thể có người đang gửi', row({ state: 'sending', sendingAt: START }), 11.9, 'look-again'],
    ['đang gửi từ 12 giây: hỏi lại Zalo', row({ state: 'sending', sendingAt: START }), 12, 'ask'],
    ['kết quả không rõ, hẹn hỏi lại: đợi tới giờ hẹn', row({ state: 'sending', sendingAt: START, nextTryAt: instantAt(30) }), 20, 'wait'],
    ['hỏng tạm, đến giờ: gửi lại', row({ state: 'temporary-failure', nextTryAt: instantAt(5) }), 6, 'send'],
    ['câu trả lời quá 6 giờ: thôi', row({ state: 'temporary-failure', nextTryAt: instantAt(5) }), 6 * 3600 + 1, 'give-up'],
    ['thông báo quá 6 giờ: vẫn gửi', row({ kind: 'notice', state: 'temporary-failure', nextTryAt: instantAt(5) }), 6 * 3600 + 1, 'send'],
    ['đã gửi: không làm gì', row({ state: 'sent' }), 1e6, 'nothing'],
    ['đã nhận: không làm gì', row({ state: 'delivered' }), 1e6, 'nothing'],
  ])('%s', (_title, given, seconds, expected) => {
    expect(nextMove(given, instantAt(seconds)).do).toBe(expected);
  });

  it('không trạng thái nào kẹt mãi: đủ lâu thì hoặc xong, hoặc có việc phải làm', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DELIVERY_STATES), fc.integer({ min: 0, max: 3600 }), (state, plannedIn) => {
        const move = nextMove(row({ state, sendingAt: START, nextTryAt: instantAt(plannedIn) }), instantAt(5 * 86400));
        expect(['nothing', 'ask', 'give-up']).toContain(move.do);
      }),
    );
  });
});
