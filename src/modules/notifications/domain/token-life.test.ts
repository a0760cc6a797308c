import { describe, expect, it } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { type Grant, isDueForRenewal, isExpired, REFRESH_SECONDS, refreshMove, TOKEN_HOURS, tokenAlarms } from './token-life.ts';

const START = Temporal.Instant.from('2026-11-01T08:00:00+07:00');
const hours = (n: number) => START.add({ seconds: Math.round(n * 3600) });

const grant = (parts: Partial<Grant> = {}): Grant => ({
  state: 'ok',
  obtainedAt: START,
  expiresAt: hours(TOKEN_HOURS.access),
  refreshExpiresAt: hours(TOKEN_HOURS.refresh),
  refreshingSince: null,
  refreshNotBefore: null,
  ...parts,
});

describe('tuổi của mã truy cập OA', () => {
  it('làm mới từ giờ thứ 20, hết hạn ở giờ thứ 25', () => {
    expect(isDueForRenewal(grant(), hours(19.99))).toBe(false);
    expect(isDueForRenewal(grant(), hours(20))).toBe(true);
    expect(isExpired(grant(), hours(24.99))).toBe(false);
    expect(isExpired(grant(), hours(25))).toBe(true);
  });

  it('mã ngắn hạn hơn thì làm mới sớm hơn theo cùng tỉ lệ', () => {
    expect(isDueForRenewal(grant({ expiresAt: hours(1) }), hours(0.79))).toBe(false);
    expect(isDueForRenewal(grant({ expiresAt: hours(1) }), hours(0.8))).toBe(true);
  });

  it.each([
    ['bình thường', {}, 'refresh'],
    ['người khác vừa bắt đầu', { state: 'refreshing', refreshingSince: START }, 'wait'],
    ['người khác bỏ dở', { state: 'refreshing', refreshingSince: START.subtract({ seconds: REFRESH_SECONDS.live + 1 }) }, 'declare-unknown'],
    ['không rõ', { state: 'unknown' }, 'nothing'],
    ['cần cấp quyền', { state: 'needs-consent' }, 'nothing'],
    ['đang phải chờ', { refreshNotBefore: hours(0.01) }, 'nothing'],
    ['chờ xong', { refreshNotBefore: START }, 'refresh'],
  ] as const)('%s', (_title, parts, expected) => {
    expect(refreshMove(grant(parts), START).do).toBe(expected);
  });

  it('thời gian gọi ngắn hơn thời gian coi là còn sống', () => {
    expect(REFRESH_SECONDS.timeout).toBeLessThan(REFRESH_SECONDS.live);
    expect(REFRESH_SECONDS.timeout).toBeLessThan(REFRESH_SECONDS.wait);
  });

  it('báo động trước khi mã làm mới hết hạn 14 ngày', () => {
    const codes = (at: number, parts: Partial<Grant> = {}) =>
      tokenAlarms(grant({ expiresAt: hours(1e6), obtainedAt: hours(at), ...parts }), hours(at)).map((alarm) => alarm.code);
    expect(codes(75 * 24)).toEqual([]);
    expect(codes(76 * 24)).toEqual(['refresh-token-dying']);
    expect(codes(1, { state: 'unknown' })).toEqual(['token-unknown']);
    expect(codes(1, { state: 'needs-consent' })).toEqual(['token-needs-consent']);
    expect(tokenAlarms(null, START).map((alarm) => alarm.code)).toEqual(['token-missing']);
    expect(tokenAlarms(grant(), hours(23)).map((alarm) => alarm.code)).toEqual(['token-renewal-late']);
    expect(tokenAlarms(grant(), hours(26)).map((alarm) => alarm.code)).toEqual(['token-expired']);
  });
});
