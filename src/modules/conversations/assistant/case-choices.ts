import type { Candidate } from '../domain/candidate.ts';
import type { SessionState } from '../domain/session.ts';
import { vi } from '../messages/vi.ts';
import type { CaseTold } from './ports.ts';

const words = vi.ownCase;

/** `start 1.001193`, `again 1.001193`, `back`, `stop`, or an answer `han=dung`: what a line about one's own case does. */
export function caseChoice(code: string, label: string): Candidate {
  return { kind: 'case', code, label };
}

export function caseStart(procedureCode: string, state: SessionState): Candidate {
  const begun = state.ownCase?.procedureCode === procedureCode && Object.keys(state.ownCase.answers).length > 0;
  return caseChoice(`start:${procedureCode}`, begun ? words.goOn : words.offer);
}

export function answerChoices(question: NonNullable<CaseTold['question']>, first: boolean): readonly Candidate[] {
  const options = question.options.map(({ id, label }) => caseChoice(`${question.id}=${id}`, label));
  return [...options, ...(first ? [] : [caseChoice('back', words.back)]), caseChoice('stop', words.stop)];
}
