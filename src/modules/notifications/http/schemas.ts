import { z } from 'zod';
import { TEMPLATES } from '../domain/templates.ts';

export const ledgerQuery = z.object({
  muc: z.enum(['tat-ca', 'hong', 'cho', 'da-gui', 'da-nhan']).catch('hong'),
  truoc: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
  'ket-qua': z.enum(['tot', 'chua-duoc', 'da-nhan-ma', 'da-luu-mau']).optional().catch(undefined),
  'gui-lai': z.coerce.number().int().min(0).max(1000).optional().catch(undefined),
});

/** One message by its button, or all failed ones of the page by the other. */
export const retryBody = z.object({
  tin: z
    .string()
    .regex(/^\d{1,15}$/u, 'Số của tin không đúng. Hãy tải lại trang.')
    .optional(),
  tatca: z
    .string()
    .regex(/^\d{1,15}(,\d{1,15}){0,99}$/u, 'Danh sách tin không đúng. Hãy tải lại trang.')
    .optional(),
});

const token = z
  .string()
  .trim()
  .min(20, 'Mã quá ngắn. Hãy dán đủ cả mã, không bớt ký tự nào.')
  .max(4000, 'Mã quá dài. Hãy dán đúng một mã.')
  .regex(/^[\x21-\x7e]+$/u, 'Mã không có dấu cách hay chữ có dấu. Hãy dán lại.');

export const pairBody = z.object({ access: token, refresh: token });

const templateId = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9_-]{0,60}$/u, 'Mã mẫu chỉ gồm chữ không dấu, chữ số, gạch nối; tối đa 60 ký tự.')
  .default('');

/** One field for each template, by its name; anything else in the form is not read. */
export const templatesBody = z.object(Object.fromEntries(Object.keys(TEMPLATES).map((name) => [name, templateId])));
