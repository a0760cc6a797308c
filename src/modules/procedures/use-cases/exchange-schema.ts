import { z } from 'zod';
import { parseProcedureCode } from '#kernel/codes.ts';
import { normaliseText } from '#kernel/text.ts';
import type { ExchangeLine } from '../domain/exchange/line.ts';
import { FORM_TYPES, LARGEST_FORM } from '../domain/form-file.ts';
import { FRONT_DOORS, LIFE_EVENTS } from '../domain/record.ts';
import { situationSchema } from './situation-schema.ts';

const text = z.string({ error: 'phải là chữ' });
const filled = text.refine((value) => normaliseText(value) !== '', { error: 'không được để trống' });
const texts = z.array(text, { error: 'phải là danh sách chữ' });
const quantity = z.union([z.number(), text, z.null()], { error: 'phải là số, chữ hoặc null' }).optional();
const count = z.number({ error: 'phải là số' }).min(0, { error: 'không được âm' }).max(1_000_000, { error: 'quá lớn' }).nullish();

const rule = z.enum(['amount', 'free', 'set-by-province', 'see-text'], { error: 'phải là amount, free, set-by-province hoặc see-text' });
const fee = z.object({ kind: text.optional(), amount_vnd: z.number({ error: 'phải là số' }).nullish(), rule: rule.optional(), text: text.optional() });

const channel = z.object({
  method: z.enum(['direct', 'online', 'postal'], { error: 'phải là direct, online hoặc postal' }),
  time_qty: quantity,
  time_unit: text.nullish().transform((unit) => unit ?? undefined),
  fees: z.array(fee, { error: 'phải là danh sách' }).optional(),
  note: text.optional(),
  limit_note: text.optional(),
});

const formFile = z.object({
  label: filled,
  name: filled,
  media_type: z.enum(FORM_TYPES, { error: `phải là một trong: ${FORM_TYPES.join(', ')}` }),
  bytes: z.number({ error: 'phải là số' }).int().min(1).max(LARGEST_FORM, { error: 'quá lớn' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, { error: 'phải là 64 chữ số thập lục phân' }),
});

const document = z.object({
  group: text.optional(),
  code: text.optional(),
  name: text,
  originals: count,
  copies: count,
  forms: texts.optional(),
  form_files: z.array(formFile, { error: 'phải là danh sách' }).optional(),
  handling: z.enum(['submit', 'present'], { error: 'phải là submit hoặc present' }).optional(),
  notes: texts.optional(),
  new_group: z.boolean({ error: 'phải là true hoặc false' }).optional(),
});

const day = z.iso.date({ error: 'phải là ngày dạng 2026-03-02' });
const revision = z.object({
  no: z.number({ error: 'phải là số' }).int({ error: 'phải là số nguyên' }).min(1, { error: 'phải từ 1 trở lên' }),
  effective_from: day,
  effective_to: day.nullable(),
});

/** Fields we do not know pass by unread, so that a richer source can be imported. */
export const lineSchema = z.object({
  format: z.literal(2, { error: 'phải là 2, hoặc bỏ mục này' }).optional(),
  code: text.transform((value, context) => {
    const code = parseProcedureCode(normaliseText(value));
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: `"${value.slice(0, 40)}" không phải mã thủ tục (cần dạng 1.001193)` });
    return z.NEVER;
  }),
  name: filled,
  revision: revision.optional(),
  abolished: z.boolean({ error: 'phải là true hoặc false' }).optional(),
  fields: texts.optional(),
  field_codes: z.array(z.object({ code: text, name: text })).optional(),
  levels: texts.optional(),
  promulgator: text.optional(),
  executing_agencies: texts.optional(),
  competent_authority: texts.optional(),
  coordinating_agencies: texts.optional(),
  receiving_address: text.optional(),
  audience: texts.optional(),
  procedure_type: text.optional(),
  state: text.optional(),
  decision_no: text.optional(),
  in_catalogue: z.boolean({ error: 'phải là true hoặc false' }).optional(),
  detail: z.enum(['structured', 'text', 'list-only'], { error: 'phải là structured, text hoặc list-only' }).optional(),
  steps: z.array(z.object({ name: text, text })).optional(),
  channels: z.array(channel, { error: 'phải là danh sách' }).optional(),
  channels_text: text.optional(),
  processing_cases: z
    .array(z.object({ case_code: text.optional(), name: text.optional(), qty: quantity, unit: text.optional(), limit_note: text.optional() }))
    .optional(),
  documents: z.array(document, { error: 'phải là danh sách' }).optional(),
  documents_text: text.optional(),
  results: texts.optional(),
  requirements: text.optional(),
  legal_basis: z.array(z.object({ code: text, title: text })).optional(),
  legal_basis_text: text.optional(),
  keywords: z.union([text, texts], { error: 'phải là chữ hoặc danh sách chữ' }).optional(),
  non_territorial: z.boolean({ error: 'phải là true hoặc false' }).optional(),
  fully_online: z.boolean({ error: 'phải là true hoặc false' }).optional(),
  url: text.optional(),
  level2019: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.null()], { error: 'phải là 1, 2, 3 hoặc 4' }).optional(),
  service_level: z.enum(['full', 'partial', 'info'], { error: 'phải là full, partial hoặc info' }).nullish(),
  demo: z.boolean({ error: 'phải là true hoặc false' }).optional(),
  everyday_name: text.optional(),
  name_en: text.optional(),
  life_events: z.array(z.enum(LIFE_EVENTS, { error: `phải là một trong: ${LIFE_EVENTS.join(', ')}` }), { error: 'phải là danh sách' }).optional(),
  faq: z.array(z.object({ question: filled, answer: filled }), { error: 'phải là danh sách câu hỏi và trả lời' }).optional(),
  front_door: z.enum(FRONT_DOORS, { error: `phải là một trong: ${FRONT_DOORS.join(', ')}` }).optional(),
  situation: situationSchema.optional(),
  internal_process: z.array(z.object({ step: text, role: text.optional(), unit: text.optional(), hours: z.number().min(0).nullish() })).optional(),
});

export type LineRead = { readonly ok: true; readonly line: ExchangeLine } | { readonly ok: false; readonly reason: string };

/** One line of text: JSON, then its shape. The reason names the field and what is wrong with it, in Vietnamese. */
export function readLine(raw: string): LineRead {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { ok: false, reason: 'dòng không phải JSON hợp lệ (có thể bị cắt giữa chừng)' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, reason: 'dòng phải là một đối tượng JSON' };
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return { ok: true, line: parsed.data };
  return { ok: false, reason: tellIssues(parsed.error.issues, value) };
}

const ISSUES_TOLD = 3;

/** The first faults of a value, each with its field and what is wrong with it. */
export function tellIssues(issues: readonly z.core.$ZodIssue[], value: object): string {
  const told = issues.slice(0, ISSUES_TOLD).map((issue) => tell(issue, value));
  const more = issues.length > ISSUES_TOLD ? ` (và ${issues.length - ISSUES_TOLD} lỗi nữa)` : '';
  return `${told.join('; ') || 'không đúng dạng'}${more}`;
}

function tell(issue: z.core.$ZodIssue, value: object): string {
  const [field] = issue.path;
  const place = issue.path.map(String).join('.');
  if (issue.path.length === 1 && typeof field === 'string' && !(field in value)) return `thiếu mục "${place}"`;
  const told = /[à-ỹđ]/iu.test(issue.message) ? issue.message : 'không đúng dạng';
  return place === '' ? told : `mục "${place}": ${told}`;
}
