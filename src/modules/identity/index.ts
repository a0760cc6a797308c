import type { Routes } from '#platform/http/routes.ts';
import { signInRoutes } from './http/sign-in.routes.ts';

export { can, RIGHTS, type Right } from './domain/rights.ts';
export { listOfficers } from './store.ts';
export { type NewOfficer, registerOfficer, signIn, signOut, whoIs } from './use-cases.ts';

export const routes: Routes = signInRoutes;
