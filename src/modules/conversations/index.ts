import type { Routes } from '#platform/http/routes.ts';
import type { JobDefinition } from '#platform/jobs/jobs.ts';
import { assistantRoutes } from './http/assistant.routes.tsx';
import { staffRoutes } from './http/staff.routes.tsx';
import { webhookRoutes } from './http/webhook.routes.ts';
import { handleZaloEventJob, recordZaloReceiptsJob } from './jobs/handle-zalo.job.ts';
import { eraseJob, sweepInboxJob } from './jobs/tidy-up.job.ts';

/** The door of `conversations`: people write, somebody answers. Nothing rests on it but the composition. */
export type { Answer, Choice, Link } from './domain/answer.ts';
export { renderText, TEXT_LIMIT } from './domain/render-text.ts';
export { answerOnWeb } from './use-cases/answer-on-web.ts';
export { type WaitingPerson, waitingPeople } from './use-cases/handovers.ts';
export { type InboxHealth, inboxHealth } from './use-cases/inbox-health.ts';
export { eraseWhatIsOld, takeUpForgotten } from './use-cases/tidy-up.ts';
export { warmUp } from './use-cases/warm-up.ts';

export const routes: Routes = (app, platform) => {
  webhookRoutes(app, platform);
  assistantRoutes(app, platform);
  staffRoutes(app, platform);
};

export const jobs: readonly JobDefinition[] = [handleZaloEventJob, recordZaloReceiptsJob, eraseJob, sweepInboxJob];
