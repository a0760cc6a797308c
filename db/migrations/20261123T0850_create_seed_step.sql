-- Which parts of the demonstration are in; a step is written once and never repeated.
create table public.seed_step (
  name text primary key,
  finished_at timestamptz not null
);
