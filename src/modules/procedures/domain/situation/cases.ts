import { type Answers, type Condition, MOST_CASES, type SituationQuestion, type SituationTable } from './table.ts';

/** Every condition must hold; none is always true. */
export function holds(when: readonly Condition[], answers: Answers): boolean {
  return when.every(({ question, anyOf }) => {
    const answer = answers[question];
    return answer !== undefined && anyOf.includes(answer);
  });
}

/** Of what was given, what counts: answers to questions that are asked, with options that exist; and the ids of the rest. */
export function acceptAnswers(table: Pick<SituationTable, 'questions'>, given: Answers): { readonly answers: Answers; readonly ignored: readonly string[] } {
  const answers: Record<string, string> = {};
  for (const question of table.questions) {
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    if (answer === undefined || !holds(question.when, answers)) continue;
    if (question.options.some((option) => option.id === answer)) answers[question.id] = answer;
  }
  return { answers, ignored: Object.keys(given).filter((id) => !Object.hasOwn(answers, id)) };
}

/** First question of these that is asked and has no answer yet. */
export function nextUnanswered(table: Pick<SituationTable, 'questions'>, answers: Answers): SituationQuestion | null {
  return table.questions.find((question) => answers[question.id] === undefined && holds(question.when, answers)) ?? null;
}

/**
 * Every whole case that agrees with the answers given: one option for each question asked, none for the others. At most
 * `limit` of them; a table with more is refused before it is ever published.
 */
export function casesFrom(table: Pick<SituationTable, 'questions'>, given: Answers = {}, limit: number = MOST_CASES): readonly Answers[] {
  const found: Answers[] = [];
  const walk = (at: number, answers: Answers): void => {
    if (found.length >= limit) return;
    const question = table.questions[at];
    if (question === undefined) {
      found.push(answers);
      return;
    }
    if (!holds(question.when, answers)) {
      walk(at + 1, answers);
      return;
    }
    const known = given[question.id];
    for (const { id } of question.options) {
      if (known === undefined || known === id) walk(at + 1, { ...answers, [question.id]: id });
    }
  };
  walk(0, {});
  return found;
}

/** True when there are more whole cases than a table may have. */
export function hasTooManyCases(table: Pick<SituationTable, 'questions'>): boolean {
  return casesFrom(table, {}, MOST_CASES + 1).length > MOST_CASES;
}
