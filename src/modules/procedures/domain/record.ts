import type { SituationTable } from './situation/table.ts';
import type { Channel, Fee, TimeLimit } from './terms.ts';

export type { Channel, Fee, TimeLimit } from './terms.ts';

/**
 * A procedure as this house keeps it, after import and normalisation. Text is NFC with single spaces; what the
 * source left unsaid is an empty string or list, never a guess. Parts follow NĐ 63/2010/NĐ-CP art. 8.
 */
export type ProcedureRecord = {
  /** National code `d.dddddd`. */
  readonly code: string;
  readonly name: string;
  readonly fields: readonly { readonly code: string | null; readonly name: string }[];
  readonly levels: readonly Level[];
  readonly audience: readonly string[];
  readonly type: 'standard' | 'specific' | 'internal' | 'unknown';
  /** State on the national list, as given (`ACTIVE`, `UPDATED`, …); `NOT_LISTED` when the list did not have the code. */
  readonly state: string;
  readonly decisionNo: string;
  readonly promulgator: string;
  readonly executingAgencies: readonly string[];
  readonly competentAuthority: readonly string[];
  readonly coordinatingAgencies: readonly string[];
  readonly receivingAddress: string;
  readonly steps: readonly { readonly name: string; readonly text: string }[];
  /** One entry per channel and case; the same channel may stand several times. */
  readonly terms: readonly ChannelTerms[];
  /** Channel text that could not be split; shown as written. */
  readonly termsText: string;
  readonly cases: readonly ProcedureCase[];
  readonly componentGroups: readonly ComponentGroup[];
  readonly componentsText: string;
  readonly results: readonly string[];
  readonly requirements: string;
  readonly legalBases: readonly { readonly code: string; readonly title: string }[];
  readonly legalBasisText: string;
  readonly keywords: readonly string[];
  readonly boundaryFree: boolean;
  /** Service level since NĐ 42/2022: all electronic, partly, or information only; null when the source does not say. */
  readonly serviceLevel: 'full' | 'partial' | 'info' | null;
  /** Level 1–4 of NĐ 43/2011, for the picture before August 2022. */
  readonly level2019: 1 | 2 | 3 | 4 | null;
  readonly url: string;
  /** How much of the record is known: all parts with structure, split from text, or only what the national list shows. */
  readonly detail: 'structured' | 'text' | 'list-only';
  /** Steps of the internal process that the chairman approves (quy trình nội bộ), when the file carries them. */
  readonly internalProcess?: readonly InternalStep[];
  /** "Trường hợp của tôi": what a person's own case changes in papers, fee and time. */
  readonly situation?: SituationTable;
  /** Written for the demonstration province; never published by an authority. */
  readonly demo?: true;
  /** How people call it: `Làm giấy khai sinh`. The official name stays beside it. */
  readonly everydayName?: string;
  /** For readers of English; not an official translation. */
  readonly nameEn?: string;
  /** Occasions of life on which it is needed; absent: told by rules from field and words. */
  readonly lifeEvents?: readonly LifeEvent[];
  /** Câu hỏi thường gặp, written by the office. */
  readonly faq?: readonly Faq[];
  /** Who is in front while this revision holds; absent: the national portal where the record has its address. */
  readonly frontDoor?: FrontDoor;
};

/** Occasions of life by which people look for procedures (sự kiện cuộc đời; business events of NĐ 42/2022 with them). */
export const LIFE_EVENTS = [
  'birth',
  'study',
  'identity',
  'marriage',
  'residence',
  'land-and-house',
  'building',
  'driving',
  'work',
  'business',
  'health',
  'hardship',
  'retirement',
  'abroad',
  'death',
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];

export type Faq = { readonly question: string; readonly answer: string };

/**
 * `own-form`: filed on this portal. `national-portal`: this portal leads to the national one. `received`: filed on the
 * national portal, and the dossier comes to us from it.
 */
export const FRONT_DOORS = ['own-form', 'national-portal', 'received'] as const;
export type FrontDoor = (typeof FRONT_DOORS)[number];

/** The hours of all steps together stay within the statutory limit. */
export type InternalStep = {
  readonly name: string;
  /** A role of `#kernel/subject.ts`, as the file gives it. */
  readonly role: string;
  readonly unit: string;
  readonly hours: number | null;
};

export type Level = 'ministry' | 'province' | 'district' | 'commune' | 'vertical' | 'other';
export type ChannelTerms = {
  readonly channel: Channel;
  readonly limit: TimeLimit;
  readonly fees: readonly Fee[];
  readonly note: string;
};

export type ProcedureCase = {
  readonly code: string;
  readonly name: string;
  readonly limit: TimeLimit;
};

export type ComponentGroup = {
  readonly name: string;
  readonly components: readonly Component[];
  /** What the source listed as papers with 0 originals and 0 copies: notes, never an upload slot. */
  readonly notes: readonly string[];
};

export type Component = {
  readonly code: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  /** `submit`: handed in and kept. `present`: shown and given back. */
  readonly handling: 'submit' | 'present';
  readonly forms: readonly string[];
  /** Forms to download and fill in; absent when there are none. */
  readonly formFiles?: readonly FormFile[];
  /** Fragments beginning with "+" that the source listed as papers of their own; they explain this one. */
  readonly notes?: readonly string[];
};

/** A form as a file; its bytes lie in the store of files under `sha256`. */
export type FormFile = {
  /** What people read: `Tờ khai đăng ký khai sinh`. */
  readonly label: string;
  /** As it is called when it is saved: `to-khai-khai-sinh.docx`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
};
