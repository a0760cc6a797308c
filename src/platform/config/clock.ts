import { type Clock, shiftedClock, systemClock, Temporal } from '#kernel/time.ts';
import { SettingError } from './env.ts';

/**
 * `system`; an ISO instant (`2019-01-25T08:30:00+07:00`): time starts there and runs on; or an offset
 * (`P-7D` is written `-P7D`, `PT2H`).
 */
export function clockFrom(setting: string): Clock {
  if (setting === 'system') return systemClock;
  try {
    if (/^[+-]?P/iu.test(setting)) {
      const now = systemClock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh');
      return shiftedClock(now.until(now.add(Temporal.Duration.from(setting)), { largestUnit: 'hour' }));
    }
    const start = Temporal.Instant.from(setting);
    return shiftedClock(systemClock.now().until(start));
  } catch (cause) {
    throw new SettingError(
      `CLOCK="${setting}" không đọc được. Hãy dùng "system", một thời điểm như 2019-01-25T08:30:00+07:00, hoặc một khoảng lệch như -P7D.`,
      { cause },
    );
  }
}
