import type { ColumnType, GeneratedAlways } from 'kysely';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { LocalLimitUnit } from '../domain/agency-service.ts';

type Made = { created_at: Temporal.Instant; created_by: string };

export type SavedListTable = Made & {
  id: GeneratedAlways<number>;
  token_hash: string;
  revision_id: number;
  ticks: readonly string[];
  answers: Readonly<Record<string, string>>;
  code: string | null;
  code_expires_at: Temporal.Instant | null;
  changed_at: Temporal.Instant;
  expires_at: Temporal.Instant;
};

export type AgencyServiceTable = Made & {
  id: GeneratedAlways<number>;
  procedure_code: string;
  agency_code: AgencyCode;
  receives: boolean;
  /** The driver reads `numeric` as text. */
  limit_amount: ColumnType<string | null, number | null, number | null>;
  limit_unit: LocalLimitUnit | null;
  fee_amount: number | null;
  fee_text: string;
  legal_basis: string;
  effective_from: Temporal.PlainDate;
  effective_to: Temporal.PlainDate | null;
};

export type ObservedTimeTable = Made & {
  procedure_code: string;
  finished: number;
  p90_minutes: number;
  first_day: Temporal.PlainDate;
  last_day: Temporal.PlainDate;
};

export type PageTables = {
  'procedures.saved_list': SavedListTable;
  'procedures.agency_service': AgencyServiceTable;
  'procedures.observed_time': ObservedTimeTable;
};
