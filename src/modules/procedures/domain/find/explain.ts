import { truncateText } from '#kernel/text.ts';
import type { ProcedureRecord } from '../record.ts';
import { markWords, type Segment, wordsIn } from './marks.ts';

/** Why a procedure was found, for the person who reads the list. */
export type Explanation = {
  readonly name: readonly Segment[];
  /** How people call it; empty when nothing is known. */
  readonly everyday: readonly Segment[];
  readonly where: readonly Where[];
  /** The paper, case or result that says what the name does not; null when the name says it all. */
  readonly passage: { readonly in: 'papers' | 'cases' | 'results'; readonly text: readonly Segment[] } | null;
};

export type Where = 'name' | 'everyday' | 'papers' | 'cases' | 'results';

export type Asked = {
  /** Words of the name, keywords and cases that the question says or was understood to say, folded. */
  readonly matched: readonly string[];
  /** The question's own words in order, folded, each with how much it tells (0…1). */
  readonly words: readonly { readonly folded: string; readonly weight: number }[];
};

const LONGEST_PASSAGE = 140;
/** Below this a word is frame or talk. */
const TELLING = 0.5;

export function explain(record: ProcedureRecord, asked: Asked): Explanation {
  const telling = asked.words.filter((word) => word.weight >= TELLING).map((word) => word.folded);
  const words = new Set([...asked.matched, ...telling]);
  const marks = { words, pairs: new Set(asked.words.slice(1).map((word, at) => `${asked.words[at]?.folded ?? ''} ${word.folded}`)) };
  const inName = wordsIn(record.name, words);
  const everyday = record.everydayName ?? '';
  const inEveryday = wordsIn(everyday, words);
  const missing = new Set(telling.filter((word) => !inName.has(word) && !inEveryday.has(word)));
  const passage = bestPassage(record, missing);
  const where: Where[] = [];
  if (inName.size > 0) where.push('name');
  if (inEveryday.size > 0) where.push('everyday');
  if (passage) where.push(passage.in);
  return {
    name: markWords(record.name, marks),
    everyday: everyday === '' ? [] : markWords(everyday, marks),
    where,
    passage: passage ? { in: passage.in, text: markWords(truncateText(passage.text, LONGEST_PASSAGE), marks) } : null,
  };
}

type Passage = { readonly in: 'papers' | 'cases' | 'results'; readonly text: string };

/** Half of what the name leaves unsaid, and two words of it at least unless there is only one. */
function bestPassage(record: ProcedureRecord, missing: ReadonlySet<string>): Passage | null {
  if (missing.size === 0) return null;
  let best: Passage | null = null;
  let most = Math.max(Math.ceil(missing.size / 2), Math.min(2, missing.size)) - 1;
  for (const passage of passagesOf(record)) {
    const found = wordsIn(passage.text, missing).size;
    if (found > most) [best, most] = [passage, found];
  }
  return best;
}

function passagesOf(record: ProcedureRecord): readonly Passage[] {
  const papers = record.componentGroups.flatMap((group) => group.components.map((component) => component.name));
  return [
    ...papers.map((text) => ({ in: 'papers', text }) as const),
    ...record.results.map((text) => ({ in: 'results', text }) as const),
    ...[...record.keywords, ...record.cases.map((one) => one.name)].map((text) => ({ in: 'cases', text }) as const),
  ];
}
