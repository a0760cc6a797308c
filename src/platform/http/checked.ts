import type { z } from 'zod';
import { AppError, type FieldFault } from '#kernel/app-error.ts';

/** What came from outside, checked once at the border: the typed value, or `bad-input` with one fault a field. */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', { fields: parsed.error.issues.map(toFault) });
}

function toFault(issue: z.core.$ZodIssue): FieldFault {
  return { field: issue.path.map(String).join('.') || 'nội dung', message: inVietnamese(issue) };
}

/** Schemas that give their own (Vietnamese) message keep it; the library's English ones are replaced by kind. */
function inVietnamese(issue: z.core.$ZodIssue): string {
  if (/[à-ỹđ]/iu.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('undefined') ? 'Chưa có giá trị. Hãy điền mục này.' : 'Giá trị không đúng kiểu. Hãy xem lại mục này.';
    case 'too_small':
      return `Giá trị quá ngắn hoặc quá nhỏ; cần từ ${String(issue.minimum)} trở lên.`;
    case 'too_big':
      return `Giá trị quá dài hoặc quá lớn; chỉ nhận tới ${String(issue.maximum)}.`;
    case 'invalid_value':
      return `Chỉ nhận một trong: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Có mục không được nhận: ${issue.keys.join(', ')}. Hãy bỏ đi.`;
    default:
      return 'Giá trị không đúng dạng. Hãy xem lại mục này.';
  }
}
