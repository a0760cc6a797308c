import { type Audience, audiencesOf } from '../browse/audience.ts';
import { lifeEventsOf } from '../browse/life-events.ts';
import { summaryOf } from '../facts/summary.ts';
import { levelsOf, nearestFirst } from '../levels.ts';
import type { LifeEvent, ProcedureRecord } from '../record.ts';
import { type ActionSet, actionsOfName } from './actions.ts';
import { type Lexicon, markedTerm, pairTerm } from './lexicon.ts';
import { provinceOfName } from './place.ts';
import { priorOf, type StandingSet, standingOf } from './prior.ts';
import { type QualifierSet, qualifiersOfName } from './qualifiers.ts';
import type { AREAS } from './weights.ts';
import { type Word, wordsOfComposed } from './words.ts';

/** Distinct terms of one part of a record in the order of their numbers, how often each stands there, and how many there are in all. */
export type Bag = { readonly ids: Int32Array; readonly counts: Uint8Array; readonly length: number };

/** True when a term stands in the bag. */
export function holds({ ids }: Bag, term: number): boolean {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = ids[middle] ?? 0;
    if (id === term) return true;
    if (id < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** A record as the index keeps it: what a result line shows, and its words as numbers. */
export type Entry = {
  readonly code: string;
  readonly name: string;
  /** How people call it; empty when the office gave nothing. */
  readonly everydayName: string;
  readonly nameEn: string;
  readonly field: string;
  readonly agency: string;
  /** All that carry it out, as published. */
  readonly agencies: readonly string[];
  readonly audiences: readonly Audience[];
  readonly lifeEvents: readonly LifeEvent[];
  /** Who announced it: a ministry, or the people's committee of the province whose own procedure it is. */
  readonly promulgator: string;
  /** The province whose own procedure it is, folded and without its type (`gia lai`); null for national ones. */
  readonly province: string | null;
  readonly levels: ProcedureRecord['levels'];
  readonly type: ProcedureRecord['type'];
  readonly detail: ProcedureRecord['detail'];
  /** `3 loại giấy tờ · 5 ngày làm việc · 8.000 đồng`. */
  readonly summary: string;
  readonly revisionId: number;
  /** Factor around 1 for what holds of it whatever is asked. */
  readonly prior: number;
  readonly standing: StandingSet;
  readonly actions: ActionSet;
  readonly qualifiers: QualifierSet;
  /** The words of the name in order. */
  readonly order: Int32Array;
  /** The same in their marks; -1 for words without. */
  readonly markedOrder: Int32Array;
  readonly areas: Readonly<Record<(typeof AREAS)[number], Bag>>;
};

/** Enough to know what papers and steps are about; beyond that texts repeat the law. */
const MOST = { papers: 3_000, body: 1_500, extra: 2_000, results: 600 } as const;

export function entryOf(lexicon: Lexicon, record: ProcedureRecord, revisionId = 0): Entry {
  const name = wordsOfComposed(withoutFrame(record.name));
  const standing = standingOf(record);
  const fold = (texts: readonly string[], limit: number) => bagOf(foldedIds(lexicon, wordsOfComposed(clip(texts, limit))));
  const order = foldedIds(lexicon, name);
  return {
    code: record.code,
    name: record.name,
    everydayName: record.everydayName ?? '',
    nameEn: record.nameEn ?? '',
    field: record.fields[0]?.name ?? '',
    agency: nearestFirst(record.executingAgencies)[0] ?? record.promulgator,
    agencies: record.executingAgencies.map(shared),
    audiences: audiencesOf(record.audience),
    lifeEvents: lifeEventsOf(record),
    promulgator: record.promulgator,
    province: record.type === 'specific' ? provinceOfName(record.promulgator) : null,
    levels: levelsOf(record),
    type: record.type,
    detail: record.detail,
    summary: summaryOf(record),
    revisionId,
    prior: priorOf(standing),
    standing,
    actions: actionsOfName(name),
    qualifiers: qualifiersOfName(wordsOfComposed(record.name)),
    order,
    markedOrder: Int32Array.from(name, (word) => (word.marked ? lexicon.idOf(markedTerm(word.accented)) : -1)),
    areas: {
      name: bagOf(order),
      pairs: bagOf(pairIds(lexicon, name)),
      accented: bagOf(markedIds(lexicon, name)),
      extra: fold(extraOf(record), MOST.extra),
      results: fold(record.results, MOST.results),
      context: fold(contextOf(record), MOST.papers),
      papers: fold(papersOf(record), MOST.papers),
      body: fold([record.requirements, ...record.steps.map((step) => step.text)], MOST.body),
    },
  };
}

const seen = new Map<string, string>();

/** One string for equal names: six thousand procedures share some six hundred agencies. */
function shared(name: string): string {
  const known = seen.get(name);
  if (known !== undefined) return known;
  if (seen.size < 20_000) seen.set(name, name);
  return name;
}

const FRAME = /^\s*(?:\d+[.)]\s*)?thủ tục\s*:?\s+/iu;
/** "(thực hiện tại Công an cấp xã)", "(cấp Tỉnh)", "(1.010727)". */
const WHERE_DONE =
  /[([]\s*(?:(?:được )?thực hiện )?(?:tại |ở )?(?:công an )?cấp (?:xã|tỉnh|huyện|trung ương|bộ)[^)\]]*[)\]]|thực hiện tại cấp (?:xã|tỉnh|trung ương)|\(\s*\d\.\d{6}\s*\)/giu;

/** "Thủ tục" before a name and the level after it do not say what is done; half of the ministries leave them out. */
function withoutFrame(name: string): string {
  return name.replace(FRAME, '').replace(WHERE_DONE, ' ');
}

/** Other names of it: as people call it, its cases, keywords, and what the office was asked about it. */
function extraOf(record: ProcedureRecord): readonly string[] {
  const cases = record.cases.map((one) => one.name).filter((one) => one !== record.name);
  return [record.everydayName ?? '', record.nameEn ?? '', ...record.keywords, ...cases, ...(record.faq ?? []).map((one) => one.question)];
}

function contextOf(record: ProcedureRecord): readonly string[] {
  return [
    record.name.match(WHERE_DONE)?.join(' ') ?? '',
    ...record.fields.map((field) => field.name),
    record.promulgator,
    ...record.executingAgencies,
    ...record.audience,
  ];
}

function papersOf(record: ProcedureRecord): readonly string[] {
  return [...record.componentGroups.flatMap((group) => [group.name, ...group.components.map((component) => component.name)]), record.componentsText];
}

function clip(parts: readonly string[], limit: number): string {
  let text = '';
  for (const part of parts) {
    if (text.length >= limit) break;
    text += `${part}\n`;
  }
  return text.slice(0, limit);
}

function foldedIds(lexicon: Lexicon, words: readonly Word[]): Int32Array {
  return Int32Array.from(words, (word) => lexicon.idOf(word.folded));
}

function markedIds(lexicon: Lexicon, words: readonly Word[]): Int32Array {
  return Int32Array.from(
    words.filter((word) => word.marked),
    (word) => lexicon.idOf(markedTerm(word.accented)),
  );
}

function pairIds(lexicon: Lexicon, words: readonly Word[]): Int32Array {
  return Int32Array.from(words.slice(1), (word, before) => lexicon.idOf(pairTerm(words[before]?.folded ?? '', word.folded)));
}

const MOST_COUNTED = 255;

function bagOf(list: Int32Array): Bag {
  const sorted = list.slice().sort();
  const ids: number[] = [];
  const counts: number[] = [];
  for (const id of sorted) {
    const last = ids.length - 1;
    if (ids[last] === id) counts[last] = Math.min(MOST_COUNTED, (counts[last] ?? 0) + 1);
    else {
      ids.push(id);
      counts.push(1);
    }
  }
  return { ids: Int32Array.from(ids), counts: Uint8Array.from(counts), length: list.length };
}
