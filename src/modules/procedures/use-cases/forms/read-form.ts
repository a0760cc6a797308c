import type { Buffer } from 'node:buffer';
import { parseProcedureCode } from '#kernel/codes.ts';
import { filesOf } from '#platform/files/files.ts';
import type { Platform } from '#platform/platform.ts';
import { formHref, papersOf } from '../../domain/form-file.ts';
import type { FormFile, ProcedureRecord } from '../../domain/record.ts';
import { allRevisions } from '../../store/export-store.ts';
import { readProcedure } from '../read-procedure.ts';

type Deps = Pick<Platform, 'db' | 'clock' | 'config'>;

/** A form of a procedure by the last part of its address; those of revisions gone by are still had by who kept the address. */
export async function readForm(deps: Deps, code: string, address: string): Promise<{ readonly file: FormFile; readonly bytes: Buffer } | null> {
  const short = parseProcedureCode(code);
  if (short === null) return null;
  const current = await readProcedure(deps, short);
  const file = (current && formIn(current.record, address)) ?? (await formGoneBy(deps, short, address));
  const bytes = file ? await filesOf(deps.config).read(file.sha256) : null;
  return file && bytes ? { file, bytes } : null;
}

function formIn(record: ProcedureRecord, address: string): FormFile | null {
  const files = papersOf(record).flatMap(({ component }) => component.formFiles ?? []);
  return files.find((one) => formHref(record.code, one).endsWith(`/${address}`)) ?? null;
}

async function formGoneBy(deps: Deps, code: string, address: string): Promise<FormFile | null> {
  for (const { content } of (await allRevisions(deps.db, [code])).toReversed()) {
    const file = formIn(content, address);
    if (file) return file;
  }
  return null;
}
