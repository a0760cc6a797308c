import { z } from 'zod';
import { readJsonLines } from '../shared-data.ts';

const question = z.object({
  id: z.string(),
  question: z.string(),
  variants: z.array(z.string()),
  codes: z.array(z.string()),
  codes_in_catalogue: z.array(z.string()),
  behaviour: z.enum(['answer', 'clarify', 'multi', 'out_of_scope']),
});
export type Question = z.infer<typeof question>;

export function readQuestions(path: string): readonly Question[] {
  return readJsonLines(path).map((line) => question.parse(JSON.parse(line)));
}

/** With a right code in the catalogue: what a search can be measured by. */
export function codedOf(questions: readonly Question[]): readonly Question[] {
  return questions.filter((one) => one.codes_in_catalogue.length > 0);
}
