import { z } from 'zod';
import { Temporal } from '#kernel/time.ts';
import { vi as pageVi } from '../messages/page.vi.ts';
import { vi } from '../messages/vi.ts';

const LONGEST_QUESTION = 500;
const MOST_RESULTS = 50;

const question = z.string({ error: vi.queryFault }).max(LONGEST_QUESTION, { error: vi.queryFault }).default('');

export const apiSearchQuery = z.object({
  q: question,
  limit: z.coerce
    .number({ error: vi.limitFault })
    .int({ error: vi.limitFault })
    .min(1, { error: vi.limitFault })
    .max(MOST_RESULTS, { error: vi.limitFault })
    .default(10),
});

const level = z.enum(['ministry', 'province', 'district', 'commune', 'vertical', 'other']);

/** What a form leaves empty is not a filter. */
const chosen = z.string().max(200).default('');

export const searchPageQuery = z.object({
  q: question,
  linhvuc: chosen,
  cap: z
    .union([level, z.literal('')])
    .catch('')
    .default(''),
  trang: z.coerce.number({ error: vi.pageFault }).int({ error: vi.pageFault }).min(1, { error: vi.pageFault }).max(10_000, { error: vi.pageFault }).default(1),
});

export const codeParams = z.object({ code: z.string().max(60) });

/** `ngay=2026-12-01`: the page as it is on that day; null when none is asked for. */
export const asOfQuery = z.object({
  ngay: z
    .string()
    .max(20)
    .default('')
    .transform((text, context) => {
      if (text.trim() === '') return null;
      try {
        return Temporal.PlainDate.from(/^\d{4}-\d{2}-\d{2}$/u.exec(text.trim())?.[0] ?? '', { overflow: 'reject' });
      } catch {
        context.addIssue({ code: 'custom', message: pageVi.asOf.fault });
        return z.NEVER;
      }
    }),
});
