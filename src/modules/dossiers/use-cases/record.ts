import { plainName } from '#kernel/text.ts';
import { type Temporal, VIETNAM } from '#kernel/time.ts';
import { recordAct } from '#modules/audit';
import { notifyFollowers } from '#modules/notifications';
import type { Tx } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/events.ts';
import { stateFacts } from '../domain/states.ts';
import { appendEvent } from '../store/dossier-store.ts';

/** What every change leaves behind, in the transaction that made it: a line of history, a trace, and word to those who follow. */
export async function recordChange(tx: Tx, platform: Platform, dossier: Dossier, event: DossierEvent): Promise<void> {
  await appendEvent(tx, dossier.id, dossier.version, event);
  await recordAct(tx, {
    at: event.at,
    actor: event.actor,
    action: `dossier.${event.type}`,
    objectKind: 'dossier',
    objectId: dossier.code,
  });
  await notifyFollowers(tx, platform, {
    subject: { kind: 'dossier', code: dossier.code },
    eventId: `${dossier.code}#${dossier.version}`,
    template: `dossier_${stateFacts(event.to).slug}`,
    values: noticeValues(platform, dossier),
  });
}

/** Nothing personal: whoever knows the code may follow. */
function noticeValues(platform: Platform, dossier: Dossier): Record<string, string> {
  return {
    ma_ho_so: dossier.code,
    thu_tuc: plainName(dossier.procedureName),
    co_quan: dossier.agencyName,
    link: `${platform.config.publicUrl}/tra-cuu/${dossier.code}`,
    ...(dossier.dueAt === null ? {} : { ngay_hen_tra: plainMoment(dossier.dueAt) }),
    ...(dossier.dueProvisional ? { luu_y: 'Ngày này là tạm tính, vì lịch nghỉ của năm đó chưa có thông báo chính thức.' } : {}),
  };
}

/** `16:30 24/04/2026`, as notice templates take it. */
function plainMoment(instant: Temporal.Instant): string {
  const { hour, minute, day, month, year } = instant.toZonedDateTimeISO(VIETNAM);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(hour)}:${two(minute)} ${two(day)}/${two(month)}/${year}`;
}
