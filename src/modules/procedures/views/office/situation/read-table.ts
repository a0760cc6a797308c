import { normaliseText } from '#kernel/text.ts';
import type { AddedPaper, CaseFee, Condition, SituationExample, SituationQuestion, SituationRule, SituationTable } from '../../../domain/situation/table.ts';
import type { Channel, Fee, TimeLimit } from '../../../domain/terms.ts';
import { type FormTree, fieldOf, rowsOf } from '../form-tree.ts';
import { LISTS, lineOf } from './table-form.ts';

const CHANNELS: readonly Channel[] = ['direct', 'online', 'postal'];
const RULES: readonly Fee['rule'][] = ['amount', 'free', 'set-by-province', 'see-text'];
const KINDS: readonly Fee['kind'][] = ['state_fee', 'service_charge', 'price', 'unknown'];
const UNITS: readonly TimeLimit['unit'][] = ['same_day', 'working_day', 'day', 'month', 'hour', 'unspecified'];

/** What was typed as a table: nothing is judged here, so that the check can name every fault in its row. */
export function readTable(form: FormTree): SituationTable {
  const rows = rowsOf(form, LISTS.questions);
  const ids = rows.map((row) => fieldOf(row, 'ma'));
  const questions = rows.map((row, at) => readQuestion(row, ids.slice(0, at)));
  return {
    questions,
    rules: rowsOf(form, LISTS.rules).map((row) => readRule(row, ids)),
    examples: rowsOf(form, LISTS.examples).map((row) => readExample(row, ids)),
  };
}

function readQuestion(row: FormTree, before: readonly string[]): SituationQuestion {
  const options = rowsOf(row, LISTS.options).map((option) => ({ id: fieldOf(option, 'ma'), label: lineOf(option, 'loi') }));
  return { id: fieldOf(row, 'ma'), text: lineOf(row, 'loi'), help: lineOf(row, 'giai-thich'), options, when: conditionsIn(row, before) };
}

function conditionsIn(row: FormTree, questions: readonly string[]): readonly Condition[] {
  return questions.flatMap((question) => {
    const anyOf = valuesIn(row, `khi-${question}`);
    return question === '' || anyOf.length === 0 ? [] : [{ question, anyOf }];
  });
}

function valuesIn(row: FormTree, name: string): readonly string[] {
  return [...new Set(fieldOf(row, name).split('\n').map(normaliseText))].filter((value) => value !== '');
}

function readRule(row: FormTree, questions: readonly string[]): SituationRule {
  const papers = Object.entries(row.fields).flatMap(([name, value]) => (/^giay-\d+$/u.test(name) && value !== '' ? [value] : []));
  const named = (word: string) => papers.filter((value) => value.startsWith(`${word} `)).map((value) => value.slice(word.length + 1));
  const [reason, where] = [lineOf(row, 'khong-lam'), lineOf(row, 'di-dau')];
  return {
    when: conditionsIn(row, questions),
    why: lineOf(row, 'vi-sao'),
    keep: named('can'),
    drop: [...named('khong'), ...valuesIn(row, 'giay-la')],
    add: rowsOf(row, LISTS.added).map(readAdded),
    channel: CHANNELS.find((one) => one === fieldOf(row, 'cach-nop')) ?? null,
    fees: rowsOf(row, LISTS.fees).map(readFee),
    limit: readLimit(row),
    notes: valuesIn(row, 'luu-y'),
    warning: lineOf(row, 'canh-bao'),
    blocked: reason === '' && where === '' ? null : { reason, where },
  };
}

function readAdded(row: FormTree): AddedPaper {
  return {
    name: lineOf(row, 'ten'),
    originals: countIn(row, 'chinh'),
    copies: countIn(row, 'sao'),
    handling: fieldOf(row, 'nhan') === 'present' ? 'present' : 'submit',
    note: lineOf(row, 'giai-thich'),
  };
}

function countIn(row: FormTree, name: string): number {
  const typed = lineOf(row, name);
  return /^\d$/u.test(typed) ? Number(typed) : 0;
}

function readFee(row: FormTree): CaseFee {
  const rule = RULES.find((one) => one === fieldOf(row, 'muc')) ?? 'amount';
  const digits = lineOf(row, 'tien').replace(/[\s.,đ]|đồng/giu, '');
  const amount = rule === 'amount' && /^\d{1,12}$/u.test(digits) ? Number(digits) : null;
  const fee = { kind: KINDS.find((one) => one === fieldOf(row, 'loai')) ?? 'state_fee', amount, rule, text: lineOf(row, 'loi') };
  return { channels: CHANNELS.filter((channel) => valuesIn(row, 'cach').includes(channel)), fee };
}

/** No unit and no words: this row says nothing of the time. A unit without a number is told as a fault by the check. */
function readLimit(row: FormTree): TimeLimit | null {
  const unit = UNITS.find((one) => one === fieldOf(row, 'han-don-vi'));
  const note = lineOf(row, 'han-loi');
  const typed = lineOf(row, 'han-so').replace(',', '.');
  const amount = /^\d{1,3}(?:\.\d{1,2})?$/u.test(typed) && Number(typed) > 0 ? Number(typed) : null;
  if (unit === undefined) return amount === null && note === '' ? null : { amount: null, unit: 'unspecified', note };
  if (unit === 'same_day') return { amount: 1, unit, note };
  return unit === 'unspecified' || amount === null ? { amount: null, unit: 'unspecified', note } : { amount, unit, note };
}

function readExample(row: FormTree, questions: readonly string[]): SituationExample {
  const answers = questions.flatMap((id) => {
    const option = fieldOf(row, `tl-${id}`);
    return option === '' ? [] : [[id, option] as const];
  });
  const blocked = fieldOf(row, 'khong-lam') === 'co';
  return {
    name: lineOf(row, 'ten'),
    answers: Object.fromEntries(answers),
    papers: blocked || fieldOf(row, 'co-giay') !== 'co' ? null : [...valuesIn(row, 'giay'), ...valuesIn(row, 'giay-them')],
    fee: blocked ? '' : lineOf(row, 'phi'),
    time: blocked ? '' : lineOf(row, 'han'),
    blocked,
  };
}
