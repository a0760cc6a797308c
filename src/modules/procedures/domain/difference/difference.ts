import type { ProcedureRecord } from '../record.ts';
import { type Change, moved, PARTS, type Part, type Said, said, sameValue } from './change.ts';
import {
  administrationChanges,
  audienceChanges,
  caseChanges,
  fieldChanges,
  helpChanges,
  legalChanges,
  levelChanges,
  nameChanges,
  placeChanges,
  requirementChanges,
  resultChanges,
  serviceLevelChanges,
  stepChanges,
} from './parts/content.ts';
import { paperChanges } from './parts/papers.ts';
import { termsChanges } from './parts/terms.ts';

/** Where each key of a record is told of. A new key does not compile before it has its place here. */
const PART_OF: { readonly [Key in keyof Required<ProcedureRecord>]: Part } = {
  code: 'name',
  name: 'name',
  everydayName: 'name',
  nameEn: 'name',
  componentGroups: 'paper',
  componentsText: 'paper',
  terms: 'channel',
  termsText: 'channel',
  cases: 'case',
  steps: 'step',
  requirements: 'requirement',
  results: 'result',
  executingAgencies: 'place',
  competentAuthority: 'place',
  coordinatingAgencies: 'place',
  receivingAddress: 'place',
  boundaryFree: 'place',
  audience: 'audience',
  serviceLevel: 'service-level',
  level2019: 'service-level',
  frontDoor: 'service-level',
  url: 'service-level',
  legalBases: 'legal-basis',
  legalBasisText: 'legal-basis',
  fields: 'field',
  levels: 'level',
  keywords: 'help',
  faq: 'help',
  lifeEvents: 'help',
  situation: 'situation',
  type: 'administration',
  state: 'administration',
  decisionNo: 'administration',
  promulgator: 'administration',
  detail: 'administration',
  internalProcess: 'administration',
  demo: 'administration',
};

export const PART_NAMES: Readonly<Record<Part, Said>> = {
  name: said('Tên gọi', 'Name'),
  paper: said('Giấy tờ', 'Papers'),
  time: said('Thời hạn', 'Time'),
  fee: said('Phí, lệ phí', 'Fees'),
  channel: said('Cách nộp', 'Ways of filing'),
  case: said('Trường hợp', 'Cases'),
  step: said('Các bước', 'Steps'),
  requirement: said('Yêu cầu, điều kiện', 'Conditions'),
  result: said('Kết quả', 'Result'),
  place: said('Nơi thực hiện', 'Places'),
  audience: said('Ai làm được', 'Who may apply'),
  'service-level': said('Dịch vụ trực tuyến', 'Online service'),
  'legal-basis': said('Căn cứ pháp lý', 'Legal basis'),
  field: said('Lĩnh vực', 'Field'),
  level: said('Cấp thực hiện', 'Level'),
  help: said('Câu hỏi và từ khóa', 'Questions and keywords'),
  situation: said('Bảng “Trường hợp của tôi”', '“My situation” table'),
  administration: said('Công bố', 'Announcement'),
};

/**
 * What differs between two contents of a procedure, part by part. Empty exactly when they are equal. Every key that differs
 * is named: one whose words come out the same (only its inner order or a code differs) is told of in general.
 */
export function differenceOf(before: ProcedureRecord, after: ProcedureRecord): readonly Change[] {
  const told = [
    ...nameChanges(before, after),
    ...paperChanges(before, after),
    ...termsChanges(before, after),
    ...caseChanges(before, after),
    ...stepChanges(before, after),
    ...requirementChanges(before, after),
    ...resultChanges(before, after),
    ...placeChanges(before, after),
    ...audienceChanges(before, after),
    ...serviceLevelChanges(before, after),
    ...legalChanges(before, after),
    ...fieldChanges(before, after),
    ...levelChanges(before, after),
    ...helpChanges(before, after),
    ...administrationChanges(before, after),
  ];
  const parts = new Set(told.map((change) => change.part));
  const untold = differingParts(before, after).filter((part) => !parts.has(part) && !(part === 'channel' && (parts.has('time') || parts.has('fee'))));
  const all = [...told, ...untold.map((part) => moved(part, PART_NAMES[part]))];
  return all.toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
}

function differingParts(before: ProcedureRecord, after: ProcedureRecord): readonly Part[] {
  const [left, right] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = Object.entries(PART_OF).filter(([key]) => !sameValue(left.get(key), right.get(key)));
  return [...new Set(keys.map(([, part]) => part))];
}

/** Changes under the names of their parts, in the order people ask. */
export function byPart(changes: readonly Change[]): readonly { readonly part: Part; readonly changes: readonly Change[] }[] {
  return PARTS.map((part) => ({ part, changes: changes.filter((change) => change.part === part) })).filter((group) => group.changes.length > 0);
}
