import { AppError } from '#kernel/app-error.ts';
import { Temporal, VIETNAM } from '#kernel/time.ts';
import type { Interval } from '#kernel/working-days.ts';
import { loadCalendar, type WorkCalendar } from '#modules/directory';
import type { Platform } from '#platform/platform.ts';

const DAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** The province's hours in words: `thứ Hai đến thứ Sáu, 7:00–11:30 và 13:30–17:00`. */
export async function officeHours(deps: Pick<Platform, 'db' | 'clock'>): Promise<string> {
  const calendar = await provinceCalendar(deps);
  if (calendar === null) return HOURS_NOT_LOADED;
  const { time } = calendar;
  const today = deps.clock.now().toZonedDateTimeISO(VIETNAM).toPlainDate();
  const day = Temporal.PlainDate.from('1970-01-01').until(today).days;
  const schedule = time.schedules.findLast((one) => one.from <= day) ?? time.schedules[0];
  return schedule === undefined ? '' : sayWeek(schedule.weekdays);
}

/** What is generally known; said only while no calendar has been loaded. */
const HOURS_NOT_LOADED = 'giờ hành chính, trừ ngày nghỉ';

/** Whoever asks for an officer gets his answer on a server without a calendar too. */
async function provinceCalendar(deps: Pick<Platform, 'db'>): Promise<WorkCalendar | null> {
  try {
    return await loadCalendar(deps, null);
  } catch (error) {
    if (error instanceof AppError && error.code === 'calendar-missing') return null;
    throw error;
  }
}

/** Days with the same hours that follow each other are said as one. */
export function sayWeek(weekdays: readonly (readonly Interval[])[]): string {
  const groups: { readonly first: number; last: number; readonly hours: string }[] = [];
  weekdays.forEach((intervals, index) => {
    const hours = intervals.map(({ opens, closes }) => `${sayMinute(opens)}–${sayMinute(closes)}`).join(' và ');
    const before = groups.at(-1);
    if (before !== undefined && before.hours === hours && before.last === index - 1) before.last = index;
    else if (hours !== '') groups.push({ first: index, last: index, hours });
  });
  return groups.map(({ first, last, hours }) => `${sayDays(first, last)}, ${hours}`).join('; ');
}

function sayDays(first: number, last: number): string {
  const from = DAYS[first] ?? '';
  return first === last ? from : `${from} đến ${DAYS[last] ?? ''}`;
}

function sayMinute(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
