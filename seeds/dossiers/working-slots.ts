import { Temporal, VIETNAM } from '#kernel/time.ts';
import { type WorkCalendar, workingMinutesBetween } from '#modules/directory';

/** Moments, five minutes apart, at which a desk is open; in order. Acts of the seed happen only then. */
export type WorkingSlots = readonly Temporal.Instant[];

const STEP = 5;
const FIRST = Temporal.PlainTime.from('06:30');
const STEPS_A_DAY = 132;

/** Whole days from `from` on, up to the moment `until`; both ends included. */
export function workingSlots(calendar: WorkCalendar, from: Temporal.PlainDate, until: Temporal.Instant): WorkingSlots {
  const slots: Temporal.Instant[] = [];
  const last = until.toZonedDateTimeISO(VIETNAM).toPlainDate();
  for (let day = from; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const start = day.toZonedDateTime({ timeZone: VIETNAM, plainTime: FIRST }).toInstant();
    if (workingMinutesBetween(calendar, start, start.add({ minutes: STEP * STEPS_A_DAY })) === 0) continue;
    for (let step = 0; step < STEPS_A_DAY; step += 1) {
      const slot = start.add({ minutes: step * STEP });
      if (Temporal.Instant.compare(slot, until) > 0) return slots;
      if (workingMinutesBetween(calendar, slot, slot.add({ minutes: STEP })) === STEP) slots.push(slot);
    }
  }
  return slots;
}
