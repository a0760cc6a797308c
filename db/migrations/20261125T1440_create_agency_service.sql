-- What one agency does otherwise than the procedure says in general: whether it receives it, in what shorter time, for what
-- local fee, by which resolution, from and until when. No row: as the procedure's levels and executing agencies tell.
create table procedures.agency_service (
  id bigint generated always as identity primary key,
  procedure_code text not null references procedures.procedure (code),
  agency_code text not null,
  receives boolean not null,
  limit_amount numeric check (limit_amount > 0),
  limit_unit text check (limit_unit in ('hour', 'working_day', 'day', 'month')),
  fee_amount bigint check (fee_amount >= 0),
  fee_text text not null default '',
  legal_basis text not null check (legal_basis <> ''),
  effective_from date not null,
  -- Last day included; null while it stands.
  effective_to date check (effective_to >= effective_from),
  created_at timestamptz not null,
  created_by text not null,
  check ((limit_amount is null) = (limit_unit is null)),
  unique (procedure_code, agency_code, effective_from)
);
create index agency_service_by_agency on procedures.agency_service (agency_code, procedure_code);
