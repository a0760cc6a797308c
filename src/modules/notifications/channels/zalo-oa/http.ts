import { z } from 'zod';

/**
 * How one call to Zalo ended. `refused`: Zalo answered and said no, whatever the HTTP status. `not-sent`: it cannot
 * have taken effect. `lost`: it may have taken effect and nobody knows; never to be repeated without asking.
 */
export type CallResult<T> =
  | { readonly kind: 'ok'; readonly data: T }
  | { readonly kind: 'refused'; readonly code: number; readonly status: number }
  | { readonly kind: 'not-sent'; readonly why: 'not-connected' | 'provider-busy' }
  | { readonly kind: 'lost'; readonly why: 'timeout' | 'answer-lost' | 'unreadable-answer'; readonly status?: number };

export type ZaloRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
};

const LARGEST_ANSWER = 512 * 1024;

/** The OAuth host names most of its errors and numbers few. */
const NO_CODE = -1;

/** Codes come as numbers or as text; a word in the place of a code is an error too. */
const envelope = z.looseObject({ error: z.coerce.number().default(0).catch(NO_CODE), error_name: z.string().optional(), data: z.unknown().optional() });

/** HTTP statuses at which nothing was taken in and a later try is invited. */
const BUSY_STATUSES = new Set([408, 425, 429, 503]);

/** A body code other than 0 is an error even under HTTP 200 (zalo.md §0.2). */
export async function callZalo<T>(request: ZaloRequest, schema: z.ZodType<T>, dataOf: 'data' | 'whole' = 'data'): Promise<CallResult<T>> {
  let status: number;
  let text: string;
  try {
    const answer = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'error',
      signal: AbortSignal.timeout(request.timeoutMs),
    });
    status = answer.status;
    if (BUSY_STATUSES.has(status)) {
      await answer.body?.cancel();
      return { kind: 'not-sent', why: 'provider-busy' };
    }
    text = await answer.text();
  } catch (error) {
    return failureOf(error);
  }
  return readAnswer(status, text, schema, dataOf);
}

function readAnswer<T>(status: number, text: string, schema: z.ZodType<T>, dataOf: 'data' | 'whole'): CallResult<T> {
  const json = text.length > LARGEST_ANSWER ? undefined : parseJson(text);
  const outer = envelope.safeParse(json);
  if (outer.success && outer.data.error !== 0) return { kind: 'refused', code: outer.data.error, status };
  if (outer.success && outer.data.error_name) return { kind: 'refused', code: NO_CODE, status };
  if (status >= 400 && status < 500) return { kind: 'refused', code: status, status };
  if (!outer.success || status >= 300) return { kind: 'lost', why: 'unreadable-answer', status };
  const inner = schema.safeParse(dataOf === 'data' ? outer.data.data : json);
  return inner.success ? { kind: 'ok', data: inner.data } : { kind: 'lost', why: 'unreadable-answer', status };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Errors that mean that no connection was ever opened, so that nothing can have arrived. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function failureOf(error: unknown): CallResult<never> {
  if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'lost', why: 'timeout' };
  const cause = error instanceof Error ? error.cause : undefined;
  return codesOf(cause).some((code) => NEVER_CONNECTED.has(code)) ? { kind: 'not-sent', why: 'not-connected' } : { kind: 'lost', why: 'answer-lost' };
}

/** Node tries several addresses of a host and gives an AggregateError of what went wrong at each. */
function codesOf(cause: unknown): readonly string[] {
  if (!(cause instanceof Error)) return [];
  const own = 'code' in cause && typeof cause.code === 'string' ? [cause.code] : [];
  return cause instanceof AggregateError ? [...own, ...cause.errors.flatMap(codesOf)] : own;
}
