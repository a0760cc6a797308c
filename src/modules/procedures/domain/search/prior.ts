import { foldText } from '#kernel/text.ts';
import { levelsOf } from '../levels.ts';
import type { ProcedureRecord } from '../record.ts';

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

const FACTOR = {
  internal: 0.7,
  specific: 0.88,
  notListed: 0.9,
  everydayField: 1.05,
  commune: 1.04,
  citizen: 1.02,
  organisationsOnly: 0.98,
  linked: 0.97,
} as const;

/** A factor around 1 that decides between equals: national before one province's own, people's before internal affairs. */
export function priorOf(record: ProcedureRecord): number {
  let prior = 1;
  if (record.type === 'internal') prior *= FACTOR.internal;
  if (record.type === 'specific') prior *= FACTOR.specific;
  if (record.state === 'NOT_LISTED') prior *= FACTOR.notListed;
  if (record.fields.some((field) => EVERYDAY_FIELDS.has(foldText(field.name)))) prior *= FACTOR.everydayField;
  if (levelsOf(record).includes('commune')) prior *= FACTOR.commune;
  prior *= record.audience.some((one) => one.startsWith('Công dân')) ? FACTOR.citizen : FACTOR.organisationsOnly;
  if (/liên thông/iu.test(record.name)) prior *= FACTOR.linked;
  return prior;
}
