import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeZalo, startFakeZalo } from '../../fakes/zalo/server.ts';
import { FAKE_ZALO } from '../../src/platform/config/config.ts';
import { programRoot } from '../../src/platform/config/root.ts';
import { freePort } from '../../src/platform/net/free-port.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

const KILLS = Number(process.env.KILLS ?? 50);
const MESSAGES = Number(process.env.MESSAGES ?? 2000);
const CITIZENS = 100;

let database: FreshDatabase;
let fake: FakeZalo;
let web: ChildProcess;
let worker: ChildProcess;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await freshDatabase();
  const port = await freePort();
  fake = await startFakeZalo({ port: 0, ...FAKE_ZALO, webhookUrl: `http://127.0.0.1:${port}/webhooks/zalo` });
  fake.control.setSwitches({ rateLimit: 0 });
  const pair = fake.control.issueTokens();
  environment = {
    PATH: process.env.PATH,
    PORT: String(port),
    DEMO: 'off',
    LOG_LEVEL: process.env.TEST_LOG ?? 'fatal',
    DATABASE_URL: database.url,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'motcua-kills-')),
    ZALO_APP_ID: FAKE_ZALO.appId,
    ZALO_OA_ID: FAKE_ZALO.oaId,
    ZALO_APP_SECRET: FAKE_ZALO.appSecret,
    ZALO_OA_SECRET_KEY: FAKE_ZALO.oaSecretKey,
    ZALO_OAUTH_URL: fake.url,
    ZALO_OPENAPI_URL: fake.url,
    ZALO_BUSINESS_URL: fake.url,
    ZALO_GRAPH_URL: fake.url,
    ZALO_OA_ACCESS_TOKEN: pair.access_token,
    ZALO_OA_REFRESH_TOKEN: pair.refresh_token,
  };
  web = await start('web');
  worker = await start('worker');
});
afterAll(async () => {
  for (const child of [web, worker]) {
    if (!child || child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await fake?.close();
  await database?.drop();
});

async function start(role: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(programRoot(), 'dist', 'server', 'start.mjs')], {
    env: { ...environment, ROLE: role },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${role} ended with ${code}`)));
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      if (line.includes('sẵn sàng')) resolve();
    });
  });
  child.removeAllListeners('exit');
  return child;
}

const uidOf = (index: number) => `78${String(index).padStart(10, '0')}`;
/** A dossier nobody has: the answer repeats its code, so that each answer names the message it belongs to. */
const codeOf = (index: number) => `000.00.17.H08-190125-${index + 1000}`;

test(`${KILLS} lần giết tiến trình nền giữa ${MESSAGES} tin nhắn: tin nào cũng được trả lời, mỗi lần giết nhiều nhất một tin lặp`, {
  timeout: 900_000,
}, async () => {
  for (let index = 0; index < CITIZENS; index += 1)
    fake.control.createCitizen({ uid: uidOf(index), name: `Người thử ${index}`, phone: null, follows: true, failWith: null });
  let sent = 0;
  const talking = (async () => {
    const pause = (KILLS * 2_200) / MESSAGES;
    for (; sent < MESSAGES; sent += 1) {
      await fake.control.sendText(uidOf(sent % CITIZENS), `hồ sơ ${codeOf(sent)}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  for (let kill = 0; kill < KILLS; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1_000));
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    worker = await start('worker');
  }
  await talking;
  await untilQuiet();
  const answers = new Map<string, number>();
  for (const message of fake.control.messages(0, 1_000_000).messages) {
    if (message.from !== 'oa') continue;
    const code = /\d{3}\.\d{2}\.\d{2}\.H08-\d{6}-\d{4}/u.exec(message.text)?.[0];
    if (code) answers.set(code, (answers.get(code) ?? 0) + 1);
  }
  const unanswered = Array.from({ length: MESSAGES }, (_, index) => codeOf(index)).filter((code) => !answers.has(code));
  const repeats = [...answers.values()].reduce((sum, times) => sum + times - 1, 0);
  console.log(JSON.stringify({ kills: KILLS, messages: MESSAGES, answered: answers.size, unanswered: unanswered.length, repeats }));
  expect(unanswered).toEqual([]);
  expect(repeats).toBeLessThanOrEqual(KILLS);
});

/** Everything is answered, or nothing has moved for longer than a lost worker's jobs take to be handed out again. */
async function untilQuiet(): Promise<void> {
  let last = -1;
  let since = Date.now();
  while (Date.now() - since < 45_000) {
    const count = fake.control.messages(0, 1_000_000).messages.filter((message) => message.from === 'oa').length;
    if (count !== last) since = Date.now();
    last = count;
    if (count >= MESSAGES && Date.now() - since > 15_000) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
