import { type Temporal, VIETNAM } from '#kernel/time.ts';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** `thứ Sáu 24/4/2026, 16:30` */
export function sayInstant(instant: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO(VIETNAM);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${WEEKDAYS[local.dayOfWeek - 1] ?? ''} ${local.day}/${local.month}/${local.year}, ${time}`;
}
