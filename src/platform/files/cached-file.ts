import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export type CachedFile = {
  readonly path: string;
  readonly gzipPath: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Over the content: the same content keeps its tag whenever it is made anew. */
  readonly etag: string;
};

/** Files that are made from something that changes, kept as long as its stamp stays the same. */
export type CachedFiles = {
  readonly get: (name: string, stamp: string, make: () => AsyncIterable<string>) => Promise<CachedFile>;
};

/** In a folder of this process's own; whoever asks while a file is being made waits for the same one. */
export function cachedFiles(folder: string): CachedFiles {
  const known = new Map<string, { readonly stamp: string; readonly file: Promise<CachedFile> }>();
  return {
    get: (name, stamp, make) => {
      const found = known.get(name);
      if (found?.stamp === stamp) return found.file;
      const file = writeBoth(folder, name, make);
      known.set(name, { stamp, file });
      file.catch(() => known.delete(name));
      return file;
    },
  };
}

let count = 0;

async function writeBoth(folder: string, name: string, make: () => AsyncIterable<string>): Promise<CachedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  count += 1;
  const base = `${name}.${process.pid}-${count}`;
  const [path, gzipPath] = [join(folder, base), join(folder, `${base}.gz`)];
  const hash = createHash('sha256');
  const zip = createGzip({ level: 6 });
  const zipped = pipeline(zip, createWriteStream(`${gzipPath}.part`, { mode: 0o600 }));
  const told = async function* () {
    for await (const piece of make()) {
      hash.update(piece);
      if (!zip.write(piece)) await new Promise((resolve) => zip.once('drain', resolve));
      yield piece;
    }
    zip.end();
  };
  try {
    await Promise.all([pipeline(Readable.from(told()), createWriteStream(`${path}.part`, { mode: 0o600 })), zipped]);
  } catch (error) {
    zip.destroy();
    await zipped.catch(() => {});
    throw error;
  }
  await Promise.all([rename(`${path}.part`, path), rename(`${gzipPath}.part`, gzipPath)]);
  await dropOlder(folder, name, base);
  const [plain, packed] = await Promise.all([stat(path), stat(gzipPath)]);
  return { path, gzipPath, bytes: plain.size, gzipBytes: packed.size, etag: hash.digest('base64url').slice(0, 22) };
}

/** The one before may still be on its way to somebody: an open file outlives its name. Files of other processes stay, unless they have ended. */
async function dropOlder(folder: string, name: string, kept: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    const [, owner] = new RegExp(`^${name.replaceAll('.', '\\.')}\\.(\\d+)-\\d+(?:\\.gz)?(?:\\.part)?$`, 'u').exec(entry) ?? [];
    if (owner === undefined || entry.startsWith(kept)) continue;
    if (Number(owner) === process.pid || !existsSync(`/proc/${owner}`)) await rm(join(folder, entry), { force: true });
  }
}
