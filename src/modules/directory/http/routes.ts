import type { Routes } from '#platform/http/routes.ts';
import { apiRoutes } from './api.routes.ts';
import { communeRoutes } from './commune.routes.tsx';

export const routes: Routes = (app, platform) => {
  apiRoutes(app, platform);
  communeRoutes(app, platform);
};
