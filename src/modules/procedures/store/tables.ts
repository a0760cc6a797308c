import type { GeneratedAlways } from 'kysely';
import type { Temporal } from '#kernel/time.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import type { DraftState } from '../domain/revisions/draft.ts';

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

export type DraftTable = {
  id: GeneratedAlways<number>;
  procedure_code: string;
  content: ProcedureRecord;
  state: DraftState;
  version: number;
  base_revision_id: number | null;
  effective_from: Temporal.PlainDate | null;
  reason: string;
  past_basis: string;
  revision_id: number | null;
  updated_at: Temporal.Instant;
  updated_by: string;
  created_at: Temporal.Instant;
  created_by: string;
};

export type DraftStepKind = 'begun' | 'edited' | 'merged' | 'sent' | 'sent-back' | 'taken-back' | 'approved' | 'discarded';

export type DraftStepTable = {
  id: GeneratedAlways<number>;
  draft_id: number;
  version: number;
  kind: DraftStepKind;
  section: string;
  comment: string;
  content: ProcedureRecord | null;
  created_at: Temporal.Instant;
  created_by: string;
};

export type PublicationTable = {
  revision_id: number;
  draft_id: number | null;
  edited_by: readonly string[];
  reason: string;
  past_basis: string;
  undone_at: Temporal.Instant | null;
  undone_by: string | null;
  undone_reason: string | null;
  created_at: Temporal.Instant;
  created_by: string;
};

export type WithdrawalTable = {
  id: GeneratedAlways<number>;
  procedure_code: string;
  effective_from: Temporal.PlainDate;
  decision_no: string;
  reason: string;
  undone_at: Temporal.Instant | null;
  undone_by: string | null;
  created_at: Temporal.Instant;
  created_by: string;
};

export type ProceduresTables = {
  'procedures.draft': DraftTable;
  'procedures.draft_step': DraftStepTable;
  'procedures.publication': PublicationTable;
  'procedures.withdrawal': WithdrawalTable;
  'procedures.catalogue_version': CatalogueVersionTable;
  'procedures.procedure': ProcedureTable;
  'procedures.procedure_revision': ProcedureRevisionTable;
};
