/**
 * A procedure as the national public service portal gives it (JSON of 2026), as far as this house reads and writes it.
 * The portal leaves out or nulls any part. Mapping, field by field: docs/exchange-format.md.
 */
export type NationalProcedure = {
  readonly code: string;
  readonly name: string;
  readonly state?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly procedureProposal?: { readonly proposalNumber?: string | null | undefined } | null | undefined;
  readonly departmentPromulgateName?: string | null | undefined;
  readonly category?: Named | null | undefined;
  readonly categoriesDetails?: readonly Named[] | null | undefined;
  readonly isMinistry?: boolean | null | undefined;
  readonly isProvince?: boolean | null | undefined;
  readonly isDistrict?: boolean | null | undefined;
  readonly isWard?: boolean | null | undefined;
  readonly isOtherAgency?: boolean | null | undefined;
  readonly isVertical?: boolean | null | undefined;
  readonly subjectTypesDetails?: readonly Named[] | null | undefined;
  readonly executionSteps?: readonly { readonly name?: string | null | undefined; readonly description?: string | null | undefined }[] | null | undefined;
  readonly executionMethods?: readonly NationalMethod[] | null | undefined;
  readonly executionCases?: readonly NationalCase[] | null | undefined;
  readonly cases?: readonly NationalService[] | null | undefined;
  readonly unitGroupsExecuting?: readonly Named[] | null | undefined;
  readonly departmentsExecuting?: readonly Named[] | null | undefined;
  readonly unitGroupsAuthority?: readonly Named[] | null | undefined;
  readonly departmentsAuthority?: readonly Named[] | null | undefined;
  readonly unitGroupsCoordinating?: readonly Named[] | null | undefined;
  readonly departmentsCoordinating?: readonly Named[] | null | undefined;
  readonly dossierReceivingAddresses?: string | readonly string[] | null | undefined;
  readonly resultsDetails?: readonly Named[] | null | undefined;
  readonly legalBasisesDetails?: readonly Named[] | null | undefined;
  readonly requirementsAndConditions?: string | null | undefined;
  readonly keywords?: string | readonly string[] | null | undefined;
  readonly isFullProcess?: boolean | null | undefined;
  readonly isOfflineOnly?: boolean | null | undefined;
  readonly isNonTerritorial?: boolean | null | undefined;
};

export type Named = { readonly code?: string | null | undefined; readonly name?: string | null | undefined };

export type NationalMethod = {
  readonly submissionMethod: 'DIRECT' | 'ONLINE' | 'POSTAL';
  readonly processingTime?: number | string | null | undefined;
  readonly processingTimeUnit?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly fees?: readonly NationalFee[] | null | undefined;
};

export type NationalFee = {
  readonly type?: string | null | undefined;
  readonly value?: number | null | undefined;
  readonly currencyId?: string | null | undefined;
  readonly description?: string | null | undefined;
};

export type NationalCase = {
  readonly name?: string | null | undefined;
  readonly profileComponents?: readonly NationalComponent[] | null | undefined;
};

export type NationalComponent = {
  readonly code?: string | null | undefined;
  readonly name: string;
  readonly originalQty?: number | null | undefined;
  readonly copyQty?: number | null | undefined;
  readonly attachments?: readonly { readonly fileName?: string | null | undefined }[] | null | undefined;
};

export type NationalService = {
  readonly code?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly processingDay?: { readonly qty?: number | string | null | undefined; readonly type?: string | null | undefined } | null | undefined;
};
