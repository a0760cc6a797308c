import * as conversations from '#modules/conversations';
import * as directory from '#modules/directory';
import * as dossiers from '#modules/dossiers';
import * as identity from '#modules/identity';
import * as notifications from '#modules/notifications';
import * as procedures from '#modules/procedures';
import type { Routes } from '#platform/http/routes.ts';
import type { JobDefinition } from '#platform/jobs/jobs.ts';

/** Every module's routes and jobs, in the order of the house plan. */
export const moduleRoutes: readonly Routes[] = [
  directory.routes,
  identity.routes,
  procedures.routes,
  notifications.routes,
  dossiers.routes,
  conversations.routes,
];

export const moduleJobs: readonly JobDefinition[] = [...procedures.jobs, ...notifications.jobs, ...dossiers.jobs, ...conversations.jobs];
