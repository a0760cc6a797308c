import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Config } from '#platform/config/config.ts';
import { SettingError } from '#platform/config/env.ts';

export type FakeZalo = {
  readonly url: string;
  /** A fresh first pair, as an administrator of the OA takes from Zalo's API Explorer. */
  readonly tokens: () => Promise<{ readonly access: string; readonly refresh: string }>;
  readonly stop: () => Promise<void>;
};

const tokenPair = z.object({ access_token: z.string(), refresh_token: z.string() });
const SECONDS_TO_START = 15;

/** The Zalo of the demonstration, in a process of its own; it goes when this process goes, however that ends. */
export async function startFakeZalo(config: Config, root: string): Promise<FakeZalo | null> {
  if (config.fakeZaloPort === null) return null;
  const folder = join(config.dataDir, 'fake-zalo');
  mkdirSync(folder, { recursive: true });
  const child = spawn(process.execPath, [join(root, 'fakes', 'zalo', 'main.ts')], {
    cwd: root,
    // Its own group, so that Ctrl-C reaches us first and the last answers still arrive.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: String(config.fakeZaloPort),
      HOST: '127.0.0.1',
      EXIT_WITH_PARENT: '1',
      STATE_FILE: join(folder, 'state.json'),
      PORTAL_URL: config.publicUrl,
      WEBHOOK_URL: `http://127.0.0.1:${config.port}/webhooks/zalo`,
      ZALO_APP_ID: config.zalo.appId,
      ZALO_OA_ID: config.zalo.oaId,
      ZALO_APP_SECRET: config.zalo.appSecret,
      ZALO_OA_SECRET_KEY: config.zalo.oaSecretKey,
    },
  });
  const url = `http://127.0.0.1:${config.fakeZaloPort}`;
  await untilReady(child, config.fakeZaloPort);
  return {
    url,
    tokens: async () => {
      const response = await fetch(`${url}/_control/tokens`, { method: 'POST', signal: AbortSignal.timeout(5_000) });
      const pair = tokenPair.parse(await response.json());
      return { access: pair.access_token, refresh: pair.refresh_token };
    },
    stop: () => stop(child),
  };
}

function untilReady(child: ChildProcess, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new SettingError(`Zalo giả không mở được cổng ${port}. Có thể cổng đang được dùng: hãy đặt FAKE_ZALO_PORT khác, hoặc DEMO=off.`));
    const patience = setTimeout(fail, SECONDS_TO_START * 1000);
    child.once('exit', () => {
      clearTimeout(patience);
      fail();
    });
    if (!child.stdout) return fail();
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.includes('"ready":true')) return;
      clearTimeout(patience);
      resolve();
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}
