import { foldText } from '#kernel/text.ts';
import type { Component, ComponentGroup, ProcedureRecord } from '../record.ts';
import { copiesPhrase, distinct, linesOf } from './phrases.ts';

export type PaperLine = {
  readonly name: string;
  /** "1 bản chính, 1 bản sao". */
  readonly copies: string;
  readonly handling: Component['handling'];
  readonly notes: readonly string[];
  readonly forms: readonly string[];
};

export type PaperGroup = { readonly heading: string; readonly papers: readonly PaperLine[]; readonly notes: readonly string[] };

/** The checklist in the order a person follows: what everybody hands in, special cases, what is only shown. */
export function paperGroupsOf(record: ProcedureRecord): readonly PaperGroup[] {
  const groups = record.componentGroups.filter((group) => group.components.length > 0);
  return [...groups]
    .sort((a, b) => rank(a) - rank(b))
    .map((group) => ({
      heading: headingOf(group),
      papers: group.components.map(toPaper),
      notes: group.notes,
    }));
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

function headingOf(group: ComponentGroup): string {
  if (group.name === '') return isOnlyShown(group) ? 'Giấy tờ phải xuất trình' : '';
  return group.name;
}

function toPaper(component: Component): PaperLine {
  return { name: component.name, copies: copiesPhrase(component), handling: component.handling, notes: component.notes ?? [], forms: component.forms };
}

export function describePapers(record: ProcedureRecord): { lines: readonly string[]; notes: readonly string[] } {
  const groups = paperGroupsOf(record);
  const named = groups.filter((group) => group.heading !== '').length > 1 || (groups.length > 1 && groups.some((group) => group.heading !== ''));
  const lines = groups.flatMap((group) => {
    const heading = named && group.heading !== '' && !groupSaysHandling(group) ? [`${group.heading}:`] : [];
    return [...heading, ...group.papers.map(paperLine)];
  });
  const split = linesOf(record.componentsText);
  const notes = record.componentGroups.flatMap((group) => [...group.notes, ...group.components.flatMap((one) => one.notes ?? [])]);
  if (lines.length > 0) return { lines, notes: distinct([...notes, ...split]) };
  return { lines: split.length > 0 ? split : [], notes: distinct(notes) };
}

/** Headings that only repeat what each line says. */
function groupSaysHandling(group: PaperGroup): boolean {
  return /phai nop|phai xuat trinh/u.test(foldText(group.heading)) && group.heading.length < 60;
}

function paperLine(paper: PaperLine): string {
  const name = paper.name.replace(/[.;,]+$/u, '');
  if (paper.handling === 'present') return `${name} (xuất trình, xem xong trả lại)`;
  return paper.copies === '' ? name : `${name} (${paper.copies})`;
}
