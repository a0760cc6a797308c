import type { Qualifier } from './qualifiers.ts';

/** Parts of a record that are searched, each with statistics of its own: a word common in papers may be telling in a name. */
export const AREAS = ['name', 'pairs', 'accented', 'extra', 'results', 'context', 'papers', 'body'] as const;
export type Area = (typeof AREAS)[number];

/** What the ranking is made of, in numbers. The numbers themselves are learned: see `weights.learned.ts`. */
export type Weights = {
  readonly areas: Readonly<Record<Area, number>>;
  /** How much of the question the name covers; how much of the name the question covers; the longest stretch in common. */
  readonly shares: Readonly<Record<'cover' | 'fine' | 'run', number>>;
  /** Factors on the sum, for what holds of the procedure whatever is asked. */
  readonly standing: Readonly<Record<Standing, number>>;
  /** Factors for what is done: asked and done, asked for in particular and done, not what was asked. */
  readonly action: Readonly<Record<'same' | 'special' | 'other', number>>;
  /** Factors for a qualifier that nobody asked for, and for one that was asked for and is not there. */
  readonly unasked: Readonly<Record<Qualifier, number>>;
  readonly missing: Readonly<Record<Qualifier, number>>;
  /** Brings the score to the scale in which the thresholds of readings and of the assistant are set. */
  readonly scale: number;
};

export const STANDINGS = ['internal', 'specific', 'notListed', 'everyday', 'commune', 'citizens', 'organisations', 'linked'] as const;
export type Standing = (typeof STANDINGS)[number];
