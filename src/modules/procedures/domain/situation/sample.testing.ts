import { readSituation } from '../exchange/situation.ts';
import { readExchangeLine } from '../exchange.ts';
import type { ProcedureRecord } from '../record.ts';
import type { SituationTable } from './table.ts';

/** A procedure and a table of our own making, small enough to be reckoned by hand. For tests only. */
export const KITE_TABLE = {
  questions: [
    {
      id: 'dieu',
      text: 'Diều của anh/chị loại nào?',
      options: [
        { id: 'giay', label: 'Diều giấy' },
        { id: 'sao', label: 'Diều sáo' },
      ],
    },
    {
      id: 'sao',
      text: 'Sáo kêu to không?',
      help: 'To là nghe được từ đầu làng.',
      when: { dieu: ['sao'] },
      options: [
        { id: 'nho', label: 'Kêu nhỏ' },
        { id: 'to', label: 'Kêu to' },
      ],
    },
    {
      id: 'ai',
      text: 'Ai đi nộp?',
      options: [
        { id: 'minh', label: 'Tôi tự đi' },
        { id: 'ho', label: 'Tôi nhờ người khác' },
      ],
    },
  ],
  rules: [
    { when: { dieu: ['giay'] }, drop: ['GT-2'], fees: [{ rule: 'free', text: 'Lệ làng, Điều 1' }] },
    { when: { sao: ['nho'] }, keep: ['GT-2'], fees: [{ rule: 'amount', amount_vnd: 5000 }] },
    { when: { sao: ['to'] }, blocked: { reason: 'Sáo kêu to phải được cả làng đồng ý.', where: 'Đến đình làng vào ngày rằm.' } },
    { when: { ai: ['minh'] }, drop: ['giay-uy-quyen'] },
    { when: { ai: ['ho'] }, keep: ['giay-uy-quyen'], why: 'Người khác thả thay thì phải có giấy.', notes: ['Ghi rõ tên người thả.'] },
  ],
  examples: [
    { name: 'Diều giấy, tự đi', answers: { dieu: 'giay', ai: 'minh' }, papers: ['GT-1'], fee: 'Không mất phí', time: '3 ngày làm việc' },
    { name: 'Sáo to', answers: { dieu: 'sao', sao: 'to', ai: 'minh' }, blocked: true },
  ],
} as const;

const KITE_LINE = {
  code: '1.900001',
  name: 'Cấp giấy phép thả diều',
  channels: [
    { method: 'direct' as const, time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'fee', amount_vnd: 9000, text: 'Diều giấy miễn' }] },
    { method: 'online' as const, time_qty: 3, time_unit: 'working_day', fees: [{ kind: 'fee', amount_vnd: 9000, text: 'Diều giấy miễn' }] },
  ],
  documents: [
    { code: 'GT-1', name: 'Tờ khai thả diều', originals: 1, copies: 0 },
    { code: 'GT-2', name: 'Bản vẽ cây sáo', originals: 1, copies: 1 },
    { code: '', name: 'Giấy ủy quyền', originals: 1, copies: 0 },
  ],
};

export const KITE: ProcedureRecord = readExchangeLine(KITE_LINE);

/** The sample as a file would hold it, with changes. */
export function kiteTable(changes: Partial<Record<keyof typeof KITE_TABLE, unknown>> = {}): SituationTable {
  return readSituation({ ...KITE_TABLE, ...changes } as Parameters<typeof readSituation>[0]);
}

export function kiteWithTable(table: SituationTable = kiteTable()): ProcedureRecord {
  return { ...KITE, situation: table };
}

export const KITE_IN_FILE = { ...KITE_LINE, situation: KITE_TABLE };
