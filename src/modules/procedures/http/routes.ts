import type { Routes } from '#platform/http/routes.ts';
import { agencyRoutes } from './agency.routes.tsx';
import { agencyServiceRoutes } from './agency-service.routes.tsx';
import { apiRoutes } from './api.routes.ts';
import { browseRoutes } from './browse.routes.tsx';
import { changesRoutes } from './changes.routes.tsx';
import { findRoutes } from './find.routes.tsx';
import { findApiRoutes } from './find-api.routes.ts';
import { officeRoutes } from './office/routes.ts';
import { openDataRoutes } from './open-data.routes.tsx';
import { procedureRoutes } from './procedure.routes.tsx';
import { savedListRoutes } from './saved-list.routes.tsx';
import { situationRoutes } from './situation.routes.tsx';

export const routes: Routes = (app, platform) => {
  agencyRoutes(app, platform);
  agencyServiceRoutes(app, platform);
  apiRoutes(app, platform);
  browseRoutes(app, platform);
  changesRoutes(app, platform);
  findApiRoutes(app, platform);
  findRoutes(app, platform);
  openDataRoutes(app, platform);
  procedureRoutes(app, platform);
  savedListRoutes(app, platform);
  situationRoutes(app, platform);
  officeRoutes(app, platform);
};
