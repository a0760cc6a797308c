import { z } from 'zod';
import { defineJob } from '#platform/jobs/jobs.ts';
import type { Platform } from '#platform/platform.ts';
import { keepToken } from '../channels/zalo-oa/tokens.ts';

/** Takes over the pair that this process was started with, so that the others find it in the database; renews one that is due. */
export function keepOaToken(platform: Platform): Promise<void> {
  return keepToken(platform);
}

/** Renews the OA's pair around its twentieth hour. A send that meets an old pair does the same; this is for quiet nights. */
export const keepOaTokenJob = defineJob({
  queue: 'notifications.keep-oa-token',
  payload: z.object({}),
  cron: '*/10 * * * *',
  concurrency: 1,
  retryLimit: 0,
  handle: keepOaToken,
});
