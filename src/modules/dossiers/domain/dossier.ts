import type { AgencyCode, DossierCode, ProcedureCode } from '#kernel/codes.ts';
import type { Life } from './events.ts';

export type FilingChannel = 'direct' | 'online' | 'postal';
export type LimitUnit = 'hour' | 'working_day' | 'day' | 'month' | 'same_day' | 'unspecified';
/** The procedure's limit as it stood when the dossier was filed. */
export type FiledLimit = { readonly amount: number | null; readonly unit: LimitUnit };

/** A paper of the published list as it was handed in. */
export type HandedIn = { readonly name: string; readonly originals: number; readonly copies: number };

/** What stays as it was on the day of filing. */
export type Filing = {
  readonly code: DossierCode;
  readonly procedureCode: ProcedureCode;
  readonly procedureRevisionId: number;
  readonly procedureName: string;
  readonly field: string;
  readonly agencyCode: AgencyCode;
  readonly agencyName: string;
  readonly competentAgency: AgencyCode;
  readonly channel: FilingChannel;
  readonly ownerName: string;
  readonly ownerPhone: string | null;
  readonly components: readonly HandedIn[];
  /** What was answered about the person's own case, by question of the procedure's table; empty when nothing was asked. */
  readonly caseAnswers: Readonly<Record<string, string>>;
  readonly limit: FiledLimit;
};

export type Dossier = Filing & Life & { readonly id: number; readonly version: number };
