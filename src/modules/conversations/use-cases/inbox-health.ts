import type { Platform } from '#platform/platform.ts';
import { countTroubled } from '../store/inbox-store.ts';

export type InboxHealth = { readonly waiting: number; readonly failed: number; readonly alarms: readonly string[] };

/** A person waits this long for an answer before somebody should look. */
const LONGEST_WAIT = { minutes: 5 } as const;
/** Put aside for this long ago is history; the rows stay for who looks them up. */
const SHOWN = { hours: 24 } as const;

/** Counts only: shown at /readyz and on the administration page. */
export async function inboxHealth(deps: Pick<Platform, 'db' | 'clock'>): Promise<InboxHealth> {
  const now = deps.clock.now();
  const { waiting, failed } = await countTroubled(deps.db, { waitingSince: now.subtract(LONGEST_WAIT), failedSince: now.subtract(SHOWN) });
  const alarms = [
    ...(waiting > 0 ? [`${waiting} tin người dân gửi đến đã chờ hơn 5 phút. Hãy xem tiến trình làm việc nền (ROLE=worker) có chạy không.`] : []),
    ...(failed > 0 ? [`Trong 24 giờ qua có ${failed} tin gửi đến không xử lý được. Hãy báo người phụ trách kỹ thuật xem lại từng tin.`] : []),
  ];
  return { waiting, failed, alarms };
}
