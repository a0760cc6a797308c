import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { makeDataFolder } from '#platform/config/data-folder.ts';
import { type Env, SettingError } from '#platform/config/env.ts';

/** The key that encrypts tokens at rest: from the settings, or (outside production) kept in the data folder. */
export function secretKeyOf(env: Env, root: string): Buffer {
  if (env.SECRET_KEY) return Buffer.from(env.SECRET_KEY, 'hex');
  if (env.NODE_ENV === 'production') {
    throw new SettingError('Thiếu SECRET_KEY. Hãy tạo bằng "openssl rand -hex 32" rồi đặt vào môi trường; giữ kỹ, vì mất nó là mất các khóa Zalo đã lưu.');
  }
  const folder = isAbsolute(env.DATA_DIR) ? env.DATA_DIR : join(root, env.DATA_DIR);
  const file = join(folder, 'secret.key');
  makeDataFolder(folder);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
