import { eraseImportFilesJob } from './jobs/erase-import-files.job.ts';
import { eraseListsJob } from './jobs/erase-lists.job.ts';
import { publishImportJob } from './use-cases/imports/publish-import.job.ts';
import { readImportJob } from './use-cases/imports/read-import.job.ts';

export const jobs = [eraseImportFilesJob, eraseListsJob, readImportJob, publishImportJob] as const;
