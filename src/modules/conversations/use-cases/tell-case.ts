import { plainName } from '#kernel/text.ts';
import { legalDay } from '#kernel/time.ts';
import { describeProcedure, ownCase, readProcedure, withAnswers } from '#modules/procedures';
import type { Platform } from '#platform/platform.ts';
import type { CaseAnswers, CaseTold } from '../assistant/ports.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** What these answers come to, described from the same reduced record as the page. */
export async function tellCase(deps: Deps, code: string, answers: CaseAnswers): Promise<CaseTold | null> {
  // With a day, so that the row is read through the caller's transaction.
  const read = await readProcedure(deps, code, legalDay(deps.clock.now()));
  const own = read === null ? null : ownCase(read.record, answers);
  if (read === null || own === null) return null;
  const { situation, record } = own;
  const facts = describeProcedure(record);
  return {
    code: record.code,
    name: plainName(record.name),
    answers: situation.answers,
    question: situation.next,
    progress: { at: situation.progress.answered + 1, most: situation.progress.most },
    answeredInOrder: situation.answered.map(({ question }) => question.id),
    papers: facts.papers.lines,
    papersCount: record.componentGroups.reduce((sum, group) => sum + group.components.length, 0),
    time: facts.time.headline,
    fee: facts.fee.headline,
    warnings: situation.warnings,
    notes: situation.notes,
    blocked: situation.blocked,
    path: `${withAnswers(`/thu-tuc/${record.code}`, situation.answers)}#truong-hop`,
  };
}
