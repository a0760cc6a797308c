import type { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { Temporal } from '#kernel/time.ts';
import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import { filesOf } from '#platform/files/files.ts';
import type { Platform } from '#platform/platform.ts';
import { insertImport } from '../../store/catalogue-import-store.ts';
import { formatOf } from '../import-file.ts';
import { readImportJob } from './read-import.job.ts';

/** Keeps the file and plans its trial reading. Nothing of it touches the catalogue yet. */
export async function handInCatalogue(
  platform: Platform,
  file: { readonly name: string; readonly bytes: Buffer; readonly effectiveFrom: Temporal.PlainDate },
  actor: string,
): Promise<string> {
  const fileKey = await filesOf(platform.config).put(file.bytes);
  const id = randomUUID();
  const at = platform.clock.now();
  const row = { id, format: formatOf(file.bytes), fileKey, fileName: file.name, fileBytes: file.bytes.length, effectiveFrom: file.effectiveFrom };
  await inTransaction(platform.db, async (tx) => {
    await insertImport(tx, { ...row, createdAt: at, createdBy: actor });
    await recordAct(tx, { at, actor, action: 'procedure.import-hand-in', objectKind: 'catalogue-import', objectId: id });
    await platform.jobs.enqueue(tx, readImportJob, { id });
  });
  return id;
}
