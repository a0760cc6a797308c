import { registerOfficer } from '#modules/identity';
import { type AgencyCode, parseAgencyCode } from '../../src/kernel/codes.ts';
import type { Role } from '../../src/kernel/subject.ts';
import type { Platform } from '../../src/platform/platform.ts';

/** Everybody may know it: it exists only where DEMO=on, and DEMO=on does not start in production. */
export const DEMO_PASSWORD = 'motcua-demo';

type DemoOfficer = {
  readonly signInName: string;
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly Role[];
  /** Shown at the start of the program. */
  readonly about: string;
};

/** Invented people, at least one of every role. The first six are told at the start. */
const OFFICERS: readonly DemoOfficer[] = [
  {
    signInName: 'motcua',
    name: 'Nguyễn Thị Minh Hòa',
    agency: '000.01.22.H08',
    roles: ['desk_officer'],
    about: 'công chức một cửa, Trung tâm Phục vụ hành chính công',
  },
  {
    signInName: 'chuyenvien',
    name: 'Trần Quốc Bảo',
    agency: '000.01.22.H08',
    roles: ['specialist', 'desk_officer'],
    about: 'chuyên viên kiêm một cửa: đi hết các bước của một hồ sơ',
  },
  { signInName: 'lanhdao', name: 'Lê Thị Thu Vân', agency: '000.01.22.H08', roles: ['leader'], about: 'lãnh đạo ký, dừng, duyệt' },
  {
    signInName: 'kiemsoat',
    name: 'Phạm Đình Khoa',
    agency: '000.00.22.H08',
    roles: ['procedure_control'],
    about: 'kiểm soát thủ tục: sửa danh mục, xem hồ sơ cả tỉnh',
  },
  {
    signInName: 'kiemsoat2',
    name: 'Ngô Hạnh Dung',
    agency: '000.00.22.H08',
    roles: ['procedure_control'],
    about: 'kiểm soát thủ tục, người thứ hai: duyệt và công bố',
  },
  { signInName: 'quantri', name: 'Võ Thanh Tùng', agency: '000.00.22.H08', roles: ['administrator'], about: 'quản trị hệ thống, Zalo, nhật ký' },
  { signInName: 'truongphong', name: 'Huỳnh Ngọc Ánh', agency: '000.01.22.H08', roles: ['unit_head'], about: 'trưởng phòng' },
  { signInName: 'vanthu', name: 'Đặng Thị Lụa', agency: '000.01.22.H08', roles: ['records_officer'], about: 'văn thư' },
  { signInName: 'thuphi', name: 'Bùi Văn Phước', agency: '000.01.22.H08', roles: ['cashier'], about: 'thu phí' },
  { signInName: 'buuchinh', name: 'Cao Thị Mỹ Lệ', agency: '000.01.22.H08', roles: ['postal_officer'], about: 'nhân viên bưu chính tại quầy' },
  { signInName: 'theodoi', name: 'Đinh Công Sơn', agency: '000.00.22.H08', roles: ['steering_viewer'], about: 'theo dõi, chỉ xem' },
  { signInName: 'motcua.yte', name: 'Nguyễn Hữu Phát', agency: '000.00.17.H08', roles: ['desk_officer', 'specialist'], about: 'một cửa Sở Y tế' },
  { signInName: 'motcua.tuphap', name: 'Trương Thị Bích', agency: '000.00.14.H08', roles: ['desk_officer', 'specialist'], about: 'một cửa Sở Tư pháp' },
];

export const DEMO_LOG_INS = OFFICERS.slice(0, 6);

/** Officers of every role; saying it again changes nothing but the password's salt. */
export async function seedOfficers(platform: Platform): Promise<void> {
  for (const officer of OFFICERS) {
    await registerOfficer(
      platform,
      {
        id: `demo-${officer.signInName}`,
        signInName: officer.signInName,
        name: officer.name,
        agency: agencyOf(officer.agency),
        roles: officer.roles,
        password: DEMO_PASSWORD,
      },
      'seed',
    );
  }
}

function agencyOf(code: string): AgencyCode {
  const agency = parseAgencyCode(code);
  if (!agency) throw new Error(`demo officer at an impossible agency ${code}`);
  return agency;
}
