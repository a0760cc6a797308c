import type { Temporal } from '#kernel/time.ts';

export type Stretch = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

type Turn = { readonly type: 'PAUSE' | 'RESUME' | 'END'; readonly at: Temporal.Instant };

/**
 * The stretches in which the agency had the dossier in hand, from acceptance to the result. Waiting for papers or money of the
 * applicant is not the agency's time (states 5 and 6).
 */
export function stretchesInHand(acceptedAt: Temporal.Instant, finishedAt: Temporal.Instant, turns: readonly Turn[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from: Temporal.Instant | null = acceptedAt;
  for (const { type, at } of turns) {
    if (type === 'PAUSE' && from !== null) {
      stretches.push({ from, to: at });
      from = null;
    } else if (type === 'RESUME' && from === null) {
      from = at;
    }
  }
  return from === null ? stretches : [...stretches, { from, to: finishedAt }];
}
