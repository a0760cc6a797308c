import type { JSX } from 'preact';
import type { FieldFault } from '#kernel/app-error.ts';
import { paperSaid } from '../../../domain/difference/parts/papers.ts';
import type { Component, ComponentGroup, ProcedureRecord } from '../../../domain/record.ts';
import { Input, Rows, Side } from '../controls.tsx';
import { type FormTree, rowsOf, tree } from '../form-tree.ts';
import { isBlank, LONGEST_TEXT, lineIn, linesIn, type Place, type Section, textIn, tooLong } from '../section.ts';
import { SourceWords } from './source-words.tsx';

const HANDLINGS = [
  { value: 'submit', label: 'Nộp và giữ lại' },
  { value: 'present', label: 'Xuất trình, xem xong trả lại' },
] as const;
const CHOSEN = ['chinh', 'sao', 'nhan'];

export const papers: Section = {
  id: 'giay-to',
  title: 'Giấy tờ phải có',
  hint: 'Chia theo nhóm khi trường hợp khác nhau cần giấy tờ khác nhau. Điều chỉ để lưu ý thì ghi ở ô lưu ý, không phải là giấy tờ.',
  keys: ['componentGroups', 'componentsText'],
  toForm: (record) => tree({ 'loi-ghi-chung': record.componentsText }, { nhom: record.componentGroups.map(groupForm) }),
  read: (form, record) => {
    const read = rowsOf(form, 'nhom').map((row, at) => readGroup(row, `nhom.${at}.`, record));
    return {
      patch: { componentGroups: read.flatMap((one) => one.group ?? []), componentsText: textIn(form, 'loi-ghi-chung') },
      faults: [...read.flatMap((one) => one.faults), ...tooLong(form, '', { 'loi-ghi-chung': LONGEST_TEXT })],
    };
  },
  Form: ({ at, record }) => (
    <>
      <Rows at={at} list="nhom" thing="nhóm giấy tờ">
        {(group) => <GroupRow at={group} />}
      </Rows>
      <SourceWords at={at} text={record.componentsText} />
    </>
  ),
  summary: (record) => [
    ...record.componentGroups.map((group) => ({ label: group.name || 'Giấy tờ', value: <GroupSaid group={group} /> })),
    { label: 'Lời ghi chung', value: record.componentsText },
  ],
};

function GroupSaid({ group }: { readonly group: ComponentGroup }): JSX.Element {
  return (
    <>
      {group.components.map((one) => (
        <span class="said-line" key={one.name}>
          {paperSaid(one).vi}
        </span>
      ))}
      {group.notes.map((note) => (
        <span class="said-line quiet" key={note}>
          Lưu ý: {note}
        </span>
      ))}
    </>
  );
}

function GroupRow({ at }: { readonly at: Place }): JSX.Element {
  return (
    <>
      <Input at={at} name="ten" label="Tên nhóm" hint="Ví dụ: Giấy tờ phải nộp. Chỉ có một nhóm thì để trống cũng được" />
      <Rows at={at} list="giay" thing="giấy tờ">
        {(row) => <PaperRow at={row} />}
      </Rows>
      <Input at={at} name="luu-y" label="Lưu ý của nhóm này" hint="Mỗi dòng một lưu ý" control="textarea" rows={2} />
    </>
  );
}

function PaperRow({ at }: { readonly at: Place }): JSX.Element {
  return (
    <>
      <Input at={at} name="ten" label="Tên giấy tờ" control="textarea" rows={2} />
      <Side>
        <Input at={at} name="chinh" label="Bản chính" inputMode="numeric" width="short" fallback="0" />
        <Input at={at} name="sao" label="Bản sao" inputMode="numeric" width="short" fallback="0" />
        <Input at={at} name="nhan" label="Cách nhận" control="select" options={HANDLINGS} optional={false} />
        <Input at={at} name="ma" label="Mã giấy tờ" hint="Nếu kho dùng chung đã có" />
      </Side>
      <Side>
        <Input at={at} name="mau" label="Biểu mẫu" hint="Mỗi dòng một mẫu, ví dụ: Mẫu CT01" control="textarea" rows={2} />
        <Input at={at} name="giai-thich" label="Giải thích" hint="Mỗi dòng một ý" control="textarea" rows={2} />
      </Side>
    </>
  );
}

function groupForm(group: ComponentGroup): FormTree {
  return tree({ ten: group.name, 'luu-y': group.notes.map(oneLine).join('\n') }, { giay: group.components.map(paperForm) });
}

function paperForm(one: Component): FormTree {
  return tree({
    ten: one.name,
    chinh: String(one.originals),
    sao: String(one.copies),
    nhan: one.handling,
    ma: one.code,
    mau: one.forms.join('\n'),
    'giai-thich': (one.notes ?? []).map(oneLine).join('\n'),
  });
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

type GroupRead = { readonly group: ComponentGroup | null; readonly faults: readonly FieldFault[] };

function readGroup(row: FormTree, path: string, record: ProcedureRecord): GroupRead {
  if (isBlank(row, CHOSEN)) return { group: null, faults: [] };
  const read = rowsOf(row, 'giay').map((paper, at) => readPaper(paper, `${path}giay.${at}.`, record));
  const known = record.componentGroups.flatMap((group) => group.notes);
  const notes = linesIn(row, 'luu-y').map((note) => known.find((old) => oneLine(old) === note) ?? note);
  return {
    group: { name: lineIn(row, 'ten'), components: read.flatMap((one) => one.paper ?? []), notes },
    faults: [...read.flatMap((one) => one.faults), ...tooLong(row, path, { ten: 500, 'luu-y': LONGEST_TEXT })],
  };
}

type PaperRead = { readonly paper: Component | null; readonly faults: readonly FieldFault[] };

function readPaper(row: FormTree, path: string, record: ProcedureRecord): PaperRead {
  if (isBlank(row, CHOSEN)) return { paper: null, faults: [] };
  const [name, code] = [lineIn(row, 'ten'), lineIn(row, 'ma')];
  const [originals, copies] = [countIn(row, 'chinh'), countIn(row, 'sao')];
  const known = sameAsBefore(record, name, code);
  const notes = linesIn(row, 'giai-thich').map((note) => known?.notes?.find((old) => oneLine(old) === note) ?? note);
  const paper = {
    // Parts of a paper that are edited elsewhere (its form files) stay with it.
    ...withoutNotes(known),
    code,
    name: known !== undefined && oneLine(known.name) === name ? known.name : name,
    originals: originals ?? 0,
    copies: copies ?? 0,
    handling: HANDLINGS.find((one) => one.value === lineIn(row, 'nhan'))?.value ?? 'submit',
    forms: linesIn(row, 'mau'),
  };
  return { paper: notes.length === 0 ? paper : { ...paper, notes }, faults: paperFaults(row, path, { name, originals, copies }) };
}

function withoutNotes(known: Component | undefined): Partial<Omit<Component, 'notes'>> {
  if (known === undefined) return {};
  const { notes: _, ...rest } = known;
  return rest;
}

function sameAsBefore(record: ProcedureRecord, name: string, code: string): Component | undefined {
  const all = record.componentGroups.flatMap((group) => group.components);
  return all.find((one) => oneLine(one.name) === name) ?? all.find((one) => code !== '' && one.code === code);
}

/** Null when it is no number of copies that anybody hands in. */
function countIn(row: FormTree, name: string): number | null {
  const typed = lineIn(row, name) || '0';
  return /^\d{1,2}$/u.test(typed) ? Number(typed) : null;
}

type Counts = { readonly name: string; readonly originals: number | null; readonly copies: number | null };

function paperFaults(row: FormTree, path: string, { name, originals, copies }: Counts): readonly FieldFault[] {
  const number = (field: string) => ({ field: `${path}${field}`, message: `“${lineIn(row, field)}” chưa phải số bản. Hãy ghi số từ 0 đến 99.` });
  return [
    ...(name === '' ? [{ field: `${path}ten`, message: 'Giấy tờ này chưa có tên. Hãy ghi tên, hoặc bỏ dòng này.' }] : []),
    ...(originals === null ? [number('chinh')] : []),
    ...(copies === null ? [number('sao')] : []),
    ...(originals === 0 && copies === 0
      ? [{ field: `${path}chinh`, message: '0 bản chính và 0 bản sao thì không phải giấy tờ phải có. Hãy ghi số bản, hoặc chuyển lời này xuống ô lưu ý.' }]
      : []),
    ...tooLong(row, path, { ten: 3_000, mau: 2_000, 'giai-thich': LONGEST_TEXT }),
  ];
}
