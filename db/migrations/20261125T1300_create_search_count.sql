-- How often a question was asked on a day, and whether it was found. No person, no session: numbers of six and more
-- digits, e-mail addresses and long texts are dropped before anything is counted.
create table procedures.search_count (
  day date not null,
  -- Folded, so that spellings of one question are one.
  question text not null check (question <> '' and length(question) <= 100),
  -- As it was last typed, to be read by the office.
  shown text not null check (shown <> '' and length(shown) <= 120),
  reading text not null check (reading in ('found', 'vague', 'out-of-scope', 'several-works', 'nothing')),
  results integer not null check (results >= 0),
  -- The first result was meant without doubt.
  is_clear boolean not null,
  -- Visitors that asked it on this day; one who asks twice counts once.
  asked integer not null check (asked > 0),
  created_at timestamptz not null,
  created_by text not null,
  primary key (day, question)
);

create table procedures.search_opening (
  day date not null,
  question text not null check (question <> '' and length(question) <= 100),
  procedure_code text not null references procedures.procedure (code),
  opened integer not null check (opened > 0),
  created_at timestamptz not null,
  created_by text not null,
  primary key (day, question, procedure_code)
);
create index search_opening_procedure_code_idx on procedures.search_opening (procedure_code);
