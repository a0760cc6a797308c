import { readEnv, SettingError } from '#platform/config/env.ts';
import { createLog } from '#platform/log/log.ts';
import { run } from './run.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopping.abort());
}

// What nobody awaited: told with its place, then the work in hand is finished and whoever watches over us starts us anew.
let broken = false;
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    createLog('error').fatal({ err: error }, 'unforeseen fault; stopping');
    broken = true;
    stopping.abort();
  });
}

try {
  await run(readEnv(), stopping.signal);
  process.exitCode = broken ? 1 : 0;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof SettingError) console.error(`\n✖ ${error.message}\n`);
  else console.error('\n✖ Chương trình dừng vì một lỗi chưa lường trước. Xin gửi đoạn dưới đây cho người phát triển.\n', error);
}
// Whatever a library left open must not keep a stopped program alive.
setTimeout(() => process.exit(), 500).unref();
