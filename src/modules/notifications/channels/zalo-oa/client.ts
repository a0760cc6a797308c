import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { ZaloConfig } from '#platform/config/config.ts';
import { type CallResult, callZalo } from './http.ts';

/** Answers are read leniently: only what we use is asked for, and ids may come as numbers. */
const id = z.coerce.string().min(1);

const sentByOa = z.looseObject({ message_id: id });
const sentByPhone = z.looseObject({ msg_id: id });
const tokens = z.looseObject({ access_token: z.string().min(1), refresh_token: z.string().min(1), expires_in: z.coerce.number().positive().catch(90_000) });
const profile = z.looseObject({ oaid: id.optional(), name: z.string().optional(), package_name: z.string().optional(), is_verified: z.boolean().optional() });
const userDetail = z.looseObject({ user_id: id.optional(), user_is_follower: z.boolean().optional(), user_last_interaction_date: z.string().optional() });
const status = z.looseObject({ status: z.coerce.number(), delivery_time: z.coerce.string().optional() });
const conversation = z.array(z.looseObject({ src: z.coerce.number(), time: z.coerce.number(), message: z.string().optional(), message_id: id }));

export type TokenPair = { readonly access: string; readonly refresh: string; readonly expiresInSeconds: number };
export type ListedMessage = { readonly fromUser: boolean; readonly atMs: number; readonly text: string; readonly messageId: string };
export type OaProfile = z.infer<typeof profile>;

export type ConsultationBody = { readonly text: string; readonly attachment?: unknown };

export type PhoneTemplate = {
  readonly phone: string;
  readonly templateId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly trackingId: string;
};

export type UidTemplate = { readonly userId: string; readonly templateId: string; readonly params: Readonly<Record<string, string>> };

/** The settings that the client reads, and the time it gives a call. */
export type ClientSettings = Pick<ZaloConfig, 'appId' | 'appSecret' | 'oauthUrl' | 'openapiUrl' | 'businessUrl' | 'appSecretProof'> & {
  readonly timeoutMs: number;
};

export type ZaloClient = ReturnType<typeof zaloClient>;

/** Zalo's server API, as much of it as we use (zalo.md §1, §3, §4). Knows no table and keeps no token. */
export function zaloClient(settings: ClientSettings) {
  const { timeoutMs } = settings;

  /** The bare header `access_token`, never `Authorization` (zalo.md §0.1). */
  function headers(accessToken: string): Record<string, string> {
    return {
      access_token: accessToken,
      ...(settings.appSecretProof ? { appsecret_proof: createHmac('sha256', settings.appSecret).update(accessToken).digest('hex') } : {}),
    };
  }

  function post<T>(url: string, accessToken: string, body: unknown, schema: z.ZodType<T>): Promise<CallResult<T>> {
    const text = JSON.stringify(body);
    return callZalo({ method: 'POST', url, headers: { ...headers(accessToken), 'content-type': 'application/json' }, body: text, timeoutMs }, schema);
  }

  /** GET parameters of the OA host go in one parameter `data` of JSON (zalo.md 3.1). */
  function get<T>(path: string, accessToken: string, data: unknown, schema: z.ZodType<T>): Promise<CallResult<T>> {
    const query = data === undefined ? '' : `?data=${encodeURIComponent(JSON.stringify(data))}`;
    return callZalo({ method: 'GET', url: `${settings.openapiUrl}${path}${query}`, headers: headers(accessToken), timeoutMs }, schema);
  }

  return {
    async sendConsultation(accessToken: string, userId: string, message: ConsultationBody): Promise<CallResult<{ readonly messageId: string }>> {
      const url = `${settings.openapiUrl}/v3.0/oa/message/cs`;
      return mapOk(await post(url, accessToken, { recipient: { user_id: userId }, message }, sentByOa), (data) => ({ messageId: data.message_id }));
    },

    async sendTemplateByUid(accessToken: string, sent: UidTemplate): Promise<CallResult<{ readonly messageId: string }>> {
      const url = `${settings.openapiUrl}/v3.0/oa/message/template`;
      const body = { user_id: sent.userId, template_id: sent.templateId, template_data: sent.params };
      return mapOk(await post(url, accessToken, body, sentByOa), (data) => ({ messageId: data.message_id }));
    },

    async sendTemplateByPhone(accessToken: string, sent: PhoneTemplate): Promise<CallResult<{ readonly messageId: string }>> {
      const url = `${settings.businessUrl}/message/template`;
      const body = { phone: sent.phone, template_id: sent.templateId, template_data: sent.params, tracking_id: sent.trackingId, sending_mode: '1' };
      return mapOk(await post(url, accessToken, body, sentByPhone), (data) => ({ messageId: data.msg_id }));
    },

    /** The latest messages with one person, newest first, at most ten a call. */
    async conversation(accessToken: string, userId: string, offset: number): Promise<CallResult<readonly ListedMessage[]>> {
      const listed = await get('/v2.0/oa/conversation', accessToken, { user_id: userId, offset, count: 10 }, conversation);
      return mapOk(listed, (data) => data.map((one) => ({ fromUser: one.src === 1, atMs: one.time, text: one.message ?? '', messageId: one.message_id })));
    },

    getOa: (accessToken: string): Promise<CallResult<OaProfile>> => get('/v2.0/oa/getoa', accessToken, undefined, profile),

    userDetail: (accessToken: string, userId: string) => get('/v3.0/oa/user/detail', accessToken, { user_id: userId }, userDetail),

    async messageStatus(accessToken: string, messageId: string): Promise<CallResult<{ readonly delivered: boolean }>> {
      const url = `${settings.businessUrl}/message/status?message_id=${encodeURIComponent(messageId)}`;
      return mapOk(await callZalo({ method: 'GET', url, headers: headers(accessToken), timeoutMs }, status), (data) => ({ delivered: data.status === 1 }));
    },

    /** Single use: whoever calls this must have committed that he is about to (see tokens.ts). */
    async refreshTokens(refreshToken: string): Promise<CallResult<TokenPair>> {
      const answer = await callZalo(
        {
          method: 'POST',
          url: `${settings.oauthUrl}/v4/oa/access_token`,
          headers: { secret_key: settings.appSecret, 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ refresh_token: refreshToken, app_id: settings.appId, grant_type: 'refresh_token' }).toString(),
          timeoutMs,
        },
        tokens,
        'whole',
      );
      return mapOk(answer, (data) => ({ access: data.access_token, refresh: data.refresh_token, expiresInSeconds: data.expires_in }));
    },
  };
}

function mapOk<A, B>(result: CallResult<A>, change: (data: A) => B): CallResult<B> {
  return result.kind === 'ok' ? { kind: 'ok', data: change(result.data) } : result;
}
