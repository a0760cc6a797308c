import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { grantOf } from '../channels/zalo-oa/token-memory.ts';
import { type Alarm, tokenAlarms } from '../domain/token-life.ts';
import { countOpen, type OpenCounts } from '../store/ledger.sql.ts';
import type { TokenState } from '../store/tables.ts';
import { readToken } from '../store/token-store.ts';
import { readWebhookState, writeWebhookNews } from '../store/webhook-store.ts';

export type WebhookHealth = {
  readonly verifiedAt: Temporal.Instant | null;
  readonly rejectedAt: Temporal.Instant | null;
  readonly rejectedReason: string | null;
  readonly rejectedCount: number;
};

export type ZaloHealth = {
  readonly oaId: string;
  readonly token: {
    readonly state: TokenState | 'missing';
    readonly obtainedAt: Temporal.Instant | null;
    readonly expiresAt: Temporal.Instant | null;
    readonly refreshExpiresAt: Temporal.Instant | null;
  };
  readonly webhook: WebhookHealth;
  /** Under way or failed, of the last 24 hours. */
  readonly open: OpenCounts;
  readonly richReplies: 'off' | 'list' | 'refused';
  /** In words, for people; the same with their codes, for monitoring. */
  readonly alarms: readonly string[];
  readonly alarmDetails: readonly Alarm[];
};

const CHANNEL = 'zalo';

/** Nothing personal and no secret: shown at /readyz and on the administration page. */
export async function zaloHealth(deps: Pick<Platform, 'db' | 'clock' | 'config'>): Promise<ZaloHealth> {
  const now = deps.clock.now();
  const { oaId, richReplies, firstTokens } = deps.config.zalo;
  const [row, webhook, counts] = await Promise.all([readToken(deps.db, oaId), readWebhookState(deps.db, CHANNEL), countOpen(deps.db, now)]);
  const grant = row === null ? null : grantOf(row);
  const shownWebhook = {
    verifiedAt: webhook?.verified_at ?? null,
    rejectedAt: webhook?.rejected_at ?? null,
    rejectedReason: webhook?.rejected_reason ?? null,
    rejectedCount: webhook?.rejected_count ?? 0,
  };
  // A first pair that waits in the environment is taken over at the first send: no alarm for it.
  const grantAlarms = grant === null && firstTokens !== null ? [] : tokenAlarms(grant, now);
  const alarmDetails = [...grantAlarms, ...webhookAlarms(shownWebhook), ...ledgerAlarms(counts.technicalLastHour)];
  return {
    oaId,
    token: {
      state: row?.state ?? 'missing',
      obtainedAt: row?.obtained_at ?? null,
      expiresAt: row?.expires_at ?? null,
      refreshExpiresAt: row?.refresh_expires_at ?? null,
    },
    webhook: shownWebhook,
    open: counts.byState,
    richReplies: richReplies === 'list' && row?.rich_refused_at ? 'refused' : richReplies,
    alarms: alarmDetails.map((alarm) => alarm.text),
    alarmDetails,
  };
}

function webhookAlarms(webhook: WebhookHealth): readonly Alarm[] {
  const { rejectedAt, verifiedAt } = webhook;
  if (rejectedAt === null || (verifiedAt !== null && verifiedAt.epochMilliseconds >= rejectedAt.epochMilliseconds)) return [];
  return [
    { code: 'webhook-rejected', severity: 'warning', text: 'Sự kiện Zalo gần nhất bị từ chối vì sai chữ ký. Hãy so lại khoá bí mật của OA ở trang webhook.' },
  ];
}

function ledgerAlarms(technicalLastHour: number): readonly Alarm[] {
  if (technicalLastHour === 0) return [];
  return [
    {
      code: 'technical-failures',
      severity: 'warning',
      text: `Trong một giờ qua có ${technicalLastHour} tin hỏng vì lỗi kỹ thuật. Xem lý do trong sổ tin, sửa rồi bấm gửi lại.`,
    },
  ];
}

export type WebhookNote = { readonly outcome: 'verified' } | { readonly outcome: 'rejected'; readonly reason: string };

type Pending = { verifiedWrittenMs: number; rejectedWrittenMs: number; rejected: number };

const WRITE_EVERY_MS = { verified: 30_000, rejected: 5_000 } as const;
const pendings = new WeakMap<Db, Pending>();

/**
 * The receiver of webhooks tells how the last ones fared. Counted in memory and written now and then: neither a busy
 * day nor a flood of forgeries may cost a write each.
 */
export async function noteWebhook(deps: Pick<Platform, 'db' | 'clock'>, note: WebhookNote): Promise<void> {
  const now = deps.clock.now();
  const pending = pendings.get(deps.db) ?? { verifiedWrittenMs: Number.NEGATIVE_INFINITY, rejectedWrittenMs: Number.NEGATIVE_INFINITY, rejected: 0 };
  pendings.set(deps.db, pending);
  const nowMs = performance.now();
  const rejected = note.outcome === 'rejected';
  if (rejected) pending.rejected += 1;
  const writtenMs = rejected ? pending.rejectedWrittenMs : pending.verifiedWrittenMs;
  if (nowMs - writtenMs < WRITE_EVERY_MS[note.outcome]) return;
  const rejectedMore = pending.rejected;
  pending.rejected = 0;
  if (rejected) pending.rejectedWrittenMs = nowMs;
  else pending.verifiedWrittenMs = nowMs;
  await writeWebhookNews(deps.db, {
    channel: CHANNEL,
    verifiedAt: rejected ? null : now,
    rejectedAt: rejected ? now : null,
    rejectedReason: rejected ? note.reason : null,
    rejectedMore,
    now,
  });
}
