import type { JobDefinition } from '#platform/jobs/jobs.ts';
import { deliverJob } from './use-cases/deliver.ts';
import { keepOaTokenJob } from './use-cases/keep-oa-token.ts';
import { sweepJob } from './use-cases/sweep.ts';

export const jobs: readonly JobDefinition[] = [deliverJob, sweepJob, keepOaTokenJob];
