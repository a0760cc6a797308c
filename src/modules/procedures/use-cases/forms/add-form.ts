import { legalDay } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { type FormRefusal, papersOf, withForm } from '../../domain/form-file.ts';
import { contentHash } from '../content-hash.ts';
import { importGiven } from '../import-catalogue.ts';
import { readProcedure } from '../read-procedure.ts';
import { type GivenForm, storeForm } from './store-form.ts';

export type FormAdded = { readonly ok: true; readonly paper: string } | { readonly ok: false; readonly reason: FormRefusal | 'no-procedure' | 'no-paper' };

/** Lays a form to a paper of what is in force today, as a new revision from today. For the command line. */
export async function addForm(
  platform: Pick<Platform, 'db' | 'clock' | 'config'>,
  asked: GivenForm & { readonly code: string; readonly paper: number },
  actor: string,
): Promise<FormAdded> {
  const read = await readProcedure(platform, asked.code);
  if (read === null) return { ok: false, reason: 'no-procedure' };
  const paper = papersOf(read.record).find((one) => one.no === asked.paper);
  if (paper === undefined) return { ok: false, reason: 'no-paper' };
  const stored = await storeForm(platform, asked);
  if (!stored.ok) return stored;
  const record = { ...read.record, componentGroups: withForm(read.record.componentGroups, asked.paper, stored.file) ?? read.record.componentGroups };
  const item = { kind: 'record' as const, line: 1, code: record.code, name: record.name, record, hash: contentHash(record), period: null };
  await importGiven(platform, [item], { effectiveFrom: legalDay(platform.clock.now()), actor });
  return { ok: true, paper: paper.component.name };
}
