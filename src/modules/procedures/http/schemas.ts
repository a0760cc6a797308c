import { z } from 'zod';
import { Temporal } from '#kernel/time.ts';
import { vi as pageVi } from '../messages/page.vi.ts';
import { vi } from '../messages/vi.ts';

export const LONGEST_QUESTION = 500;
const MOST_RESULTS = 50;

const question = z.string({ error: vi.queryFault }).max(LONGEST_QUESTION, { error: vi.queryFault }).default('');

const page = z.coerce
  .number({ error: vi.pageFault })
  .int({ error: vi.pageFault })
  .min(1, { error: vi.pageFault })
  .max(10_000, { error: vi.pageFault })
  .default(1);

/** What a form leaves empty, or nobody knows, is not a filter. */
const chosen = z.string().max(200).catch('').default('');

export const apiSearchQuery = z.object({
  q: question,
  limit: z.coerce
    .number({ error: vi.limitFault })
    .int({ error: vi.limitFault })
    .min(1, { error: vi.limitFault })
    .max(MOST_RESULTS, { error: vi.limitFault })
    .default(10),
  offset: z.coerce
    .number({ error: vi.offsetFault })
    .int({ error: vi.offsetFault })
    .min(0, { error: vi.offsetFault })
    .max(10_000, { error: vi.offsetFault })
    .default(0),
  field: chosen,
  agency: chosen,
  level: chosen,
  audience: chosen,
  event: chosen,
});

export const searchPageQuery = z.object({
  /** Longer ones are read as far as they are read, and the page says so. */
  q: z.string({ error: vi.queryFault }).default(''),
  linhvuc: chosen,
  coquan: chosen,
  cap: chosen,
  doituong: chosen,
  viec: chosen,
  trang: page,
});

/** Any letters: half a question is no fault. */
export const suggestionsQuery = z.object({ q: z.string({ error: vi.queryFault }).default(''), lang: z.enum(['vi', 'en']).catch('vi').default('vi') });

export const browseQuery = z.object({ trang: page });
export const shelfParams = z.object({ shelf: z.string().max(160) });

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

/** 24 signs of base64url; anything else is no link of ours. */
export const tokenParams = z.object({ token: z.string().max(64) });
export const listQuery = z.object({ luu: z.string().max(10).catch('').default('') });

/** One tick comes as text, several as a list, none not at all. */
const ticks = z
  .union([z.string().max(60), z.array(z.string().max(60)).max(300)])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value));

export const ticksForm = z.object({ giay: ticks });

/** What the checklist of a page sends: the revision and the ticks; answers about one's own case are read by `answersIn`. */
export const listForm = z.object({ ban: z.coerce.number({ error: pageVi.list.formFault }).int().min(1).max(Number.MAX_SAFE_INTEGER), giay: ticks });

/** `mau=cpsv-ap`: for those who cannot set a header; links of the page use it. */
export const formatQuery = z.object({ mau: z.enum(['json', 'schema.org', 'cpsv-ap'], { error: pageVi.law.formatFault }).optional() });
const questionId = z.string().max(64).nullable().catch(null).default(null);

/** `doi`: answer this question anew. `tiep`: the form of this question was sent. Answers themselves are read by `answersIn`. */
export const flowQuery = z.object({ doi: questionId, tiep: questionId });

/** A readable name (`ubnd-phuong-quy-nhon`) or a code. */
export const agencyParams = z.object({ agency: z.string().max(160) });

const typed = z.string().max(500).default('');

/** Everything as typed: what is wrong with it is told field by field. */
export const serviceForm = z.object({
  agency: typed,
  receives: typed,
  amount: typed,
  unit: typed,
  feeAmount: typed,
  feeText: typed,
  basis: typed,
  from: typed,
  to: typed,
});
export const serviceRow = z.object({ id: z.coerce.number().int().min(1) });
export const serviceEnd = z.object({ ngay: typed });
