import { summaryOf } from '../facts/summary.ts';
import { levelsOf, nearestFirst } from '../levels.ts';
import type { ProcedureRecord } from '../record.ts';
import { type Lexicon, markedTerm, pairTerm } from './lexicon.ts';
import { priorOf } from './prior.ts';
import type { Area } from './search-index.ts';
import { isMarked, type Word, wordsOf } from './words.ts';

/** A record as the index keeps it: what a result line shows, and its words as numbers. */
export type Entry = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly agency: string;
  /** Who announced it: a ministry, or the people's committee of the province whose own procedure it is. */
  readonly promulgator: string;
  readonly levels: ProcedureRecord['levels'];
  readonly type: ProcedureRecord['type'];
  readonly detail: ProcedureRecord['detail'];
  /** `3 loại giấy tờ · 5 ngày làm việc · 8.000 đồng`. */
  readonly summary: string;
  readonly revisionId: number;
  readonly prior: number;
  readonly areas: Readonly<Record<Area, Int32Array>>;
};

/** Enough to know what papers and steps are about; beyond that texts repeat the law. */
const MOST = { papers: 3_000, body: 1_500, extra: 1_500 } as const;

export function entryOf(lexicon: Lexicon, record: ProcedureRecord, revisionId = 0): Entry {
  const name = wordsOf(withoutFrame(record.name));
  const extra = wordsOf(clip([...record.keywords, ...record.cases.map((one) => one.name).filter((one) => one !== record.name)], MOST.extra));
  return {
    code: record.code,
    name: record.name,
    field: record.fields[0]?.name ?? '',
    agency: nearestFirst(record.executingAgencies)[0] ?? record.promulgator,
    promulgator: record.promulgator,
    levels: levelsOf(record),
    type: record.type,
    detail: record.detail,
    summary: summaryOf(record),
    revisionId,
    prior: priorOf(record),
    areas: {
      name: folded(lexicon, name),
      pairs: pairs(lexicon, name),
      accented: marked(lexicon, name),
      extra: folded(lexicon, extra),
      context: folded(lexicon, wordsOf(contextOf(record))),
      papers: folded(lexicon, wordsOf(clip(papersOf(record), MOST.papers))),
      body: folded(lexicon, wordsOf(clip([record.requirements, ...record.steps.map((step) => step.text)], MOST.body))),
    },
  };
}

/** "Thủ tục" before a name says nothing and is left out by half of the ministries. */
function withoutFrame(name: string): string {
  return name.replace(/^\s*(?:\d+[.)]\s*)?thủ tục\s*:?\s+/iu, '');
}

function contextOf(record: ProcedureRecord): string {
  return [...record.fields.map((field) => field.name), record.promulgator, ...record.executingAgencies, ...record.audience].join('\n');
}

function papersOf(record: ProcedureRecord): readonly string[] {
  const groups = record.componentGroups.flatMap((group) => [group.name, ...group.components.map((component) => component.name)]);
  return [...record.results, ...groups, record.componentsText];
}

function clip(parts: readonly string[], limit: number): string {
  let text = '';
  for (const part of parts) {
    if (text.length >= limit) break;
    text += `${part}\n`;
  }
  return text.slice(0, limit);
}

function folded(lexicon: Lexicon, words: readonly Word[]): Int32Array {
  return Int32Array.from(words, (word) => lexicon.idOf(word.folded));
}

function marked(lexicon: Lexicon, words: readonly Word[]): Int32Array {
  return Int32Array.from(words.filter(isMarked), (word) => lexicon.idOf(markedTerm(word.accented)));
}

function pairs(lexicon: Lexicon, words: readonly Word[]): Int32Array {
  return Int32Array.from(words.slice(1), (word, before) => lexicon.idOf(pairTerm(words[before]?.folded ?? '', word.folded)));
}
