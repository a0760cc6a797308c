import { defineConfig } from 'vitest/config';

/** `unit` needs no database; the others share one PostgreSQL and one template a run (see test/support/global-setup.ts). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'fakes/**/*.test.ts', 'seeds/**/*.test.ts', 'tools/**/*.test.ts', 'db/**/*.test.ts', 'test/**/*.test.{ts,tsx}'],
    // Minutes of killing and restarting: run by `npm run test:endurance` and by CI.
    exclude: ['**/node_modules/**', ...(process.env.ENDURANCE === 'on' ? [] : ['test/endurance/**'])],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
  },
});
