import { eraseListsJob } from './jobs/erase-lists.job.ts';
import { publishImportJob } from './use-cases/imports/publish-import.job.ts';
import { readImportJob } from './use-cases/imports/read-import.job.ts';

export const jobs = [eraseListsJob, readImportJob, publishImportJob] as const;
