import type { Buffer } from 'node:buffer';
import { normaliseText } from '#kernel/text.ts';
import { filesOf } from '#platform/files/files.ts';
import { readZip } from '#platform/files/zip.ts';
import type { Platform } from '#platform/platform.ts';
import { checkForm, type FormRefusal } from '../../domain/form-file.ts';
import type { FormFile } from '../../domain/record.ts';

export type GivenForm = { readonly name: string; readonly label: string; readonly bytes: Buffer };
export type FormStored = { readonly ok: true; readonly file: FormFile } | { readonly ok: false; readonly reason: FormRefusal };

/** Checks what a file really is and keeps its bytes; which paper it belongs to is the caller's to write down. */
export async function storeForm(platform: Pick<Platform, 'config'>, given: GivenForm): Promise<FormStored> {
  const checked = checkForm(given.name, await lookAt(given.bytes));
  if (!checked.ok) return checked;
  const sha256 = await filesOf(platform.config).put(given.bytes);
  const label = normaliseText(given.label).slice(0, 200) || checked.name.replace(/\.[a-z]+$/iu, '');
  return { ok: true, file: { label, name: checked.name, mediaType: checked.mediaType, bytes: given.bytes.length, sha256 } };
}

/** An office file unpacks to some times its size, never to this. */
const LIMITS = { entries: 1_000, unpackedBytes: 100_000_000 } as const;

async function lookAt(bytes: Buffer) {
  const head = bytes.toString('latin1', 0, 8);
  const zip = head.startsWith('PK') ? readZip(bytes, LIMITS) : null;
  const parts = zip?.ok ? zip.names : [];
  const mimetype = zip?.ok && parts.includes('mimetype') ? String((await zip.read('mimetype')) ?? '').trim() : '';
  return { size: bytes.length, head, parts, mimetype };
}
