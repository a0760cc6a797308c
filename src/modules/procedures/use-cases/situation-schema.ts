import { z } from 'zod';
import type { ExchangeSituation } from '../domain/exchange/situation.ts';

const LONGEST = 600;
const text = z.string({ error: 'phải là chữ' }).max(LONGEST, { error: `dài quá ${LONGEST} chữ` });
const texts = z.array(text, { error: 'phải là danh sách chữ' }).max(60, { error: 'có quá nhiều mục' });
const count = z.number({ error: 'phải là số' }).int({ error: 'phải là số nguyên' }).min(0, { error: 'không được âm' }).max(9, { error: 'nhiều nhất là 9' });
const channel = z.enum(['direct', 'online', 'postal'], { error: 'phải là direct, online hoặc postal' });
const when = z.record(text, texts, { error: 'phải có dạng {"mã câu hỏi": ["mã lựa chọn"]}' });

const question = z.object({
  id: text,
  text,
  help: text.optional(),
  options: z.array(z.object({ id: text, label: text }), { error: 'phải là danh sách lựa chọn' }).max(60, { error: 'có quá nhiều mục' }),
  when: when.optional(),
});

const addedPaper = z.object({
  name: text,
  originals: count.optional(),
  copies: count.optional(),
  handling: z.enum(['submit', 'present'], { error: 'phải là submit hoặc present' }).optional(),
  note: text.optional(),
});

const fee = z.object({
  channels: z.array(channel, { error: 'phải là danh sách cách nộp' }).optional(),
  kind: z.enum(['state_fee', 'service_charge', 'price', 'unknown'], { error: 'phải là state_fee, service_charge, price hoặc unknown' }).optional(),
  rule: z.enum(['amount', 'free', 'set-by-province', 'see-text'], { error: 'phải là amount, free, set-by-province hoặc see-text' }),
  amount_vnd: z.number({ error: 'phải là số' }).int({ error: 'phải là số đồng nguyên' }).min(0, { error: 'không được âm' }).optional(),
  text: text.optional(),
});

const time = z.object({
  time_qty: z.number({ error: 'phải là số' }).positive({ error: 'phải lớn hơn 0' }).max(1_000, { error: 'quá lớn' }).optional(),
  time_unit: z.enum(['hour', 'working_day', 'day', 'month', 'same_day', 'unspecified'], {
    error: 'phải là hour, working_day, day, month, same_day hoặc unspecified',
  }),
  note: text.optional(),
});

const rule = z.object({
  when: when.optional(),
  why: text.optional(),
  keep: texts.optional(),
  drop: texts.optional(),
  add: z.array(addedPaper, { error: 'phải là danh sách giấy' }).max(20, { error: 'có quá nhiều mục' }).optional(),
  channel: channel.optional(),
  fees: z.array(fee, { error: 'phải là danh sách' }).max(12, { error: 'có quá nhiều mục' }).optional(),
  time: time.optional(),
  notes: texts.optional(),
  warning: text.optional(),
  blocked: z.object({ reason: text, where: text }, { error: 'cần có reason (lý do) và where (nơi phải đến)' }).optional(),
});

const example = z.object({
  name: text.optional(),
  answers: z.record(text, text, { error: 'phải có dạng {"mã câu hỏi": "mã lựa chọn"}' }),
  papers: texts.optional(),
  fee: text.optional(),
  time: text.optional(),
  blocked: z.boolean({ error: 'phải là true hoặc false' }).optional(),
});

/** Shape and size only; whether the table is sound is for `checkSituation`, which knows the procedure. */
export const situationSchema: z.ZodType<ExchangeSituation> = z.object(
  {
    questions: z.array(question, { error: 'phải là danh sách câu hỏi' }).max(60, { error: 'có quá nhiều câu hỏi' }),
    rules: z.array(rule, { error: 'phải là danh sách dòng' }).max(400, { error: 'có quá nhiều dòng' }),
    examples: z.array(example, { error: 'phải là danh sách ví dụ' }).max(200, { error: 'có quá nhiều ví dụ' }).optional(),
  },
  { error: 'phải là một bảng có questions, rules và examples' },
);
