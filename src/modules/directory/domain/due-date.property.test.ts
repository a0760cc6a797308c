import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from '#kernel/time.ts';
import { dayOf, type Interval, isWorkingDay, localMinute } from '#kernel/working-days.ts';
import { provinceFacts } from '../../../../seeds/directory/province-calendar.ts';
import { COUNTINGS, type Counting, workCalendar } from './calendar.ts';
import type { LimitUnit } from './count-limit.ts';
import { computeDueDate, extendByPause, workingMinutesBetween } from './due-date.ts';

const at = (local: string) => Temporal.Instant.from(`${local}+07:00`);
const local = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('+07:00').toPlainDateTime().toString({ smallestUnit: 'minute' });

/** What the slow calculator knows: plain sets of ISO days and the week, nothing of the program's tables. */
type SlowRules = {
  readonly off: ReadonlySet<string>;
  readonly extra: ReadonlySet<string>;
  readonly week: readonly (readonly Interval[])[];
  readonly counting: Counting;
};

/** Walks the calendar one day, and the clock one minute, at a time. */
function slowCalculator(rules: SlowRules) {
  const hours = (day: Temporal.PlainDate): readonly Interval[] => {
    if (rules.extra.has(day.toString())) return rules.week[0] ?? [];
    return rules.off.has(day.toString()) ? [] : (rules.week[day.dayOfWeek - 1] ?? []);
  };
  const next = (day: Temporal.PlainDate): Temporal.PlainDate => {
    let candidate = day.add({ days: 1 });
    while (hours(candidate).length === 0) candidate = candidate.add({ days: 1 });
    return candidate;
  };
  const closing = (day: Temporal.PlainDate) => ({ day, minute: Math.max(...hours(day).map((interval) => interval.closes)) });
  const worked = (intervals: readonly Interval[], minute: number) => intervals.some((interval) => minute >= interval.opens && minute < interval.closes);

  type Moment = { day: Temporal.PlainDate; minute: number };
  const walk = (from: Moment, minutes: number): Moment => {
    let { day, minute } = from;
    let intervals = hours(day);
    for (let left = minutes; left > 0; ) {
      if (worked(intervals, minute)) left -= 1;
      minute += 1;
      if (minute === 1440 && left > 0) {
        day = day.add({ days: 1 });
        intervals = hours(day);
        minute = 0;
      }
    }
    return { day, minute };
  };
  const distance = (from: Moment, to: Moment): number => {
    let count = 0;
    for (let { day, minute } = from; !(day.equals(to.day) && minute === to.minute); minute += 1) {
      if (minute === 1440) {
        day = day.add({ days: 1 });
        minute = 0;
        if (day.equals(to.day) && to.minute === 0) break;
      }
      if (worked(hours(day), minute)) count += 1;
    }
    return count;
  };
  return { hours, next, closing, walk, distance, worked };
}

function slowDueDate(rules: SlowRules, accepted: string, amount: number, unit: LimitUnit): string {
  const { hours, next, closing, walk, distance } = slowCalculator(rules);
  const moment = Temporal.PlainDateTime.from(accepted);
  const day = moment.toPlainDate();
  const minute = moment.hour * 60 + moment.minute;
  const say = (m: { day: Temporal.PlainDate; minute: number }) => m.day.toPlainDateTime().add({ minutes: m.minute }).toString({ smallestUnit: 'minute' });
  if (unit === 'hour' && amount > 0) return say(walk({ day, minute }, amount * 60));

  const works = hours(day).length > 0;
  const cutoffCounts = rules.counting === 'cutoff' || unit === 'same_day' || amount === 0;
  let base = day;
  if (cutoffCounts && (!works || minute > 900 || minute > closing(day).minute)) base = next(day);
  if (unit === 'same_day' || amount === 0) return say(closing(base));

  if (unit === 'working_day') {
    if (rules.counting === 'hours') return say(walk({ day, minute }, amount * 480));
    const stop = (n: number) => {
      let reached = base;
      for (let i = 0; i < n; i += 1) reached = next(reached);
      if (hours(reached).length === 0) return { day: reached, minute: 0 };
      if (rules.counting === 'cutoff' || !works) return closing(reached);
      const open = hours(reached).find((interval) => minute <= interval.closes);
      return open === undefined ? closing(reached) : { day: reached, minute: Math.max(minute, open.opens) };
    };
    const from = stop(Math.floor(amount));
    if (Number.isInteger(amount)) return say(from);
    return say(walk(from, Math.round(distance(from, stop(Math.floor(amount) + 1)) / 2)));
  }
  let last = unit === 'day' ? base.add({ days: Math.ceil(amount) }) : base.add({ months: Math.floor(amount) });
  if (unit === 'month' && !Number.isInteger(amount)) last = last.add({ days: 15 });
  return say(closing(hours(last).length > 0 ? last : next(last)));
}

const minute = fc.integer({ min: 0, max: 8 * 365 * 1440 }).map((minutes) => at('2019-01-01T00:00').add({ minutes }));
const amount = fc.integer({ min: 0, max: 120 }).map((halves) => halves / 2);
const unit = fc.constantFrom<LimitUnit>('hour', 'working_day', 'day', 'month', 'same_day');
const SATURDAY_DESK = [{ opens: 420, closes: 690 }];
const closure = fc.record({ day: fc.integer({ min: 0, max: 8 * 365 }), length: fc.integer({ min: 1, max: 9 }) });

/** The province's calendar with storms, and in half of the cases a desk open on Saturday mornings. */
const world = fc.record({ closures: fc.array(closure, { maxLength: 4 }), saturday: fc.boolean(), counting: fc.constantFrom(...COUNTINGS) }).map((drawn) => {
  const known = new Set(provinceFacts.days.map((day) => day.date.toString()));
  const storms = drawn.closures.flatMap(({ day, length }) =>
    Array.from({ length }, (_, index) => Temporal.PlainDate.from('2019-01-01').add({ days: day + index })),
  );
  const days = [...new Set(storms.map(String))]
    .filter((day) => !known.has(day))
    .map((day) => ({
      date: Temporal.PlainDate.from(day),
      kind: 'LOCAL_CLOSURE' as const,
      name: 'bão',
      noticeRef: null,
    }));
  const schedules = provinceFacts.schedules.map((schedule) => ({
    ...schedule,
    weekdays: schedule.weekdays.map((day, index) => (index === 5 && drawn.saturday ? SATURDAY_DESK : day)),
  }));
  const policies = [{ effectiveFrom: Temporal.PlainDate.from('2019-01-01'), counting: drawn.counting, cutoff: 900, dayMinutes: 480 }];
  const facts = { ...provinceFacts, days: [...provinceFacts.days, ...days], schedules, policies };
  const rules: SlowRules = {
    off: new Set(facts.days.filter((day) => day.kind !== 'SWAP_WORK').map((day) => day.date.toString())),
    extra: new Set(facts.days.filter((day) => day.kind === 'SWAP_WORK').map((day) => day.date.toString())),
    week: schedules[0]?.weekdays ?? [],
    counting: drawn.counting,
  };
  return { calendar: workCalendar(null, facts), rules };
});
const someWorlds = fc.sample(world, { numRuns: 40, seed: 20261123 });
const anyWorld = fc.constantFrom(...someWorlds);

describe('So với cách đếm chậm, độc lập, từng ngày từng phút', () => {
  test('2.500 trường hợp ngẫu nhiên cho cùng một hạn', () => {
    fc.assert(
      fc.property(anyWorld, minute, amount, unit, (drawn, acceptedAt, n, u) => {
        const fast = local(computeDueDate(drawn.calendar, { acceptedAt, amount: n, unit: u }).dueAt);
        expect(fast).toBe(slowDueDate(drawn.rules, local(acceptedAt), n, u));
      }),
      { numRuns: 2500 },
    );
  }, 120_000);

  test('Hạn luôn rơi vào ngày làm việc và không trước lúc nhận', () => {
    fc.assert(
      fc.property(anyWorld, minute, amount, unit, (drawn, acceptedAt, n, u) => {
        const { dueAt } = computeDueDate(drawn.calendar, { acceptedAt, amount: n, unit: u });
        expect(isWorkingDay(drawn.calendar.time, dayOf(localMinute(dueAt)))).toBe(true);
        expect(Temporal.Instant.compare(dueAt, acceptedAt)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('Thời hạn dài hơn, hoặc nhận muộn hơn, không bao giờ được trả sớm hơn', () => {
    const kinds = fc.constantFrom<LimitUnit>('hour', 'working_day', 'day', 'month');
    const positive = fc.integer({ min: 1, max: 120 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(anyWorld, minute, positive, kinds, fc.integer({ min: 0, max: 20_000 }), positive, (drawn, acceptedAt, n, u, later, more) => {
        const first = computeDueDate(drawn.calendar, { acceptedAt, amount: n, unit: u }).dueAt;
        const longer = computeDueDate(drawn.calendar, { acceptedAt, amount: n + more, unit: u }).dueAt;
        const after = computeDueDate(drawn.calendar, { acceptedAt: acceptedAt.add({ minutes: later }), amount: n, unit: u }).dueAt;
        expect(Temporal.Instant.compare(longer, first)).toBeGreaterThanOrEqual(0);
        expect(Temporal.Instant.compare(after, first)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('Giờ làm việc cộng được, và lùi hạn bằng đúng giờ đã dừng', () => {
    fc.assert(
      fc.property(anyWorld, minute, fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }), ({ calendar }, a, x, y) => {
        const b = a.add({ minutes: x });
        const c = b.add({ minutes: y });
        const whole = workingMinutesBetween(calendar, a, c);
        expect(workingMinutesBetween(calendar, a, b) + workingMinutesBetween(calendar, b, c)).toBe(whole);
        expect(workingMinutesBetween(calendar, c, extendByPause(calendar, c, a, b))).toBe(workingMinutesBetween(calendar, a, b));
      }),
      { numRuns: 1000 },
    );
  });
});
