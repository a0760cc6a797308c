import { AppError } from '#kernel/app-error.ts';
import { noteWebhook, type WebhookNote } from '#modules/notifications';
import type { FastifyInstance, FastifyRequest, Routes } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { isProbe, type Refusal, verifyZaloSignature } from '../channels/zalo/signature.ts';
import { type EventGate, openEventGate } from '../use-cases/event-gate.ts';

const ADDRESS = '/webhooks/zalo';
const BODY_LIMIT = 256 * 1024;
const access = { config: { access: 'webhook' } } as const;

/** Zalo's events: verified on the bytes as they came, stored, answered. What they ask for is done by jobs. */
export const webhookRoutes: Routes = (app, platform) => {
  // Scoped: only here is a body left as bytes, whatever its type says.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
    addRoutes(scope, platform, openEventGate(platform));
  });
};

function addRoutes(scope: FastifyInstance, platform: Platform, gate: EventGate): void {
  scope.get(ADDRESS, access, async () => ({ ok: true }));
  scope.post(ADDRESS, access, async (request) => {
    const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (isProbe(rawBody)) return { ok: true };
    const { appId, oaSecretKey: secret } = platform.config.zalo;
    const verdict = verifyZaloSignature({ rawBody, header: signatureOf(request), appId, secret, now: platform.clock.now() });
    if (!verdict.ok) throw refusal(platform, verdict.reason);
    await gate.take({ raw: rawBody, body: verdict.body, at: verdict.at });
    note(platform, { outcome: 'verified' });
    return { ok: true };
  });
}

function signatureOf(request: FastifyRequest): string | undefined {
  const header = request.headers['x-zevent-signature'];
  return typeof header === 'string' ? header : undefined;
}

/** Without a key nothing can be told true from false: "busy" makes Zalo repeat until somebody has set it. */
function refusal(platform: Platform, reason: Refusal): AppError {
  note(platform, { outcome: 'rejected', reason });
  platform.log.warn({ reason }, 'zalo event refused');
  if (reason === 'no-secret') return new AppError('busy');
  return new AppError(reason === 'not-json' ? 'broken-body' : 'bad-signature');
}

/** For the health page only: the answer does not wait for it. */
function note(platform: Platform, news: WebhookNote): void {
  noteWebhook(platform, news).catch((error: unknown) => platform.log.warn({ err: error }, 'webhook state not noted'));
}
