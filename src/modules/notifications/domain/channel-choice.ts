import { Temporal, VIETNAM } from '#kernel/time.ts';

/** Ways to reach one person, from the kindest to the dearest. */
export type SendStep = 'consultation' | 'template-uid' | 'template-phone';

export type PlanStep =
  | { readonly step: 'consultation'; readonly cost: 'free' | 'paid' }
  | { readonly step: 'template-uid' }
  | { readonly step: 'template-phone' }
  /** What stands behind this is not to be tried before then. */
  | { readonly step: 'later'; readonly at: Temporal.Instant };

export type ChannelChoice = {
  readonly now: Temporal.Instant;
  /** When the person last wrote, tapped or followed; null when never. */
  readonly lastInteractionAt: Temporal.Instant | null;
  readonly uidKnown: boolean;
  readonly phoneKnown: boolean;
  /** An urgent notice does not wait for the morning. */
  readonly urgent: boolean;
  /** Steps that the provider has refused for this message already. */
  readonly refused: readonly SendStep[];
  /** In [0, 1): spreads what waited for the morning. */
  readonly jitter: number;
};

/** zalo.md 3.5: free for 48 hours after the last interaction, allowed for 7 days. */
export const FREE_HOURS = 48;
export const ALLOWED_HOURS = 7 * 24;
/** Our clock and theirs differ a little; what arrives after the limit would be charged or refused. */
const MARGIN_MINUTES = 5;

/** zalo.md 4.4: the ban is 22:00–06:00; a margin on both sides. Start included, end excluded. */
export const DAY_START = Temporal.PlainTime.from('06:05');
export const DAY_END = Temporal.PlainTime.from('21:45');
const MORNING_SPREAD_MINUTES = 30;

/** Ordered: the first step is tried first; each next one when the one before was refused for this person. */
export function chooseChannels(input: ChannelChoice): readonly PlanStep[] {
  const refused = new Set(input.refused);
  const consultation = refused.has('consultation') ? null : consultationStep(input);
  const templates: PlanStep[] = [];
  if (input.uidKnown && !refused.has('template-uid')) templates.push({ step: 'template-uid' });
  if (input.phoneKnown && !refused.has('template-phone')) templates.push({ step: 'template-phone' });
  const morning = input.urgent || templates.length === 0 ? null : morningAfter(input.now, input.jitter);
  return [...(consultation ? [consultation] : []), ...(morning ? [{ step: 'later', at: morning } as const] : []), ...templates];
}

function consultationStep(input: ChannelChoice): PlanStep | null {
  if (!input.uidKnown || input.lastInteractionAt === null) return null;
  const minutes = (input.now.epochMilliseconds - input.lastInteractionAt.epochMilliseconds) / 60_000;
  if (minutes >= ALLOWED_HOURS * 60 - MARGIN_MINUTES) return null;
  return { step: 'consultation', cost: minutes < FREE_HOURS * 60 - MARGIN_MINUTES ? 'free' : 'paid' };
}

/** Null when template notices may go out now; else the moment, in the next morning's first half hour. */
export function morningAfter(now: Temporal.Instant, jitter: number): Temporal.Instant | null {
  const local = now.toZonedDateTimeISO(VIETNAM);
  const time = local.toPlainTime();
  const early = Temporal.PlainTime.compare(time, DAY_START) < 0;
  if (!early && Temporal.PlainTime.compare(time, DAY_END) < 0) return null;
  const day = early ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  const start = day.toZonedDateTime({ timeZone: VIETNAM, plainTime: DAY_START });
  return start.add({ seconds: Math.floor(jitter * MORNING_SPREAD_MINUTES * 60) }).toInstant();
}
