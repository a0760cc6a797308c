import type { GeneratedAlways } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { ProcedureRecord } from '../domain/record.ts';

export type CatalogueVersionTable = { is_catalogue: boolean; version: number; created_at: Temporal.Instant; created_by: string };

export type ProcedureTable = { code: string; created_at: Temporal.Instant; created_by: string };

export type ProcedureRevisionTable = {
  id: GeneratedAlways<number>;
  procedure_code: string;
  no: number;
  content: ProcedureRecord;
  content_hash: string;
  effective_from: Temporal.PlainDate;
  effective_to: Temporal.PlainDate | null;
  catalogue_version: number;
  created_at: Temporal.Instant;
  created_by: string;
};

export type ProceduresTables = {
  'procedures.catalogue_version': CatalogueVersionTable;
  'procedures.procedure': ProcedureTable;
  'procedures.procedure_revision': ProcedureRevisionTable;
};
