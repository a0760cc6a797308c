import { z } from 'zod';
import { type AgencyCode, parseAgencyCode } from '#kernel/codes.ts';
import { Temporal, VIETNAM } from '#kernel/time.ts';
import { ACCEPTED_YEARS, MAX_AMOUNT } from '../domain/due-date.ts';
import { AGENCY_KINDS } from '../domain/unit.ts';

/** With a time and an offset: `2026-02-13T09:00:00+07:00`. Without an offset nobody knows which moment is meant. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/u;

const MOMENT_REMEDY = 'Hãy ghi ngày giờ theo ISO 8601 kèm múi giờ, ví dụ 2026-02-13T09:00:00+07:00.';
const AMOUNT_REMEDY = `Thời hạn là số lớn hơn 0, tối đa ${MAX_AMOUNT}; được có nửa, ví dụ 17.5.`;
const AGENCY_REMEDY = 'Mã cơ quan không đúng dạng. Ví dụ đúng: 000.00.17.H08. Bỏ trống nếu tính theo giờ chung của tỉnh.';

function readMoment(text: string): Temporal.Instant | null {
  if (!MOMENT.test(text)) return null;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

const moment = z.string({ error: `Chưa có thời điểm nhận. ${MOMENT_REMEDY}` }).transform((text, context) => {
  const instant = readMoment(text.trim());
  if (instant === null) {
    context.addIssue({ code: 'custom', message: `Thời điểm nhận không đọc được. ${MOMENT_REMEDY}` });
    return z.NEVER;
  }
  const year = instant.toZonedDateTimeISO(VIETNAM).year;
  if (year < ACCEPTED_YEARS.first || year > ACCEPTED_YEARS.last) {
    const message = `Lịch làm việc có từ năm ${ACCEPTED_YEARS.first} đến năm ${ACCEPTED_YEARS.last}. Hãy xem lại năm của thời điểm nhận.`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  return instant;
});

const agencyCode = z.string({ error: AGENCY_REMEDY }).transform((text, context): AgencyCode => {
  const code = parseAgencyCode(text.trim().toUpperCase());
  if (code !== null) return code;
  context.addIssue({ code: 'custom', message: AGENCY_REMEDY });
  return z.NEVER;
});

const amount = z
  .number({ error: `Chưa có thời hạn bằng số. ${AMOUNT_REMEDY}` })
  .gt(0, { error: AMOUNT_REMEDY })
  .max(MAX_AMOUNT, { error: AMOUNT_REMEDY })
  .refine((value) => Number.isInteger(value * 2), { error: `Phần lẻ chỉ được là nửa (0.5). ${AMOUNT_REMEDY}` });

const unit = z.enum(['hour', 'working_day', 'day', 'month'], {
  error: 'Đơn vị thời hạn là một trong: hour (giờ làm việc), working_day (ngày làm việc), day (ngày), month (tháng).',
});

export const deadlineBody = z.object(
  { agency: agencyCode.nullish(), acceptedAt: moment, amount, unit },
  { error: 'Hãy gửi một đối tượng JSON có acceptedAt, amount và unit.' },
);

const day = z.string().transform((text, context) => {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'Ngày không đọc được. Hãy ghi dạng 2025-07-01.' });
    return z.NEVER;
  }
});

export const agencyQuery = z.object({
  asOf: day.optional(),
  kind: z.enum(AGENCY_KINDS, { error: `Loại cơ quan là một trong: ${AGENCY_KINDS.join(', ')}.` }).optional(),
  parent: agencyCode.optional(),
});

/** Where to go on after the choice: a path of this site, whatever somebody writes into the address. */
const back = z
  .string()
  .max(700)
  .regex(/^\/(?![/\\])[^\s\\]*$/u)
  .catch('/')
  .default('/');
const typed = z.string().max(100).catch('').default('');

export const communeQuery = z.object({ tim: typed, ve: back });

/** An empty `xa` takes the choice back. */
export const communeForm = z.object({ xa: typed, ve: back });
