import { checked, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import { COMMUNE_COOKIE, chosenCommune, findCommunes } from '../use-cases/chosen-commune.ts';
import { CommunePage } from '../views/commune.page.tsx';
import { communeForm, communeQuery } from './schemas.ts';

const PAGE = '/toi-o';
const YEAR = 365 * 24 * 3600;

/** "Tôi ở …": the person says once where they live; kept in their browser only. */
export const communeRoutes: Routes = (app, platform) => {
  app.get(PAGE, { config: { access: 'public', rateLimit: LIMITS.read } }, async (request, reply) => {
    const { tim, ve } = checked(communeQuery, request.query);
    const [options, chosen] = await Promise.all([findCommunes(platform, tim), chosenCommune(platform, request.cookies[COMMUNE_COOKIE])]);
    return sendPage(reply, <CommunePage typed={tim} back={ve} options={options} chosen={chosen} />);
  });

  app.post(PAGE, { config: { access: 'public', rateLimit: LIMITS.write } }, async (request, reply) => {
    const { xa, ve } = checked(communeForm, request.body);
    const chosen = await chosenCommune(platform, xa);
    const secure = platform.config.publicUrl.startsWith('https://');
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
    if (chosen === null) reply.clearCookie(COMMUNE_COOKIE, options);
    else reply.setCookie(COMMUNE_COOKIE, chosen.code, { ...options, maxAge: YEAR });
    return reply.redirect(ve, 303);
  });
};
