import type { ColumnType, Generated } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';

type Instant = Temporal.Instant;
type Made = { readonly created_at: Instant; readonly created_by: string };

export type InboxStatus = 'received' | 'processed' | 'ignored' | 'parked' | 'failed';

export type InboxEventTable = Made & {
  id: Generated<number>;
  provider: string;
  event_key: string;
  event_name: string;
  subject: string | null;
  provider_at: Instant;
  received_at: Instant;
  raw: Buffer | null;
  status: InboxStatus;
  error: string | null;
  processed_at: Instant | null;
  reply_message_id: number | null;
};

export type ContactTable = Made & {
  id: Generated<number>;
  channel: string;
  address: string;
  /** Read through the schema of `session.ts`: what an older version wrote may have another shape. */
  session: ColumnType<unknown>;
  session_at: Instant;
  left_at: Instant | null;
  updated_at: Instant;
};

export type HandoverRequestTable = Made & {
  id: Generated<number>;
  contact_id: number;
  topic: string;
  requested_at: Instant;
  answered_at: Instant | null;
  answered_by: string | null;
};

export type WebSessionTable = Made & {
  id_hash: string;
  state: ColumnType<unknown>;
  transcript: ColumnType<unknown>;
  expires_at: Instant;
};

type Tables = {
  'conversations.inbox_event': InboxEventTable;
  'conversations.contact': ContactTable;
  'conversations.handover_request': HandoverRequestTable;
  'conversations.web_session': WebSessionTable;
};

/** This module's own tables and no other's. A transaction goes in as well as a database. */
export function tablesOf(db: Db) {
  return db.withTables<Tables>();
}
