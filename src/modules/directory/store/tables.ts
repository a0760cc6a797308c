import type { Generated } from 'kysely';
import type { AgencyCode, UnitCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { DayKind } from '#kernel/working-days.ts';
import type { Counting } from '../domain/calendar.ts';
import type { AgencyKind, Share, UnitLevel } from '../domain/unit.ts';

type Made = { created_at: Temporal.Instant; created_by: string };

export type AdminUnitTable = Made & {
  code: UnitCode;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
  name: string;
  full_name: string;
  unit_type: string;
  level: UnitLevel;
  parent_code: UnitCode | null;
};

export type UnitSuccessionTable = Made & {
  from_code: UnitCode;
  from_valid_from: Temporal.PlainDate;
  to_code: UnitCode;
  to_valid_from: Temporal.PlainDate;
  effective_on: Temporal.PlainDate;
  share: Share;
  basis: string;
};

export type AgencyTable = Made & {
  code: AgencyCode;
  code_qd20: string;
  name: string;
  kind: AgencyKind;
  unit_code: UnitCode;
  parent_code: AgencyCode | null;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
  code_invented: boolean;
  aliases: readonly string[];
};

export type AgencySuccessionTable = Made & {
  from_code: AgencyCode;
  to_code: AgencyCode;
  effective_on: Temporal.PlainDate;
  share: Share;
  basis: string;
};

export type DeskTable = Made & { agency_code: AgencyCode; no: number; name: string; address: string; phone: string | null };

export type WorkScheduleTable = Made & {
  id: Generated<number>;
  agency_code: AgencyCode | null;
  effective_from: Temporal.PlainDate;
  weekday: number;
  opens_minute: number;
  closes_minute: number;
};

export type CalendarYearTable = Made & { year: number; complete: boolean; notice: string | null };

export type CalendarDayTable = Made & {
  id: Generated<number>;
  agency_code: AgencyCode | null;
  day: Temporal.PlainDate;
  kind: DayKind;
  name: string;
  notice_ref: string | null;
};

export type DueDatePolicyTable = Made & {
  id: Generated<number>;
  agency_code: AgencyCode | null;
  effective_from: Temporal.PlainDate;
  counting: Counting;
  cutoff_minute: number;
  day_minutes: number;
};

export type CalendarRevisionTable = Made & { only_row: Generated<boolean>; token: string };

export type DirectoryTables = {
  'directory.admin_unit': AdminUnitTable;
  'directory.unit_succession': UnitSuccessionTable;
  'directory.agency': AgencyTable;
  'directory.agency_succession': AgencySuccessionTable;
  'directory.desk': DeskTable;
  'directory.work_schedule': WorkScheduleTable;
  'directory.calendar_year': CalendarYearTable;
  'directory.calendar_day': CalendarDayTable;
  'directory.due_date_policy': DueDatePolicyTable;
  'directory.calendar_revision': CalendarRevisionTable;
};
