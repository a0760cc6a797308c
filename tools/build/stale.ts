import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'seeds', 'tools/build', 'package.json'] as const;

/** Whether a source changed since the last build. A later start pays this directory walk and nothing more. */
export function isStale(root: string): boolean {
  const stamp = join(root, 'dist', 'built');
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(root);
}

export function markBuilt(root: string, folder: string): void {
  writeFileSync(join(root, folder, 'built'), fingerprint(root));
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, join(root, source), source);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    hash.update(`${name}:${stat.size}:${stat.mtimeMs}\n`);
    return;
  }
  for (const entry of readdirSync(path).sort()) addTo(hash, join(path, entry), `${name}/${entry}`);
}
