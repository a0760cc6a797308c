import { logitsOf } from '../../../domain/search/reading/linear.ts';
import { type Example, partOf } from './examples.ts';
import type { Row } from './fit.ts';
import type { Group, Judged } from './lean.ts';
import { learnBoth, type Seen } from './two-steps.ts';

const PARTS = 5;

/** Every message judged by a model that has seen neither it nor its other spellings. */
export function crossValidate(names: readonly Row[], messages: readonly Seen[], groupOf: (one: Example) => Group): readonly Judged[] {
  const judged: Judged[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const model = learnBoth(
      names,
      messages.filter((one) => partOf(one.id, PARTS, 'outer') !== part),
    );
    for (const one of messages) {
      if (partOf(one.id, PARTS, 'outer') !== part) continue;
      judged.push({ numbers: logitsOf(model.whole, one.look(logitsOf(model.words, one.words))), kind: one.kind, group: groupOf(one) });
    }
  }
  return judged;
}
