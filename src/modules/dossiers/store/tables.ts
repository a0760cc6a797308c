import type { ColumnType, GeneratedAlways } from 'kysely';
import type { AgencyCode, DossierCode, ProcedureCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { ActionName, SupplementStage } from '../domain/actions.ts';
import type { FilingChannel, HandedIn, LimitUnit } from '../domain/dossier.ts';
import type { DueStep } from '../domain/due-date.ts';
import type { State } from '../domain/states.ts';

export type DossierTable = {
  id: GeneratedAlways<number>;
  code: DossierCode;
  procedure_code: ProcedureCode;
  procedure_revision_id: number;
  procedure_name: string;
  field: string;
  agency_code: AgencyCode;
  agency_name: string;
  competent_agency: AgencyCode;
  state: State;
  supplement_stage: SupplementStage | null;
  supplement_count: number;
  version: number;
  channel: FilingChannel;
  owner_name: string;
  owner_phone: string | null;
  components: readonly HandedIn[];
  case_answers: Readonly<Record<string, string>>;
  submitted_at: Temporal.Instant;
  accepted_at: Temporal.Instant | null;
  original_due_at: Temporal.Instant | null;
  due_at: Temporal.Instant | null;
  due_provisional: boolean;
  due_steps: readonly DueStep[];
  paused_at: Temporal.Instant | null;
  finished_at: Temporal.Instant | null;
  returned_at: Temporal.Instant | null;
  /** May be 17.5; the driver reads `numeric` as text. */
  limit_amount: ColumnType<string | null, number | null, number | null>;
  limit_unit: LimitUnit;
  search_text: string;
  search: GeneratedAlways<string>;
  due_sort: GeneratedAlways<Temporal.Instant>;
  created_at: Temporal.Instant;
  created_by: string;
};

export type EventTable = {
  id: GeneratedAlways<number>;
  dossier_id: number;
  seq: number;
  type: ActionName;
  from_state: State | null;
  to_state: State;
  at: Temporal.Instant;
  actor: string;
  note_public: string;
  note_private: string;
  data: EventData;
  created_at: Temporal.Instant;
  created_by: string;
};

/** Instants as ISO text: JSON knows no other. */
export type EventData = {
  readonly stage: SupplementStage | null;
  readonly leaderReason: string;
  readonly clock:
    | null
    | {
        readonly type: 'START';
        readonly due: { readonly dueAt: string; readonly provisional: boolean; readonly steps: readonly DueStep[] } | null;
      }
    | { readonly type: 'PAUSE'; readonly cause: 'supplement' | 'payment' }
    | { readonly type: 'RESUME' | 'END'; readonly dueAt: string | null };
};

export type SequenceTable = {
  agency_code: AgencyCode;
  day: Temporal.PlainDate;
  last: number;
  created_at: Temporal.Instant;
  created_by: string;
};

export type IdempotencyTable = {
  scope: string;
  key: string;
  request_hash: string;
  answer: { readonly code: DossierCode } | null;
  created_at: Temporal.Instant;
  created_by: string;
};

export type DossierTables = {
  'dossiers.dossier': DossierTable;
  'dossiers.dossier_event': EventTable;
  'dossiers.dossier_sequence': SequenceTable;
  'dossiers.idempotency': IdempotencyTable;
};
