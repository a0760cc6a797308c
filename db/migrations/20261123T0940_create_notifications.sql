create schema notifications;

-- A person at one address of one channel. Address and phone are personal: never logged.
create table notifications.contact (
  id bigint generated always as identity primary key,
  channel text not null check (channel ~ '^[a-z][a-z0-9-]{1,19}$'),
  address text not null check (length(address) between 1 and 200),
  phone text check (phone ~ '^84[0-9]{8,10}$'),
  last_interaction_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  unique (channel, address)
);

-- Who wants to hear of what. `dossier` today; the kind keeps the table free of the module that owns the subject.
create table notifications.follow (
  id bigint generated always as identity primary key,
  subject_kind text not null check (subject_kind ~ '^[a-z][a-z0-9-]{1,29}$'),
  subject_code text not null check (length(subject_code) between 1 and 100),
  contact_id bigint not null references notifications.contact (id) on delete cascade,
  since timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  unique (subject_kind, subject_code, contact_id)
);
create index follow_contact_id_idx on notifications.follow (contact_id);

-- The ledger: one row for each message that somebody is to receive, with what became of it.
create table notifications.message (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('reply', 'notice')),
  contact_id bigint not null references notifications.contact (id) on delete cascade,
  template text,
  "values" jsonb not null default '{}'::jsonb check (jsonb_typeof("values") = 'object'),
  text text not null,
  choices jsonb not null default '[]'::jsonb check (jsonb_typeof(choices) = 'array'),
  urgent boolean not null default false,
  -- reply: the inbound event; notice: the event and the contact. One intention, one row.
  idempotency_key text not null unique,
  state text not null check (state in ('created', 'sending', 'sent', 'delivered', 'temporary-failure', 'permanent-failure', 'technical-failure')),
  plan_step text check (plan_step in ('consultation', 'template-uid', 'template-phone')),
  refused_steps jsonb not null default '[]'::jsonb check (jsonb_typeof(refused_steps) = 'array'),
  channel_used text,
  -- Also the fence: who writes the outcome must have been the last who began.
  attempts integer not null default 0 check (attempts >= 0),
  repeats integer not null default 0 check (repeats between 0 and 3),
  provider_message_id text,
  tracking_id text unique check (length(tracking_id) <= 48),
  reason_code text,
  reason_text text,
  sending_at timestamptz,
  sent_at timestamptz,
  delivered_at timestamptz,
  next_try_at timestamptz,
  -- An officer's retry of a dead letter begins the age limits anew.
  retried_at timestamptz,
  retried_by text,
  created_at timestamptz not null,
  created_by text not null,
  check (kind = 'reply' or template is not null),
  check (state <> 'sending' or sending_at is not null),
  check (state <> 'delivered' or delivered_at is not null)
);
create index message_contact_id_idx on notifications.message (contact_id, id desc);
create index message_provider_message_id_idx on notifications.message (provider_message_id) where provider_message_id is not null;
-- What is under way or has failed: few rows, whatever the ledger's length. The sweeper and the health page live on it.
create index message_open_idx on notifications.message (state, created_at)
  where state in ('created', 'sending', 'temporary-failure', 'permanent-failure', 'technical-failure');

-- Each try that did not end well, and every try of a notice. A reply that went out at once has only its message row.
create table notifications.delivery_attempt (
  id bigint generated always as identity primary key,
  message_id bigint not null references notifications.message (id) on delete cascade,
  attempt integer not null,
  step text not null,
  outcome text not null check (outcome in ('sent', 'refused', 'unknown', 'not-sent')),
  reason_code text,
  created_at timestamptz not null,
  created_by text not null
);
create index delivery_attempt_message_id_idx on notifications.delivery_attempt (message_id);

-- Receipts that came before the answer to the send was written, or belong to no message of ours.
create table notifications.parked_receipt (
  provider_message_id text primary key,
  delivered_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null
);
create index parked_receipt_created_at_idx on notifications.parked_receipt (created_at);

-- The grant of the Official Account. Refresh tokens are single use: `refreshing` is committed before the call.
create table notifications.oa_token (
  oa_id text primary key,
  access_token bytea not null,
  refresh_token bytea not null,
  previous_access_token bytea,
  previous_refresh_token bytea,
  generation integer not null default 1 check (generation >= 1),
  state text not null check (state in ('ok', 'refreshing', 'unknown', 'needs-consent')),
  state_reason text,
  -- Fingerprint of the pair in the environment that was taken over last.
  env_fingerprint text,
  obtained_at timestamptz not null,
  expires_at timestamptz not null,
  refresh_expires_at timestamptz not null,
  refreshing_since timestamptz,
  refresh_not_before timestamptz,
  rich_refused_at timestamptz,
  updated_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  check (state <> 'refreshing' or refreshing_since is not null)
);

-- Ids that Zalo gave our templates when it approved them. A template without a row goes by its own name.
create table notifications.zbs_template (
  name text primary key,
  template_id text not null check (template_id ~ '^[A-Za-z0-9_-]{1,60}$'),
  created_at timestamptz not null,
  created_by text not null
);

-- A webhook whose signatures are refused is lost in the end: the administration page shows the last of each.
create table notifications.webhook_state (
  channel text primary key,
  verified_at timestamptz,
  rejected_at timestamptz,
  rejected_reason text,
  rejected_count bigint not null default 0,
  updated_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null
);
