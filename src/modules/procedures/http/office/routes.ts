import type { Routes } from '#platform/http/routes.ts';
import { draftRoutes } from './draft.routes.tsx';
import { exportRoutes } from './export.routes.tsx';
import { officeFormRoutes } from './forms.routes.tsx';
import { importRoutes } from './import.routes.tsx';
import { listRoutes } from './list.routes.tsx';
import { officeProcedureRoutes } from './procedure.routes.tsx';
import { reviewRoutes } from './review.routes.tsx';
import { searchesRoutes } from './searches.routes.tsx';
import { officeSituationRoutes } from './situation.routes.tsx';

/** The office's own pages: the list, the editor, the review, one procedure's history and end. */
export const officeRoutes: Routes = (app, platform) => {
  listRoutes(app, platform);
  officeFormRoutes(app, platform);
  importRoutes(app, platform);
  exportRoutes(app, platform);
  draftRoutes(app, platform);
  reviewRoutes(app, platform);
  officeSituationRoutes(app, platform);
  searchesRoutes(app, platform);
  officeProcedureRoutes(app, platform);
};
