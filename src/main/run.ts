import { once } from 'node:events';
import { warmUp } from '#modules/conversations';
import { observeSoon } from '#modules/dossiers';
import { keepOaToken } from '#modules/notifications';
import type { Config } from '#platform/config/config.ts';
import { toConfig } from '#platform/config/config.ts';
import { type Env, SettingError } from '#platform/config/env.ts';
import { programRoot } from '#platform/config/root.ts';
import { webApp } from './app.ts';
import { seedDemo } from './demo.ts';
import { type FakeZalo, startFakeZalo } from './fake-zalo.ts';
import { openRuntime, type Runtime } from './runtime.ts';
import { secretKeyOf } from './secret.ts';
import { openStore, type Store } from './store.ts';
import { tellReady } from './tell.ts';

/** Starts everything of this run, says so, and waits until it is asked to stop. */
export async function run(env: Env, stop: AbortSignal): Promise<void> {
  const began = performance.now();
  const root = programRoot();
  const opened: (() => Promise<void>)[] = [];
  try {
    const base = toConfig(env, { root, secretKey: secretKeyOf(env, root) });
    const store = await openStore(base, root, { attach: base.role !== 'all' });
    opened.push(store.close);
    const serves = base.role !== 'worker';
    const fake = serves ? await startFakeZalo(base, root) : null;
    if (fake) opened.push(fake.stop);
    const config = await withDemoTokens(base, fake);
    const runtime = await openRuntime({ config, root, url: store.url, works: config.role !== 'web', name: `motcua-${config.role}` });
    opened.push(runtime.close);
    // Only this process was given the pair of the fake: a worker of its own finds it in the database.
    if (fake) await keepOaToken(runtime.platform);
    if (config.demo && serves) await seedDemo(runtime.platform, root, stop);
    if (stop.aborted) return;
    if (serves) opened.push(await listen(runtime, root));
    if (config.role !== 'web') await startWork(runtime);
    await warm(runtime);
    tellReady(config, { seconds: (performance.now() - began) / 1000, fake, store: tellStore(store, config) });
    if (!stop.aborted) await once(stop, 'abort');
    console.log('\nĐang dừng: làm nốt việc dở, rồi đóng cơ sở dữ liệu…');
  } finally {
    for (const close of opened.reverse()) await close().catch(() => {});
  }
}

/** The figures of how long things take are reckoned anew at once: at night nobody may have been there. */
async function startWork(runtime: Runtime): Promise<void> {
  await runtime.startWork();
  await observeSoon(runtime.platform);
}

const WARM_CONNECTIONS = 12;

/** Only a courtesy to the first visitors: nothing depends on it. */
async function warm(runtime: Runtime): Promise<void> {
  try {
    await runtime.database.warm(WARM_CONNECTIONS);
    await warmUp(runtime.platform);
  } catch (error) {
    runtime.platform.log.warn({ err: error }, 'not warmed up');
  }
}

/** The fake forgets nothing but its pair may have turned while we were away: at each start the demonstration takes a new one. */
async function withDemoTokens(config: Config, fake: FakeZalo | null): Promise<Config> {
  if (!fake || config.zalo.firstTokens) return config;
  return { ...config, zalo: { ...config.zalo, firstTokens: await fake.tokens() } };
}

function tellStore(store: Store, config: Config): string {
  if (store.folder !== null) return `PostgreSQL đi kèm, dữ liệu trong ${store.folder}`;
  return config.database.url ? 'PostgreSQL theo DATABASE_URL' : 'PostgreSQL của chương trình đang chạy';
}

async function listen(runtime: Runtime, root: string): Promise<() => Promise<void>> {
  const { config } = runtime.platform;
  const app = await webApp(runtime.platform, root);
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (cause) {
    await app.close();
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'EADDRINUSE')
      throw new SettingError(`Cổng ${config.port} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc đặt PORT khác, ví dụ PORT=3001.`, { cause });
    if (code === 'EACCES') throw new SettingError(`Không được phép mở cổng ${config.port}. Hãy đặt PORT từ 1024 trở lên.`, { cause });
    throw cause;
  }
  return () => app.close();
}
