// Plain JavaScript that any Node from 18 on can read: it only finds the right Node and hands over.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bundled = join(root, 'node_modules', '.bin', 'node');
const [entry = 'start', ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 24) {
  if (!existsSync(bundled)) {
    console.error('Cần Node 24 trở lên. Hãy chạy "npm ci" để có bản đi kèm, hoặc cài Node 24 cho máy này.');
    process.exit(1);
  }
  const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  process.argv.splice(2, process.argv.length - 2, ...rest);
  const { isStale } = await import('../build/stale.ts');
  if (isStale(root)) {
    // In a process of its own: the builder changes NODE_ENV and is not needed once it is done.
    const { status } = spawnSync(process.execPath, [join(root, 'tools', 'build', 'build.ts')], { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  await import(join(root, 'dist', 'server', `${entry}.mjs`));
}
