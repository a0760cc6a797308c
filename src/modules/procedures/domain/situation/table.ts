import type { Channel, Fee, TimeLimit } from '../terms.ts';

/**
 * "Trường hợp của tôi": a small decision table that officers write for one procedure. Questions tell the person's case;
 * rules say what the case changes in papers, fee and time; examples are its tests.
 *
 * Hit policy (DMN 1.5 §8.2.8): `A`, any, read for each output on its own. Every rule whose conditions hold applies. What
 * several of them say of the same paper, fee, time or channel must be the same; and what one rule decides must be
 * decided in every case. So the order of rules never matters, and a paper nobody speaks of stays as published.
 */
export type SituationTable = {
  readonly questions: readonly SituationQuestion[];
  readonly rules: readonly SituationRule[];
  readonly examples: readonly SituationExample[];
};

export type SituationQuestion = {
  /** Stable, in addresses: lower-case letters without marks, digits, hyphen. */
  readonly id: string;
  /** In everyday Vietnamese. */
  readonly text: string;
  /** Empty when there is nothing to explain. */
  readonly help: string;
  readonly options: readonly SituationOption[];
  /** Asked only when all of these hold; they speak of earlier questions. Empty: asked always. */
  readonly when: readonly Condition[];
};

export type SituationOption = { readonly id: string; readonly label: string };

/** The answer to `question` is one of `anyOf`. A question that was not asked has no answer, so the condition does not hold. */
export type Condition = { readonly question: string; readonly anyOf: readonly string[] };

export type SituationRule = {
  /** All must hold. Empty: in every case. */
  readonly when: readonly Condition[];
  /** Why, in words for the person; empty: the answers themselves are told. */
  readonly why: string;
  /** Keys of papers of the record (`paperKeys`) that are needed in this case. */
  readonly keep: readonly string[];
  /** Keys of papers of the record that are not needed in this case. */
  readonly drop: readonly string[];
  readonly add: readonly AddedPaper[];
  /** The answers mean filing this way: other ways are no longer shown. */
  readonly channel: Channel | null;
  readonly fees: readonly CaseFee[];
  readonly limit: TimeLimit | null;
  readonly notes: readonly string[];
  /** Something that needs attention; empty when there is nothing. */
  readonly warning: string;
  /** This case cannot be done here; all else is then beside the point. */
  readonly blocked: Blocked | null;
};

export type AddedPaper = {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly handling: 'submit' | 'present';
  readonly note: string;
};

/** `channels` empty: every channel of the procedure. Several entries for one channel are several sums to pay. */
export type CaseFee = { readonly channels: readonly Channel[]; readonly fee: Fee };

export type Blocked = {
  readonly reason: string;
  /** Where to go and what to do instead. */
  readonly where: string;
};

/** A test of the table: what a person with these answers must be told, in the words that the page shows. */
export type SituationExample = {
  readonly name: string;
  readonly answers: Answers;
  /** Keys of all published papers that stay and names of all that are added, in any order; null: not checked. */
  readonly papers: readonly string[] | null;
  /** Headline of the fee, as "Không mất phí" or "8.000 đồng"; empty: not checked. */
  readonly fee: string;
  /** Headline of the time, as "Trong ngày làm việc"; empty: not checked. */
  readonly time: string;
  /** True: this case must be turned away. */
  readonly blocked: boolean;
};

/** Question id → option id. */
export type Answers = Readonly<Record<string, string>>;

/** Most cases of one table: more cannot be looked over by the officers who answer for it, nor checked in an instant. */
export const MOST_CASES = 2_000;
