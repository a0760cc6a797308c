import { h } from 'preact';
import { z } from 'zod';
import { SESSION_COOKIE } from '#platform/http/access.ts';
import { checked, type FastifyReply, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { signIn, signOut } from '../use-cases.ts';
import { SignInPage } from '../views/sign-in.page.tsx';

const form = z.object({ ten: z.string().max(80).default(''), matkhau: z.string().max(200).default(''), tiep: z.string().max(500).default('') });

export const signInRoutes: Routes = (app, platform) => {
  app.get('/dang-nhap', { config: { access: 'public' } }, async (request, reply) => {
    const next = safeNext(z.object({ tiep: z.string().max(500).optional() }).safeParse(request.query).data?.tiep);
    return sendPage(reply, h(SignInPage, { next }));
  });

  app.post('/dang-nhap', { config: { access: 'public', rateLimit: LIMITS.signIn } }, async (request, reply) => {
    const given = checked(form, request.body);
    const token = await signIn(platform, { signInName: given.ten, password: given.matkhau });
    const next = safeNext(given.tiep);
    if (token === null) return sendPage(reply, h(SignInPage, { next, signInName: given.ten, wrong: true }), { status: 401 });
    return keepSession(reply, platform, token).redirect(next, 303);
  });

  app.post('/dang-xuat', { config: { access: 'public' } }, async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await signOut(platform, token);
    return reply.clearCookie(SESSION_COOKIE, { path: '/' }).redirect('/dang-nhap', 303);
  });
};

function keepSession(reply: FastifyReply, platform: Platform, token: string): FastifyReply {
  const secure = platform.config.publicUrl.startsWith('https://');
  return reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

/** Only a path of our own: a sign-in page that sends people elsewhere is a gift to thieves. */
function safeNext(next: string | undefined): string {
  return next && /^\/(?![/\\])[^\s]*$/u.test(next) ? next : '/ban-lam-viec';
}
