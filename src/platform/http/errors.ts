import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { AppError, type ErrorCode } from '#kernel/app-error.ts';
import { languageOfPath } from '#kernel/language.ts';
import { sendPage } from './page.ts';

export type ErrorView = (shown: {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields: AppError['fields'];
  readonly reference: string;
  /** Where it was asked for, without the query: pages of officers look otherwise than pages of citizens. */
  readonly path: string;
}) => JSX.Element;

/** One place turns every error into a page or JSON. What is unforeseen shows a reference and nothing else. */
export function handleErrors(app: FastifyInstance, view: ErrorView): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, new AppError('not-found'), view));
  app.setErrorHandler(async (error: FastifyError, request, reply) => answer(request, reply, toAppError(error), view));
}

/** What the framework refuses before any route or hook has seen it: an address that is none, a name too long. */
export async function answerEarly(error: FastifyError, request: FastifyRequest, reply: FastifyReply, view: ErrorView): Promise<void> {
  const code: ErrorCode = error.code === 'FST_ERR_BAD_URL' ? 'not-found' : (fromStatus(error.statusCode) ?? 'internal');
  await answer(request, reply, new AppError(code, { cause: error }), view);
}

async function answer(request: FastifyRequest, reply: FastifyReply, error: AppError, view: ErrorView): Promise<FastifyReply> {
  const { status, level, vi, en } = error.entry;
  request.log[level](
    { reqId: request.id, code: error.code, route: request.routeOptions.url, err: level === 'error' ? error.cause : undefined },
    'request refused',
  );
  if (status === 429 || status === 503) reply.header('retry-after', '60');
  if (wantsJson(request)) {
    return reply.status(status).send({ error: { code: error.code, message: vi, messageEn: en, fields: error.fields, reference: request.id } });
  }
  if (error.code === 'not-signed-in' && request.method === 'GET') {
    return reply.redirect(`/dang-nhap?tiep=${encodeURIComponent(request.url)}`, 303);
  }
  const message = languageOfPath(request.originalUrl) === 'en' ? en : vi;
  const path = request.url.split('?')[0] ?? '';
  return sendPage(reply, view({ status, code: error.code, message, fields: error.fields, reference: request.id, path }), { status });
}

function wantsJson(request: FastifyRequest): boolean {
  if (request.url.startsWith('/api/') || request.url.startsWith('/webhooks/')) return true;
  const accept = request.headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}

function toAppError(error: FastifyError): AppError {
  if (error instanceof AppError) return error;
  const code = FROM_FASTIFY[error.code] ?? fromStatus(error.statusCode) ?? fromConnection(error);
  return new AppError(code, { cause: error });
}

const FROM_FASTIFY: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'broken-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'broken-body',
  FST_CSRF_MISSING_SECRET: 'form-expired',
  FST_CSRF_INVALID_TOKEN: 'form-expired',
};

function fromStatus(status: number | undefined): ErrorCode | null {
  if (status === 429) return 'too-many-requests';
  if (status === 404) return 'not-found';
  return status !== undefined && status >= 400 && status < 500 ? 'broken-body' : null;
}

/** The database is away or overloaded: nothing is lost and it passes. */
function fromConnection(error: { readonly message?: string; readonly code?: string }): ErrorCode {
  const away = /timeout exceeded when trying to connect|Connection terminated|ECONNREFUSED|ECONNRESET/u;
  return away.test(error.message ?? '') || /^(57P0|53300|08)/u.test(error.code ?? '') ? 'busy' : 'internal';
}
