import { AppError } from '#kernel/app-error.ts';
import { checked, LIMITS, type Routes } from '#platform/http/routes.ts';
import { readTypedDossierCodes } from '../domain/typed-code.ts';
import { presentPublic, publicView } from '../use-cases/public-view.ts';
import { codeParams } from './schemas.ts';

export const apiRoutes: Routes = (app, platform) => {
  app.get('/api/v1/dossiers/:code', { config: { access: 'public', rateLimit: LIMITS.read } }, async (request, reply) => {
    const { code } = checked(codeParams, request.params);
    const [exact] = readTypedDossierCodes(code).exact;
    const found = exact === undefined ? null : await publicView(platform, exact);
    if (found === null) throw new AppError('dossier-not-found');
    return reply.header('cache-control', 'no-store').send(presentPublic(found));
  });
};
