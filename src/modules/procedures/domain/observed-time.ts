import type { Temporal } from '#kernel/time.ts';

/**
 * Fewest finished dossiers of which a figure is shown: of fewer than twenty, "nine of ten" hangs on one or two people's
 * dossiers, and one odd case would speak for everybody.
 */
export const FEWEST_OBSERVED = 20;
/** How far back the figure looks. */
export const OBSERVED_MONTHS = 12;

/** How long a procedure really took here. Told beside the law's time, never as a promise. */
export type ObservedTime = {
  readonly procedureCode: string;
  readonly finished: number;
  /** Working minutes from acceptance to the result within which nine of ten were done. */
  readonly p90Minutes: number;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
};

/** Nearest rank: the smallest of the values that at least nine of ten do not exceed. Null for no values. */
export function ninetiethPercentile(minutes: readonly number[]): number | null {
  return minutes.toSorted((a, b) => a - b)[Math.ceil(minutes.length * 0.9) - 1] ?? null;
}
