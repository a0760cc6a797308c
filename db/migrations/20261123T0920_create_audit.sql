create schema audit;

create table audit.entry (
  no bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  object_kind text not null,
  object_id text not null,
  reason text,
  previous_hash text not null,
  hash text not null unique,
  created_at timestamptz not null,
  created_by text not null
);
create index entry_object on audit.entry (object_kind, object_id, no);

-- The end of the chain. Its row is locked while an entry is added: one writer at a time, so the chain never forks.
create table audit.chain (
  is_chain boolean primary key default true check (is_chain),
  last_no bigint not null,
  last_hash text not null,
  created_at timestamptz not null default now(),
  created_by text not null default 'migration'
);
insert into audit.chain (last_no, last_hash) values (0, repeat('0', 64));

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed or deleted' using errcode = '42501';
end $$;
create trigger entry_is_append_only before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger entry_is_not_truncated before truncate on audit.entry for each statement execute function audit.refuse_change();
