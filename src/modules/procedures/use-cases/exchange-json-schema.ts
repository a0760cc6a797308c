import { z } from 'zod';
import { lineSchema } from './exchange-schema.ts';

/** JSON Schema (2020-12) of one line of the exchange format, made from the very check that the import does. */
export function exchangeJsonSchema(id: string): object {
  const schema = z.toJSONSchema(lineSchema, { io: 'input', unrepresentable: 'any' });
  return { ...schema, $id: id, title: 'Thủ tục hành chính', description: 'Một dòng của danh mục thủ tục ở định dạng trao đổi của Một Cửa' };
}
