import { z } from 'zod';
import { AppError, type FieldFault } from '#kernel/app-error.ts';
import { findAgency } from '#modules/directory';
import { can } from '#modules/identity';
import { csrfField, type FastifyReply, type FastifyRequest, LIMITS } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { dateBoxes, readDate } from '#ui/index.ts';
import type { Office } from '../../views/office/frame.tsx';

export const reads = { config: { access: { action: 'procedure.edit' } } } as const;
export const writes = { config: { access: { action: 'procedure.edit' }, rateLimit: LIMITS.write } } as const;
export const publishes = { config: { access: { action: 'procedure.publish' }, rateLimit: LIMITS.write } } as const;

/** Who sits here. The route's rule has let in officers only; this says so to the compiler. */
export async function officeOf(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<Office> {
  const { subject } = request;
  if (subject === null) throw new AppError('not-signed-in');
  const [agency, csrf] = await Promise.all([findAgency(platform, subject.agency), csrfField(reply)]);
  const shown = { name: subject.name, unit: agency?.name ?? subject.agency, csrf, mayAdminister: can(subject, 'admin.open') };
  return { subject: shown, csrf, officerId: subject.officerId, may: (action) => can(subject, action) };
}

export function actorOf(request: FastifyRequest): string {
  if (request.subject === null) throw new AppError('not-signed-in');
  return request.subject.officerId;
}

export type Body = Readonly<Record<string, string | readonly string[]>>;

export const formBody = z.record(z.string().max(100), z.union([z.string(), z.array(z.string())])).catch({});
export const draftParams = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).catch(0) });
export const sectionParams = z.object({ section: z.string().max(40) });
export const procedureParams = z.object({ code: z.string().max(60) });
export const doneQuery = z.object({ xong: z.string().max(40).optional().catch(undefined), phan: z.string().max(40).optional().catch(undefined) });

export function typedIn(body: Body, name: string): string {
  const value = body[name];
  return (typeof value === 'string' ? value : (value?.at(-1) ?? '')).trim();
}

/** The version of the draft that the form was opened on; 0 for one that tells none. */
export function seenIn(body: Body): number {
  const typed = typedIn(body, 'ban');
  return /^\d{1,9}$/u.test(typed) ? Number(typed) : 0;
}

/** A date with what is wrong with it, if anything was typed at all. */
export function dateIn(body: Body, what: string) {
  const boxes = dateBoxes(body, 'ngay');
  const read = readDate(boxes, what);
  const faults: readonly FieldFault[] = read.kind === 'wrong' ? [{ field: 'ngay', message: read.message }] : [];
  return { boxes, faults, date: read.kind === 'date' ? read.date : null };
}
