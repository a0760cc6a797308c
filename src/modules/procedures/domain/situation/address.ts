import type { Answers } from './table.ts';

/** Before the id of a question in an address: `?th.han=dung&th.ai=cha-me`. Ids of options only, nothing about a person. */
export const ANSWER_PREFIX = 'th.';

/** The address of a page with answers; without any it is the path itself. */
export function withAnswers(path: string, answers: Answers): string {
  const pairs = Object.entries(answers).map(([question, option]) => `${ANSWER_PREFIX}${encodeURIComponent(question)}=${encodeURIComponent(option)}`);
  return pairs.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

/** Asks one question again, with the answer it has; the others are kept. */
export function changeAddress(path: string, answers: Answers, question: string): string {
  return withAnswers(`${path}?doi=${encodeURIComponent(question)}`, answers);
}

export function withoutAnswer(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}

const MOST_READ = 24;
const LONGEST = 64;

/** Answers among the parameters of an address; whatever has another shape is as if it were not there. */
export function answersIn(query: unknown): Answers {
  if (typeof query !== 'object' || query === null) return {};
  const found: [string, string][] = [];
  for (const [name, value] of Object.entries(query)) {
    if (!name.startsWith(ANSWER_PREFIX) || typeof value !== 'string' || value === '' || value.length > LONGEST || name.length > LONGEST) continue;
    found.push([name.slice(ANSWER_PREFIX.length), value]);
  }
  return Object.fromEntries(found.slice(0, MOST_READ));
}
