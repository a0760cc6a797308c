import type { Component, Faq, Fee, FrontDoor, LifeEvent } from '../record.ts';
import type { ExchangeSituation } from './situation.ts';

/**
 * One line of the exchange format after the shape was checked at the edge (`use-cases/exchange-schema.ts`).
 * Field by field: `docs/exchange-format.md`. Everything but code and name may be missing.
 */
export type ExchangeLine = {
  /** 2: written by this program, to be taken at its word (`exact.ts`). Anything else: read with the care that outside sources need. */
  readonly format?: 2 | undefined;
  readonly code: string;
  readonly name: string;
  readonly revision?: ExchangeRevision | undefined;
  /** The procedure ends on the day of the import; nothing else of the line is read. */
  readonly abolished?: boolean | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly field_codes?: readonly { readonly code: string; readonly name: string }[] | undefined;
  readonly levels?: readonly string[] | undefined;
  readonly promulgator?: string | undefined;
  readonly executing_agencies?: readonly string[] | undefined;
  readonly competent_authority?: readonly string[] | undefined;
  readonly coordinating_agencies?: readonly string[] | undefined;
  readonly receiving_address?: string | undefined;
  readonly audience?: readonly string[] | undefined;
  readonly procedure_type?: string | undefined;
  readonly state?: string | undefined;
  readonly decision_no?: string | undefined;
  readonly in_catalogue?: boolean | undefined;
  readonly detail?: 'structured' | 'text' | 'list-only' | undefined;
  readonly steps?: readonly { readonly name: string; readonly text: string }[] | undefined;
  readonly channels?: readonly ExchangeChannel[] | undefined;
  readonly channels_text?: string | undefined;
  readonly processing_cases?: readonly ExchangeCase[] | undefined;
  readonly documents?: readonly ExchangeDocument[] | undefined;
  readonly documents_text?: string | undefined;
  readonly results?: readonly string[] | undefined;
  readonly requirements?: string | undefined;
  readonly legal_basis?: readonly { readonly code: string; readonly title: string }[] | undefined;
  readonly legal_basis_text?: string | undefined;
  readonly keywords?: string | readonly string[] | undefined;
  readonly non_territorial?: boolean | undefined;
  readonly fully_online?: boolean | undefined;
  readonly url?: string | undefined;
  readonly level2019?: 1 | 2 | 3 | 4 | null | undefined;
  readonly service_level?: 'full' | 'partial' | 'info' | null | undefined;
  readonly demo?: boolean | undefined;
  readonly situation?: ExchangeSituation | undefined;
  readonly internal_process?: readonly ExchangeInternalStep[] | undefined;
  readonly everyday_name?: string | undefined;
  readonly name_en?: string | undefined;
  readonly life_events?: readonly LifeEvent[] | undefined;
  readonly faq?: readonly Faq[] | undefined;
  readonly front_door?: FrontDoor | undefined;
};

/** Which of the procedure's revisions the line is, and when it holds: first day, first day no more (null: still). */
export type ExchangeRevision = { readonly no: number; readonly effective_from: string; readonly effective_to: string | null };

export type Quantity = number | string | null | undefined;

export type ExchangeChannel = {
  readonly method: 'direct' | 'online' | 'postal';
  readonly time_qty?: Quantity;
  readonly time_unit?: string | undefined;
  readonly fees?: readonly ExchangeFee[] | undefined;
  readonly note?: string | undefined;
  /** Format 2: the note of the time limit when it is not the note of the channel. */
  readonly limit_note?: string | undefined;
};

export type ExchangeFee = {
  readonly kind?: string | undefined;
  readonly amount_vnd?: number | null | undefined;
  /** Format 2: how the amount is to be understood. */
  readonly rule?: Fee['rule'] | undefined;
  readonly text?: string | undefined;
};

export type ExchangeCase = {
  readonly case_code?: string | undefined;
  readonly name?: string | undefined;
  readonly qty?: Quantity;
  readonly unit?: string | undefined;
  readonly limit_note?: string | undefined;
};

export type ExchangeDocument = {
  readonly group?: string | undefined;
  readonly code?: string | undefined;
  readonly name: string;
  readonly originals?: number | null | undefined;
  readonly copies?: number | null | undefined;
  readonly forms?: readonly string[] | undefined;
  /** Files of forms; their bytes travel beside the line, named by their sum. */
  readonly form_files?: readonly ExchangeFormFile[] | undefined;
  /** Format 2: a paper has it; a line without it is a note, one without a name only a heading. */
  readonly handling?: Component['handling'] | undefined;
  readonly notes?: readonly string[] | undefined;
  /** Format 2: a group of its own though the one before has the same heading. */
  readonly new_group?: boolean | undefined;
};

export type ExchangeFormFile = {
  readonly label: string;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type ExchangeInternalStep = {
  readonly step: string;
  readonly role?: string | undefined;
  readonly unit?: string | undefined;
  readonly hours?: number | null | undefined;
};
