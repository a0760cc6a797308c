import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordAct } from '#modules/audit';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import { filesOf } from '#platform/files/files.ts';
import { defineJob } from '#platform/jobs/jobs.ts';
import type { Platform } from '#platform/platform.ts';
import { findImport, finishImport, type ImportRow, moveImport, saveReading } from '../../store/catalogue-import-store.ts';
import { lockVersion } from '../../store/import-store.ts';
import { type ImportReport, importGiven, importWithin } from '../import-catalogue.ts';
import { itemsOf } from '../import-file.ts';
import { optionsOf } from './read-import.job.ts';

/**
 * Publishes a confirmed import in one transaction. When the catalogue changed since it was read and the file would now do
 * something else than was confirmed, nothing is published: the new reading waits to be confirmed.
 */
export const publishImportJob = defineJob<{ id: string }>({
  queue: 'procedures.publish-import',
  payload: z.object({ id: z.uuid() }),
  concurrency: 1,
  retryLimit: 3,
  handle: async (platform, { id }) => {
    const row = await findImport(platform.db, id);
    if (row === null || row.state !== 'publishing') return;
    const bytes = await filesOf(platform.config).read(row.fileKey);
    if (bytes === null) throw new Error(`file of import ${id} is not in the store`);
    const file = { bytes, format: row.format };
    await inTransaction(platform.db, async (tx) => {
      const version = await lockVersion(tx);
      const again = version === row.catalogueVersion ? null : await otherwise(platform, row, file);
      if (again !== null) await saveReading(tx, id, { report: again, version, again: true });
      else await publish(platform, tx, row, file);
    });
  },
  giveUp: async (platform, { id }) => {
    await moveImport(platform.db, id, { from: 'publishing', to: 'failed', finishedAt: platform.clock.now() });
  },
});

type File = Parameters<typeof itemsOf>[1];

async function publish(platform: Platform, tx: Tx, row: ImportRow, file: File): Promise<void> {
  const options = optionsOf(platform, row);
  const report = await importWithin(tx, platform, itemsOf(platform, file, options), options);
  const at = platform.clock.now();
  await finishImport(tx, row.id, { report: { ...report, rows: row.report?.rows ?? [] }, at });
  await recordAct(tx, { at, actor: row.confirmedBy ?? '', action: 'procedure.import-publish', objectKind: 'catalogue-import', objectId: row.id });
}

/** The reading of today when it differs from the one that was confirmed; null when it is the same. */
async function otherwise(platform: Platform, row: ImportRow, file: File): Promise<ImportReport | null> {
  const options = { ...optionsOf(platform, row), dryRun: true };
  const report = await importGiven(platform, itemsOf(platform, file, options), options);
  return digestOf(report) === digestOf(row.report) ? null : report;
}

function digestOf(report: ImportReport | null): string {
  const told = [report?.rows?.map(({ code, action, changes }) => [code, action, changes]), report?.faults.map(({ line, reason }) => [line, reason])];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
