create schema directory;

-- Units live between two days, both included. A code may come back with another name or extent, so the key has the day.
create table directory.admin_unit (
  code text not null check (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  name text not null check (name <> ''),
  full_name text not null check (full_name <> ''),
  unit_type text not null check (unit_type <> ''),
  level text not null check (level in ('province', 'district', 'commune')),
  -- No foreign key: the parent lives in dated rows of its own, and may change its name while the child does not.
  parent_code text check (parent_code ~ '^([0-9]{2}|[0-9]{3})$'),
  created_at timestamptz not null,
  created_by text not null,
  primary key (code, valid_from),
  check (length(code) = case level when 'province' then 2 when 'district' then 3 else 5 end),
  check ((level = 'province') = (parent_code is null))
);
create index admin_unit_parent_code_idx on directory.admin_unit (parent_code);

create table directory.unit_succession (
  from_code text not null,
  from_valid_from date not null,
  to_code text not null,
  to_valid_from date not null,
  effective_on date not null,
  share text not null check (share in ('whole', 'part')),
  basis text not null check (basis <> ''),
  created_at timestamptz not null,
  created_by text not null,
  primary key (from_code, from_valid_from, to_code, to_valid_from),
  foreign key (from_code, from_valid_from) references directory.admin_unit (code, valid_from),
  foreign key (to_code, to_valid_from) references directory.admin_unit (code, valid_from),
  -- Time runs forward only, so a chain of successors ends.
  check (to_valid_from > from_valid_from)
);
create index unit_succession_to_idx on directory.unit_succession (to_code, to_valid_from);

create table directory.agency (
  code text primary key check (code ~ '^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z][0-9]{2}$'),
  code_qd20 text not null unique check (code_qd20 ~ '^[A-Z][0-9]{2}(\.[0-9A-Z]{1,3})*$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('province', 'department', 'district', 'commune', 'centre')),
  -- The unit it serves; dated rows again, hence no foreign key.
  unit_code text not null check (unit_code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
  parent_code text references directory.agency (code),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  -- True for codes made up for the demonstration: never send them to the national portal.
  code_invented boolean not null,
  aliases text[] not null default '{}',
  created_at timestamptz not null,
  created_by text not null,
  check (parent_code <> code)
);
create index agency_parent_code_idx on directory.agency (parent_code);
create index agency_unit_code_idx on directory.agency (unit_code);

create table directory.agency_succession (
  from_code text not null references directory.agency (code),
  to_code text not null references directory.agency (code),
  effective_on date not null,
  share text not null check (share in ('whole', 'part')),
  basis text not null check (basis <> ''),
  created_at timestamptz not null,
  created_by text not null,
  primary key (from_code, to_code),
  check (from_code <> to_code)
);
create index agency_succession_to_code_idx on directory.agency_succession (to_code);

create table directory.desk (
  agency_code text not null references directory.agency (code),
  no smallint not null check (no >= 1),
  name text not null check (name <> ''),
  address text not null check (address <> ''),
  phone text check (phone ~ '^[0-9 ]{8,14}$'),
  created_at timestamptz not null,
  created_by text not null,
  primary key (agency_code, no)
);

-- agency_code null: the whole province. A schedule is all rows of one effective day; a weekday without rows is a rest day.
create table directory.work_schedule (
  id bigint generated always as identity primary key,
  agency_code text references directory.agency (code),
  effective_from date not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens_minute smallint not null check (opens_minute between 0 and 1439),
  closes_minute smallint not null check (closes_minute <= 1440),
  created_at timestamptz not null,
  created_by text not null,
  unique nulls not distinct (agency_code, effective_from, weekday, opens_minute),
  check (closes_minute > opens_minute)
);

create table directory.calendar_year (
  year smallint primary key check (year between 2000 and 2400),
  complete boolean not null,
  notice text,
  created_at timestamptz not null,
  created_by text not null
);

create table directory.calendar_day (
  id bigint generated always as identity primary key,
  agency_code text references directory.agency (code),
  day date not null,
  kind text not null check (kind in ('HOLIDAY', 'MAKEUP_OFF', 'SWAP_OFF', 'SWAP_WORK', 'LOCAL_CLOSURE')),
  name text not null check (name <> ''),
  notice_ref text,
  created_at timestamptz not null,
  created_by text not null,
  unique nulls not distinct (agency_code, day),
  -- A desk that closes on its own must say on what basis.
  check (kind <> 'LOCAL_CLOSURE' or notice_ref is not null)
);

create table directory.due_date_policy (
  id bigint generated always as identity primary key,
  agency_code text references directory.agency (code),
  effective_from date not null,
  counting text not null check (counting in ('cutoff', 'plain', 'hours')),
  cutoff_minute smallint not null check (cutoff_minute between 0 and 1439),
  day_minutes smallint not null check (day_minutes between 1 and 1440),
  created_at timestamptz not null,
  created_by text not null,
  unique nulls not distinct (agency_code, effective_from)
);

-- One row. Its token changes with every change of the tables above, so that a process may keep calendars in memory.
create table directory.calendar_revision (
  only_row boolean primary key default true check (only_row),
  token uuid not null,
  created_at timestamptz not null,
  created_by text not null
);
insert into directory.calendar_revision (token, created_at, created_by) values (gen_random_uuid(), now(), 'migration');
