import { Temporal } from 'temporal-polyfill';

export { Temporal };

/** Legal days and hours of the whole country are those of this zone (UTC+7, no summer time). */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

/** The only source of wall time. Passed as a parameter, so that tests and the demo can move it. */
export type Clock = { readonly now: () => Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until it is moved: for tests and for seeding the past. */
export type MovableClock = Clock & {
  readonly set: (instant: Temporal.Instant) => void;
  readonly advance: (duration: Temporal.DurationLike) => void;
};

export function movableClock(start: Temporal.Instant | string): MovableClock {
  let current = typeof start === 'string' ? Temporal.Instant.from(start) : start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
    advance: (duration) => {
      current = current.toZonedDateTimeISO(VIETNAM).add(duration).toInstant();
    },
  };
}

/** A clock that runs at the system's pace, shifted by a fixed duration (setting `CLOCK`). */
export function shiftedClock(shift: Temporal.Duration): Clock {
  return { now: () => Temporal.Now.instant().add(shift) };
}

/** The local calendar day of an instant: the day that the law counts. */
export function legalDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(VIETNAM).toPlainDate();
}

/** `Date` is what the job store speaks; it goes no further than this. */
export function toDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
