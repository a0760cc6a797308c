import fc from 'fast-check';
import { normaliseText } from '#kernel/text.ts';
import { normaliseLines } from '../domain/exchange/words.ts';
import { FORM_TYPES } from '../domain/form-file.ts';
import {
  type ChannelTerms,
  type Component,
  type ComponentGroup,
  type Fee,
  FRONT_DOORS,
  LIFE_EVENTS,
  type ProcedureRecord,
  type TimeLimit,
} from '../domain/record.ts';
import { generatedTable } from './generated-table.ts';

/** Words that the reading of foreign lines would stumble over: bullets, pluses, colons, formulas, amounts, file names. */
const CATCHES = [
  '+ Bản sao',
  '- Mẫu số 01.docx',
  '* Giấy tờ phải xuất trình:',
  '=1+1',
  'Miễn phí',
  'Trong ngày;',
  '@a',
  '0',
  'x, y; z',
  '"a"',
  'tờ khai…',
  '_x0041_',
];

const word = fc.oneof(
  fc.constantFrom(...CATCHES),
  fc
    .string({ unit: 'grapheme', maxLength: 24 })
    .map(normaliseText)
    .filter((text) => text.isWellFormed()),
);
const someWord = word.map((text) => text || 'Giấy tờ');
const lines = fc.array(word, { maxLength: 3 }).map((parts) => normaliseLines(parts.join('\n')));
const someLines = lines.map((text) => text || 'Ghi chú');
const list = fc.uniqueArray(someWord, { maxLength: 3 });
const count = fc.integer({ min: 0, max: 40 });

const limit: fc.Arbitrary<TimeLimit> = fc.record({
  amount: fc.oneof(fc.constant(null), fc.constantFrom(1, 7, 17.5, 0.25)),
  unit: fc.constantFrom('hour', 'working_day', 'day', 'month', 'same_day', 'unspecified'),
  note: lines,
});

const fee: fc.Arbitrary<Fee> = fc.record({
  kind: fc.constantFrom('state_fee', 'service_charge', 'price', 'unknown'),
  amount: fc.oneof(fc.constant(null), fc.constantFrom(0, 8_000, 2_000_000_000)),
  rule: fc.constantFrom('amount', 'free', 'set-by-province', 'see-text'),
  text: lines,
});

const terms: fc.Arbitrary<ChannelTerms> = fc.record({
  channel: fc.constantFrom('direct', 'online', 'postal'),
  limit,
  fees: fc.array(fee, { maxLength: 3 }),
  note: lines,
});

const formFile = fc.record({
  label: someWord,
  name: fc.constantFrom('to-khai.docx', 'Mẫu số 1.pdf'),
  mediaType: fc.constantFrom(...FORM_TYPES),
  bytes: fc.integer({ min: 1, max: 5_000_000 }),
  sha256: fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4)),
});

const component: fc.Arbitrary<Component> = fc
  .tuple(
    fc.record({ code: word, name: someLines, originals: count, copies: count, handling: fc.constantFrom('submit', 'present'), forms: list }),
    fc.oneof(fc.constant({}), fc.record({ formFiles: fc.array(formFile, { minLength: 1, maxLength: 2 }) })),
    fc.oneof(fc.constant({}), fc.record({ notes: fc.array(someLines, { minLength: 1, maxLength: 2 }) })),
  )
  .map(([plain, files, more]) => ({ ...plain, ...files, ...more }));

const group: fc.Arbitrary<ComponentGroup> = fc.record({
  name: fc.oneof(fc.constant(''), someWord),
  components: fc.array(component, { maxLength: 3 }),
  notes: fc.array(someLines, { maxLength: 2 }),
});

const base = fc.record({
  code: fc.integer({ min: 0, max: 999_999 }).map((number) => `1.${String(number).padStart(6, '0')}`),
  name: someWord,
  fields: fc.array(fc.record({ code: fc.oneof(fc.constant(null), someWord), name: someWord }), { maxLength: 2 }),
  levels: fc.uniqueArray(fc.constantFrom('ministry', 'province', 'district', 'commune', 'vertical', 'other'), { maxLength: 3 }),
  audience: list,
  type: fc.constantFrom('standard', 'specific', 'internal', 'unknown'),
  state: fc.constantFrom('', 'ACTIVE', 'UPDATED', 'NOT_LISTED'),
  decisionNo: word,
  promulgator: word,
  executingAgencies: list,
  competentAuthority: list,
  coordinatingAgencies: list,
  receivingAddress: lines,
  steps: fc.array(fc.record({ name: word, text: lines }), { maxLength: 3 }),
  terms: fc.array(terms, { maxLength: 3 }),
  termsText: lines,
  cases: fc.array(fc.record({ code: word, name: word, limit }), { maxLength: 2 }),
  componentGroups: fc.array(group, { maxLength: 3 }),
  componentsText: lines,
  results: list,
  requirements: lines,
  legalBases: fc.array(fc.record({ code: word, title: word }), { maxLength: 3 }),
  legalBasisText: lines,
  keywords: list,
  boundaryFree: fc.boolean(),
  serviceLevel: fc.constantFrom('full', 'partial', 'info', null),
  level2019: fc.constantFrom(1, 2, 3, 4, null),
  url: fc.constantFrom('', 'https://dichvucong.gov.vn/p?ma=1.000001'),
  detail: fc.constantFrom('structured', 'text', 'list-only'),
});

const internalStep = fc.record({ name: word, role: word, unit: word, hours: fc.constantFrom(null, 0, 4, 7.5) });

const extensions = {
  internalProcess: fc.array(internalStep, { minLength: 1, maxLength: 2 }),
  situation: generatedTable,
  demo: fc.constant(true as const),
  everydayName: someWord,
  nameEn: someWord,
  lifeEvents: fc.subarray([...LIFE_EVENTS], { minLength: 1, maxLength: 3 }),
  faq: fc.array(fc.record({ question: someWord, answer: someLines }), { minLength: 1, maxLength: 2 }),
  frontDoor: fc.constantFrom(...FRONT_DOORS),
};

/** Any record that this house can hold, every optional part there or not. */
export const generatedRecord: fc.Arbitrary<ProcedureRecord> = fc
  .tuple(base, fc.record(extensions, { requiredKeys: [] }))
  .map(([plain, more]) => ({ ...plain, ...inOrder(more) }));

/** fast-check sets optional keys in an order of its own; ours is the order of the reading. */
function inOrder(more: Partial<ProcedureRecord>): Partial<ProcedureRecord> {
  const given = new Map(Object.entries(more));
  return Object.fromEntries(Object.keys(extensions).flatMap((key) => (given.has(key) ? [[key, given.get(key)]] : [])));
}
