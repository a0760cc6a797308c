import type { Level, ProcedureRecord } from './record.ts';

/** From near to far. */
export const LEVELS: readonly Level[] = ['commune', 'district', 'province', 'ministry', 'vertical', 'other'];

/** Levels as published, else as the names of the executing agencies tell them; empty when they do not. */
export function levelsOf(record: Pick<ProcedureRecord, 'levels' | 'executingAgencies'>): readonly Level[] {
  if (record.levels.length > 0) return record.levels;
  const found = record.executingAgencies.map(levelOfAgency).filter((level) => level !== null);
  return [...new Set(found)];
}

const BY_NAME: readonly (readonly [Level, RegExp])[] = [
  ['commune', /cấp xã|xã, phường|UBND xã|phường/iu],
  ['district', /cấp huyện|quận, huyện|Phòng (?:Tài chính|Tư pháp|Giáo dục|Lao động)/iu],
  ['province', /cấp tỉnh|^Sở |UBND tỉnh|tỉnh, thành phố|Ủy ban nhân dân (?:tỉnh|thành phố)|Chi cục|Công an tỉnh/iu],
  ['ministry', /^Bộ |^Cục |^Tổng cục|^Ngân hàng Nhà nước Việt Nam|^Vụ |Trung ương/iu],
];

function levelOfAgency(name: string): Level | null {
  return BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const NEAREST: readonly (Level | null)[] = ['commune', 'district', 'province', 'ministry', null];

/** The office nearest to people first; otherwise as published. */
export function nearestFirst(agencies: readonly string[]): readonly string[] {
  return [...agencies].sort((a, b) => NEAREST.indexOf(levelOfAgency(a)) - NEAREST.indexOf(levelOfAgency(b)));
}
