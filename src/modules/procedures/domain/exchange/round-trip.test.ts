import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords, sharedFile } from '../../bench/shared-data.ts';
import { generatedRecord } from '../../test/generated-record.ts';
import { readLine } from '../../use-cases/exchange-schema.ts';
import { readExchangeLine } from '../exchange.ts';
import type { ProcedureRecord } from '../record.ts';
import { writeExchangeLine } from './write.ts';

/** Through the text of a file and the check at the edge, as an import would read it. */
function again(record: ProcedureRecord): ProcedureRecord {
  const read = readLine(JSON.stringify(writeExchangeLine(record)));
  if (!read.ok) throw new Error(read.reason);
  return readExchangeLine(read.line);
}

const seed = Number(process.env.SEED ?? 20_261_125);

describe(`ghi ra rồi đọc lại (hạt giống ${seed})`, () => {
  test('bản ghi nào cũng còn nguyên, cả thứ tự khóa nên dấu băm không đổi', () => {
    fc.assert(
      fc.property(generatedRecord, (record) => {
        const read = again(record);
        expect(read).toEqual(record);
        expect(JSON.stringify(read)).toBe(JSON.stringify(record));
      }),
      { seed, numRuns: 600 },
    );
  });

  test('thứ tự khóa của bản ghi (như cơ sở dữ liệu trả về) không đổi dòng được ghi', () => {
    fc.assert(
      fc.property(generatedRecord, (record) => {
        const shuffled = Object.fromEntries(Object.entries(record).reverse()) as ProcedureRecord;
        expect(JSON.stringify(writeExchangeLine(shuffled))).toBe(JSON.stringify(writeExchangeLine(record)));
      }),
      { seed, numRuns: 50 },
    );
  });
});

const file = sharedFile('procedures.jsonl');

test.skipIf(file === null)('mọi thủ tục thật đọc lại y nguyên (bỏ qua khi máy không có dữ liệu chung)', () => {
  const records = readRecords(file ?? '');
  expect(records.length).toBeGreaterThan(5_000);
  for (const record of records) if (JSON.stringify(again(record)) !== JSON.stringify(record)) expect(again(record)).toEqual(record);
});
