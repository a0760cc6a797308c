import type { ProcedureRecord } from '../record.ts';
import { casesFrom, hasTooManyCases } from './cases.ts';
import { coverageFaults } from './check/coverage.ts';
import { exampleFaults } from './check/examples.ts';
import { type SituationFault, TABLE } from './check/fault.ts';
import { structureFaults } from './check/structure.ts';
import { MOST_CASES, type SituationTable } from './table.ts';

export { faultWords, type SituationFault } from './check/fault.ts';

/**
 * Everything that keeps a table from being published, each with its place and remedy; empty when it is sound. Exact: every
 * case is looked at, so a table that passes answers every case, and always the same.
 */
export function checkSituation(table: SituationTable, record: ProcedureRecord): readonly SituationFault[] {
  const broken = structureFaults(table, record);
  if (broken.length > 0) return broken;
  if (hasTooManyCases(table)) {
    const message = `Các câu hỏi tạo ra hơn ${MOST_CASES.toLocaleString('vi')} trường hợp, không ai soát hết được.`;
    const remedy = 'Bớt câu hỏi hay lựa chọn, hoặc cho câu sau chỉ hỏi khi cần.';
    return [{ kind: 'too-many-cases', at: TABLE, message, remedy }];
  }
  const faults = coverageFaults(table, record, casesFrom(table));
  return [...faults, ...exampleFaults(table, record)];
}
