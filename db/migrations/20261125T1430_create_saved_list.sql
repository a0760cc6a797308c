-- A checklist that somebody keeps: which papers of which revision are ticked. Nothing personal; whoever has the link may read,
-- change and delete it. The link holds the token, the table only its hash; the short code is what is sent to the Official
-- Account and lives some days only.
create table procedures.saved_list (
  id bigint generated always as identity primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  revision_id bigint not null references procedures.procedure_revision (id),
  ticks text[] not null,
  -- Answers to the questions of the decision table, by name; empty when none were given.
  answers jsonb not null default '{}',
  code text unique check (code ~ '^[0-9A-Z]{6}$'),
  code_expires_at timestamptz,
  changed_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  check ((code is null) = (code_expires_at is null))
);
create index saved_list_by_revision on procedures.saved_list (revision_id);
create index saved_list_by_end on procedures.saved_list (expires_at);
