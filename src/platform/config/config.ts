import { isAbsolute, join } from 'node:path';
import { type Env, SettingError } from './env.ts';

export type ZaloConfig = {
  readonly appId: string;
  readonly oaId: string;
  readonly appSecret: string;
  /** Signs webhooks; not the app secret. Empty: webhooks are refused. */
  readonly oaSecretKey: string;
  readonly oauthUrl: string;
  readonly openapiUrl: string;
  readonly businessUrl: string;
  readonly graphUrl: string;
  /** First pair, as an operator or the API Explorer gave it; afterwards the database keeps the pair. */
  readonly firstTokens: { readonly access: string; readonly refresh: string } | null;
  readonly richReplies: 'off' | 'list';
  readonly appSecretProof: boolean;
};

export type Config = {
  readonly mode: Env['NODE_ENV'];
  readonly role: Env['ROLE'];
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Reverse proxies whose word on the visitor's address is taken; none by default. */
  readonly trustedProxies: readonly string[];
  /** Address of the licence under which what this portal has written itself may be used again. */
  readonly openDataLicence: string;
  readonly dataDir: string;
  readonly database: { readonly url: string | null; readonly pool: number };
  readonly clock: string;
  /** 32 bytes; encrypts tokens at rest and signs cookies. */
  readonly secretKey: Buffer;
  readonly logLevel: Env['LOG_LEVEL'];
  /** Port of the Zalo fake; null when no fake belongs to this run. */
  readonly fakeZaloPort: number | null;
  readonly zalo: ZaloConfig;
};

const PRODUCTION_ZALO = {
  oauth: 'https://oauth.zaloapp.com',
  openapi: 'https://openapi.zalo.me',
  business: 'https://business.openapi.zalo.me',
  graph: 'https://graph.zalo.me',
} as const;

/** Identities of the fake Official Account: invented, and of use nowhere else. */
export const FAKE_ZALO = {
  appId: '1000000000000000001',
  oaId: '4000000000000000004',
  appSecret: 'fake-app-secret',
  oaSecretKey: 'fake-oa-secret-key',
} as const;

/** Pure: environment in, typed settings out. Production gets no default that would be unsafe there. */
export function toConfig(env: Env, surroundings: { readonly root: string; readonly secretKey: Buffer }): Config {
  const demo = env.DEMO === undefined ? env.NODE_ENV === 'development' : env.DEMO === 'on';
  if (demo && env.NODE_ENV === 'production') {
    throw new SettingError('DEMO=on không dùng được khi NODE_ENV=production, vì dữ liệu mẫu có tài khoản ai cũng biết. Hãy đặt DEMO=off.');
  }
  if (env.NODE_ENV === 'production' && env.CLOCK !== 'system') {
    throw new SettingError('CLOCK chỉ đổi được ngoài môi trường thật. Hãy bỏ CLOCK hoặc đặt CLOCK=system.');
  }
  const usesFake = demo && env.ZALO_OPENAPI_URL === undefined;
  return {
    mode: env.NODE_ENV,
    role: env.ROLE,
    demo,
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/u, ''),
    trustedProxies: (env.TRUST_PROXY ?? '').split(/[\s,]+/u).filter((address) => address !== ''),
    openDataLicence: env.OPEN_DATA_LICENCE,
    dataDir: isAbsolute(env.DATA_DIR) ? env.DATA_DIR : join(surroundings.root, env.DATA_DIR),
    database: { url: env.DATABASE_URL ?? null, pool: env.DATABASE_POOL },
    clock: env.CLOCK,
    secretKey: surroundings.secretKey,
    logLevel: env.LOG_LEVEL,
    fakeZaloPort: usesFake ? env.FAKE_ZALO_PORT : null,
    zalo: zaloConfig(env, demo),
  };
}

/** Where people open a talk with the Official Account: its page, in the demo the phone of the fake; null when there is none. */
export function officialAccountUrl(config: Pick<Config, 'fakeZaloPort' | 'zalo'>): string | null {
  if (config.fakeZaloPort !== null) return `http://localhost:${config.fakeZaloPort}/`;
  return config.zalo.oaId === '' ? null : `https://zalo.me/${config.zalo.oaId}`;
}

function zaloConfig(env: Env, demo: boolean): ZaloConfig {
  const fake = demo ? `http://127.0.0.1:${env.FAKE_ZALO_PORT}` : null;
  const identity = demo ? FAKE_ZALO : { appId: '', oaId: '', appSecret: '', oaSecretKey: '' };
  const access = env.ZALO_OA_ACCESS_TOKEN;
  const refresh = env.ZALO_OA_REFRESH_TOKEN;
  return {
    appId: env.ZALO_APP_ID ?? identity.appId,
    oaId: env.ZALO_OA_ID ?? identity.oaId,
    appSecret: env.ZALO_APP_SECRET ?? identity.appSecret,
    oaSecretKey: env.ZALO_OA_SECRET_KEY ?? identity.oaSecretKey,
    oauthUrl: env.ZALO_OAUTH_URL ?? fake ?? PRODUCTION_ZALO.oauth,
    openapiUrl: env.ZALO_OPENAPI_URL ?? fake ?? PRODUCTION_ZALO.openapi,
    businessUrl: env.ZALO_BUSINESS_URL ?? fake ?? PRODUCTION_ZALO.business,
    graphUrl: env.ZALO_GRAPH_URL ?? fake ?? PRODUCTION_ZALO.graph,
    firstTokens: access && refresh ? { access, refresh } : null,
    richReplies: env.ZALO_RICH_REPLIES,
    appSecretProof: env.ZALO_APPSECRET_PROOF === 'on',
  };
}
