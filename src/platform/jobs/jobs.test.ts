import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { shiftedClock, Temporal } from '#kernel/time.ts';
import { type TestPlatform, testPlatform } from '../../../test/support/platform.ts';
import { inTransaction } from '../db/database.ts';
import { createLog } from '../log/log.ts';
import { defineJob, jobsOf, openBoss } from './jobs.ts';

const later = defineJob({ queue: 'test.later', payload: z.object({}), handle: async () => {} });
let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform({ jobs: [later] });
});
afterAll(() => platform.close());

test.each([
  ['lùi về trước', -7 * 365 * 24],
  ['đẩy tới sau', 365 * 24],
])('đồng hồ %s (CLOCK): việc hẹn sau một giờ vẫn chờ đúng một giờ', async (_, hours) => {
  const clock = shiftedClock(Temporal.Duration.from({ hours }));
  const boss = openBoss(platform.databaseUrl, { max: 2, log: createLog('fatal'), works: false });
  await boss.start();
  const jobs = jobsOf(boss, clock);
  await inTransaction(platform.db, (tx) => jobs.enqueue(tx, later, {}, { startAfter: clock.now().add({ hours: 1 }) }));
  const { rows } = await sql<{ minutes: number }>`
    select extract(epoch from start_after - now())::int / 60 as minutes from job.job where name = 'test.later' order by created_on desc limit 1`.execute(
    platform.db,
  );
  await boss.stop({ graceful: false, close: true });
  expect(rows[0]?.minutes).toBeGreaterThanOrEqual(58);
  expect(rows[0]?.minutes).toBeLessThanOrEqual(60);
});
