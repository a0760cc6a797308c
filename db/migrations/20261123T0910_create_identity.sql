create schema identity;

create table identity.officer (
  id text primary key,
  sign_in_name text not null unique check (sign_in_name ~ '^[a-z0-9][a-z0-9._-]{2,40}$'),
  name text not null,
  agency_code text not null,
  roles text[] not null check (cardinality(roles) > 0),
  password_salt text not null,
  password_hash text not null,
  active boolean not null default true,
  created_at timestamptz not null,
  created_by text not null
);

-- The token itself is never stored: only its hash, so that a copy of the table signs nobody in.
create table identity.session (
  token_hash text primary key,
  officer_id text not null references identity.officer (id),
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null
);
create index session_officer_id on identity.session (officer_id);
create index session_ends_at on identity.session (ends_at);
