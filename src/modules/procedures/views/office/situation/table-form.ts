import { foldText, normaliseText } from '#kernel/text.ts';
import type { ProcedureRecord } from '../../../domain/record.ts';
import { paperKeys } from '../../../domain/situation/papers.ts';
import type { CaseFee, Condition, SituationExample, SituationQuestion, SituationRule, SituationTable } from '../../../domain/situation/table.ts';
import { type FormTree, fieldOf, rowsOf, tree } from '../form-tree.ts';

/** Lists of the form: questions with their options, rows with added papers and fees, examples. */
export const LISTS = { questions: 'hoi', options: 'chon', rules: 'dong', added: 'them', fees: 'phi', examples: 'vi-du' } as const;

/** The table as its form shows it. Papers are named by place for the controls, by key in what the controls hold. */
export function tableToForm(table: SituationTable, record: Pick<ProcedureRecord, 'componentGroups'>): FormTree {
  return tree(
    {},
    {
      [LISTS.questions]: table.questions.map(questionForm),
      [LISTS.rules]: table.rules.map((rule) => ruleForm(rule, record)),
      [LISTS.examples]: table.examples.map((example) => exampleForm(example, record)),
    },
  );
}

function questionForm({ id, text, help, options, when }: SituationQuestion): FormTree {
  const rows = options.map((option) => tree({ ma: option.id, loi: option.label }));
  return tree({ ma: id, loi: text, 'giai-thich': help, ...conditionFields(when) }, { [LISTS.options]: rows });
}

function conditionFields(when: readonly Condition[]): Readonly<Record<string, string>> {
  return Object.fromEntries(when.map(({ question, anyOf }) => [`khi-${question}`, anyOf.join('\n')]));
}

function ruleForm(rule: SituationRule, record: Pick<ProcedureRecord, 'componentGroups'>): FormTree {
  const papers = paperKeys(record).flatMap(({ key }, at) => {
    const word = rule.keep.includes(key) ? 'can' : rule.drop.includes(key) ? 'khong' : '';
    return word === '' ? [] : [[`giay-${at}`, `${word} ${key}`] as const];
  });
  const known = new Set(paperKeys(record).map(({ key }) => key));
  const strange = [...rule.keep, ...rule.drop].filter((key) => !known.has(key));
  return tree(
    {
      ...conditionFields(rule.when),
      ...Object.fromEntries(papers),
      'vi-sao': rule.why,
      // A paper that is no more is kept in sight, so that the officer is told of it and not the citizen.
      'giay-la': strange.join('\n'),
      'cach-nop': rule.channel ?? '',
      'han-so': rule.limit?.amount?.toString().replace('.', ',') ?? '',
      'han-don-vi': rule.limit?.unit ?? '',
      'han-loi': rule.limit?.note.replaceAll('\n', ' ') ?? '',
      'luu-y': rule.notes.join('\n'),
      'canh-bao': rule.warning,
      'khong-lam': rule.blocked?.reason ?? '',
      'di-dau': rule.blocked?.where ?? '',
    },
    { [LISTS.added]: rule.add.map(addedForm), [LISTS.fees]: rule.fees.map(feeForm) },
  );
}

function addedForm({ name, originals, copies, handling, note }: SituationRule['add'][number]): FormTree {
  return tree({ ten: name, chinh: String(originals), sao: String(copies), nhan: handling, 'giai-thich': note });
}

function feeForm({ channels, fee }: CaseFee): FormTree {
  const said = { cach: channels.join('\n'), muc: fee.rule, loai: fee.kind, tien: fee.amount === null ? '' : String(fee.amount) };
  return tree({ ...said, loi: fee.text.replaceAll('\n', ' ') });
}

function exampleForm(example: SituationExample, record: Pick<ProcedureRecord, 'componentGroups'>): FormTree {
  const known = new Set(paperKeys(record).map(({ key }) => key));
  const answers = Object.entries(example.answers).map(([id, option]) => [`tl-${id}`, option]);
  return tree({
    ...Object.fromEntries(answers),
    ten: example.name,
    'co-giay': example.papers === null ? '' : 'co',
    giay: (example.papers ?? []).filter((key) => known.has(key)).join('\n'),
    'giay-them': (example.papers ?? []).filter((key) => !known.has(key)).join('\n'),
    phi: example.fee,
    han: example.time,
    'khong-lam': example.blocked ? 'co' : '',
  });
}

/** What the officer never has to think of: ids of questions and options, made of their words and kept from then on. */
export function withIds(form: FormTree): FormTree {
  const questions = named(rowsOf(form, LISTS.questions), 'cau').map((row) => ({
    ...row,
    lists: { ...row.lists, [LISTS.options]: named(rowsOf(row, LISTS.options), 'chon') },
  }));
  return { ...form, lists: { ...form.lists, [LISTS.questions]: questions } };
}

function named(rows: readonly FormTree[], fallback: string): readonly FormTree[] {
  const taken = new Set(rows.map((row) => fieldOf(row, 'ma')).filter((id) => id !== ''));
  return rows.map((row) => {
    if (fieldOf(row, 'ma') !== '' || fieldOf(row, 'loi').trim() === '') return row;
    const id = freeId(slugOf(fieldOf(row, 'loi')) || fallback, taken);
    taken.add(id);
    return { ...row, fields: { ...row.fields, ma: id } };
  });
}

const WORDS_IN_ID = 4;

function slugOf(text: string): string {
  const words = foldText(text).match(/[a-z0-9]+/gu) ?? [];
  const slug = words.slice(0, WORDS_IN_ID).join('-').slice(0, 26);
  return /^[a-z]/u.test(slug) ? slug : slug === '' ? '' : `c-${slug}`;
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  for (let no = 1; ; no += 1) {
    const id = no === 1 ? base : `${base}-${no}`;
    if (!taken.has(id)) return id;
  }
}

/** Rows of which nothing was typed fall away, so that row numbers in messages are those on the page. */
export function withoutBlankRows(form: FormTree): FormTree {
  const lists = Object.entries(form.lists).map(([name, rows]) => [name, rows.map(withoutBlankRows).filter((row) => !isBlankRow(row))] as const);
  return { ...form, lists: Object.fromEntries(lists) };
}

/** Choices that stand somewhere from the beginning say nothing by themselves. */
const STANDING = new Set(['nhan', 'muc', 'loai', 'han-don-vi', 'chinh', 'sao', 'co-giay', 'ma']);

function isBlankRow(row: FormTree): boolean {
  const typed = Object.entries(row.fields).some(([name, value]) => !STANDING.has(name) && value.trim() !== '');
  return !typed && Object.values(row.lists).every((rows) => rows.length === 0);
}

export function lineOf(row: FormTree, name: string): string {
  return normaliseText(fieldOf(row, name));
}
