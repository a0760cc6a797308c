import type { Confidence, Reading, Signals, Work } from './result.ts';

export type Evidence = {
  readonly confidence: Confidence;
  readonly signals: Signals;
  readonly works: readonly Work[];
};

/** Where most of what was said stands in no name at all, nothing here deals with it. */
const MOSTLY_UNKNOWN = 0.5;

/** The kind of a message, by what the search saw of it. Pure; called once per search, after ranking. */
export function readingOf({ confidence, signals, works }: Evidence): Reading {
  if (signals.named > 0) return 'found';
  if (signals.telling === 0) return 'nothing';
  if (works.length > 1) return 'several-works';
  if (confidence !== 'weak') return 'found';
  if (signals.fits.length === 0 || signals.unknown >= MOSTLY_UNKNOWN * signals.mass) return 'out-of-scope';
  return 'vague';
}
