import {
  dayOf,
  type EpochDay,
  firstWorkingDayFrom,
  hoursOf,
  isWorkingDay,
  type LocalMinute,
  startOf,
  type WorkingTime,
  walkWorked,
  weekdayOf,
} from '#kernel/working-days.ts';
import type { Count } from './count-limit.ts';
import { isoMoment, sayDay, sayMoment, sayNumber, sayRange, sayTime } from './wording.ts';

/** One sentence of the explanation and the local moment it speaks of (ISO, with +07:00). */
export type Step = { readonly at: string; readonly text: string };

const ART_147 = 'Bộ luật Dân sự 2015, Điều 147';
const ART_148 = 'Bộ luật Dân sự 2015, Điều 148';
const LISTED_RESTS = 6;
const LISTED_HOLIDAYS = 12;

/** Why this date: what a person may read aloud at the counter. */
export function explain(time: WorkingTime, count: Count, yearsWithoutNotice: readonly number[]): readonly Step[] {
  return [
    step(count.accepted, `Nhận lúc ${sayMoment(count.accepted)}`),
    ...explainMove(time, count),
    explainLimit(time, count),
    ...explainRests(time, count),
    ...explainEnd(time, count),
    ...(yearsWithoutNotice.length === 0 ? [] : [step(count.due, `Lịch nghỉ năm ${sayYears(yearsWithoutNotice)} chưa công bố đủ nên hạn này là tạm tính`)]),
    step(count.due, `Hạn trả: ${sayMoment(count.due)}`),
  ];
}

function step(at: LocalMinute, text: string): Step {
  return { at: isoMoment(at), text };
}

function sayYears(years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}

function explainMove(time: WorkingTime, count: Count): readonly Step[] {
  if (count.moved === null || !isWorkingDay(time, count.base)) return [];
  const opening = hoursOf(time, count.base).opens;
  const why =
    count.moved === 'rest-day'
      ? `Nhận vào ngày nghỉ (${nameRest(time, dayOf(count.accepted), dayOf(count.accepted))})`
      : `Nhận sau ${sayTime(count.policy.cutoff)}`;
  return [step(opening, `${why} nên tính như nhận đầu giờ làm việc ${sayDay(count.base)}`)];
}

function explainLimit(time: WorkingTime, count: Count): Step {
  const amount = sayNumber(count.amount);
  if (count.unit === 'same_day') {
    return step(hoursOf(time, count.base).opens, `Trả trong ngày: chậm nhất cuối giờ làm việc ${sayDay(count.base)}`);
  }
  if (count.unit === 'hour' || (count.unit === 'working_day' && count.policy.counting === 'hours')) {
    const from = walkWorked(time, count.accepted, 1) - 1;
    const what = count.unit === 'hour' ? `${amount} giờ làm việc` : `${amount} ngày làm việc, mỗi ngày ${sayNumber(count.policy.dayMinutes / 60)} giờ`;
    return step(from, `Thời hạn ${what}, chỉ tính trong giờ làm việc, từ ${sayMoment(from)}`);
  }
  const first = count.unit === 'working_day' ? firstWorkingDayFrom(time, count.base + 1) : count.base + 1;
  const what = count.unit === 'working_day' ? 'ngày làm việc' : count.unit === 'day' ? 'ngày, kể cả ngày nghỉ' : 'tháng';
  return step(startOf(first), `Thời hạn ${amount} ${what}, tính từ ${sayDay(first)} (không tính ngày đầu: ${ART_147})`);
}

type Rest = { readonly from: EpochDay; readonly to: EpochDay; readonly holiday: boolean };

/** Days not counted and Saturdays that are, between receipt and due date. Periods in days or months count every day. */
function explainRests(time: WorkingTime, count: Count): readonly Step[] {
  if (count.unit !== 'working_day' && count.unit !== 'hour') return [];
  const { rests, workedInstead } = scan(time, count.unit === 'hour' ? count.base : count.base + 1, dayOf(count.due));
  const listed = rests.length <= LISTED_RESTS ? rests : rests.filter((rest) => rest.holiday).slice(0, LISTED_HOLIDAYS);
  const steps = [
    ...listed.map((rest) => step(startOf(rest.from), `Không tính ${sayRange(rest.from, rest.to)} (${nameRest(time, rest.from, rest.to)})`)),
    ...workedInstead.map((day) => step(startOf(day), `Có tính ${sayDay(day)} (${time.special.get(day)?.name ?? 'làm bù'})`)),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  const omitted = daysOf(rests) - daysOf(listed);
  if (omitted > 0) steps.push(step(count.due, `Không tính thêm ${omitted} ngày nghỉ khác nằm trong khoảng này`));
  return steps;
}

function daysOf(rests: readonly Rest[]): number {
  return rests.reduce((sum, rest) => sum + rest.to - rest.from + 1, 0);
}

function scan(time: WorkingTime, from: EpochDay, to: EpochDay) {
  const rests: Rest[] = [];
  const workedInstead: EpochDay[] = [];
  let open: EpochDay | null = null;
  let holiday = false;
  for (let day = from; day <= to; day += 1) {
    const kind = time.special.get(day)?.kind;
    if (isWorkingDay(time, day)) {
      if (open !== null) rests.push({ from: open, to: day - 1, holiday });
      if (kind === 'SWAP_WORK') workedInstead.push(day);
      open = null;
      holiday = false;
      continue;
    }
    open ??= day;
    holiday ||= kind !== undefined;
  }
  return { rests, workedInstead };
}

/** Names of the days off in a run, each once, in order: `Tết Nguyên đán, cuối tuần`. */
function nameRest(time: WorkingTime, from: EpochDay, to: EpochDay): string {
  const names = new Set<string>();
  let weekend = false;
  for (let day = from; day <= to; day += 1) {
    const special = time.special.get(day);
    if (special !== undefined) names.add(special.name);
    else if (weekdayOf(day) >= 5) weekend = true;
    else names.add('cơ quan không làm việc');
  }
  if (weekend) names.add('cuối tuần');
  return [...names].join(', ');
}

function explainEnd(time: WorkingTime, count: Count): readonly Step[] {
  const last = count.endedOnRestDay;
  if (last === null) return [];
  const why = nameRest(time, last, last);
  return [step(startOf(last), `Ngày cuối ${sayDay(last)} là ngày nghỉ (${why}) nên hạn lùi sang ngày làm việc kế tiếp (${ART_148})`)];
}
