import { access, constants } from 'node:fs/promises';
import { sql } from 'kysely';
import { inboxHealth } from '#modules/conversations';
import { zaloHealth } from '#modules/notifications';
import { metrics } from '#platform/http/metrics.ts';
import type { Routes } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { VERSION } from './version.ts';

type Part = { readonly state: 'ok' | 'alarm' | 'down'; readonly detail?: unknown };

const LONGEST_WAIT_SECONDS = 60;

/** Alive, ready with each part named, and figures for Prometheus. */
export const healthRoutes: Routes = (app, platform) => {
  const open = { config: { access: 'public' } } as const;
  app.get('/healthz', open, async () => ({ status: 'ok', version: VERSION }));
  app.get('/readyz', open, async (_request, reply) => {
    const parts = await partsOf(platform);
    const down = Object.values(parts).some((part) => part.state === 'down');
    const alarm = Object.values(parts).some((part) => part.state === 'alarm');
    return reply.status(down ? 503 : 200).send({ status: down ? 'down' : alarm ? 'alarm' : 'ok', version: VERSION, parts });
  });
  app.get('/metrics', open, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
};

export async function partsOf(platform: Platform): Promise<Readonly<Record<string, Part>>> {
  const [database, jobs, files, inbox, zalo] = await Promise.all([
    part(() => sql`select 1`.execute(platform.db).then(() => undefined)),
    jobsPart(platform),
    part(() => access(platform.config.dataDir, constants.W_OK)),
    inboxPart(platform),
    zaloPart(platform),
  ]);
  return { database, jobs, files, inbox, zalo };
}

async function part(check: () => Promise<unknown>): Promise<Part> {
  try {
    const detail = await check();
    return detail === undefined ? { state: 'ok' } : { state: 'ok', detail };
  } catch {
    return { state: 'down' };
  }
}

/**
 * Work may wait a moment; when the oldest waits a minute, somebody should look whether a worker runs. Where order is
 * kept, a job whose worker died at every try holds back everything of that person (the store drops it after an hour).
 */
export async function jobsPart(platform: Pick<Platform, 'db'>): Promise<Part> {
  try {
    const { rows } = await sql<{ oldest: number | null; waiting: number; stuck: number }>`
      select extract(epoch from now() - min(start_after))::int as oldest, count(*)::int as waiting,
        (select coalesce(sum(failed_count), 0)::int from job.queue where policy = 'key_strict_fifo') as stuck
      from job.job where state < 'active' and start_after <= now()`.execute(platform.db);
    const { waiting = 0, stuck = 0, oldest } = rows[0] ?? {};
    const oldestSeconds = Math.max(0, oldest ?? 0);
    const alarms = [
      ...(oldestSeconds > LONGEST_WAIT_SECONDS ? [`Việc nền chờ lâu nhất đã ${oldestSeconds} giây. Hãy xem tiến trình làm việc nền có chạy không.`] : []),
      ...(stuck > 0 ? [`${stuck} việc nền làm hỏng tiến trình ở mọi lần thử, đang chặn tin của người gửi. Hãy báo người phụ trách kỹ thuật.`] : []),
    ];
    return { state: alarms.length > 0 ? 'alarm' : 'ok', detail: { waiting, oldestSeconds, stuck, ...(alarms.length > 0 ? { alarms } : {}) } };
  } catch {
    return { state: 'down' };
  }
}

/** What people wrote and nobody has answered. */
async function inboxPart(platform: Platform): Promise<Part> {
  try {
    const health = await inboxHealth(platform);
    return { state: health.alarms.length > 0 ? 'alarm' : 'ok', detail: health };
  } catch {
    return { state: 'alarm' };
  }
}

/** Zalo being away keeps nobody from filing: an alarm, never "down". */
async function zaloPart(platform: Platform): Promise<Part> {
  try {
    const health = await zaloHealth(platform);
    return { state: health.alarms.length > 0 ? 'alarm' : 'ok', detail: health };
  } catch {
    return { state: 'alarm' };
  }
}
