import { describe, expect, test } from 'vitest';
import { nationalItems } from '../../use-cases/read-national.ts';
import type { ProcedureRecord } from '../record.ts';
import { emptyRecord } from '../revisions/blank.ts';
import { toNational } from './write.ts';

const KITE = {
  code: '1.900001',
  name: 'Cấp phép\n thả diều ',
  state: 'UPDATED',
  type: 'SPECIFIC',
  procedureProposal: { proposalNumber: '12/QĐ-UBND', decisionDate: 1_767_200_000_000 },
  departmentPromulgateName: 'UBND tỉnh',
  category: null,
  categoriesDetails: [{ code: 'G1-01', name: 'Trò chơi' }],
  isWard: true,
  isProvince: true,
  subjectTypesDetails: [{ code: 'DT1', name: 'Công dân Việt Nam' }],
  executionSteps: [{ name: '', description: '- Bước 1\n- Bước 2' }],
  executionMethods: [
    {
      submissionMethod: 'DIRECT',
      processingTime: 17.5,
      processingTimeUnit: 'WORKING_DAY',
      description: 'Trường hợp một',
      fees: [{ type: 'FEE', value: 0, currencyId: 'VND', description: 'Do HĐND tỉnh quy định' }],
    },
    {
      submissionMethod: 'DIRECT',
      processingTime: 1,
      processingTimeUnit: 'OTHER',
      description: 'Trong ngày làm việc',
      fees: [{ type: 'SERVICE_FEE', value: 25, currencyId: 'USD', description: null }],
    },
  ],
  executionCases: [
    {
      name: '* Giấy tờ phải nộp:',
      profileComponents: [{ code: 'K1', name: 'Tờ\u00a0khai', originalQty: 1, copyQty: 0, required: false, attachments: [{ fileName: 'to-khai.docx' }] }],
    },
    { name: '* Giấy tờ phải xuất trình:', profileComponents: [{ code: 'K1', name: 'Căn cước', originalQty: 1, copyQty: 0 }] },
    {
      name: 'Lưu ý',
      profileComponents: [
        { code: '', name: 'Ảnh chụp phải rõ.', originalQty: 0, copyQty: 0 },
        { name: '+ Không tẩy xóa', originalQty: 0, copyQty: 0 },
      ],
    },
  ],
  cases: [{ code: '1.900001.01', name: 'Diều lớn', processingDay: { qty: 20, type: 'WORKING_DAY' } }],
  departmentsExecuting: [],
  unitGroupsExecuting: [{ name: 'Ủy ban nhân dân cấp xã' }],
  resultsDetails: [{ code: 'KQ.G1.000001', name: 'Giấy phép' }],
  legalBasisesDetails: [{ code: '1/2026/NĐ-CP', name: 'Nghị định về diều' }],
  isNonTerritorial: true,
  isFullProcess: false,
};

function readAll(text: string) {
  return [...nationalItems(text)];
}

function recordOf(value: unknown): ProcedureRecord {
  const [item] = readAll(JSON.stringify(value));
  if (item?.kind !== 'record') throw new Error(JSON.stringify(item));
  return item.record;
}

describe('JSON của cổng quốc gia', () => {
  test('các bẫy đã biết: lưu ý thành giấy tờ, tiêu đề nói xuất trình, "trong ngày", 17,5 ngày, số 0, lĩnh vực thiếu', () => {
    const read = recordOf(KITE);
    expect(read).toMatchObject({
      name: 'Cấp phép thả diều',
      type: 'specific',
      decisionNo: '12/QĐ-UBND',
      fields: [{ code: 'G1-01', name: 'Trò chơi' }],
      levels: ['province', 'commune'],
      executingAgencies: ['Ủy ban nhân dân cấp xã'],
      boundaryFree: true,
      serviceLevel: null,
    });
    expect(read.terms.map((one) => [one.limit.amount, one.limit.unit])).toEqual([
      [17.5, 'working_day'],
      [1, 'same_day'],
    ]);
    expect(read.terms[0]?.fees[0]).toMatchObject({ amount: null, rule: 'set-by-province' });
    expect(read.terms[1]?.fees[0]).toEqual({ kind: 'state_fee', amount: null, rule: 'see-text', text: '25 USD' });
    expect(read.componentGroups.map((group) => [group.name, group.components.map((one) => one.handling), group.notes])).toEqual([
      ['Giấy tờ phải nộp', ['submit'], []],
      ['Giấy tờ phải xuất trình', ['present'], []],
      ['Lưu ý', [], ['Ảnh chụp phải rõ.\n+ Không tẩy xóa']],
    ]);
    expect(read.componentGroups[0]?.components[0]).toMatchObject({ name: 'Tờ khai', code: 'K1', forms: ['to-khai.docx'] });
  });

  test('thời hạn ở cách nộp và ở trường hợp không khớp: giữ cả hai và nhắc xem lại', () => {
    const [item] = readAll(JSON.stringify(KITE));
    expect(item).toMatchObject({ remarks: [expect.stringContaining('cách nộp ghi 17,5 ngày làm việc; trường hợp "Diều lớn" ghi 20 ngày làm việc')] });
  });

  test('một đối tượng, một danh sách hay mỗi dòng một đối tượng đều đọc được', () => {
    const other = { ...KITE, code: '1.900002' };
    const codes = (text: string) => readAll(text).map((item) => ('code' in item ? item.code : item.reason));
    expect(codes(JSON.stringify(KITE, null, 2))).toEqual(['1.900001']);
    expect(codes(`\ufeff${JSON.stringify([KITE, other], null, 1)}`)).toEqual(['1.900001', '1.900002']);
    expect(codes(`${JSON.stringify(KITE)}\n\n${JSON.stringify(other)}\n`)).toEqual(['1.900001', '1.900002']);
  });

  test('phần hỏng được báo bằng đường dẫn và cách sửa; thủ tục khác vẫn vào', () => {
    const broken = {
      ...KITE,
      code: '1.900003',
      executionMethods: [{ submissionMethod: 'FAX' }],
      executionCases: [{ profileComponents: [{ name: 'a', originalQty: '1' }] }],
    };
    const items = readAll(JSON.stringify([broken, KITE, 7, { ...KITE, code: 'abc' }, KITE]));
    expect(items.map((item) => item.kind)).toEqual(['fault', 'record', 'fault', 'fault', 'fault']);
    expect(items[0]).toMatchObject({
      place: 'thủ tục thứ 1',
      reason:
        'mục "executionMethods.0.submissionMethod": phải là DIRECT, ONLINE hoặc POSTAL; mục "executionCases.0.profileComponents.0.originalQty": phải là số',
    });
    expect(items[3]).toMatchObject({ reason: expect.stringContaining('không phải mã thủ tục') });
    expect(items[4]).toMatchObject({ reason: expect.stringContaining('đã có ở dòng 2') });
    expect(readAll('[{"code"')).toMatchObject([{ kind: 'fault', reason: expect.stringContaining('bị cắt') }]);
  });

  test('bị bãi bỏ trên cổng thì thành bãi bỏ', () => {
    expect(readAll(JSON.stringify({ ...KITE, state: 'ABOLISHED' }))).toMatchObject([{ kind: 'abolish', code: '1.900001' }]);
  });

  test('ghi ra rồi đọc lại: những phần mà khuôn ấy có chỗ thì còn nguyên', () => {
    const record = recordOf(KITE);
    expect(recordOf(toNational(record))).toEqual({ ...record, terms: recordOf(toNational(record)).terms });
    expect(recordOf(toNational(record)).terms.map((one) => [one.channel, one.limit.amount, one.limit.unit, one.fees.map((fee) => fee.rule)])).toEqual([
      ['direct', 17.5, 'working_day', ['set-by-province']],
      ['direct', 1, 'same_day', ['see-text']],
    ]);
    const free = {
      ...emptyRecord('1.900009'),
      name: 'Việc',
      terms: [
        {
          channel: 'online' as const,
          limit: { amount: 1, unit: 'same_day' as const, note: '' },
          fees: [{ kind: 'state_fee' as const, amount: null, rule: 'free' as const, text: '' }],
          note: '',
        },
      ],
    };
    expect(recordOf(toNational(free)).terms[0]).toMatchObject({ limit: { unit: 'same_day' }, fees: [{ rule: 'free' }] });
  });
});
