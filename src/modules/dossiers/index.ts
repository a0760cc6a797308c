import type { Routes } from '#platform/http/routes.ts';
import { apiRoutes } from './http/api.routes.ts';
import { citizenRoutes } from './http/citizen.routes.tsx';
import { officerRoutes } from './http/officer.routes.tsx';
import { receptionRoutes } from './http/reception.routes.tsx';
import { observeTimesJob } from './jobs/observe-times.job.ts';

export { ACTIONS, ACTS, type ActionName, type ActName } from './domain/actions.ts';
export type { Actor, Refusal } from './domain/decide.ts';
export type { Dossier, FilingChannel, HandedIn } from './domain/dossier.ts';
export { DOSSIER_ACTIONS } from './domain/policies.ts';
export { GROUPS, STATES, type State } from './domain/states.ts';
export { readTypedDossierCodes, type TypedCodes } from './domain/typed-code.ts';
export { observeSoon } from './jobs/observe-times.job.ts';
export { type Acted, type ActInput, actOnDossier } from './use-cases/act.ts';
export { advanceForCli, type CliDossier, listForCli, showForCli } from './use-cases/command-line.ts';
export { observeTimes } from './use-cases/observe-times.ts';
export type { Opened, OpeningInput } from './use-cases/open-dossier.ts';
export { type PublicDossier, type PublicEvent, publicView } from './use-cases/public-view.ts';
export { receiveAtCounter } from './use-cases/receive-at-counter.ts';
export { submitOnline } from './use-cases/submit-online.ts';

export const routes: Routes = (app, platform) => {
  apiRoutes(app, platform);
  citizenRoutes(app, platform);
  officerRoutes(app, platform);
  receptionRoutes(app, platform);
};

export const jobs = [observeTimesJob] as const;
