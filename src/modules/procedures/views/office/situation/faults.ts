import type { FieldFault } from '#kernel/app-error.ts';
import { placeWords, type SituationFault } from '../../../domain/situation/check/fault.ts';
import { LISTS } from './table-form.ts';

const FIELDS = {
  question: (at: number) => `${LISTS.questions}.${at}.loi`,
  rule: (at: number) => `${LISTS.rules}.${at}.vi-sao`,
  example: (at: number) => `${LISTS.examples}.${at}.ten`,
  table: () => 'viec',
} as const;

/** What the check found, at the first field of the row that it is about; several of one row stand together. */
export function fieldFaults(faults: readonly SituationFault[]): readonly FieldFault[] {
  const byField = new Map<string, string[]>();
  for (const { at, message, remedy } of faults) {
    const field = FIELDS[at.part](at.no - 1);
    const told = at.part === 'table' ? `${message} ${remedy}` : `${capital(placeWords(at))}: ${message} ${remedy}`;
    byField.set(field, [...(byField.get(field) ?? []), told]);
  }
  return [...byField].map(([field, messages]) => ({ field, message: messages.join(' ') }));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
