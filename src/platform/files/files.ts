import type { Buffer } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config/config.ts';

/** Where files of any module lie. A file is named by its content, so the same file twice is one file. */
export type Files = {
  /** Keeps the bytes and says under which key: their SHA-256 in hex. On the disk when it returns. */
  readonly put: (bytes: Buffer) => Promise<string>;
  readonly read: (key: string) => Promise<Buffer | null>;
  readonly remove: (key: string) => Promise<void>;
};

/** The local folder of this installation; whoever runs several machines lets them share it. */
export function filesOf(config: Pick<Config, 'dataDir'>): Files {
  const folder = join(config.dataDir, 'files');
  return {
    put: (bytes) => put(folder, bytes),
    read: async (key) => {
      const path = pathOf(folder, key);
      return path !== null && existsSync(path) ? readFile(path) : null;
    },
    remove: async (key) => {
      const path = pathOf(folder, key);
      if (path !== null) await rm(path, { force: true });
    },
  };
}

/** Null for what is no key: nothing outside the folder is ever reached. */
function pathOf(folder: string, key: string): string | null {
  return /^[0-9a-f]{64}$/u.test(key) ? join(folder, key.slice(0, 2), key) : null;
}

export function keyOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function put(folder: string, bytes: Buffer): Promise<string> {
  const key = keyOf(bytes);
  const path = join(folder, key.slice(0, 2), key);
  if (existsSync(path)) return key;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.${randomUUID()}.part`;
  try {
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
  return key;
}
