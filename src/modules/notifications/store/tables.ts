import type { ColumnType, Generated } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { SendStep } from '../domain/channel-choice.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import type { MessageKind } from '../domain/timing.ts';

type Instant = Temporal.Instant;
type Made = { readonly created_at: Instant; readonly created_by: string };

export type ContactTable = Made & {
  id: Generated<number>;
  channel: string;
  address: string;
  phone: string | null;
  last_interaction_at: Instant | null;
};

export type FollowTable = Made & {
  id: Generated<number>;
  subject_kind: string;
  subject_code: string;
  contact_id: number;
  since: Instant;
};

export type Choice = { readonly label: string; readonly value: string };

export type MessageTable = Made & {
  id: Generated<number>;
  kind: MessageKind;
  contact_id: number;
  template: string | null;
  values: ColumnType<Readonly<Record<string, string>>>;
  text: string;
  choices: ColumnType<readonly Choice[]>;
  urgent: boolean;
  idempotency_key: string;
  state: DeliveryState;
  plan_step: SendStep | null;
  refused_steps: ColumnType<readonly SendStep[]>;
  channel_used: string | null;
  attempts: number;
  repeats: number;
  provider_message_id: string | null;
  tracking_id: string | null;
  reason_code: string | null;
  reason_text: string | null;
  sending_at: Instant | null;
  sent_at: Instant | null;
  delivered_at: Instant | null;
  next_try_at: Instant | null;
  retried_at: Instant | null;
  retried_by: string | null;
};

export type AttemptOutcome = 'sent' | 'refused' | 'unknown' | 'not-sent';

export type DeliveryAttemptTable = Made & {
  id: Generated<number>;
  message_id: number;
  attempt: number;
  step: string;
  outcome: AttemptOutcome;
  reason_code: string | null;
};

export type ParkedReceiptTable = Made & { provider_message_id: string; delivered_at: Instant };

export type TokenState = 'ok' | 'refreshing' | 'unknown' | 'needs-consent';

export type OaTokenTable = Made & {
  oa_id: string;
  access_token: Buffer;
  refresh_token: Buffer;
  previous_access_token: Buffer | null;
  previous_refresh_token: Buffer | null;
  generation: number;
  state: TokenState;
  state_reason: string | null;
  env_fingerprint: string | null;
  obtained_at: Instant;
  expires_at: Instant;
  refresh_expires_at: Instant;
  refreshing_since: Instant | null;
  refresh_not_before: Instant | null;
  rich_refused_at: Instant | null;
  updated_at: Instant;
};

export type WebhookStateTable = Made & {
  channel: string;
  verified_at: Instant | null;
  rejected_at: Instant | null;
  rejected_reason: string | null;
  rejected_count: number;
  updated_at: Instant;
};

export type ZbsTemplateTable = Made & { name: string; template_id: string };

type Tables = {
  'notifications.contact': ContactTable;
  'notifications.follow': FollowTable;
  'notifications.message': MessageTable;
  'notifications.delivery_attempt': DeliveryAttemptTable;
  'notifications.parked_receipt': ParkedReceiptTable;
  'notifications.oa_token': OaTokenTable;
  'notifications.zbs_template': ZbsTemplateTable;
  'notifications.webhook_state': WebhookStateTable;
};

/** This module's own tables and no other's. A transaction goes in as well as a database. */
export function tablesOf(db: Db) {
  return db.withTables<Tables>();
}
