import { foldText } from '#kernel/text.ts';
import { levelsOf } from '../levels.ts';
import type { ProcedureRecord } from '../record.ts';
import { WEIGHTS } from './weights.learned.ts';
import { STANDINGS, type Standing } from './weights.ts';

/** What a province is asked about every day; a small push between procedures that fit equally well. */
const EVERYDAY_FIELDS = new Set(
  [
    'Hộ tịch',
    'Chứng thực',
    'Đăng ký, quản lý cư trú',
    'Cấp, quản lý căn cước',
    'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    'Bảo trợ xã hội',
    'Nuôi con nuôi',
    'Lý lịch tư pháp',
    'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng',
    'Sát hạch, cấp giấy phép lái xe',
  ].map(foldText),
);

/** What holds of a procedure whatever is asked, as bits in the order of `STANDINGS`. */
export type StandingSet = number;

export function standingOf(record: ProcedureRecord): StandingSet {
  const forCitizens = record.audience.some((one) => one.startsWith('Công dân'));
  const holds: Readonly<Record<Standing, boolean>> = {
    internal: record.type === 'internal',
    specific: record.type === 'specific',
    notListed: record.state === 'NOT_LISTED',
    everyday: record.fields.some((field) => EVERYDAY_FIELDS.has(foldText(field.name))),
    commune: levelsOf(record).includes('commune'),
    citizens: forCitizens,
    organisations: !forCitizens,
    linked: /liên thông/iu.test(record.name),
  };
  return STANDINGS.reduce((set, standing, at) => (holds[standing] ? set | (1 << at) : set), 0);
}

/** A factor around 1 that decides between equals: national before one province's own, people's before internal affairs. */
export function priorOf(standing: StandingSet): number {
  return STANDINGS.reduce((prior, one, at) => ((standing & (1 << at)) === 0 ? prior : prior * WEIGHTS.standing[one]), 1);
}

export function stands(set: StandingSet, standing: Standing): boolean {
  return (set & (1 << STANDINGS.indexOf(standing))) !== 0;
}
