create schema dossiers;

-- One row a dossier: the summary of its history. Names and phones are never put into logs or public answers.
create table dossiers.dossier (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[0-9A-Z.]+-[0-9]{6}-[0-9]{4,}$'),
  procedure_code text not null check (procedure_code ~ '^[0-9]\.[0-9]{6}$'),
  -- The revision under which it was filed; later changes of the procedure do not reach it.
  procedure_revision_id bigint not null,
  procedure_name text not null,
  field text not null,
  -- The receiving agency as it was named on that day: agencies merge, old dossiers keep theirs.
  agency_code text not null,
  agency_name text not null,
  competent_agency text not null,
  state smallint not null check (state between 1 and 10),
  supplement_stage text check (supplement_stage in ('desk', 'processing')),
  supplement_count integer not null default 0 check (supplement_count >= 0),
  version integer not null check (version > 0),
  channel text not null check (channel in ('direct', 'online', 'postal')),
  owner_name text not null check (owner_name <> ''),
  owner_phone text,
  components jsonb not null default '[]',
  submitted_at timestamptz not null,
  accepted_at timestamptz,
  original_due_at timestamptz,
  due_at timestamptz,
  due_provisional boolean not null default false,
  due_steps jsonb not null default '[]',
  paused_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  limit_amount numeric check (limit_amount >= 0),
  limit_unit text not null check (limit_unit in ('hour', 'working_day', 'day', 'month', 'same_day', 'unspecified')),
  -- Words without diacritics for the desk's search: parts of the code, owner, procedure.
  search_text text not null,
  search tsvector not null generated always as (to_tsvector('simple', search_text)) stored,
  -- Never null, so that the work list pages by it; without a promised date a dossier stands last.
  due_sort timestamptz not null generated always as (coalesce(due_at, timestamptz '9999-01-01 00:00:00+00')) stored,
  created_at timestamptz not null,
  created_by text not null,
  constraint supplement_stage_in_state_5 check ((state = 5) = (supplement_stage is not null)),
  constraint accepted_has_a_time check (accepted_at is not null or state in (1, 3, 5, 7)),
  constraint result_has_an_end check (state not in (3, 7, 8, 9, 10) or finished_at is not null),
  constraint returned_has_a_time check ((state = 10) = (returned_at is not null)),
  constraint promise_is_kept check ((due_at is null) = (original_due_at is null) and due_at >= original_due_at)
);
create index dossier_agency_due on dossiers.dossier (agency_code, state, due_sort, id);
create index dossier_competent_due on dossiers.dossier (competent_agency, state, due_sort, id);
create index dossier_open_due on dossiers.dossier (due_sort, id) where state in (1, 2, 4, 5, 6, 9);
create index dossier_revision on dossiers.dossier (procedure_revision_id);
create index dossier_search on dossiers.dossier using gin (search);

-- History: only added to.
create table dossiers.dossier_event (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossiers.dossier (id),
  seq integer not null check (seq > 0),
  type text not null,
  from_state smallint check (from_state between 1 and 10),
  to_state smallint not null check (to_state between 1 and 10),
  at timestamptz not null,
  actor text not null,
  note_public text not null,
  note_private text not null,
  data jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  unique (dossier_id, seq)
);

create function dossiers.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history of a dossier is never changed or deleted' using errcode = '42501';
end $$;
create trigger dossier_event_is_append_only before update or delete on dossiers.dossier_event
  for each row execute function dossiers.refuse_change();
create trigger dossier_event_is_not_truncated before truncate on dossiers.dossier_event
  for each statement execute function dossiers.refuse_change();

-- Last number given by an agency on a local day. Numbers may skip, never repeat.
create table dossiers.dossier_sequence (
  agency_code text not null,
  day date not null,
  last integer not null check (last > 0),
  created_at timestamptz not null,
  created_by text not null,
  primary key (agency_code, day)
);

-- One intention, one dossier: the answer is kept with the key of the form that asked.
create table dossiers.idempotency (
  scope text not null,
  key text not null check (length(key) between 8 and 200),
  request_hash text not null,
  answer jsonb,
  created_at timestamptz not null,
  created_by text not null,
  primary key (scope, key)
);
create index idempotency_created_at on dossiers.idempotency (created_at);
