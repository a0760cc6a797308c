import { z } from 'zod';
import { defineJob } from '#platform/jobs/jobs.ts';
import { eraseWhatIsOld, takeUpForgotten } from '../use-cases/tidy-up.ts';

export const eraseJob = defineJob({
  queue: 'conversations.erase-old',
  payload: z.object({}),
  concurrency: 1,
  retryLimit: 3,
  cron: '17 * * * *',
  handle: (platform) => eraseWhatIsOld(platform),
});

/** Sweeper: events whose job was lost. */
export const sweepInboxJob = defineJob({
  queue: 'conversations.sweep-inbox',
  payload: z.object({}),
  concurrency: 1,
  retryLimit: 0,
  cron: '*/5 * * * *',
  handle: async (platform) => {
    await takeUpForgotten(platform);
  },
});
