import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestPlatform, testPlatform } from '../../test/support/platform.ts';
import { jobsPart } from './health.ts';
import { moduleJobs } from './modules.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({ jobs: moduleJobs });
});
afterAll(() => platform.close());

test('việc nền làm chết tiến trình ở mọi lần thử: báo động, vì nó chặn tin sau của cùng một người', async () => {
  expect(await jobsPart(platform)).toEqual({ state: 'ok', detail: { waiting: 0, oldestSeconds: 0, stuck: 0 } });
  await sql`update job.queue set failed_count = 2 where name = 'conversations.handle-zalo-event'`.execute(platform.db);
  const part = await jobsPart(platform);
  expect(part).toMatchObject({ state: 'alarm', detail: { stuck: 2 } });
  expect(JSON.stringify(part.detail)).toContain('báo người phụ trách');
});

test('việc chờ quá một phút: báo động bằng lời', async () => {
  await sql`insert into job.job (name, data, start_after) values ('notifications.sweep', '{}', now() - interval '5 minutes')`.execute(platform.db);
  expect(JSON.stringify(await jobsPart(platform))).toMatch(/chờ lâu nhất đã 30\d giây/u);
});
