import { foldText } from '#kernel/text.ts';
import type { Component, ProcedureRecord } from '../../record.ts';
import { type Change, changed, moved, type Said, said, sameValue } from '../change.ts';
import { listChanges, textListChanges, valueChange } from '../lists.ts';
import { pairUp } from '../pairing.ts';
import { copiesSaid, HANDLINGS, orNotSaid } from '../words.ts';

const PAPER = said('Giấy tờ', 'Paper');
const NOTE = said('Lưu ý về giấy tờ', 'Note on papers');

type Placed = { readonly component: Component; readonly group: string };

/** Papers added, taken away, reworded, with other numbers of copies, handled in another way, in another group. */
export function paperChanges(before: ProcedureRecord, after: ProcedureRecord): readonly Change[] {
  const [left, right] = [placed(before), placed(after)];
  const headings = headingChanges(before, after);
  const renamed = new Map(headings.map((change) => [change.before?.vi ?? '', change.after?.vi ?? '']));
  const changes = listChanges(left, right, {
    part: 'paper',
    thing: PAPER,
    key: ({ component }) => foldText(component.name),
    say: ({ component }) => paperSaid(component),
    within: (a, b) => withinPaper(a, b, renamed),
  });
  const notes = textListChanges(notesOf(before), notesOf(after), 'paper', NOTE);
  const text = valueChange('paper', said('Lời ghi về giấy tờ', 'Text on papers'), orNotSaid(before.componentsText), orNotSaid(after.componentsText));
  return [...headings, ...changes, ...notes, ...text];
}

function placed(record: ProcedureRecord): readonly Placed[] {
  return record.componentGroups.flatMap((group) => group.components.map((component) => ({ component, group: group.name })));
}

function notesOf(record: ProcedureRecord): readonly string[] {
  return record.componentGroups.flatMap((group) => group.notes);
}

export function paperSaid(component: Component): Said {
  const copies = copiesSaid(component);
  const shown = component.handling === 'present' ? HANDLINGS.present : null;
  return said(
    `${component.name} (${[copies.vi, shown?.vi].filter(Boolean).join(', ')})`,
    `${component.name} (${[copies.en, shown?.en].filter(Boolean).join(', ')})`,
  );
}

/** A heading that continues another one: most of what stood under it stands under the new one. */
function headingChanges(before: ProcedureRecord, after: ProcedureRecord): readonly Change[] {
  const names = (record: ProcedureRecord) => new Set(record.componentGroups.map((group) => group.name));
  const [old, fresh] = [names(before), names(after)];
  const found = pairUp(
    before.componentGroups.filter((group) => !fresh.has(group.name)),
    after.componentGroups.filter((group) => !old.has(group.name)),
    { key: () => '', text: (group) => group.components.map((one) => one.name).join(' ') },
  );
  return found.pairs.map((pair) =>
    changed('paper', said('Tên nhóm giấy tờ', 'Heading of papers'), { before: orNotSaid(pair.before.name), after: orNotSaid(pair.after.name) }),
  );
}

function withinPaper(before: Placed, after: Placed, renamed: ReadonlyMap<string, string>): readonly Change[] {
  const [a, b] = [before.component, after.component];
  const about = (vi: string, en: string) => said(`${vi} “${b.name}”`, `${en} “${b.name}”`);
  const oldGroup = orNotSaid(before.group);
  const group = renamed.has(oldGroup.vi) ? said(renamed.get(oldGroup.vi) ?? '') : oldGroup;
  const changes = [
    ...valueChange('paper', said('Tên giấy tờ', 'Name of a paper'), said(a.name), said(b.name)),
    ...valueChange('paper', about('Số bản của', 'Copies of'), copiesSaid(a), copiesSaid(b)),
    ...valueChange('paper', about('Cách nhận', 'Handling of'), HANDLINGS[a.handling], HANDLINGS[b.handling]),
    ...valueChange('paper', about('Nhóm của', 'Group of'), group, orNotSaid(after.group)),
    ...textListChanges(a.forms, b.forms, 'paper', about('Biểu mẫu của', 'Form of')),
    ...textListChanges(a.notes ?? [], b.notes ?? [], 'paper', about('Giải thích về', 'Explanation of')),
    ...valueChange('paper', about('Mã của', 'Code of'), orNotSaid(a.code), orNotSaid(b.code)),
  ];
  // Parts of a paper that this file does not know by name yet: never passed over in silence.
  return changes.length > 0 || sameValue(a, b) ? changes : [moved('paper', about('Tệp biểu mẫu và chi tiết của', 'Form files and details of'))];
}
