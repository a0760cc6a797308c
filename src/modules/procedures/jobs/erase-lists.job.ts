import { z } from 'zod';
import { defineJob } from '#platform/jobs/jobs.ts';
import { eraseOldLists } from '../use-cases/saved-list.ts';

/** Saved lists past their 90 days. A run that fails is made up for by the next: an ended list is not shown in any case. */
export const eraseListsJob = defineJob({
  queue: 'procedures.erase-lists',
  payload: z.object({}),
  concurrency: 1,
  retryLimit: 2,
  cron: '40 3 * * *',
  handle: async (platform) => {
    await eraseOldLists(platform);
  },
});
