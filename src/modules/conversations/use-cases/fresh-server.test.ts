import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { routes as directoryRoutes } from '../../directory/index.ts';
import { assistantRoutes } from '../http/assistant.routes.tsx';
import { inboxHealth } from './inbox-health.ts';
import { officeHours } from './office-hours.ts';

describe('Máy chủ mới, chưa nạp lịch làm việc nào', () => {
  let site: TestApp;
  beforeAll(async () => {
    site = await testApp({ routes: [assistantRoutes, directoryRoutes] });
  });
  afterAll(() => site.close());

  it('"gặp cán bộ" và "mấy giờ làm việc" vẫn được trả lời', async () => {
    expect(await officeHours(site.platform)).toBe('giờ hành chính, trừ ngày nghỉ');
    for (const text of ['gặp cán bộ', 'mấy giờ làm việc']) {
      const reply = await site.app.inject({ method: 'POST', url: '/api/v1/assistant', payload: { sessionId: 'may-chu-moi', text } });
      expect([text, reply.statusCode]).toEqual([text, 200]);
      expect(reply.json().text).toContain('giờ hành chính');
    }
  });

  it('không hứa ngày nào: máy tính hạn nói vì sao và phải làm gì', async () => {
    const payload = { acceptedAt: '2026-02-13T09:00:00+07:00', amount: 3, unit: 'working_day' };
    const reply = await site.app.inject({ method: 'POST', url: '/api/v1/deadlines', payload });
    expect([reply.statusCode, reply.json().error.code]).toEqual([503, 'calendar-missing']);
    expect(reply.json().error.message).toMatch(/nạp lịch/u);
  });

  it('báo động khi tin gửi đến chờ quá năm phút hoặc bị bỏ lại', async () => {
    const { db, clock } = site.platform;
    const insert = (key: string, status: string, minutesAgo: number) =>
      sql`insert into conversations.inbox_event (provider, event_key, event_name, provider_at, received_at, status, created_at, created_by)
        values ('zalo', ${key}, 'user_send_text', ${clock.now()}, ${clock.now().subtract({ minutes: minutesAgo })}, ${status}, ${clock.now()}, 'test')`.execute(
        db,
      );
    await insert('a', 'received', 4);
    await insert('b', 'processed', 90);
    await insert('c', 'failed', 60 * 25);
    expect(await inboxHealth(site.platform)).toEqual({ waiting: 0, failed: 0, alarms: [] });
    await insert('d', 'received', 6);
    await insert('e', 'failed', 60);
    await insert('f', 'parked', 60);
    const health = await inboxHealth(site.platform);
    expect(health).toMatchObject({ waiting: 1, failed: 2 });
    expect(health.alarms).toHaveLength(2);
  });
});
