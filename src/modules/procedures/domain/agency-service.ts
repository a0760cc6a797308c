import type { AgencyCode } from '#kernel/codes.ts';
import { foldText } from '#kernel/text.ts';
import { Temporal } from '#kernel/time.ts';
import { levelsOf } from './levels.ts';
import type { ProcedureRecord } from './record.ts';

type Executing = Pick<ProcedureRecord, 'levels' | 'executingAgencies'>;

export const LOCAL_LIMIT_UNITS = ['hour', 'working_day', 'day', 'month'] as const;
export type LocalLimitUnit = (typeof LOCAL_LIMIT_UNITS)[number];

/** What one agency does otherwise than the procedure says in general, and since when. */
export type AgencyService = {
  readonly id: number;
  readonly procedureCode: string;
  readonly agency: AgencyCode;
  readonly receives: boolean;
  /** The shorter time that the agency has bound itself to; null: as published. */
  readonly limit: { readonly amount: number; readonly unit: LocalLimitUnit } | null;
  /** Whole đồng; null with a text means that only the text tells, null without one that nothing is set locally. */
  readonly feeAmount: number | null;
  readonly feeText: string;
  readonly legalBasis: string;
  readonly effectiveFrom: Temporal.PlainDate;
  /** Last day included. */
  readonly effectiveTo: Temporal.PlainDate | null;
};

/** Of several that overlap the one that began last holds. */
export function serviceOn(services: readonly AgencyService[], agency: AgencyCode, day: Temporal.PlainDate): AgencyService | null {
  const holding = services.filter(
    (one) =>
      one.agency === agency &&
      Temporal.PlainDate.compare(one.effectiveFrom, day) <= 0 &&
      (one.effectiveTo === null || Temporal.PlainDate.compare(one.effectiveTo, day) >= 0),
  );
  return holding.toSorted((a, b) => Temporal.PlainDate.compare(b.effectiveFrom, a.effectiveFrom))[0] ?? null;
}

/** As much of an agency of the directory as decides here. */
export type AgencyFacts = { readonly code: AgencyCode; readonly kind: 'province' | 'department' | 'district' | 'commune' | 'centre'; readonly name: string };

/** Bodies outside the province's committees: where they receive is theirs to say, and the record's words tell it. */
const OTHER_BODIES =
  /cong an|canh sat|xuat nhap canh|bao hiem xa hoi|thue|van phong dang ky dat dai|co so giao duc|quan su|trung tam dich vu viec lam|to chuc hanh nghe/u;

/**
 * Whether an agency receives the procedure when nothing was set for it: the commune's where the level is the commune, the
 * department that is named, the province's centre for everything of the province. Never a guess about other bodies.
 */
export function receivesByRule(record: Executing, agency: Pick<AgencyFacts, 'kind' | 'name'>): boolean {
  const levels = levelsOf(record);
  const executing = record.executingAgencies.map(foldText);
  const committees = executing.filter((name) => !OTHER_BODIES.test(name));
  if (executing.length > 0 && committees.length === 0) return false;
  switch (agency.kind) {
    case 'commune':
      return (
        levels.includes('commune') && (committees.length === 0 || committees.some((name) => /cap xa|xa, phuong|phuong|quan ly|co quan, to chuc/u.test(name)))
      );
    case 'district':
      return levels.includes('district');
    case 'department':
      return committees.some((name) => name.includes(foldText(agency.name)));
    case 'centre':
      return levels.includes('province') && committees.some((name) => /so |cap tinh|tinh|co quan chuyen mon|quan ly/u.test(name));
    case 'province':
      return false;
  }
}

export function receives(record: Executing, agency: AgencyFacts, service: AgencyService | null): boolean {
  return service?.receives ?? receivesByRule(record, agency);
}
