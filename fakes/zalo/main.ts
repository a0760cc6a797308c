import { startFakeZalo } from './server.ts';
import { settingsFromEnv } from './settings.ts';

/** The fake as a process of its own: one line of JSON when it listens, gone when its parent is gone. */
async function main(): Promise<void> {
  const fake = await startFakeZalo(settingsFromEnv(process.env));
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    fake.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.env.EXIT_WITH_PARENT === '1') {
    process.stdin.on('end', stop).on('close', stop).on('error', stop);
    process.stdin.resume();
  }
  process.stdout.write(`${JSON.stringify({ ready: true, url: fake.url })}\n`);
}

main().catch((error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? 'cổng đã có chương trình khác dùng, đặt PORT sang số khác' : error.message;
  process.stderr.write(`Zalo giả không chạy được: ${reason}\n`);
  process.exit(1);
});
