import { type Answers, ownCase, type ProcedureRecord, readRevision, type Situation, type SituationQuestion } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import type { Dossier } from '../domain/dossier.ts';

/** A paper as the counter ticks it: named by a key that stays when others fall away. */
export type DeskPaper = { readonly key: string; readonly name: string; readonly originals: number; readonly copies: number; readonly hint: string };

export type DeskCase = {
  /** The record as the counter needs it now: of every case until questions are answered. */
  readonly record: ProcedureRecord;
  readonly papers: readonly DeskPaper[];
  /** Null: the procedure has no questions. */
  readonly situation: Situation | null;
  /** Those asked so far, with the ones that the answers open. */
  readonly questions: readonly SituationQuestion[];
};

/** What the officer sees of the person's case: the same reduced list that page and chat give. */
export function caseAtDesk(record: ProcedureRecord, given: Answers): DeskCase {
  const own = ownCase(record, given);
  if (own === null) return { record, papers: publishedPapers(record), situation: null, questions: [] };
  const { situation } = own;
  const answered = situation.answered.map(({ question }) => question);
  const papers = [
    ...situation.papers
      .filter((paper) => paper.state !== 'dropped')
      .map(({ key, component, state }) => ({ ...countsOf(component), key, hint: state === 'maybe' ? 'Có thể cần, tùy câu trả lời ở trên' : '' })),
    ...situation.added.map(({ paper, state }) => ({
      ...countsOf(paper),
      key: `them ${paper.name}`,
      hint: state === 'maybe' ? 'Có thể cần, tùy câu trả lời ở trên' : 'Chỉ trường hợp này cần',
    })),
  ];
  return {
    record: answered.length === 0 ? record : own.record,
    papers,
    situation,
    questions: situation.next === null ? answered : [...answered, situation.next],
  };
}

function publishedPapers(record: ProcedureRecord): readonly DeskPaper[] {
  return record.componentGroups.flatMap(({ components }) => components).map((component, at) => ({ ...countsOf(component), key: String(at), hint: '' }));
}

function countsOf({ name, originals, copies }: { readonly name: string; readonly originals: number; readonly copies: number }) {
  return { name, originals, copies };
}

/** What was answered at the counter, in the words of the revision under which the dossier was filed. */
export async function answeredInWords(
  deps: Pick<Platform, 'db'>,
  dossier: Pick<Dossier, 'procedureRevisionId' | 'caseAnswers'>,
): Promise<readonly { readonly question: string; readonly answer: string }[]> {
  if (Object.keys(dossier.caseAnswers).length === 0) return [];
  const read = await readRevision(deps, dossier.procedureRevisionId);
  const own = read === null ? null : ownCase(read.record, dossier.caseAnswers);
  return (own?.situation.answered ?? []).map(({ question, option }) => ({ question: question.text, answer: option.label }));
}
