import type { ProcedureRecord } from '../domain/record.ts';
import { checkSituation, faultWords } from '../domain/situation/check.ts';

/**
 * Why a record may not come in because of its decision table: the first fault with row and remedy, and how many more there
 * are. Null when the table is sound or there is none.
 */
export function situationFault(record: ProcedureRecord): string | null {
  if (record.situation === undefined) return null;
  const [first, ...others] = checkSituation(record.situation, record);
  if (first === undefined) return null;
  return `mục "situation", ${faultWords(first)}${others.length > 0 ? ` (và ${others.length} lỗi nữa)` : ''}`;
}
