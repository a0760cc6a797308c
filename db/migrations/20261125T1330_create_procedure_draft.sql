-- A new content of a procedure while it is written and reviewed. Once approved, the revision it became speaks.
create table procedures.draft (
  id bigint generated always as identity primary key,
  procedure_code text not null check (procedure_code ~ '^[0-9]\.[0-9]{6}$'),
  content jsonb not null,
  state text not null check (state in ('draft', 'in-review', 'approved', 'discarded')),
  -- Grows with every act, so that nobody writes over what he has not seen.
  version integer not null check (version > 0),
  -- The revision that the writing began from; null for a new procedure.
  base_revision_id bigint references procedures.procedure_revision (id),
  effective_from date,
  reason text not null default '',
  -- The decision that lets it hold from a day gone by.
  past_basis text not null default '',
  -- The revision it became.
  revision_id bigint references procedures.procedure_revision (id),
  updated_at timestamptz not null,
  updated_by text not null,
  created_at timestamptz not null,
  created_by text not null
);
-- One open draft a procedure: two people who want to change it write in the same one.
create unique index draft_open on procedures.draft (procedure_code) where state in ('draft', 'in-review');
create index draft_by_procedure on procedures.draft (procedure_code);
create index draft_by_state on procedures.draft (state, updated_at desc);
create index draft_base on procedures.draft (base_revision_id);
create index draft_revision on procedures.draft (revision_id);

-- What was done with a draft, by whom; the content after each writing stays, so that two writers can be told apart.
create table procedures.draft_step (
  id bigint generated always as identity primary key,
  draft_id bigint not null references procedures.draft (id),
  version integer not null check (version > 0),
  kind text not null check (kind in ('begun', 'edited', 'merged', 'sent', 'sent-back', 'taken-back', 'approved', 'discarded')),
  section text not null default '',
  comment text not null default '',
  content jsonb,
  created_at timestamptz not null,
  created_by text not null,
  unique (draft_id, version)
);

-- How a revision came about by hand; what an import brought has none, or one without a draft once it was undone.
create table procedures.publication (
  revision_id bigint primary key references procedures.procedure_revision (id),
  draft_id bigint references procedures.draft (id),
  edited_by text[] not null,
  reason text not null,
  past_basis text not null default '',
  -- Taken back before its day; the revision then holds on no day.
  undone_at timestamptz,
  undone_by text,
  undone_reason text,
  created_at timestamptz not null,
  created_by text not null,
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null))
);
create index publication_by_draft on procedures.publication (draft_id);

-- The end of a procedure (bãi bỏ) from a day on, by a decision; taken back until that day.
create table procedures.withdrawal (
  id bigint generated always as identity primary key,
  procedure_code text not null references procedures.procedure (code),
  effective_from date not null,
  decision_no text not null check (decision_no <> ''),
  reason text not null,
  undone_at timestamptz,
  undone_by text,
  created_at timestamptz not null,
  created_by text not null,
  check ((undone_at is null) = (undone_by is null))
);
create index withdrawal_by_procedure on procedures.withdrawal (procedure_code);
