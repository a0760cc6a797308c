import { randomUUID } from 'node:crypto';
import { checked, type FastifyRequest, LIMITS, type Routes, sendPage } from '#platform/http/routes.ts';
import { ChatLayout } from '#ui/index.ts';
import { answerOnWeb, openTalk } from '../use-cases/answer-on-web.ts';
import { assistantBody, chatForm, sessionId as sessionShape } from './schemas.ts';

const COOKIE = 'mc_chat';
const PAGE = '/tro-chuyen';
const read = { config: { access: 'public', rateLimit: LIMITS.read } } as const;
const write = { config: { access: 'public', rateLimit: LIMITS.write } } as const;

export const assistantRoutes: Routes = (app, platform) => {
  app.post('/api/v1/assistant', { ...write, bodyLimit: 16_384 }, async (request, reply) => {
    const { sessionId, text } = checked(assistantBody, request.body);
    reply.header('cache-control', 'no-store');
    return answerOnWeb(platform, { sessionId, text });
  });

  app.get(PAGE, read, async (request, reply) => {
    const known = knownSession(request);
    const talk = known === null ? null : await openTalk(platform, known);
    const sessionId = known ?? randomUUID();
    if (talk === null) return sendPage(reply, <ChatLayout sessionId={sessionId} action={PAGE} />);
    return sendPage(reply, <ChatLayout sessionId={sessionId} action={PAGE} messages={talk.transcript} choices={talk.choices} />);
  });

  /** Without scripts: post, then read again, so that reloading the page asks nothing twice. */
  app.post(PAGE, write, async (request, reply) => {
    const form = checked(chatForm, request.body);
    const asked = sessionShape.safeParse(form.sessionId);
    const sessionId = asked.success ? asked.data : (knownSession(request) ?? randomUUID());
    await answerOnWeb(platform, { sessionId, text: form.text });
    const secure = platform.config.publicUrl.startsWith('https://');
    reply.setCookie(COOKIE, sessionId, { httpOnly: true, sameSite: 'lax', path: PAGE, secure });
    return reply.redirect(PAGE, 303);
  });
};

function knownSession(request: FastifyRequest): string | null {
  const parsed = sessionShape.safeParse(request.cookies[COOKIE]);
  return parsed.success ? parsed.data : null;
}
