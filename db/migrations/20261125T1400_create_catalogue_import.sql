-- A file with procedures that an officer handed in: read on trial, then confirmed by somebody else, then published.
create table procedures.catalogue_import (
  id uuid primary key,
  state text not null check (state in ('reading', 'read', 'publishing', 'done', 'failed', 'cancelled')),
  format text not null check (format in ('jsonl', 'national', 'xlsx')),
  file_key text not null check (file_key ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  file_bytes bigint not null check (file_bytes >= 0),
  -- First day on which what it brings holds.
  effective_from date not null,
  -- What the trial reading found; null until it is over.
  report jsonb,
  -- The state of the catalogue that the report was made against.
  catalogue_version bigint,
  -- Procedures gone through so far.
  progress integer not null default 0 check (progress >= 0),
  -- The catalogue changed between reading and confirming, so the report is another one than was confirmed.
  read_again boolean not null default false,
  confirmed_at timestamptz,
  confirmed_by text,
  finished_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  -- Who prepares an announcement does not announce it alone.
  check (confirmed_by is distinct from created_by),
  check ((confirmed_at is null) = (confirmed_by is null))
);
create index catalogue_import_by_time on procedures.catalogue_import (created_at desc);
