import { z } from 'zod';
import { defineJob } from '#platform/jobs/jobs.ts';
import { eraseImportFiles } from '../use-cases/imports/erase-files.ts';

/** Files of imports that were over long ago. A run that fails is made up for by the next: nothing else waits for it. */
export const eraseImportFilesJob = defineJob({
  queue: 'procedures.erase-import-files',
  payload: z.object({}),
  concurrency: 1,
  retryLimit: 2,
  cron: '50 3 * * *',
  handle: async (platform) => {
    await eraseImportFiles(platform);
  },
});
