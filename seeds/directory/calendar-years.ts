import type { DayKind } from '#kernel/working-days.ts';

/**
 * Weekdays off and weekend days worked in the civil service, 2019–2027: public facts of the yearly notices.
 * Days of 2021–2026 are certain; 2019–2020 are from memory and should be compared with the notices of those years.
 */
export type SeedDay = readonly [monthDay: string, kind: DayKind, name: string, noticeRef?: string];

export type SeedYear = {
  readonly year: number;
  /** False until the notice of the year is published: dates that fall in it are provisional. */
  readonly complete: boolean;
  readonly notice: string | null;
  readonly days: readonly SeedDay[];
};

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng 30/4';
const LABOUR = 'Quốc tế Lao động 1/5';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';

function tet(...monthDays: readonly string[]): readonly SeedDay[] {
  return monthDays.map((monthDay) => [monthDay, 'HOLIDAY', TET]);
}

export const CALENDAR_YEARS: readonly SeedYear[] = [
  {
    year: 2019,
    complete: true,
    notice: null,
    days: [
      ['01-01', 'HOLIDAY', NEW_YEAR],
      ['01-05', 'SWAP_WORK', 'làm bù cho thứ Hai 31/12/2018'],
      ...tet('02-04', '02-05', '02-06', '02-07', '02-08'),
      ['04-15', 'MAKEUP_OFF', `nghỉ bù ${HUNG_KINGS}`],
      ['04-29', 'SWAP_OFF', 'nghỉ hoán đổi với thứ Bảy 4/5'],
      ['04-30', 'HOLIDAY', VICTORY],
      ['05-01', 'HOLIDAY', LABOUR],
      ['05-04', 'SWAP_WORK', 'làm bù cho thứ Hai 29/4'],
      ['09-02', 'HOLIDAY', NATIONAL],
    ],
  },
  {
    year: 2020,
    complete: true,
    notice: null,
    days: [
      ['01-01', 'HOLIDAY', NEW_YEAR],
      ...tet('01-23', '01-24', '01-27', '01-28', '01-29'),
      ['04-02', 'HOLIDAY', HUNG_KINGS],
      ['04-30', 'HOLIDAY', VICTORY],
      ['05-01', 'HOLIDAY', LABOUR],
      ['09-02', 'HOLIDAY', NATIONAL],
    ],
  },
  {
    year: 2021,
    complete: true,
    notice: null,
    days: [
      ['01-01', 'HOLIDAY', NEW_YEAR],
      ...tet('02-10', '02-11', '02-12', '02-15', '02-16'),
      ['04-21', 'HOLIDAY', HUNG_KINGS],
      ['04-30', 'HOLIDAY', VICTORY],
      ['05-03', 'MAKEUP_OFF', `nghỉ bù ${LABOUR}`],
      ['09-02', 'HOLIDAY', NATIONAL],
      ['09-03', 'HOLIDAY', NATIONAL],
    ],
  },
  {
    year: 2022,
    complete: true,
    notice: null,
    days: [
      ['01-03', 'MAKEUP_OFF', `nghỉ bù ${NEW_YEAR}`],
      ...tet('01-31', '02-01', '02-02', '02-03', '02-04'),
      ['04-11', 'MAKEUP_OFF', `nghỉ bù ${HUNG_KINGS}`],
      ['05-02', 'MAKEUP_OFF', `nghỉ bù ${VICTORY}`],
      ['05-03', 'MAKEUP_OFF', `nghỉ bù ${LABOUR}`],
      ['09-01', 'HOLIDAY', NATIONAL],
      ['09-02', 'HOLIDAY', NATIONAL],
    ],
  },
  {
    year: 2023,
    complete: true,
    notice: null,
    days: [
      ['01-02', 'MAKEUP_OFF', `nghỉ bù ${NEW_YEAR}`],
      ...tet('01-20', '01-23', '01-24', '01-25', '01-26'),
      ['05-01', 'HOLIDAY', LABOUR],
      ['05-02', 'MAKEUP_OFF', `nghỉ bù ${HUNG_KINGS}`],
      ['05-03', 'MAKEUP_OFF', `nghỉ bù ${VICTORY}`],
      ['09-01', 'HOLIDAY', NATIONAL],
      ['09-04', 'MAKEUP_OFF', `nghỉ bù ${NATIONAL}`],
    ],
  },
  {
    year: 2024,
    complete: true,
    notice: null,
    days: [
      ['01-01', 'HOLIDAY', NEW_YEAR],
      ...tet('02-08', '02-09', '02-12', '02-13', '02-14'),
      ['04-18', 'HOLIDAY', HUNG_KINGS],
      ['04-29', 'SWAP_OFF', 'nghỉ hoán đổi với thứ Bảy 4/5'],
      ['04-30', 'HOLIDAY', VICTORY],
      ['05-01', 'HOLIDAY', LABOUR],
      ['05-04', 'SWAP_WORK', 'làm bù cho thứ Hai 29/4'],
      ['09-02', 'HOLIDAY', NATIONAL],
      ['09-03', 'HOLIDAY', NATIONAL],
    ],
  },
  {
    year: 2025,
    complete: true,
    notice: null,
    days: [
      ['01-01', 'HOLIDAY', NEW_YEAR],
      ...tet('01-27', '01-28', '01-29', '01-30', '01-31'),
      ['04-07', 'HOLIDAY', HUNG_KINGS],
      ['04-26', 'SWAP_WORK', 'làm bù cho thứ Sáu 2/5'],
      ['04-30', 'HOLIDAY', VICTORY],
      ['05-01', 'HOLIDAY', LABOUR],
      ['05-02', 'SWAP_OFF', 'nghỉ hoán đổi với thứ Bảy 26/4'],
      ['09-01', 'HOLIDAY', NATIONAL],
      ['09-02', 'HOLIDAY', NATIONAL],
    ],
  },
  {
    year: 2026,
    complete: true,
    notice: 'Thông báo 9441/TB-BNV',
    days: [
      ['01-01', 'HOLIDAY', NEW_YEAR],
      ['01-02', 'SWAP_OFF', 'nghỉ hoán đổi với thứ Bảy 10/1', '12729/VPCP-KGVX'],
      ['01-10', 'SWAP_WORK', 'làm bù cho thứ Sáu 2/1', '12729/VPCP-KGVX'],
      ...tet('02-16', '02-17', '02-18', '02-19', '02-20'),
      ['04-27', 'MAKEUP_OFF', `nghỉ bù ${HUNG_KINGS}`],
      ['04-30', 'HOLIDAY', VICTORY],
      ['05-01', 'HOLIDAY', LABOUR],
      ['08-22', 'SWAP_WORK', 'làm bù cho thứ Hai 31/8'],
      ['08-31', 'SWAP_OFF', 'nghỉ hoán đổi với thứ Bảy 22/8'],
      ['09-01', 'HOLIDAY', NATIONAL],
      ['09-02', 'HOLIDAY', NATIONAL],
      ['11-24', 'HOLIDAY', CULTURE, 'Nghị quyết 28/2026/QH16'],
    ],
  },
  {
    // Only what no notice can change. Tết: the weekdays off under every arrangement used so far, since mùng 1 is
    // Saturday 6 February; the fifth day, and the day beside 2 September, wait for the notice.
    year: 2027,
    complete: false,
    notice: null,
    days: [
      ['01-01', 'HOLIDAY', NEW_YEAR],
      ...tet('02-05', '02-08', '02-09', '02-10'),
      ['04-16', 'HOLIDAY', HUNG_KINGS],
      ['04-30', 'HOLIDAY', VICTORY],
      ['05-03', 'MAKEUP_OFF', `nghỉ bù ${LABOUR}`],
      ['09-02', 'HOLIDAY', NATIONAL],
      ['11-24', 'HOLIDAY', CULTURE],
    ],
  },
];

/** Monday to Friday 07:00–11:30 and 13:30–17:00, in minutes of the day. */
export const OFFICE_HOURS = [
  { opens: 420, closes: 690 },
  { opens: 810, closes: 1020 },
] as const;
