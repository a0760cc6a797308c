import type { Language } from '#kernel/language.ts';
import { foldText } from '#kernel/text.ts';
import type { Component, ComponentGroup, ProcedureRecord } from '../record.ts';
import { copiesPhrase, distinct, linesOf } from './phrases.ts';
import { factWords } from './words.ts';

export type PaperLine = {
  /**
   * Tells this paper from the others of its revision, for ticks that are kept: made of what it says, so that it stays the
   * same when other papers fall away because of somebody's case.
   */
  readonly key: string;
  readonly name: string;
  /** "1 bản chính, 1 bản sao". */
  readonly copies: string;
  readonly handling: Component['handling'];
  readonly notes: readonly string[];
  readonly forms: readonly string[];
  readonly component: Component;
};

export type PaperGroup = {
  readonly heading: string;
  /** The heading is ours and not the source's. */
  readonly ours: boolean;
  readonly papers: readonly PaperLine[];
  readonly notes: readonly string[];
};

/** The checklist in the order a person follows: what everybody hands in, special cases, what is only shown. */
export function paperGroupsOf(record: ProcedureRecord, language: Language = 'vi'): readonly PaperGroup[] {
  const seen = new Map<string, number>();
  const groups = record.componentGroups.filter((group) => group.components.length > 0);
  const keyed = groups.map((group) => ({ group, papers: group.components.map((one) => toPaper(one, keyOf(group, one, seen), language)) }));
  return keyed.toSorted((a, b) => rank(a.group) - rank(b.group)).map(({ group, papers }) => ({ ...headingOf(group, language), papers, notes: group.notes }));
}

/** FNV-1a of group and name in base 36, with a count when the same paper stands twice. */
function keyOf(group: ComponentGroup, component: Component, seen: Map<string, number>): string {
  let hash = 0x811c9dc5;
  for (const letter of `${group.name}\n${component.name}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const key = hash.toString(36);
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
}

function rank(group: ComponentGroup): number {
  if (group.name === '') return 0;
  if (isOnlyShown(group)) return 3;
  return isHandedIn(group) ? 1 : 2;
}

function isOnlyShown(group: ComponentGroup): boolean {
  return group.components.every((component) => component.handling === 'present');
}

function isHandedIn(group: ComponentGroup): boolean {
  return /^(?:cac )?(?:giay to|thanh phan ho so)(?: phai nop)?$/u.test(foldText(group.name));
}

function headingOf(group: ComponentGroup, language: Language): Pick<PaperGroup, 'heading' | 'ours'> {
  if (group.name === '') return { heading: isOnlyShown(group) ? factWords(language).toShow : '', ours: true };
  return { heading: group.name, ours: false };
}

function toPaper(component: Component, key: string, language: Language): PaperLine {
  const { name, handling, notes = [], forms } = component;
  return { key, name, copies: copiesPhrase(component, language), handling, notes, forms, component };
}

export function describePapers(record: ProcedureRecord, language: Language = 'vi'): { lines: readonly string[]; notes: readonly string[] } {
  const groups = paperGroupsOf(record, language);
  const named = groups.filter((group) => group.heading !== '').length > 1 || (groups.length > 1 && groups.some((group) => group.heading !== ''));
  const lines = groups.flatMap((group) => {
    const heading = named && group.heading !== '' && !groupSaysHandling(group) ? [`${group.heading}:`] : [];
    return [...heading, ...group.papers.map((paper) => paperLine(paper, language))];
  });
  const split = linesOf(record.componentsText);
  const notes = paperNotesOf(record);
  if (lines.length > 0) return { lines, notes: distinct([...notes, ...split]) };
  return { lines: split.length > 0 ? split : [], notes };
}

/** Notes of the groups and of single papers, in the source's words. */
export function paperNotesOf(record: ProcedureRecord): readonly string[] {
  return distinct(record.componentGroups.flatMap((group) => [...group.notes, ...group.components.flatMap((one) => one.notes ?? [])]));
}

/** Headings that only repeat what each line says. */
function groupSaysHandling(group: PaperGroup): boolean {
  return /phai nop|phai xuat trinh/u.test(foldText(group.heading)) && group.heading.length < 60;
}

function paperLine(paper: PaperLine, language: Language): string {
  const name = paper.name.replace(/[.;,]+$/u, '');
  if (paper.handling === 'present') return `${name} (${factWords(language).shown})`;
  return paper.copies === '' ? name : `${name} (${paper.copies})`;
}
