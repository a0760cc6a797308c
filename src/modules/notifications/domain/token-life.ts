import { Temporal } from '#kernel/time.ts';

/** zalo.md 1.4: an access token lives 25 hours, a refresh token three months and once. All in hours. */
export const TOKEN_HOURS = {
  access: 25,
  /** Age at which the pair is renewed, with five hours in hand. */
  renewAt: 20,
  /** Ninety days, a little less than three months of any kind. */
  refresh: 90 * 24,
  /** So long before the refresh token dies the alarm begins. */
  alarmBefore: 14 * 24,
} as const;

/** In seconds. */
export const REFRESH_SECONDS = {
  /** Time given to the call. */
  timeout: 20,
  /** A row `refreshing` for longer than this belongs to nobody alive: its answer is lost. */
  live: 45,
  /** After "too fast" or a fault of the server. */
  pause: 60,
  /** How long a caller waits for somebody else's refresh. */
  wait: 22,
} as const;

export type Grant = {
  readonly state: 'ok' | 'refreshing' | 'unknown' | 'needs-consent';
  readonly obtainedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly refreshExpiresAt: Temporal.Instant;
  readonly refreshingSince: Temporal.Instant | null;
  readonly refreshNotBefore: Temporal.Instant | null;
};

/** Old enough to renew: at hour 20 of 25, and in the same proportion when Zalo gives another life. */
export function isDueForRenewal(grant: Grant, now: Temporal.Instant): boolean {
  const life = grant.expiresAt.epochMilliseconds - grant.obtainedAt.epochMilliseconds;
  return now.epochMilliseconds >= grant.obtainedAt.epochMilliseconds + (life * TOKEN_HOURS.renewAt) / TOKEN_HOURS.access;
}

export function isExpired(grant: Grant, now: Temporal.Instant): boolean {
  return now.epochMilliseconds >= grant.expiresAt.epochMilliseconds;
}

export type RefreshMove =
  | { readonly do: 'refresh' }
  /** Somebody else has it in hand. */
  | { readonly do: 'wait' }
  /** Whoever had it in hand is gone, and so is Zalo's answer. */
  | { readonly do: 'declare-unknown' }
  /** A single-use token may not be tried again; a person must act, or the pause must pass. */
  | { readonly do: 'nothing' };

/** What one who holds the row's lock may do. */
export function refreshMove(grant: Grant, now: Temporal.Instant): RefreshMove {
  if (grant.state === 'refreshing') {
    const since = grant.refreshingSince ?? now;
    return now.since(since).total('seconds') > REFRESH_SECONDS.live ? { do: 'declare-unknown' } : { do: 'wait' };
  }
  if (grant.state !== 'ok') return { do: 'nothing' };
  if (grant.refreshNotBefore !== null && Temporal.Instant.compare(now, grant.refreshNotBefore) < 0) return { do: 'nothing' };
  return { do: 'refresh' };
}

export type Alarm = { readonly code: string; readonly severity: 'warning' | 'error'; readonly text: string };

/** What the administrator must know of the grant, in the order of urgency. */
export function tokenAlarms(grant: Grant | null, now: Temporal.Instant): readonly Alarm[] {
  if (grant === null) return [{ code: 'token-missing', severity: 'error', text: 'Chưa có mã truy cập OA. Zalo chưa gửi được tin nào.' }];
  const alarms: Alarm[] = [];
  if (grant.state === 'unknown') {
    alarms.push({
      code: 'token-unknown',
      severity: 'error',
      text: 'Lần làm mới mã truy cập vừa rồi mất câu trả lời. Hãy cấp lại cặp mã cho OA trước khi mã đang dùng hết hạn.',
    });
  }
  if (grant.state === 'needs-consent') {
    alarms.push({ code: 'token-needs-consent', severity: 'error', text: 'Zalo không cho làm mới mã truy cập nữa. Quản trị viên OA cần cấp quyền lại.' });
  }
  if (isExpired(grant, now)) alarms.push({ code: 'token-expired', severity: 'error', text: 'Mã truy cập OA đã hết hạn. Tin đang được giữ lại, chưa gửi.' });
  else if (grant.state === 'ok' && now.since(grant.obtainedAt).total('hours') > TOKEN_HOURS.renewAt + 2) {
    alarms.push({ code: 'token-renewal-late', severity: 'warning', text: 'Mã truy cập OA đã quá giờ làm mới mà chưa làm mới được.' });
  }
  const hoursLeft = grant.refreshExpiresAt.since(now).total('hours');
  if (hoursLeft <= TOKEN_HOURS.alarmBefore) {
    const days = Math.max(0, Math.floor(hoursLeft / 24));
    alarms.push({
      code: 'refresh-token-dying',
      severity: 'error',
      text: `Mã làm mới của OA còn ${days} ngày. Quá hạn thì quản trị viên OA phải cấp quyền lại.`,
    });
  }
  return alarms;
}
