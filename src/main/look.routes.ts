import { z } from 'zod';
import { LETTERS, readLook, THEMES, writeLook } from '#kernel/look.ts';
import { checked, type FastifyRequest, LIMITS, LOOK_COOKIE, type Routes } from '#platform/http/routes.ts';

const wish = z.object({ theme: z.enum(THEMES).optional(), letters: z.enum(LETTERS).optional() });
const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** Colours and size of letters, chosen by buttons that stand on every page; needs no script and keeps nothing but the choice. */
export const lookRoutes: Routes = (app, platform) => {
  const secure = platform.config.publicUrl.startsWith('https://');
  app.post('/hien-thi', { config: { access: 'public', rateLimit: LIMITS.write } }, async (request, reply) => {
    const { theme, letters } = checked(wish, request.body ?? {});
    const before = readLook(request.cookies[LOOK_COOKIE]);
    const look = writeLook({ theme: theme ?? before.theme, letters: letters ?? before.letters });
    reply.setCookie(LOOK_COOKIE, look, { path: '/', maxAge: ONE_YEAR_S, sameSite: 'lax', httpOnly: true, secure });
    return reply.redirect(cameFrom(request), 303);
  });
};

/** The page whose button was pressed, if it is one of ours: only its path and query are used, so nobody is sent elsewhere. */
function cameFrom(request: FastifyRequest): string {
  const { referer = '' } = request.headers;
  if (!URL.canParse(referer)) return '/';
  const { host, pathname, search } = new URL(referer);
  return host === request.host && !pathname.startsWith('//') ? pathname + search : '/';
}
