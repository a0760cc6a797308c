import type { ProcedureRecord } from '../record.ts';
import { describeFee, FEE_UNKNOWN } from './fee.ts';
import { describeTime, TIME_UNKNOWN } from './time.ts';

/** One line under a result: only what is known. */
export function summaryOf(record: ProcedureRecord): string {
  const time = describeTime(record).headline;
  const fee = describeFee(record).headline;
  const parts = [papersHeadline(record), time === TIME_UNKNOWN ? null : time, fee === FEE_UNKNOWN ? null : fee];
  return parts.filter((part) => part !== null).join(' · ');
}

/** "3 loại giấy tờ"; null when none is known. */
export function papersHeadline(record: ProcedureRecord): string | null {
  const count = record.componentGroups.reduce((sum, group) => sum + group.components.length, 0);
  return count === 0 ? null : `${count} loại giấy tờ`;
}
