import { Buffer } from 'node:buffer';
import multipart from '@fastify/multipart';
import { z } from 'zod';
import { checked, type FastifyInstance } from '#platform/http/routes.ts';
import { type Body, formBody } from './office.ts';

/** A file arrives as its name and its bytes; the other parts of the form as text. */
const uploaded = z.object({ name: z.string(), bytes: z.instanceof(Buffer), cut: z.boolean() });
export type Uploaded = z.infer<typeof uploaded>;

/** Lets the routes of a scope take in one file. Elsewhere a form with a file is refused before it is read. */
export async function takeFiles(scope: FastifyInstance, largest: number): Promise<void> {
  await scope.register(multipart, {
    attachFieldsToBody: 'keyValues',
    throwFileSizeLimit: false,
    limits: { fileSize: largest, files: 1, fields: 10, fieldSize: 2_000, parts: 12 },
    onFile: async (part) => {
      const bytes = await part.toBuffer();
      Object.assign(part, { value: { name: part.filename, bytes, cut: part.file.truncated } });
    },
  });
}

/** The parts of the form, and the file of the field `tep` when one was chosen. */
export function readUpload(body: unknown): { readonly typed: Body; readonly file: Uploaded | null } {
  const { tep, ...fields }: Record<string, unknown> = { ...(typeof body === 'object' ? body : {}) };
  const file = uploaded.safeParse(tep).data ?? null;
  return { typed: checked(formBody, fields), file: file === null || (file.name === '' && file.bytes.length === 0) ? null : file };
}
