import type { Answers, SituationQuestion, SituationTable } from '../table.ts';

export type FaultKind =
  | 'bad-question'
  | 'bad-rule'
  | 'bad-example'
  | 'unknown-paper'
  | 'unknown-option'
  | 'unused-question'
  | 'unasked-question'
  | 'unreachable-rule'
  | 'too-many-cases'
  | 'gap'
  | 'contradiction'
  | 'no-example'
  | 'failing-example';

/** Where the fault is: a question, a row, an example with its number from 1, or the table as a whole. */
export type FaultPlace = { readonly part: 'question' | 'rule' | 'example' | 'table'; readonly no: number };

export type SituationFault = {
  readonly kind: FaultKind;
  readonly at: FaultPlace;
  /** What is wrong, naming rows by number and cases in words. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
};

export const TABLE: FaultPlace = { part: 'table', no: 0 };

const PLACES = { question: 'câu hỏi', rule: 'dòng', example: 'ví dụ', table: 'bảng' } as const;

export function placeWords({ part, no }: FaultPlace): string {
  return part === 'table' ? PLACES.table : `${PLACES[part]} ${no}`;
}

/** One fault in one sentence with its place and remedy, for reports of an import. */
export function faultWords(fault: SituationFault): string {
  return `${placeWords(fault.at)}: ${fault.message} ${fault.remedy}`;
}

/** `“Bé sinh bao lâu rồi?” chọn “Quá 60 ngày”; …`, in the order of the questions. */
export function caseWords(table: Pick<SituationTable, 'questions'>, answers: Answers): string {
  const told = table.questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [`“${question.text}” chọn “${labelOf(question, answer)}”`];
  });
  return told.length === 0 ? 'mọi trường hợp' : told.join('; ');
}

function labelOf(question: SituationQuestion, id: string): string {
  return question.options.find((option) => option.id === id)?.label ?? id;
}

/**
 * The widest description of cases that are all wrong in the same way: answers that do not matter are left out, so that
 * twelve bad cases with one cause are told as one.
 */
export function broaden(one: Answers, wrong: ReadonlySet<Answers>, all: readonly Answers[]): Answers {
  let kept = one;
  for (const id of Object.keys(one)) {
    const fewer = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== id));
    if (all.every((answers) => !agrees(answers, fewer) || wrong.has(answers))) kept = fewer;
  }
  return kept;
}

export function agrees(answers: Answers, part: Answers): boolean {
  return Object.entries(part).every(([id, option]) => answers[id] === option);
}

/** Wrong cases told in as few descriptions as come easily, at most `limit`. */
export function describeWrong(wrong: readonly Answers[], all: readonly Answers[], limit: number): readonly Answers[] {
  const set = new Set(wrong);
  const left = new Set(wrong);
  const told: Answers[] = [];
  for (const answers of wrong) {
    if (told.length >= limit) break;
    if (!left.has(answers)) continue;
    const wide = broaden(answers, set, all);
    told.push(wide);
    for (const other of wrong) if (agrees(other, wide)) left.delete(other);
  }
  return told;
}
