import type { Language } from '#kernel/language.ts';
import type { ProcedureRecord } from '../record.ts';
import { describeFee } from './fee.ts';
import { describeTime } from './time.ts';
import { factWords } from './words.ts';

/** One line under a result: only what is known. */
export function summaryOf(record: ProcedureRecord, language: Language = 'vi'): string {
  const time = describeTime(record, language);
  const fee = describeFee(record, language);
  const parts = [papersHeadline(record, language), time.known ? time.headline : null, fee.known ? fee.headline : null];
  return parts.filter((part) => part !== null).join(' · ');
}

/** "3 loại giấy tờ"; null when none is known. */
export function papersHeadline(record: ProcedureRecord, language: Language = 'vi'): string | null {
  const count = record.componentGroups.reduce((sum, group) => sum + group.components.length, 0);
  return count === 0 ? null : factWords(language).papersCount(count);
}
