import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLine } from '../../use-cases/exchange-schema.ts';
import { readExchangeLine } from '../exchange.ts';
import type { ProcedureRecord } from '../record.ts';
import { checkSituation, faultWords } from './check.ts';

const FOLDER = join(import.meta.dirname, '../../../../../seeds/catalogue');

function demoRecords(): readonly ProcedureRecord[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readFileSync(join(FOLDER, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const read = readLine(line);
        if (!read.ok) throw new Error(`${name}: ${read.reason}`);
        return readExchangeLine(read.line);
      }),
  );
}

describe('Bảng trường hợp của thủ tục minh họa', () => {
  const withTable = demoRecords().filter((record) => record.situation !== undefined);

  test('có ít nhất mười lăm bảng', () => {
    expect(withTable.length).toBeGreaterThanOrEqual(15);
  });

  test.each(withTable.map((record) => [record.code, record] as const))(
    '%s: không hở, không mâu thuẫn, từ bốn ví dụ và ví dụ nào cũng đúng',
    (_code, record) => {
      const table = record.situation;
      expect(table?.examples.length).toBeGreaterThanOrEqual(4);
      expect(table === undefined ? ['thiếu bảng'] : checkSituation(table, record).map(faultWords)).toEqual([]);
      expect(new Set(table?.examples.map((example) => example.name)).size).toBe(table?.examples.length);
      // Something of the procedure changes: a table that only turns away would be no help in preparing.
      expect(table?.rules.some((rule) => rule.drop.length + rule.add.length + rule.fees.length > 0)).toBe(true);
    },
  );
});
