import { z } from 'zod';

const flag = z.enum(['on', 'off']);
const port = z.coerce.number().int().min(0).max(65535);

/** Every setting the program knows, as text from outside. `.env.example` explains each; a test holds the two together. */
export const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^[0-9a-fA-F.:/, ]+$/u, 'cần địa chỉ IP hoặc dải mạng, cách nhau bằng dấu phẩy')
    .optional(),
  OPEN_DATA_LICENCE: z.url().default('https://creativecommons.org/licenses/by/4.0/'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_POOL: z.coerce.number().int().min(14).max(200).default(16),
  DEMO: flag.optional(),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  CLOCK: z.string().min(1).default('system'),
  SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  FAKE_ZALO_PORT: port.default(3900),
  ZALO_APP_ID: z.string().min(1).optional(),
  ZALO_OA_ID: z.string().min(1).optional(),
  ZALO_APP_SECRET: z.string().min(1).optional(),
  ZALO_OA_SECRET_KEY: z.string().min(1).optional(),
  ZALO_OAUTH_URL: z.url().optional(),
  ZALO_OPENAPI_URL: z.url().optional(),
  ZALO_BUSINESS_URL: z.url().optional(),
  ZALO_GRAPH_URL: z.url().optional(),
  ZALO_OA_ACCESS_TOKEN: z.string().min(1).optional(),
  ZALO_OA_REFRESH_TOKEN: z.string().min(1).optional(),
  ZALO_RICH_REPLIES: z.enum(['off', 'list']).default('off'),
  ZALO_APPSECRET_PROOF: flag.default('off'),
});

export type Env = z.infer<typeof envSchema>;

/** The only reader of the process's environment. An empty value counts as not set, as people leave `NAME=` in files. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given: Record<string, string> = {};
  for (const name of Object.keys(envSchema.shape)) {
    const value = source[name];
    if (value !== undefined && value !== '') given[name] = value;
  }
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new SettingError(`Cài đặt chưa đúng — ${faults.join('; ')}. Xem .env.example để biết giá trị được nhận.`);
}

/** A setting or a surrounding that keeps the program from starting: told in one sentence with the remedy. */
export class SettingError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SettingError';
  }
}
