import type { ProcedureRecord } from '../record.ts';
import { checkSituation } from '../situation/check.ts';

/** What NĐ 63/2010/NĐ-CP art. 8 wants and the record does not say. */
export type Gap = {
  readonly part: 'name' | 'field' | 'place' | 'channel' | 'time' | 'paper' | 'step' | 'audience' | 'result' | 'legal-basis' | 'situation';
  /** False: shown to the editor and the reviewer, but older records that came in words may still be corrected. */
  readonly blocks: boolean;
};

export function gapsOf(record: ProcedureRecord): readonly Gap[] {
  const whole = record.detail === 'structured';
  const missing: readonly (readonly [Gap['part'], boolean, boolean])[] = [
    ['name', record.name === '', true],
    ['field', record.fields.length === 0, true],
    ['place', record.executingAgencies.length === 0, whole],
    ['channel', record.terms.length === 0 && record.termsText === '', whole],
    ['time', record.terms.length > 0 && !tellsTime(record), whole],
    ['paper', record.componentGroups.every((group) => group.components.length === 0) && record.componentsText === '', whole],
    ['step', record.steps.length === 0, false],
    ['audience', record.audience.length === 0, false],
    ['result', record.results.length === 0, false],
    ['legal-basis', record.legalBases.length === 0 && record.legalBasisText === '', false],
    // Papers or fees may have been edited since the table was saved: what no longer fits must not be published.
    ['situation', record.situation !== undefined && checkSituation(record.situation, record).length > 0, true],
  ];
  return missing.filter(([, lacks]) => lacks).map(([part, , blocks]) => ({ part, blocks }));
}

/** A number with its unit, or words, on some way of filing or in some case. */
function tellsTime(record: ProcedureRecord): boolean {
  const limits = [...record.terms, ...record.cases].map((one) => one.limit);
  return limits.some((limit) => (limit.amount !== null && limit.unit !== 'unspecified') || limit.unit === 'same_day' || limit.note !== '');
}
