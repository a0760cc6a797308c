import { eraseListsJob } from './jobs/erase-lists.job.ts';

export const jobs = [eraseListsJob] as const;
