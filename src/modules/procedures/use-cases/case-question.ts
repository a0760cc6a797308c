import { acceptAnswers, holds } from '../domain/situation/cases.ts';
import { evaluateSituation, knows, type Situation, type TableOwner } from '../domain/situation/evaluate.ts';
import type { Answers, SituationQuestion, SituationTable } from '../domain/situation/table.ts';

export type AskedAgain = {
  /** A question to be answered anew, its answer kept until another is given. */
  readonly change: string | null;
  /** The question whose form was sent: without an answer it is asked again, saying so. */
  readonly sent: string | null;
};

export type CaseQuestion = {
  readonly situation: Situation;
  /** Null: nothing more to ask. */
  readonly question: SituationQuestion | null;
  readonly chosen: string | undefined;
  readonly unanswered: boolean;
  /** Everything this table understands of what was given, also what is not asked just now: to be sent along. */
  readonly known: Answers;
};

/** Which question stands on the page, for one way of asking: shared by citizens and the counter. */
export function caseQuestion(table: SituationTable, record: TableOwner, given: Answers, again: AskedAgain): CaseQuestion {
  const situation = evaluateSituation(table, record, given);
  const known = Object.fromEntries(Object.entries(given).filter(([id, option]) => knows(table, id, option)));
  const asked = (id: string | null) =>
    table.questions.find((question) => question.id === id && holds(question.when, acceptAnswers(table, given).answers)) ?? null;
  const changed = asked(again.change);
  if (changed !== null) return { situation, question: changed, chosen: situation.answers[changed.id], unanswered: false, known };
  const sent = asked(again.sent);
  if (sent !== null && situation.answers[sent.id] === undefined) return { situation, question: sent, chosen: undefined, unanswered: true, known };
  return { situation, question: situation.next, chosen: undefined, unanswered: false, known };
}
