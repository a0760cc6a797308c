import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm test`: the guards, the build, then every test; real PostgreSQL and real Chromium included. Words after `--` go to vitest. */
const ROOT = join(import.meta.dirname, '..', '..');
const words = process.argv.slice(2);

function run(script: string, args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...(words.some((word) => word.includes('endurance')) ? { ENDURANCE: 'on' } : {}) },
  });
  return status ?? 1;
}

const guarded = words.length > 0 ? 0 : run('tools/check/check.ts', []);
const built = run('tools/build/build.ts', []);
const tested = run('node_modules/vitest/vitest.mjs', ['run', ...words]);
process.exitCode = guarded || built || tested ? 1 : 0;
