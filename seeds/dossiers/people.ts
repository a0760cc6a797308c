import type { Chance } from './chance.ts';

/** Parts of names that everybody knows; put together by chance, they name nobody. */
const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Phan',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Trương',
  'Mai',
  'Cao',
  'Tạ',
  'Châu',
];
const WOMEN = {
  middle: ['Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Mỹ', 'Thị Kim', 'Thanh', 'Ngọc', 'Bảo'],
  given: ['Hoa', 'Lan', 'Hương', 'Thảo', 'Trang', 'Nga', 'Yến', 'Liên', 'Hạnh', 'Phượng', 'Tuyết', 'Vân', 'Diễm', 'Loan', 'Thủy', 'Hiền', 'Châu'],
} as const;
const MEN = {
  middle: ['Văn', 'Đình', 'Hữu', 'Quốc', 'Minh', 'Thành', 'Xuân', 'Công', 'Anh'],
  given: ['Bình', 'Dũng', 'Hải', 'Hùng', 'Khoa', 'Long', 'Nam', 'Phúc', 'Quang', 'Sơn', 'Tâm', 'Thắng', 'Tiến', 'Trí', 'Tuấn', 'Vinh', 'An'],
} as const;

export function inventName(by: Chance): string {
  const kind = by.happens(0.52) ? WOMEN : MEN;
  return `${by.pick(SURNAMES)} ${by.pick(kind.middle)} ${by.pick(kind.given)}`;
}

/** `0900 000 nnn` belongs to nobody: made for tests. Some people leave none. */
export function inventPhone(by: Chance): string | null {
  return by.happens(0.15) ? null : `0900000${String(by.between(100, 999))}`;
}
