import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Clock } from '#kernel/time.ts';
import { clockFrom } from '#platform/config/clock.ts';
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
    stdio: ['pipe', 'pipe', 'pipe'],
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
  await setClock(url, clockFrom(config.clock));
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

const fakeClock = z.object({ now: z.number() });

/** With CLOCK set, a Zalo of another day would sign events that we must refuse as too old or too new. */
async function setClock(url: string, clock: Clock): Promise<void> {
  const ask = { signal: AbortSignal.timeout(5_000) };
  const { now } = fakeClock.parse(await (await fetch(`${url}/_control/clock`, ask)).json());
  const body = JSON.stringify({ shiftMs: clock.now().epochMilliseconds - now });
  await fetch(`${url}/_control/clock`, { ...ask, method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

function untilReady(child: ChildProcess, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const keep = (chunk: unknown) => {
      said = (said + String(chunk)).slice(-500);
    };
    child.stderr?.on('data', keep);
    const fail = () => {
      clearTimeout(patience);
      reject(new SettingError(whyNot(port, said.trim())));
    };
    const patience = setTimeout(fail, SECONDS_TO_START * 1000);
    child.once('exit', fail);
    if (!child.stdout) return fail();
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.includes('"ready":true')) return;
      clearTimeout(patience);
      child.off('exit', fail);
      // What it says from now on is for whoever looks after the program.
      child.stderr?.off('data', keep).pipe(process.stderr);
      resolve();
    });
  });
}

/** The fake's own words name its own settings; here they are told by ours. */
function whyNot(port: number, said: string): string {
  const taken = said === '' || said.includes('cổng đã có');
  const reason = taken ? `không mở được cổng ${port}. Có thể cổng đang được dùng: hãy` : `không khởi động được (${said.replace(/\s+/gu, ' ')}). Hãy`;
  return `Zalo giả ${reason} đặt FAKE_ZALO_PORT khác, hoặc DEMO=off.`;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}
