import type { Temporal } from '#kernel/time.ts';
import type { TypedCodes } from '../domain/understanding/understand.ts';

export type FoundProcedure = { readonly code: string; readonly name: string; readonly field: string };

/**
 * `clear`: the first is meant, the others are near it. `several`: one of these. `maybe`: perhaps one of these, perhaps
 * something else altogether. `none`: nothing that deserves to be shown.
 */
export type Certainty = 'clear' | 'several' | 'maybe' | 'none';
export type Found = { readonly certainty: Certainty; readonly items: readonly FoundProcedure[] };

/** What kind of message it is, read whole; see `Reading` of procedures. */
export type ReadMessage = {
  readonly reading: 'found' | 'vague' | 'out-of-scope' | 'several-works' | 'nothing';
  /** Two or more procedures asked for at once, in the order asked. */
  readonly works: readonly { readonly text: string; readonly item: FoundProcedure }[];
  /** Near-identical procedures, the first found among them, and the question that tells them apart. */
  readonly group: { readonly by: string; readonly question: string; readonly options: readonly { readonly label: string; readonly code: string }[] } | null;
};

type Told = { readonly headline: string; readonly lines: readonly string[] };

/** A procedure in sentences: the same that its page shows. */
export type ProcedureTold = {
  readonly code: string;
  readonly name: string;
  /** How many papers there are; null when the source has them only as running text, or not at all. */
  readonly papersCount: number | null;
  readonly papers: { readonly lines: readonly string[]; readonly notes: readonly string[] };
  readonly time: Told;
  readonly fee: Told;
  readonly place: Told;
  readonly steps: readonly string[];
  readonly results: readonly string[];
  readonly legal: readonly string[];
  readonly online: Told;
  readonly conditions: readonly string[];
  /** There are questions by which all this is reduced to one's own case. */
  readonly hasOwnCase?: true;
};

/** A checklist that somebody saved on the portal, as its short code tells it. */
export type ListTold = {
  readonly procedureCode: string;
  readonly name: string;
  readonly have: readonly string[];
  readonly missing: readonly string[];
  readonly time: string;
  readonly fee: string;
};

/** `ended`: the code lived and lives no more. `unknown`: there is none like it. */
export type ListAsked = { readonly ok: true; readonly list: ListTold } | { readonly ok: false; readonly reason: 'ended' | 'unknown' };

/** Ids of options by id of question. */
export type CaseAnswers = Readonly<Record<string, string>>;

/** One's own case of a procedure after some answers: the next question, or what it comes to. The same as on its page. */
export type CaseTold = {
  readonly code: string;
  readonly name: string;
  /** Answers that count. */
  readonly answers: CaseAnswers;
  /** Null: nothing more to ask. */
  readonly question: {
    readonly id: string;
    readonly text: string;
    readonly help: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
  } | null;
  /** Which question this is, and on the longest way how many there are. */
  readonly progress: { readonly at: number; readonly most: number };
  readonly answeredInOrder: readonly string[];
  readonly papers: readonly string[];
  readonly papersCount: number;
  readonly time: string;
  readonly fee: string;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  readonly blocked: readonly { readonly reason: string; readonly where: string }[];
  /** Path of the page with the same answers. */
  readonly path: string;
};

/** What anybody who knows the code may know. */
export type DossierTold = {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly agencyName: string;
  readonly stateName: string;
  readonly acceptedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly finishedAt: Temporal.Instant | null;
  readonly returnedAt: Temporal.Instant | null;
  readonly nextStep: string;
};

export type HandOver = { readonly since: Temporal.Instant; readonly repeated: boolean };

/** What this channel can do, so that nobody is promised what will not come. */
export type Channel = {
  readonly name: 'zalo' | 'web';
  /** Messages can be sent to this person later; else following and calling back are impossible. */
  readonly reachable: boolean;
  readonly publicUrl: string;
  /** Address of the Official Account, for those who are elsewhere; null when there is none. */
  readonly zaloUrl: string | null;
};

/** Everything the assistant knows comes through here: the same doors that the pages use. */
export type AssistantPorts = {
  readonly now: Temporal.Instant;
  readonly channel: Channel;
  readonly findProcedures: (text: string) => Promise<Found>;
  readonly readMessage: (text: string) => Promise<ReadMessage>;
  readonly tellProcedure: (code: string) => Promise<ProcedureTold | null>;
  /** Null: no such procedure, or it has no questions about cases. */
  readonly tellCase: (code: string, answers: CaseAnswers) => Promise<CaseTold | null>;
  readonly tellList: (code: string) => Promise<ListAsked>;
  readonly readDossierCodes: (text: string) => TypedCodes;
  readonly tellDossier: (code: string) => Promise<DossierTold | null>;
  readonly isFollowing: (dossierCode: string) => Promise<boolean>;
  readonly follow: (dossierCode: string) => Promise<void>;
  readonly unfollow: (dossierCode: string) => Promise<void>;
  /** Codes of the dossiers that this person follows, the latest first. */
  readonly following: () => Promise<readonly string[]>;
  readonly askForStaff: (topic: string) => Promise<HandOver>;
  /** Working hours in one line, from the calendar. */
  readonly officeHours: () => Promise<string>;
};
