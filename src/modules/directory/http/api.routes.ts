import { AppError } from '#kernel/app-error.ts';
import type { AgencyCode } from '#kernel/codes.ts';
import { legalDay } from '#kernel/time.ts';
import { localMinute } from '#kernel/working-days.ts';
import { checked, LIMITS, type Routes } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import { computeDueDate } from '../domain/due-date.ts';
import type { Agency } from '../domain/unit.ts';
import { isoMoment } from '../domain/wording.ts';
import { findAgency, listAgencies } from '../use-cases/find-agency.ts';
import { loadCalendar } from '../use-cases/load-calendar.ts';
import { agencyQuery, deadlineBody } from './schemas.ts';

export const apiRoutes: Routes = (app, platform) => {
  app.post('/api/v1/deadlines', { config: { access: 'public', rateLimit: LIMITS.read } }, async (request) => {
    const { agency, ...limit } = checked(deadlineBody, request.body);
    if (agency) await refuseUnknown(platform, agency);
    const { dueAt, provisional, steps } = computeDueDate(await loadCalendar(platform, agency ?? null), limit);
    return { dueAt: isoMoment(localMinute(dueAt)), provisional, steps };
  });

  app.get('/api/v1/agencies', { config: { access: 'public', rateLimit: LIMITS.read } }, async (request) => {
    const query = checked(agencyQuery, request.query);
    const asOf = query.asOf ?? legalDay(platform.clock.now());
    const items = await listAgencies(platform, { ...query, asOf });
    return { asOf: asOf.toString(), total: items.length, items: items.map(present) };
  });
};

async function refuseUnknown(platform: Platform, code: AgencyCode): Promise<void> {
  if ((await findAgency(platform, code)) !== null) return;
  const message = 'Chưa có cơ quan mang mã này. Xem danh sách mã ở /api/v1/agencies, hoặc bỏ trống để tính theo giờ chung của tỉnh.';
  throw new AppError('bad-input', { fields: [{ field: 'agency', message }] });
}

function present(agency: Agency) {
  const { code, name, kind, unitCode, parentCode, deskName, deskAddress, phone } = agency;
  return { code, name, kind, unitCode, parentCode, deskName, deskAddress, phone };
}
