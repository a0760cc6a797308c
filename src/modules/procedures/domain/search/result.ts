import type { Entry } from './entry.ts';
import type { Place } from './place.ts';
import type { Understood } from './sayings.ts';

export type Hit = {
  readonly entry: Entry;
  /** 0 … about 2; 2 for a code that was typed. Comparable between questions. */
  readonly score: number;
  /** Words of its name, keywords and cases, folded, that the question says or was understood to say; for marking. */
  readonly matched: readonly string[];
};

/** `clear`: the first one is meant. `several`: choose among the first. `weak`: ask again in other words. */
export type Confidence = 'clear' | 'several' | 'weak';

/**
 * What kind of message it is. `found`: the hits answer it. `vague`: a procedure is meant but not said which; ask back.
 * `out-of-scope`: about something no procedure deals with. `several-works`: two or more procedures, see `works`.
 * `nothing`: nothing was said (empty, greeting, frame of a question only) and no code was typed.
 */
export type Reading = 'found' | 'vague' | 'out-of-scope' | 'several-works' | 'nothing';

/** One of several procedures asked for in one question. */
export type Work = { readonly text: string; readonly hits: readonly Hit[] };

/** Procedures among the hits that are the same but for one thing, and the question that tells them apart. */
export type Group = {
  readonly by: 'case' | 'province' | 'level' | 'subject';
  /** In Vietnamese, ready to be shown; other languages word it by `by`. */
  readonly question: string;
  /** In the order of the hits; a label is what stands in this name and not in the others. */
  readonly options: readonly { readonly label: string; readonly code: string }[];
};

/** What the reading is judged by; all sums are over words as weighted by how telling they are. */
export type Signals = {
  /** Words of the question in order, short forms written out, folded; `weight` 0…1 is how far it is no frame or talk, `known`: some name has it. */
  readonly words: readonly { readonly folded: string; readonly weight: number; readonly known: boolean }[];
  /** Number of words that are neither frame nor talk (those added by sayings included). */
  readonly telling: number;
  /** Sum of the weighted tellingness of the question, unknown words included. */
  readonly mass: number;
  /** The part of `mass` that stands in no name. */
  readonly unknown: number;
  /** Number of sayings (everyday words for official ones) that were recognised. */
  readonly sayings: number;
  /** Codes typed that the catalogue has. */
  readonly named: number;
  /** How well the best hits fit, in order, at most ten. */
  readonly fits: readonly FitSignals[];
};

export type FitSignals = {
  readonly score: number;
  /** 0…1: how much of the question's mass stands in the name. */
  readonly cover: number;
  /** 0…1: how much of the name's mass the question says. */
  readonly precision: number;
  /** Most telling words that stand together in question and name. */
  readonly together: number;
};

export type SearchResult = {
  readonly hits: readonly Hit[];
  /** Procedures that fit well enough to be listed, on this page or a later one. */
  readonly total: number;
  readonly confidence: Confidence;
  readonly reading: Reading;
  /** Two or more when `reading` is `several-works`, else empty. */
  readonly works: readonly Work[];
  readonly groups: readonly Group[];
  /** A place that the question names; it says where, not what. */
  readonly place: Place | null;
  /** Short forms, old names of agencies and raw keystrokes that were written out. */
  readonly understood: readonly Understood[];
  readonly signals: Signals;
};
