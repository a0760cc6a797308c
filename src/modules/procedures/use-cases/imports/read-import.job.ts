import { z } from 'zod';
import { filesOf } from '#platform/files/files.ts';
import { defineJob } from '#platform/jobs/jobs.ts';
import type { Platform } from '#platform/platform.ts';
import { findImport, type ImportRow, moveImport, saveProgress, saveReading } from '../../store/catalogue-import-store.ts';
import { readVersion } from '../../store/revision-store.ts';
import { importFile } from '../import-file.ts';

/** Reads a file that was handed in, on trial: what it would add, change, end, and what it cannot take. */
export const readImportJob = defineJob<{ id: string }>({
  queue: 'procedures.read-import',
  payload: z.object({ id: z.uuid() }),
  concurrency: 1,
  retryLimit: 3,
  handle: async (platform, { id }) => {
    const row = await findImport(platform.db, id);
    if (row === null || row.state !== 'reading') return;
    const bytes = await filesOf(platform.config).read(row.fileKey);
    if (bytes === null) throw new Error(`file of import ${id} is not in the store`);
    const version = await readVersion(platform.db);
    const report = await importFile(platform, { bytes, format: row.format }, { ...optionsOf(platform, row), dryRun: true });
    await saveReading(platform.db, id, { report, version, again: false });
  },
  giveUp: async (platform, { id }) => {
    await moveImport(platform.db, id, { from: 'reading', to: 'failed', finishedAt: platform.clock.now() });
  },
});

/** The day and the author of what an import writes, telling how far it is. */
export function optionsOf(platform: Platform, row: ImportRow) {
  return {
    effectiveFrom: row.effectiveFrom,
    actor: row.createdBy,
    onProgress: (report: { readonly read: number }) => {
      saveProgress(platform.db, row.id, report.read).catch(() => {});
    },
  };
}
