import { h } from 'preact';
import { AppError } from '#kernel/app-error.ts';
import { parseAgencyCode } from '#kernel/codes.ts';
import type { Role, Subject } from '#kernel/subject.ts';
import { findAgency } from '#modules/directory';
import { can, listOfficers } from '#modules/identity';
import { catalogueStats } from '#modules/procedures';
import { csrfField, type FastifyReply, type Routes, sendPage } from '#platform/http/routes.ts';
import type { Platform } from '#platform/platform.ts';
import type { DeskSubject } from '#ui/index.ts';
import { partsOf } from '../health.ts';
import { VERSION } from '../version.ts';
import { AdminPage, type PartView } from './admin.page.tsx';

const PART_LABELS: Readonly<Record<string, string>> = {
  database: 'Cơ sở dữ liệu',
  jobs: 'Việc nền',
  files: 'Thư mục dữ liệu',
  inbox: 'Tin gửi đến',
  zalo: 'Zalo',
};

const ROLE_LABELS: Readonly<Record<Role, string>> = {
  desk_officer: 'Công chức một cửa',
  postal_officer: 'Nhân viên bưu chính',
  specialist: 'Chuyên viên',
  unit_head: 'Trưởng phòng',
  leader: 'Lãnh đạo',
  records_officer: 'Văn thư',
  cashier: 'Thu phí',
  procedure_control: 'Kiểm soát thủ tục',
  steering_viewer: 'Theo dõi',
  administrator: 'Quản trị',
};

export const adminRoutes: Routes = (app, platform) => {
  app.get('/quan-tri', { config: { access: { action: 'admin.open' } } }, async (request, reply) => {
    if (!request.subject) throw new AppError('not-signed-in');
    const [parts, stats, officers, subject] = await Promise.all([
      partsOf(platform),
      catalogueStats(platform),
      officerViews(platform),
      deskSubject(platform, request.subject, reply),
    ]);
    const facts = [
      { label: 'Phiên bản', value: VERSION },
      { label: 'Thủ tục đang dùng', value: String(stats.procedures) },
      { label: 'Lần sửa đổi thủ tục', value: String(stats.revisions) },
      { label: 'Tài khoản cán bộ', value: String(officers.length) },
    ];
    return sendPage(reply, h(AdminPage, { subject, parts: partViews(parts), facts, officers, links: linksFor(request.subject) }));
  });
};

function linksFor(subject: Subject) {
  const all = [
    { label: 'Danh mục thủ tục: sửa, duyệt, công bố', href: '/quan-tri/thu-tuc', action: 'procedure.edit' },
    { label: 'Nhập danh mục từ tệp', href: '/quan-tri/thu-tuc/nhap', action: 'procedure.edit' },
    { label: 'Xuất danh mục ra tệp', href: '/quan-tri/thu-tuc/xuat', action: 'procedure.edit' },
    { label: 'Người dân tìm gì, không thấy gì', href: '/quan-tri/tim-kiem', action: 'search.review' },
    { label: 'Zalo: khóa, sự kiện, sổ tin nhắn', href: '/quan-tri/zalo', action: 'admin.zalo' },
    { label: 'Người chờ gặp cán bộ', href: '/quan-tri/hoi-thoai', action: 'admin.conversations' },
  ];
  return all.filter((link) => can(subject, link.action));
}

async function deskSubject(platform: Platform, subject: Subject, reply: FastifyReply): Promise<DeskSubject> {
  const agency = await findAgency(platform, subject.agency);
  return { name: subject.name, unit: agency?.name ?? subject.agency, csrf: await csrfField(reply), mayAdminister: can(subject, 'admin.open') };
}

function partViews(parts: Awaited<ReturnType<typeof partsOf>>): readonly PartView[] {
  return Object.entries(parts).map(([name, part]) => ({ label: PART_LABELS[name] ?? name, state: part.state, said: said(part.detail) }));
}

/** Alarms in words when there are any; otherwise the few figures that a part gives of itself. */
function said(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return '';
  if ('alarms' in detail && Array.isArray(detail.alarms)) return detail.alarms.length > 0 ? detail.alarms.map(String).join(' ') : 'Không có cảnh báo.';
  if ('waiting' in detail && 'oldestSeconds' in detail) return `${String(detail.waiting)} việc chờ; việc chờ lâu nhất ${String(detail.oldestSeconds)} giây.`;
  return '';
}

async function officerViews(platform: Platform) {
  const officers = await listOfficers(platform.db);
  return Promise.all(
    officers.map(async (one) => {
      const code = parseAgencyCode(one.agency_code);
      const agency = code ? await findAgency(platform, code) : null;
      const roles = Object.entries(ROLE_LABELS)
        .filter(([role]) => one.roles.includes(role))
        .map(([, label]) => label);
      return { signInName: one.sign_in_name, name: one.name, agency: agency?.name ?? one.agency_code, roles: roles.join(', '), active: one.active };
    }),
  );
}
