create schema conversations;

-- Every event a provider has sent us, once. The key outlives the body: bodies are erased, keys stop repeats for longer
-- than the provider repeats.
create table conversations.inbox_event (
  id bigint generated always as identity primary key,
  provider text not null check (provider ~ '^[a-z][a-z0-9-]{1,19}$'),
  event_key text not null check (length(event_key) between 1 and 300),
  event_name text not null check (length(event_name) <= 100),
  -- Address of the person at the provider; null when the event is about nobody.
  subject text check (length(subject) between 1 and 200),
  provider_at timestamptz not null,
  received_at timestamptz not null,
  -- The bytes as signed; null once erased.
  raw bytea,
  -- ignored: kept and left alone; parked: a person must look; failed: given up after the last try.
  status text not null check (status in ('received', 'processed', 'ignored', 'parked', 'failed')),
  error text check (length(error) <= 200),
  processed_at timestamptz,
  -- The reply in the ledger of notifications; no foreign key: that table belongs to another module.
  reply_message_id bigint,
  created_at timestamptz not null,
  created_by text not null,
  unique (provider, event_key)
);
create index inbox_event_open_idx on conversations.inbox_event (received_at) where status = 'received';
create index inbox_event_with_body_idx on conversations.inbox_event (received_at) where raw is not null;
create index inbox_event_received_at_idx on conversations.inbox_event (received_at);

-- A person in one channel and what the assistant remembers of the talk: codes, no sentences.
create table conversations.contact (
  id bigint generated always as identity primary key,
  channel text not null check (channel ~ '^[a-z][a-z0-9-]{1,19}$'),
  address text not null check (length(address) between 1 and 200),
  session jsonb not null default '{"at": 0}'::jsonb check (jsonb_typeof(session) = 'object'),
  -- Provider's time of the newest message that the session has seen: older ones do not overwrite it.
  session_at timestamptz not null,
  -- Has stopped following the Official Account.
  left_at timestamptz,
  updated_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  unique (channel, address)
);
create index contact_updated_at_idx on conversations.contact (updated_at);

-- "Gặp cán bộ": who waits since when, and about which procedure or dossier.
create table conversations.handover_request (
  id bigint generated always as identity primary key,
  contact_id bigint not null references conversations.contact (id) on delete cascade,
  topic text not null check (length(topic) <= 60),
  requested_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  created_at timestamptz not null,
  created_by text not null,
  check ((answered_at is null) = (answered_by is null))
);
create index handover_request_contact_id_idx on conversations.handover_request (contact_id);
create unique index handover_request_waiting_idx on conversations.handover_request (contact_id) where answered_at is null;
create index handover_request_open_idx on conversations.handover_request (requested_at) where answered_at is null;

-- A talk on the portal. The visitor holds the id; only its hash is kept, and only for a short time.
create table conversations.web_session (
  id_hash text primary key check (id_hash ~ '^[0-9a-f]{64}$'),
  state jsonb not null check (jsonb_typeof(state) = 'object'),
  transcript jsonb not null default '[]'::jsonb check (jsonb_typeof(transcript) = 'array'),
  expires_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null
);
create index web_session_expires_at_idx on conversations.web_session (expires_at);
