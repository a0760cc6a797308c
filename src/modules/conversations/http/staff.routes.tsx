import { AppError } from '#kernel/app-error.ts';
import { findAgency } from '#modules/directory';
import { checked, csrfField, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import { markAnswered, waitingPeople } from '../use-cases/handovers.ts';
import { WaitingPage } from '../views/waiting.page.tsx';
import { handoverParams } from './schemas.ts';

const PAGE = '/quan-tri/hoi-thoai';
const access = { config: { access: { action: 'admin.conversations' }, rateLimit: LIMITS.read } } as const;

export const staffRoutes: Routes = (app, platform) => {
  app.get(PAGE, access, async (request, reply) => {
    const { subject } = request;
    if (subject === null) throw new AppError('not-signed-in');
    const [agency, waiting, csrf] = await Promise.all([findAgency(platform, subject.agency), waitingPeople(platform), csrfField(reply)]);
    const shown = { name: subject.name, unit: agency?.name ?? subject.agency, csrf };
    return sendPage(reply, <WaitingPage subject={shown} waiting={waiting} csrf={csrf} />);
  });

  app.post(`${PAGE}/:id/da-tra-loi`, access, async (request, reply) => {
    const { subject } = request;
    if (subject === null) throw new AppError('not-signed-in');
    const { id } = checked(handoverParams, request.params);
    // Marked by a colleague a moment ago is as good: the list shows who still waits.
    await markAnswered(platform, subject, id);
    return reply.redirect(PAGE, 303);
  });
};
