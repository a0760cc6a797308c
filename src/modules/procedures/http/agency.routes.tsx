import { AppError } from '#kernel/app-error.ts';
import { legalDay } from '#kernel/time.ts';
import { agencySuccessors } from '#modules/directory';
import { checked, type Routes, sendPage } from '#platform/http/routes.ts';
import { findAgencyByAddress, placeAt, proceduresAt } from '../use-cases/places.ts';
import { AgencyPage } from '../views/agency.page.tsx';
import { agencyParams } from './schemas.ts';

/** An agency for people: where it is, when it is open, what can be brought to it. Made anew each time, because of the hours. */
export const agencyRoutes: Routes = (app, platform) => {
  app.get('/co-quan/:agency', { config: { access: 'public' } }, async (request, reply) => {
    const { agency: address } = checked(agencyParams, request.params);
    const agency = await findAgencyByAddress(platform, address);
    if (agency === null) throw new AppError('not-found');
    const now = platform.clock.now();
    const ended = agency.validTo !== null && legalDay(now).since(agency.validTo).sign > 0 ? agency.validTo : null;
    const [place, procedures, heirs] = await Promise.all([
      placeAt(platform, agency, null),
      ended === null ? proceduresAt(platform, agency) : [],
      ended === null ? [] : agencySuccessors(platform, agency.code, legalDay(now)),
    ]);
    return sendPage(reply, <AgencyPage {...{ place, procedures, heirs, ended, now }} publicUrl={platform.config.publicUrl} />);
  });
};
