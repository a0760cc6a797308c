import { legalDay, type Temporal } from '#kernel/time.ts';
import { formatShortDate, formatTime } from '#ui/format.ts';
import { type DueClock, isLate } from '../domain/due-date.ts';
import { type State, stateFacts } from '../domain/states.ts';
import { tracking } from '../messages/tracking.vi.ts';

export type DueSign = { readonly text: string; readonly kind: 'late' | 'soon' | 'fine' };

type Dated = Pick<DueClock, 'dueAt' | 'pausedAt'> & { readonly state: State; readonly finishedAt: Temporal.Instant | null };

/** How a row says its date: late by how much, today or tomorrow with the hour, else the day. Nothing once it is decided. */
export function dueSign(dossier: Dated, now: Temporal.Instant): DueSign | undefined {
  const { dueAt } = dossier;
  if (dueAt === null || stateFacts(dossier.state).ended) return undefined;
  if (isLate(dossier, null, now)) return { text: lateWords(dueAt, dossier.pausedAt ?? now), kind: 'late' };
  const days = legalDay(now).until(legalDay(dueAt), { largestUnit: 'day' }).days;
  if (dossier.pausedAt !== null || days > 1) return { text: `Hẹn ${formatShortDate(dueAt)}`, kind: 'fine' };
  return { text: `${days === 0 ? 'Hôm nay' : 'Ngày mai'} ${formatTime(dueAt)}`, kind: 'soon' };
}

type LateSayings = { readonly lateDays: (days: number) => string; readonly lateHours: (hours: number) => string; readonly justLate: string };

/** `Trễ 2 ngày`, counted in days of the calendar; within the day, in its hours. */
export function lateWords(dueAt: Temporal.Instant, until: Temporal.Instant, say: LateSayings = tracking): string {
  const days = legalDay(dueAt).until(legalDay(until), { largestUnit: 'day' }).days;
  if (days >= 1) return say.lateDays(days);
  const minutes = Math.floor(dueAt.until(until, { largestUnit: 'minute' }).minutes);
  return minutes >= 60 ? say.lateHours(Math.floor(minutes / 60)) : say.justLate;
}

const WAITING = {
  1: 'Chờ quầy kiểm tra',
  2: 'Chờ chuyển giải quyết',
  3: undefined,
  4: 'Đang ở người giải quyết',
  5: 'Chờ người nộp bổ sung',
  6: 'Chờ người nộp nộp tiền',
  7: undefined,
  8: undefined,
  9: 'Chờ người nộp đến nhận',
  10: undefined,
} as const satisfies Record<State, string | undefined>;

/** Who waits for whom. */
export function waitingWords(state: State): string | undefined {
  return WAITING[state];
}
