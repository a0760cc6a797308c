-- How long it really took: written whole by the nightly reckoning of the dossiers, read by the pages. One row a procedure.
create table procedures.observed_time (
  procedure_code text primary key references procedures.procedure (code),
  finished integer not null check (finished > 0),
  -- Working minutes within which nine of ten were done, from acceptance to the result, without waiting for the applicant.
  p90_minutes integer not null check (p90_minutes >= 0),
  -- Days of the results that were counted, both included.
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  created_at timestamptz not null,
  created_by text not null
);
