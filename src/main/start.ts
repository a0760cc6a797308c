import { readEnv, SettingError } from '#platform/config/env.ts';
import { run } from './run.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopping.abort());
}

try {
  await run(readEnv(), stopping.signal);
  process.exitCode = 0;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof SettingError) console.error(`\n✖ ${error.message}\n`);
  else console.error('\n✖ Chương trình dừng vì một lỗi chưa lường trước. Xin gửi đoạn dưới đây cho người phát triển.\n', error);
}
// Whatever a library left open must not keep a stopped program alive.
setTimeout(() => process.exit(), 500).unref();
