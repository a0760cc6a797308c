import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { toConfig } from '#platform/config/config.ts';
import { readEnv } from '#platform/config/env.ts';
import { programRoot } from '#platform/config/root.ts';
import { freePort } from '#platform/net/free-port.ts';
import type { Platform } from '#platform/platform.ts';
import { openRuntime } from '../runtime.ts';
import { openStore } from '../store.ts';

export type House = { readonly url: string; readonly fakeUrl: string; readonly stop: () => Promise<void> };

/** The whole program as a newcomer starts it, in a folder and on ports of its own. */
export async function startHouse(): Promise<House> {
  const root = programRoot();
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
  const [port, fakePort] = [await freePort(), await freePort()];
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    PORT: String(port),
    FAKE_ZALO_PORT: String(fakePort),
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, [join(root, 'dist', 'server', 'start.mjs')], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await saidLine(child, 'sẵn sàng');
  return {
    url: `http://127.0.0.1:${port}`,
    fakeUrl: `http://127.0.0.1:${fakePort}`,
    stop: async () => {
      await stopChild(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** This same program again, as a helper of the bench in a process of its own. */
export function spawnSelf(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(programRoot(), 'dist', 'server', 'bench.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BENCH_HELPER: '1' },
  });
}

export function saidLine(child: ChildProcess, word: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code} before saying "${word}"`)));
    if (!child.stdout) return reject(new Error('no output'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes(word)) resolve(line);
    });
  });
}

export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}

/** A platform on an empty database of its own. */
export async function withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
  const root = programRoot();
  const env = readEnv({ DATA_DIR: folder, DEMO: 'off', LOG_LEVEL: 'error', DATABASE_URL: process.env.DATABASE_URL });
  const config = toConfig(env, { root, secretKey: Buffer.alloc(32, 1) });
  const store = await openStore(config, root, { attach: false });
  const runtime = await openRuntime({ config, root, url: store.url, works: false, name: 'motcua-bench' });
  try {
    return await work(runtime.platform);
  } finally {
    await runtime.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value below which a share of the measurements lies; milliseconds in, milliseconds out, to a tenth. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return Math.round((sorted[at] ?? Number.NaN) * 10) / 10;
}
