/** What the fake is told from outside. Only main.ts reads the environment. */
export type Settings = {
  readonly host: string;
  readonly port: number;
  readonly appId: string;
  readonly oaId: string;
  readonly oaName: string;
  readonly appSecret: string;
  readonly oaSecretKey: string;
  readonly webhookUrl: string | null;
  /** The callback saved in the console; null accepts any http(s) address. */
  readonly callbackUrl: string | null;
  readonly stateFile: string | null;
  /** Where the buttons of the template notices lead. */
  readonly portalUrl: string;
};

/** Invented values: the product's demo configuration uses the same ones. */
export const defaultSettings: Settings = {
  host: '127.0.0.1',
  port: 3900,
  appId: '1000000000000000001',
  oaId: '4000000000000000004',
  oaName: 'Dịch vụ công Bình Định',
  appSecret: 'fake-app-secret',
  oaSecretKey: 'fake-oa-secret-key',
  webhookUrl: null,
  callbackUrl: null,
  stateFile: null,
  portalUrl: 'http://127.0.0.1:3000',
};

type Env = Readonly<Record<string, string | undefined>>;

export function settingsFromEnv(env: Env): Settings {
  const d = defaultSettings;
  const port = Number(env.PORT ?? d.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT phải là số cổng từ 0 đến 65535, đang là "${env.PORT}".`);
  }
  return {
    host: env.HOST || d.host,
    port,
    appId: env.ZALO_APP_ID || d.appId,
    oaId: env.ZALO_OA_ID || d.oaId,
    oaName: env.ZALO_OA_NAME || d.oaName,
    appSecret: env.ZALO_APP_SECRET || d.appSecret,
    oaSecretKey: env.ZALO_OA_SECRET_KEY || d.oaSecretKey,
    webhookUrl: env.WEBHOOK_URL || null,
    callbackUrl: env.ZALO_OA_CALLBACK_URL || null,
    stateFile: env.STATE_FILE || null,
    portalUrl: (env.PORTAL_URL || d.portalUrl).replace(/\/+$/, ''),
  };
}
