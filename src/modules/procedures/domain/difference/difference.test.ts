import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExchangeLine } from '../exchange.ts';
import { FRONT_DOORS, LIFE_EVENTS, type ProcedureRecord } from '../record.ts';
import type { Part } from './change.ts';
import { differenceOf } from './difference.ts';
import { sentenceOf, wordDifference } from './sentence.ts';

const base: ProcedureRecord = readExchangeLine({
  code: '1.900001',
  name: 'Cấp giấy phép thả diều',
  fields: ['Trò chơi dân gian'],
  levels: ['commune'],
  executing_agencies: ['Ủy ban nhân dân cấp xã'],
  audience: ['Công dân Việt Nam'],
  channels: [
    { method: 'direct', time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'service_fee', amount_vnd: 8_000, text: '/bản' }], note: '' },
    { method: 'online', time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'service_fee', amount_vnd: 8_000, text: '/bản' }], note: '' },
    { method: 'postal', time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'service_fee', amount_vnd: 8_000, text: '/bản' }], note: '' },
  ],
  documents: [
    { group: 'Giấy tờ phải nộp', name: 'Tờ khai thả diều theo mẫu', originals: 1, copies: 0, forms: ['Mẫu 01'] },
    { group: 'Giấy tờ phải nộp', name: 'Ảnh chụp con diều', originals: 2, copies: 0 },
    { group: 'Giấy tờ phải xuất trình', name: 'Thẻ căn cước', originals: 1, copies: 0 },
  ],
  steps: [{ name: 'Nộp', text: 'Nộp tờ khai ở Một cửa' }],
  results: ['Giấy phép thả diều'],
  legal_basis: [{ code: '1/2020/NĐ-CP', title: 'Nghị định về diều' }],
});

const sentences = (after: ProcedureRecord, before = base) => differenceOf(before, after).map((change) => sentenceOf(change));

function withFees(channel: string, amount: number): ProcedureRecord {
  const terms = base.terms.map((one) => (one.channel === channel ? { ...one, fees: one.fees.map((fee) => ({ ...fee, amount })) } : one));
  return { ...base, terms };
}

describe('khác nhau giữa hai bản', () => {
  test('giảm lệ phí khi nộp trực tuyến: một câu người dân hiểu, và câu tiếng Anh', () => {
    const changes = differenceOf(base, withFees('online', 4_000));
    expect(changes.map((change) => sentenceOf(change))).toEqual(['Lệ phí nộp trực tuyến: 8.000 đồng → 4.000 đồng']);
    expect(changes.map((change) => sentenceOf(change, 'en'))).toEqual(['State fee, filing online: 8,000 dong → 4,000 dong']);
    expect(changes[0]?.part).toBe('fee');
  });

  test('mọi cách nộp đổi như nhau thì nói một lần', () => {
    const terms = base.terms.map((one) => ({ ...one, limit: { ...one.limit, amount: 17.5 } }));
    expect(sentences({ ...base, terms })).toEqual(['Thời hạn, mọi cách nộp: 3 ngày làm việc → 17,5 ngày làm việc']);
  });

  test('miễn phí hẳn, thêm khoản phí, bỏ một cách nộp', () => {
    const free = base.terms.map((one) => ({ ...one, fees: [{ kind: 'state_fee' as const, amount: null, rule: 'free' as const, text: 'Không mất phí' }] }));
    expect(sentences({ ...base, terms: free })).toEqual(['Lệ phí, mọi cách nộp: 8.000 đồng (/bản) → không mất phí (Không mất phí)']);
    const [direct, ...others] = base.terms;
    const more = direct
      ? [{ ...direct, fees: [...direct.fees, { kind: 'service_charge' as const, amount: 5_000, rule: 'amount' as const, text: '' }] }, ...others]
      : [];
    expect(sentences({ ...base, terms: more })).toEqual(['Thêm phí nộp trực tiếp: 5.000 đồng']);
    expect(sentences({ ...base, terms: base.terms.slice(0, 2) })).toEqual(['Bỏ cách nộp: qua bưu chính, thời hạn 3 ngày làm việc, lệ phí 8.000 đồng (/bản)']);
  });

  test('hai hàng cùng một cách nộp: câu nói rõ trường hợp nào', () => {
    const row = (note: string, amount: number) => ({
      channel: 'direct' as const,
      limit: { amount, unit: 'working_day' as const, note },
      fees: [],
      note,
    });
    const before = { ...base, terms: [row('Nhà ở riêng lẻ', 7), row('Công trình khác', 10)] };
    const after = { ...base, terms: [row('Nhà ở riêng lẻ', 5), row('Công trình khác', 10)] };
    expect(sentences(after, before)).toEqual(['Thời hạn nộp trực tiếp (Nhà ở riêng lẻ): 7 ngày làm việc → 5 ngày làm việc']);
  });

  test('giấy tờ: số bản, thêm, bỏ, sửa tên, đổi cách nhận', () => {
    const [submit, present] = base.componentGroups;
    if (!submit || !present) throw new Error('no groups');
    const [form, photo] = submit.components;
    if (!form || !photo) throw new Error('no papers');
    const papers = (components: (typeof submit)['components']) => ({ ...base, componentGroups: [{ ...submit, components }, present] });
    expect(sentences(papers([form, { ...photo, originals: 1, copies: 1 }]))).toEqual(['Số bản của “Ảnh chụp con diều”: 2 bản chính → 1 bản chính, 1 bản sao']);
    expect(sentences(papers([form]))).toEqual(['Bỏ giấy tờ: Ảnh chụp con diều (2 bản chính)']);
    expect(sentences(papers([form, photo, { ...photo, name: 'Giấy cam kết không thả gần sân bay' }]))).toEqual([
      'Thêm giấy tờ: Giấy cam kết không thả gần sân bay (2 bản chính)',
    ]);
    expect(sentences(papers([{ ...form, name: 'Tờ khai thả diều theo mẫu mới' }, photo]))).toEqual([
      'Tên giấy tờ: Tờ khai thả diều theo mẫu → Tờ khai thả diều theo mẫu mới',
    ]);
    expect(sentences(papers([{ ...form, handling: 'present' }, photo]))).toEqual([
      'Cách nhận “Tờ khai thả diều theo mẫu”: nộp và giữ lại → xuất trình rồi nhận lại',
    ]);
    expect(sentences(papers([photo, form]))).toEqual(['Giấy tờ: sắp xếp hoặc ghi lại, nội dung từng mục không đổi']);
    expect(sentences({ ...base, componentGroups: [{ ...submit, name: 'Phải nộp' }, present] })).toEqual(['Tên nhóm giấy tờ: Giấy tờ phải nộp → Phải nộp']);
  });

  test('văn bản dài: câu gọn, chữ nào đổi thì chỉ ra chữ ấy', () => {
    const long = 'Người thả diều phải giữ khoảng cách an toàn với đường dây điện, sân bay và nơi đông người theo quy định của pháp luật.';
    expect(sentences({ ...base, requirements: long })).toEqual(['Yêu cầu, điều kiện: đã sửa lời']);
    expect(wordDifference('giữ khoảng cách 100 mét với sân bay', 'giữ khoảng cách 200 mét với sân bay')).toEqual([
      { kind: 'same', text: 'giữ khoảng cách ' },
      { kind: 'removed', text: '100 ' },
      { kind: 'added', text: '200 ' },
      { kind: 'same', text: 'mét với sân bay' },
    ]);
  });

  test('phần thêm của văn phòng: tên thường gọi, hỏi đáp, sự kiện cuộc đời, cửa nộp', () => {
    const after: ProcedureRecord = {
      ...base,
      everydayName: 'Xin thả diều',
      faq: [{ question: 'Diều to bao nhiêu?', answer: 'Dưới 5 mét.' }],
      lifeEvents: ['work'],
      frontDoor: 'own-form',
    };
    expect(sentences(after)).toEqual([
      'Tên thường gọi: chưa ghi → Xin thả diều',
      'Nơi nộp trực tuyến: chưa ghi → nộp ngay trên cổng này',
      'Thêm câu hỏi thường gặp: Diều to bao nhiêu? Dưới 5 mét.',
      'Thêm sự kiện cuộc đời: Việc làm',
    ]);
  });
});

const text = fc.string({ minLength: 1, maxLength: 30 });
const limit = fc.record({
  amount: fc.option(fc.integer({ min: 1, max: 90 })),
  unit: fc.constantFrom('hour', 'working_day', 'day', 'month', 'same_day', 'unspecified'),
  note: text,
});
const fee = fc.record({
  kind: fc.constantFrom('state_fee', 'service_charge', 'price', 'unknown'),
  amount: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  rule: fc.constantFrom('amount', 'free', 'set-by-province', 'see-text'),
  text,
});
const component = fc.record(
  {
    code: text,
    name: text,
    originals: fc.nat(3),
    copies: fc.nat(3),
    handling: fc.constantFrom('submit', 'present'),
    forms: fc.array(text, { maxLength: 2 }),
    notes: fc.array(text, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['code', 'name', 'originals', 'copies', 'handling', 'forms'] },
);
const texts = fc.array(text, { maxLength: 4 });

/** A value for each part of a record; `satisfies` keeps a new part from being left untested. */
const KEYS = {
  code: text,
  name: text,
  fields: fc.array(fc.record({ code: fc.option(text), name: text }), { maxLength: 3 }),
  levels: fc.subarray(['ministry', 'province', 'district', 'commune', 'vertical', 'other']),
  audience: texts,
  type: fc.constantFrom('standard', 'specific', 'internal', 'unknown'),
  state: text,
  decisionNo: text,
  promulgator: text,
  executingAgencies: texts,
  competentAuthority: texts,
  coordinatingAgencies: texts,
  receivingAddress: text,
  steps: fc.array(fc.record({ name: text, text }), { maxLength: 4 }),
  terms: fc.array(fc.record({ channel: fc.constantFrom('direct', 'online', 'postal'), limit, fees: fc.array(fee, { maxLength: 3 }), note: text }), {
    maxLength: 5,
  }),
  termsText: text,
  cases: fc.array(fc.record({ code: text, name: text, limit }), { maxLength: 3 }),
  componentGroups: fc.array(fc.record({ name: text, components: fc.array(component, { maxLength: 4 }), notes: texts }), { maxLength: 3 }),
  componentsText: text,
  results: texts,
  requirements: text,
  legalBases: fc.array(fc.record({ code: text, title: text }), { maxLength: 3 }),
  legalBasisText: text,
  keywords: texts,
  boundaryFree: fc.boolean(),
  serviceLevel: fc.constantFrom('full', 'partial', 'info', null),
  level2019: fc.constantFrom(1, 2, 3, 4, null),
  url: text,
  detail: fc.constantFrom('structured', 'text', 'list-only'),
  internalProcess: fc.array(fc.record({ name: text, role: text, unit: text, hours: fc.option(fc.nat(99)) }), { minLength: 1, maxLength: 3 }),
  demo: fc.constant(true),
  everydayName: text,
  nameEn: text,
  lifeEvents: fc.subarray([...LIFE_EVENTS], { minLength: 1 }),
  faq: fc.array(fc.record({ question: text, answer: text }), { minLength: 1, maxLength: 3 }),
  frontDoor: fc.constantFrom(...FRONT_DOORS),
  situation: fc.record({
    questions: fc.array(fc.record({ id: text, text, help: text, options: fc.constant([]), when: fc.constant([]) }), { maxLength: 2 }),
    rules: fc.array(fc.record({ when: fc.array(fc.record({ question: text, anyOf: texts }), { maxLength: 2 }), why: text, keep: texts }), { maxLength: 2 }),
    examples: fc.array(fc.record({ name: text, answers: fc.dictionary(text, text, { maxKeys: 2 }) }), { maxLength: 2 }),
  }),
} satisfies Record<keyof Required<ProcedureRecord>, fc.Arbitrary<unknown>>;

const OPTIONAL = ['internalProcess', 'demo', 'everydayName', 'nameEn', 'lifeEvents', 'faq', 'frontDoor', 'situation'];
const anyRecord = fc.record(KEYS, {
  requiredKeys: Object.keys(KEYS).filter((key) => !OPTIONAL.includes(key)) as never[],
}) as unknown as fc.Arbitrary<ProcedureRecord>;

/** Where a reader finds a change of each key; terms may be told as time, fee or way of filing. */
const FOUND_UNDER: Partial<Record<keyof ProcedureRecord, readonly Part[]>> = { terms: ['time', 'fee', 'channel'] };

describe('tính chất', () => {
  test('giống nhau thì không có gì để nói, dù thứ tự khóa khác', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const turned = JSON.parse(JSON.stringify(record, Object.keys(flatKeys(record)).reverse())) as ProcedureRecord;
        expect(differenceOf(record, record)).toEqual([]);
        expect(differenceOf(record, turned)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(Object.keys(KEYS) as (keyof ProcedureRecord)[])('đổi %s thì phần ấy được nêu tên, và câu nào cũng có chữ ở cả hai tiếng', (key) => {
    fc.assert(
      fc.property(anyRecord, KEYS[key] as fc.Arbitrary<unknown>, (record, value) => {
        fc.pre(JSON.stringify(record[key]) !== JSON.stringify(value));
        const changes = differenceOf(record, { ...record, [key]: value });
        expect(changes.length).toBeGreaterThan(0);
        if (FOUND_UNDER[key]) expect(FOUND_UNDER[key]).toContain(changes[0]?.part);
        expect(new Set(changes.map((change) => change.part)).size).toBeLessThanOrEqual(key === 'terms' ? 3 : 1);
        for (const change of changes) for (const language of ['vi', 'en'] as const) expect(sentenceOf(change, language).length).toBeGreaterThan(3);
      }),
      { numRuns: 100 },
    );
  });

  test('ghép chữ còn lại và chữ thêm thành bản mới, chữ còn lại và chữ bỏ thành bản cũ', () => {
    const words = fc.array(fc.constantFrom('một', 'hai', 'ba', 'bốn', ' ', '\n'), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const segments = wordDifference(before, after);
        const put = (skip: string) =>
          segments
            .filter((one) => one.kind !== skip)
            .map((one) => one.text)
            .join('');
        expect([put('added'), put('removed')]).toEqual([before, after]);
      }),
    );
  });
});

/** Every key at any depth, for `JSON.stringify` to walk in another order. */
function flatKeys(value: unknown): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => ({ [key]: true, ...flatKeys(inner) })));
}
