import { createHash, timingSafeEqual } from 'node:crypto';
import { Temporal } from '#kernel/time.ts';

/** Zalo repeats an event for about two hours (zalo.md 2.2); a margin for clocks and queues comes on top. */
const OLDEST_SECONDS = 2 * 3600 + 10 * 60;
const NEWEST_SECONDS = 5 * 60;

export type SignatureInput = {
  readonly rawBody: Buffer;
  readonly header: string | undefined;
  readonly appId: string;
  /** The OA secret key of the webhook page, not the app secret. */
  readonly secret: string;
  readonly now: Temporal.Instant;
};

export type Refusal = 'no-secret' | 'no-signature' | 'not-json' | 'foreign-app' | 'no-timestamp' | 'too-old' | 'too-new' | 'mismatch';

export type Verdict =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>>; readonly at: Temporal.Instant }
  | { readonly ok: false; readonly reason: Refusal };

const HEX = /^(?:mac=)?(?<hex>[0-9a-f]{64})$/iu;
// Digits only: with anything else a signed body could be cut differently into body and timestamp.
const MILLISECONDS = /^\d{10,16}$/u;

/**
 * zalo.md 2.3: SHA-256 of app id, raw bytes, timestamp and key, one after the other. The two fields that take part are
 * read from the body before it is trusted; nothing else is, and the caller has capped its size.
 */
export function verifyZaloSignature(input: SignatureInput): Verdict {
  if (input.secret === '' || input.appId === '') return refuse('no-secret');
  const hex = HEX.exec(input.header?.trim() ?? '')?.groups?.['hex'];
  if (hex === undefined) return refuse('no-signature');
  const body = parseObject(input.rawBody);
  if (body === null) return refuse('not-json');
  if (asText(body['app_id']) !== input.appId) return refuse('foreign-app');
  const timestamp = asText(body['timestamp']);
  if (timestamp === null || !MILLISECONDS.test(timestamp)) return refuse('no-timestamp');
  const expected = createHash('sha256').update(input.appId).update(input.rawBody).update(timestamp).update(input.secret).digest();
  if (!timingSafeEqual(expected, Buffer.from(hex, 'hex'))) return refuse('mismatch');
  const at = Temporal.Instant.fromEpochMilliseconds(Number(timestamp));
  const age = (input.now.epochMilliseconds - at.epochMilliseconds) / 1000;
  if (age > OLDEST_SECONDS) return refuse('too-old');
  return age < -NEWEST_SECONDS ? refuse('too-new') : { ok: true, body, at };
}

/** The unsigned probe that Zalo sends when the address is saved: exactly an empty object (zalo.md 2.1). */
export function isProbe(rawBody: Buffer): boolean {
  return rawBody.length <= 8 && /^\s*\{\s*\}\s*$/u.test(rawBody.toString('utf8'));
}

function refuse(reason: Refusal): Verdict {
  return { ok: false, reason };
}

/** Keys such as `__proto__` become plain own properties of an object that is only read by name. */
function parseObject(raw: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(raw.toString('utf8'));
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}
