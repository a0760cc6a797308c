create schema procedures;

-- Counts the changes of the catalogue. Its row is locked while an import writes a batch, so that versions become
-- visible in their order and whoever has read up to one has missed nothing.
create table procedures.catalogue_version (
  is_catalogue boolean primary key default true check (is_catalogue),
  version bigint not null,
  created_at timestamptz not null default now(),
  created_by text not null default 'migration'
);
insert into procedures.catalogue_version (version) values (0);

create table procedures.procedure (
  code text primary key check (code ~ '^[0-9]\.[0-9]{6}$'),
  created_at timestamptz not null,
  created_by text not null
);

-- What was announced for a procedure and when it holds; never changed but for its end. A dossier keeps the revision
-- under which it was filed (NĐ 63/2010/NĐ-CP; QĐ 766 rule 1.1).
create table procedures.procedure_revision (
  id bigint generated always as identity primary key,
  procedure_code text not null references procedures.procedure (code),
  no integer not null check (no > 0),
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- First day on which it holds.
  effective_from date not null,
  -- First day on which it holds no more; null while no later revision is known.
  effective_to date check (effective_to >= effective_from),
  -- The state of the catalogue that this revision, or its end, first belongs to.
  catalogue_version bigint not null,
  created_at timestamptz not null,
  created_by text not null,
  unique (procedure_code, no)
);
create index procedure_revision_in_force on procedures.procedure_revision (procedure_code, effective_from desc, no desc);
create index procedure_revision_by_version on procedures.procedure_revision (catalogue_version);
create index procedure_revision_by_day on procedures.procedure_revision (effective_from);
