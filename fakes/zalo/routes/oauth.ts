import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { done, refuse } from '../answers.ts';
import { logCall, takeFault } from '../gate.ts';
import { html, type Markup } from '../phone/html.ts';
import { fieldsOf, textOf } from '../read.ts';
import { exchangeCode, issueCode, refreshTokens } from '../tokens.ts';
import type { World } from '../world.ts';

const DOC = 'https://docs.zaloplatforms.com/docs/OA/phu-luc/cac-loai-ma-su-dung-trong-oauth';

/** The OAuth host has its own form of error; the code is there only for errors that Zalo's page lists. */
function oauthError(name: string, description: string, error?: number): Record<string, unknown> {
  return { error_name: name, error_reason: name, ref_doc: DOC, error_description: description, ...(error === undefined ? {} : { error }) };
}

function isHttp(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function consentPage(world: World, fields: Readonly<Record<string, unknown>>): Markup {
  const hidden = ['app_id', 'redirect_uri', 'code_challenge', 'state'].map(
    (name) => html`<input type="hidden" name="${name}" value="${textOf(fields[name])}">`,
  );
  return html`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cấp quyền cho ứng dụng · Zalo giả</title><link rel="stylesheet" href="/phone.css"></head>
<body class="plain"><main class="consent"><h1>Cấp quyền cho ứng dụng</h1>
<p>Ứng dụng <strong>${textOf(fields.app_id)}</strong> xin được thay mặt tài khoản chính thức <strong>${world.settings.oaName}</strong>:</p>
<ul><li>Nhắn và nhận tin với người quan tâm</li><li>Quản lý thông tin người dùng</li><li>Dùng các mẫu tin đã duyệt</li></ul>
<form method="post" action="/v4/oa/permission">${hidden}<button type="submit" class="primary">Cho phép</button></form>
<p class="quiet">Đây là bản giả của Zalo, chạy trên máy này.</p></main></body></html>`;
}

function checkPermission(world: World, fields: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const redirect = textOf(fields.redirect_uri) ?? '';
  if (textOf(fields.app_id) !== world.settings.appId) return oauthError('Invalid app id', 'App does not exist', -14002);
  const saved = world.settings.callbackUrl;
  if (!isHttp(redirect) || (saved !== null && saved !== redirect)) return oauthError('Invalid redirect uri', 'Redirect uri is not as saved', -14003);
  return null;
}

function grant(world: World, fields: Readonly<Record<string, unknown>>, reply: FastifyReply): FastifyReply {
  const target = new URL(textOf(fields.redirect_uri) ?? '');
  target.searchParams.set('code', issueCode(world, textOf(fields.code_challenge)));
  target.searchParams.set('oa_id', world.settings.oaId);
  const state = textOf(fields.state);
  if (state !== null) target.searchParams.set('state', state);
  return reply.redirect(target.href, 302);
}

type TokenAnswer = { readonly body: Record<string, unknown>; readonly ok: boolean };

function answerToken(world: World, request: FastifyRequest): TokenAnswer {
  const form = fieldsOf(request.body);
  const wrong = (name: string, description: string): TokenAnswer => ({ ok: false, body: oauthError(name, description) });
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? ''))
    return wrong('Invalid content type', 'Use application/x-www-form-urlencoded');
  if (request.headers.secret_key !== world.settings.appSecret) return wrong('Invalid secret key', 'secret_key is not of this app');
  if (textOf(form.app_id) !== world.settings.appId) return wrong('Invalid app id', 'App does not exist');
  if (form.grant_type === 'authorization_code') {
    const pair = exchangeCode(world, textOf(form.code) ?? '', textOf(form.code_verifier) ?? '');
    if (pair === 'bad-code') return wrong('Invalid code', 'Authorization code is invalid, used or expired');
    if (pair === 'bad-verifier') return wrong('Invalid code verifier', 'code_verifier does not match code_challenge');
    return { ok: true, body: pair };
  }
  if (form.grant_type === 'refresh_token') {
    const pair = refreshTokens(world, textOf(form.refresh_token) ?? '');
    return pair ? { ok: true, body: pair } : wrong('Invalid refresh token', 'Refresh token is invalid, used or expired');
  }
  return wrong('Invalid grant type', 'grant_type is not supported');
}

async function tokenRoute(world: World, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const started = performance.now();
  const fault = takeFault(world, 'token');
  if (fault?.http !== undefined) {
    logCall(world, request, { started, http: fault.http, answer: refuse(-200), to: null, note: 'lỗi đã hẹn' });
    return reply.code(fault.http).send('');
  }
  const { ok, body } =
    fault?.code === undefined ? answerToken(world, request) : { ok: false, body: { error: fault.code, message: refuse(fault.code).message } };
  const answer = ok ? done(null) : refuse(fault?.code ?? -200, textOf(body.error_name) ?? undefined);
  if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  logCall(world, request, {
    started,
    http: fault?.lost ? 0 : 200,
    answer,
    to: null,
    note: fault?.lost ? 'đã đổi token, mất câu trả lời' : textOf(fieldsOf(request.body).grant_type),
  });
  if (fault?.lost) {
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }
  return reply.send(body);
}

export function oauthRoutes(app: FastifyInstance, world: World): void {
  app.get('/v4/oa/permission', (request, reply) => {
    const fields = fieldsOf(request.query);
    const problem = checkPermission(world, fields);
    if (problem) return reply.send(problem);
    if (world.state.switches.autoConsent) return grant(world, fields, reply);
    // The form leads to the product's own address, so form-action stays open here.
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
      .send(consentPage(world, fields).text);
  });
  app.post('/v4/oa/permission', (request, reply) => {
    const fields = fieldsOf(request.body);
    const problem = checkPermission(world, fields);
    return problem ? reply.send(problem) : grant(world, fields, reply);
  });
  app.post('/v4/oa/access_token', (request, reply) => tokenRoute(world, request, reply));
}
