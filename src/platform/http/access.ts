import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { AppError } from '#kernel/app-error.ts';
import type { Subject } from '#kernel/subject.ts';

/** Who may call a route. Every route declares one; a route without one keeps the program from starting. */
export type Access = 'public' | 'webhook' | { readonly action: string };

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    subject: Subject | null;
  }
}

/** Answers the two questions that this folder cannot: who is it, and may they. `identity` gives them. */
export type Gatekeeper = {
  readonly whoIs: (sessionToken: string) => Promise<Subject | null>;
  readonly may: (subject: Subject, action: string) => boolean;
};

export const SESSION_COOKIE = 'mc_session';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export function guardRoutes(app: FastifyInstance, gatekeeper: Gatekeeper): void {
  app.decorateRequest('subject', null);
  app.addHook('onRoute', (route) => requireRule(route));
  // With a callback, not a promise: most requests are public pages of people without a session, and pass at once.
  app.addHook('onRequest', (request, _reply, next) => {
    const access = request.routeOptions.config.access ?? 'public';
    const token = access === 'webhook' ? undefined : request.cookies[SESSION_COOKIE];
    if (token === undefined) return next(typeof access === 'string' ? undefined : new AppError('not-signed-in'));
    admit(request, gatekeeper, access, token).then(() => next(), next);
  });
  app.addHook('preHandler', (request, reply, next) => {
    const access = request.routeOptions.config.access ?? 'public';
    if (SAFE.has(request.method) || access === 'webhook') return next();
    // A browser says where a form came from; another site's form has no business here.
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return next(new AppError('form-expired'));
    if (access === 'public') return next();
    app.csrfProtection(request, reply, (error?: Error) => next(error ? new AppError('form-expired', { cause: error }) : undefined));
  });
}

async function admit(request: FastifyRequest, gatekeeper: Gatekeeper, access: Access, token: string): Promise<void> {
  request.subject = await gatekeeper.whoIs(token);
  if (typeof access === 'string') return;
  if (!request.subject) throw new AppError('not-signed-in');
  if (!gatekeeper.may(request.subject, access.action)) throw new AppError('not-allowed');
}

function requireRule(route: RouteOptions): void {
  if (route.config?.access === undefined) {
    throw new Error(`route ${String(route.method)} ${route.url} declares no access rule`);
  }
}
