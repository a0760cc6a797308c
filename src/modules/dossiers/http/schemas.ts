import { z } from 'zod';

const line = (max: number) =>
  z
    .string()
    .max(max, `Chỉ nhận tới ${max} chữ.`)
    .transform((text) => text.trim());

/** A form sends one ticked box as text and several as a list. */
const many = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value));

export const codeParams = z.object({ code: z.string().max(120) });
export const actParams = codeParams.extend({ action: z.string().max(40) });

export const deskQuery = z.object({
  muc: z.string().max(40).optional(),
  q: line(200).optional(),
  sau: z.string().max(40).optional(),
  viec: z.string().max(40).optional(),
  xong: z.string().max(40).optional(),
});

export const trackQuery = z.object({ ma: z.string().max(4000, 'Hãy chỉ gõ mã hồ sơ.').optional() });

export const receptionQuery = z.object({
  q: line(200).optional(),
  'thu-tuc': z.string().max(40).optional(),
});

export const receiptQuery = z.object({ moi: z.string().max(5).optional() });

export const actBody = z.object({
  version: z.coerce.number().int().positive(),
  publicNote: line(4000).default(''),
  privateNote: line(2000).default(''),
  leaderReason: line(2000).default(''),
  confirmed: z.string().max(10).optional(),
});

/** Loose on purpose: what is wrong is told per field with everything typed kept, see `readReception`. */
export const receptionBody = z.object({
  key: z.string().min(8).max(200),
  ownerName: line(200).default(''),
  ownerPhone: line(40).default(''),
  channel: z.string().max(20).default('direct'),
  limitIndex: z.coerce.number().int().min(0).max(100).catch(0).default(0),
  papers: many.default([]),
  privateNote: line(2000).default(''),
  /** The button that only asks for the list of the case. */
  viec: z.string().max(20).default(''),
});

export type ReceptionBody = z.infer<typeof receptionBody>;
