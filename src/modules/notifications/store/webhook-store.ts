import { sql } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import { tablesOf } from './tables.ts';

export type WebhookNews = {
  readonly channel: string;
  readonly verifiedAt: Temporal.Instant | null;
  readonly rejectedAt: Temporal.Instant | null;
  readonly rejectedReason: string | null;
  readonly rejectedMore: number;
  readonly now: Temporal.Instant;
};

export async function writeWebhookNews(db: Db, news: WebhookNews): Promise<void> {
  await sql`
    insert into notifications.webhook_state as w
      (channel, verified_at, rejected_at, rejected_reason, rejected_count, updated_at, created_at, created_by)
    values (${news.channel}, ${news.verifiedAt}, ${news.rejectedAt}, ${news.rejectedReason}, ${news.rejectedMore}, ${news.now}, ${news.now}, 'notifications')
    on conflict (channel) do update set
      verified_at = greatest(w.verified_at, excluded.verified_at), rejected_at = greatest(w.rejected_at, excluded.rejected_at),
      rejected_reason = coalesce(excluded.rejected_reason, w.rejected_reason),
      rejected_count = w.rejected_count + excluded.rejected_count, updated_at = excluded.updated_at`.execute(db);
}

export async function readWebhookState(db: Db, channel: string) {
  return (await tablesOf(db).selectFrom('notifications.webhook_state').selectAll().where('channel', '=', channel).executeTakeFirst()) ?? null;
}
