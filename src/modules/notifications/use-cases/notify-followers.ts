import type { Tx } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { OWN_REASONS } from '../domain/failure.ts';
import { renderText } from '../domain/render.ts';
import { findTemplate } from '../domain/templates.ts';
import { insertNotices } from '../store/message-store.ts';
import { contactKey, deliverJob } from './deliver.ts';
import type { FollowedSubject } from './follow.ts';

export type Notice = {
  readonly subject: FollowedSubject;
  /** One event tells each follower once, however often this is called. */
  readonly eventId: string;
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
};

/**
 * In the transaction of the change itself: rows and jobs, or nothing. One statement when nobody follows. A template
 * that does not exist must not keep an officer from his work: its rows go to the dead letters, where they are seen.
 */
export async function notifyFollowers(tx: Tx, platform: Pick<Platform, 'clock' | 'jobs' | 'log'>, notice: Notice): Promise<{ readonly told: number }> {
  const template = findTemplate(notice.template);
  if (template === null) platform.log.error({ template: notice.template }, 'no such notice template');
  const rows = await insertNotices(tx, {
    ...notice,
    text: template === null ? notice.template : renderText(template, notice.values),
    urgent: template?.urgent ?? false,
    failure: template === null ? { code: 'unknown-template', text: OWN_REASONS['unknown-template'] } : null,
    now: platform.clock.now(),
  });
  if (template !== null && rows.length > 0) {
    const jobs = rows.map((row) => ({ payload: { messageId: row.id }, options: { key: contactKey(row.contactId) } }));
    await platform.jobs.enqueueMany(tx, deliverJob, jobs);
  }
  return { told: rows.length };
}
