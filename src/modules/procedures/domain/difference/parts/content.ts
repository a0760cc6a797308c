import { foldText } from '#kernel/text.ts';
import type { ProcedureRecord } from '../../record.ts';
import { type Change, type Said, said } from '../change.ts';
import { listChanges, textListChanges, valueChange } from '../lists.ts';
import {
  DETAILS,
  FRONT_DOOR_NAMES,
  hoursSaid,
  joinSaid,
  LEVELS,
  LIFE_EVENT_NAMES,
  limitSaid,
  NO,
  NOT_SAID,
  orNotSaid,
  SERVICE_LEVELS,
  TYPES,
  YES,
} from '../words.ts';

type Compare = (before: ProcedureRecord, after: ProcedureRecord) => readonly Change[];

export const nameChanges: Compare = (before, after) => [
  ...valueChange('name', said('Tên thủ tục', 'Name'), said(before.name), said(after.name)),
  ...valueChange('name', said('Mã thủ tục', 'Code'), said(before.code), said(after.code)),
  ...valueChange('name', said('Tên thường gọi', 'Everyday name'), orNotSaid(before.everydayName ?? ''), orNotSaid(after.everydayName ?? '')),
  ...valueChange('name', said('Tên tiếng Anh', 'English name'), orNotSaid(before.nameEn ?? ''), orNotSaid(after.nameEn ?? '')),
];

export const caseChanges: Compare = (before, after) =>
  listChanges(before.cases, after.cases, {
    part: 'case',
    thing: said('Trường hợp giải quyết', 'Case'),
    key: (one) => one.code || foldText(one.name),
    say: (one) => joinSaid([orNotSaid(one.name || one.code), limitSaid(one.limit)], ': '),
    within: (a, b) => [
      ...valueChange('case', said('Tên trường hợp', 'Name of a case'), orNotSaid(a.name), orNotSaid(b.name)),
      ...valueChange('case', said(`Thời hạn của “${b.name || b.code}”`, `Time limit of “${b.name || b.code}”`), limitSaid(a.limit), limitSaid(b.limit)),
      ...valueChange('case', said('Mã trường hợp', 'Code of a case'), orNotSaid(a.code), orNotSaid(b.code)),
    ],
  });

export const stepChanges: Compare = (before, after) =>
  listChanges(before.steps, after.steps, {
    part: 'step',
    thing: said('Bước thực hiện', 'Step'),
    key: (step) => foldText(step.name),
    say: (step) => said([step.name, step.text].filter((text) => text !== '').join(': ')),
  });

export const requirementChanges: Compare = (before, after) =>
  valueChange('requirement', said('Yêu cầu, điều kiện', 'Conditions'), orNotSaid(before.requirements), orNotSaid(after.requirements));

export const resultChanges: Compare = (before, after) => textListChanges(before.results, after.results, 'result', said('Kết quả', 'Result'));

export const placeChanges: Compare = (before, after) => [
  ...textListChanges(before.executingAgencies, after.executingAgencies, 'place', said('Nơi thực hiện', 'Where it is done')),
  ...textListChanges(before.competentAuthority, after.competentAuthority, 'place', said('Nơi quyết định', 'Who decides')),
  ...textListChanges(before.coordinatingAgencies, after.coordinatingAgencies, 'place', said('Nơi phối hợp', 'Who takes part')),
  ...valueChange('place', said('Địa chỉ tiếp nhận', 'Address for filing'), orNotSaid(before.receivingAddress), orNotSaid(after.receivingAddress)),
  ...valueChange('place', said('Nộp không phụ thuộc nơi cư trú', 'Filing wherever one lives'), yesNo(before.boundaryFree), yesNo(after.boundaryFree)),
];

export const audienceChanges: Compare = (before, after) => textListChanges(before.audience, after.audience, 'audience', said('Ai làm được', 'Who may apply'));

export const serviceLevelChanges: Compare = (before, after) => [
  ...valueChange('service-level', said('Mức dịch vụ công trực tuyến', 'Online service'), serviceSaid(before), serviceSaid(after)),
  ...valueChange('service-level', said('Mức độ (theo quy định 2011)', 'Level (rules of 2011)'), level2019Said(before), level2019Said(after)),
  ...valueChange('service-level', said('Nơi nộp trực tuyến', 'Where it is filed online'), doorSaid(before), doorSaid(after)),
  ...valueChange('service-level', said('Địa chỉ trên Cổng quốc gia', 'Address on the national portal'), orNotSaid(before.url), orNotSaid(after.url)),
];

function serviceSaid({ serviceLevel }: ProcedureRecord): Said {
  return serviceLevel === null ? NOT_SAID : SERVICE_LEVELS[serviceLevel];
}

function level2019Said({ level2019 }: ProcedureRecord): Said {
  return level2019 === null ? NOT_SAID : said(`mức độ ${level2019}`, `level ${level2019}`);
}

function doorSaid({ frontDoor }: ProcedureRecord): Said {
  return frontDoor === undefined ? NOT_SAID : FRONT_DOOR_NAMES[frontDoor];
}

function yesNo(value: boolean): Said {
  return value ? YES : NO;
}

export const legalChanges: Compare = (before, after) => [
  ...listChanges(before.legalBases, after.legalBases, {
    part: 'legal-basis',
    thing: said('Căn cứ pháp lý', 'Legal basis'),
    key: (base) => foldText(base.code),
    say: (base) => said([base.title, base.code].filter((text) => text !== '').join(', ')),
  }),
  ...valueChange(
    'legal-basis',
    said('Lời ghi về căn cứ pháp lý', 'Text on the legal basis'),
    orNotSaid(before.legalBasisText),
    orNotSaid(after.legalBasisText),
  ),
];

export const fieldChanges: Compare = (before, after) =>
  listChanges(before.fields, after.fields, {
    part: 'field',
    thing: said('Lĩnh vực', 'Field'),
    key: (field) => foldText(field.name),
    say: (field) => said(field.code === null ? field.name : `${field.name} (${field.code})`),
  });

export const levelChanges: Compare = (before, after) =>
  listChanges(before.levels, after.levels, {
    part: 'level',
    thing: said('Cấp thực hiện', 'Level of authority'),
    key: (level) => level,
    say: (level) => LEVELS[level],
  });

export const helpChanges: Compare = (before, after) => [
  ...listChanges(before.faq ?? [], after.faq ?? [], {
    part: 'help',
    thing: said('Câu hỏi thường gặp', 'Frequent question'),
    key: (one) => foldText(one.question),
    say: (one) => said(`${one.question} ${one.answer}`),
  }),
  ...listChanges(before.lifeEvents ?? [], after.lifeEvents ?? [], {
    part: 'help',
    thing: said('Sự kiện cuộc đời', 'Occasion of life'),
    key: (event) => event,
    say: (event) => LIFE_EVENT_NAMES[event],
  }),
  ...textListChanges(before.keywords, after.keywords, 'help', said('Từ khóa', 'Keyword')),
];

export const administrationChanges: Compare = (before, after) => [
  ...valueChange('administration', said('Quyết định công bố', 'Announcing decision'), orNotSaid(before.decisionNo), orNotSaid(after.decisionNo)),
  ...valueChange('administration', said('Cơ quan công bố', 'Announced by'), orNotSaid(before.promulgator), orNotSaid(after.promulgator)),
  ...valueChange('administration', said('Loại thủ tục', 'Kind of procedure'), TYPES[before.type], TYPES[after.type]),
  ...valueChange('administration', said('Tình trạng trong danh mục quốc gia', 'State on the national list'), orNotSaid(before.state), orNotSaid(after.state)),
  ...valueChange('administration', said('Mức đầy đủ của nội dung', 'Completeness'), DETAILS[before.detail], DETAILS[after.detail]),
  ...valueChange('administration', said('Nội dung minh họa', 'Example content'), yesNo(before.demo === true), yesNo(after.demo === true)),
  ...listChanges(before.internalProcess ?? [], after.internalProcess ?? [], {
    part: 'administration',
    thing: said('Bước của quy trình nội bộ', 'Internal step'),
    key: (step) => foldText(step.name),
    say: (step) => joinSaid([said([step.name, step.unit, step.role].filter((text) => text !== '').join(', ')), hoursSaid(step.hours)]),
  }),
];
