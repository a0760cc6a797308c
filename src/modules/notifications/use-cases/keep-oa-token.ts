import { z } from 'zod';
import { defineJob } from '#platform/jobs/jobs.ts';
import { keepToken } from '../channels/zalo-oa/tokens.ts';

/** Renews the OA's pair around its twentieth hour. A send that meets an old pair does the same; this is for quiet nights. */
export const keepOaTokenJob = defineJob({
  queue: 'notifications.keep-oa-token',
  payload: z.object({}),
  cron: '*/10 * * * *',
  concurrency: 1,
  retryLimit: 0,
  handle: (platform) => keepToken(platform),
});
