import { createHmac, randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { AppError } from '#kernel/app-error.ts';
import { inLanguage, languageOfPath, withoutLanguage } from '#kernel/language.ts';
import type { Platform } from '../platform.ts';
import { type Gatekeeper, guardRoutes } from './access.ts';
import { answerEarly, type ErrorView, handleErrors } from './errors.ts';
import { countRequests } from './metrics.ts';
import type { Routes } from './routes.ts';
import { securityHeaders } from './security-headers.ts';

export type AppParts = {
  readonly gatekeeper: Gatekeeper;
  readonly errorView: ErrorView;
  readonly routes: readonly Routes[];
  /** Folder of built files with hashed names; null in tests that need none. */
  readonly assetFolder: string | null;
};

const BODY_LIMIT = 1_048_576;

/** The web server with every route of every module, ready to listen or to be injected. */
export async function createApp(platform: Platform, parts: AppParts): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = platform.log;
  const heads = securityHeaders(isHttps(platform));
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    // One line per request would hold the address as typed, and an address may hold a dossier code.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    // Limits count by address: behind a proxy that is not named here everybody would have the same one.
    trustProxy: platform.config.trustedProxies.length > 0 ? [...platform.config.trustedProxies] : false,
    // No hook has run by then: the headers are put on here.
    frameworkErrors: (error, request, reply) => answerEarly(error, request, reply.headers(heads), parts.errorView),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    // Each page has one route; `/en/…` is the same page in English, told by `originalUrl`.
    rewriteUrl: (request) => withoutLanguage(request.url ?? '/'),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    genReqId: requestIds(),
    // A logger for each request would cost more than most answers; whoever logs names the request.
    childLoggerFactory: (parent) => parent,
  });
  await addProtection(app, platform, heads);
  handleErrors(app, parts.errorView);
  keepLanguage(app);
  countRequests(app);
  guardRoutes(app, parts.gatekeeper);
  if (parts.assetFolder !== null) await addAssets(app, parts.assetFolder);
  // In a plugin of their own so that the hooks above are in place before any route is read.
  await app.register(async (scope) => {
    for (const routes of parts.routes) routes(scope, platform);
  });
  return app;
}

/** Who was sent on from an English page arrives at an English page. */
function keepLanguage(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, next) => {
    const { location } = reply.getHeaders();
    if (typeof location === 'string' && languageOfPath(request.originalUrl) === 'en') reply.header('location', inLanguage(location, 'en'));
    next(null, payload);
  });
}

/** Short enough to be read out on the phone; the first half tells the run, the second the request. */
function requestIds(): () => string {
  const run = randomBytes(3).toString('hex');
  let count = 0;
  return () => {
    count = (count + 1) % 0x1000000;
    return `${run}-${count.toString(36)}`;
  };
}

function isHttps(platform: Platform): boolean {
  return platform.config.publicUrl.startsWith('https://');
}

async function addProtection(app: FastifyInstance, platform: Platform, heads: Readonly<Record<string, string>>): Promise<void> {
  const https = isHttps(platform);
  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(heads);
    next();
  });
  const key = createHmac('sha256', platform.config.secretKey).update('cookies').digest('hex');
  await app.register(cookie, { secret: key });
  await app.register(csrf, { cookieOpts: { signed: true, httpOnly: true, sameSite: 'strict', path: '/', secure: https } });
  await app.register(formbody, { bodyLimit: 262_144 });
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new AppError('too-many-requests') });
}

async function addAssets(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false, immutable: true, maxAge: '365d', preCompressed: true, index: false });
  app.get<{ Params: { '*': string } }>('/assets/*', { config: { access: 'public' } }, (request, reply) => reply.sendFile(request.params['*']));
}
