import type { ChannelTerms, Component, ComponentGroup, Fee, ProcedureCase, ProcedureRecord, TimeLimit } from '../record.ts';
import { bad, type CellRead, plainCell, readChoice, readEntries, readMoney, readNumber, readText, readWhole } from './cells.ts';
import { AS_NOTE, CHANNEL_WORDS, type ChildKey, FEE_KIND_WORDS, FEE_RULE_WORDS, PAPER_KINDS, UNIT_WORDS } from './layout.ts';
import type { SheetCell, SheetRow } from './write.ts';

/** `index`: which row of the part, from 0. `column`: from 0 in the sheet, the code being column 0. */
export type RowFault = { readonly index: number; readonly column: number; readonly reason: string };
export type ChildRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: RowFault };

/** Thrown inside this file only, and caught at its door: a fault deep in a row ends the reading of the part. */
class CellFault extends Error {
  readonly fault: RowFault;
  constructor(fault: RowFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

/** Reads the cells of one row by their columns; the code is not among `cells`. */
type RowReader = {
  readonly index: number;
  readonly cells: SheetRow;
  readonly read: <T>(column: number, reader: (cell: SheetCell | undefined) => CellRead<T>) => T;
};

function readerOf(cells: SheetRow, index: number): RowReader {
  return {
    index,
    cells,
    read: (column, reader) => {
      const read = reader(cells[column - 1]);
      if (read.ok) return read.value;
      throw new CellFault({ index, column, reason: read.reason });
    },
  };
}

/** The rows of one part of one procedure, as the part of the record. */
export function readChild(key: ChildKey, rows: readonly SheetRow[]): ChildRead {
  try {
    return { ok: true, value: PARTS[key](rows.map(readerOf)) };
  } catch (error) {
    if (error instanceof CellFault) return { ok: false, fault: error.fault };
    throw error;
  }
}

const PARTS: Readonly<Record<ChildKey, (rows: readonly RowReader[]) => unknown>> = {
  componentGroups: readGroups,
  terms: readTerms,
  cases: (rows): readonly ProcedureCase[] => rows.map((row) => ({ code: text(row, 1), name: text(row, 2), limit: readLimit(row, 3, '') })),
  steps: (rows): ProcedureRecord['steps'] => rows.map((row) => ({ name: text(row, 1), text: text(row, 2) })),
  legalBases: (rows): ProcedureRecord['legalBases'] => rows.map((row) => ({ code: text(row, 1), title: text(row, 2) })),
  faq: (rows): ProcedureRecord['faq'] => rows.map((row) => ({ question: needed(row, 1, 'câu hỏi'), answer: needed(row, 2, 'câu trả lời') })),
  internalProcess: (rows): ProcedureRecord['internalProcess'] =>
    rows.map((row) => ({ name: needed(row, 1, 'tên bước'), role: text(row, 2), unit: text(row, 3), hours: row.read(4, readNumber) })),
};

function text(row: RowReader, column: number): string {
  return row.read(column, readText);
}

function needed(row: RowReader, column: number, what: string): string {
  return row.read(column, (cell) => (plainCell(cell).trim() === '' ? bad(`thiếu ${what}`) : readText(cell)));
}

/** Amount, unit and note stand side by side. */
function readLimit(row: RowReader, column: number, note: string): TimeLimit {
  const amount = row.read(column, readNumber);
  const unit = row.read(column + 1, (cell) => readChoice(UNIT_WORDS, cell));
  const own = text(row, column + 2);
  if (amount !== null && unit === null)
    throw new CellFault({ index: row.index, column: column + 1, reason: 'có số mà chưa có đơn vị; hãy chọn đơn vị thời hạn' });
  return { amount: unit === 'same_day' ? (amount ?? 1) : amount, unit: unit ?? 'unspecified', note: own === AS_NOTE ? note : own };
}

type TermsDraft = { readonly number: number; readonly terms: Omit<ChannelTerms, 'fees'>; readonly fees: Fee[] };

/** Rows with the same number are one way of filing; the first says how and how long, each may add a fee. */
function readTerms(rows: readonly RowReader[]): readonly ChannelTerms[] {
  const drafts: TermsDraft[] = [];
  for (const row of rows) {
    const number =
      row.read(1, (cell) =>
        plainCell(cell).trim() === '' ? bad('thiếu số thứ tự của cách nộp; các dòng cùng một cách nộp ghi cùng một số') : readWhole(cell),
      ) ?? 0;
    const last = drafts.at(-1);
    const draft = last?.number === number ? last : { number, terms: readTermsHead(row), fees: [] };
    if (draft !== last) drafts.push(draft);
    const fee = readFee(row);
    if (fee !== null) draft.fees.push(fee);
  }
  return drafts.map(({ terms, fees }) => ({ channel: terms.channel, limit: terms.limit, fees, note: terms.note }));
}

function readTermsHead(row: RowReader): Omit<ChannelTerms, 'fees'> {
  const channel = row.read(2, (cell) => readChoice(CHANNEL_WORDS, cell));
  if (channel === null) throw new CellFault({ index: row.index, column: 2, reason: 'thiếu kênh nộp; hãy chọn Trực tiếp, Trực tuyến hoặc Bưu chính' });
  const note = text(row, 6);
  return { channel, limit: readLimit(row, 3, note), note };
}

function readFee(row: RowReader): Fee | null {
  if (row.cells.slice(6).every((cell) => plainCell(cell).trim() === '')) return null;
  const amount = row.read(8, readMoney);
  const rule = row.read(9, (cell) => readChoice(FEE_RULE_WORDS, cell)) ?? (amount !== null && amount > 0 ? 'amount' : 'see-text');
  if (rule === 'amount' && amount === null)
    throw new CellFault({ index: row.index, column: 8, reason: 'thiếu mức thu; hãy gõ số tiền, hoặc chọn cách hiểu khác' });
  return { kind: row.read(7, (cell) => readChoice(FEE_KIND_WORDS, cell)) ?? 'unknown', amount, rule, text: text(row, 10) };
}

type GroupDraft = { readonly name: string; readonly components: Component[]; readonly notes: string[] };

function readGroups(rows: readonly RowReader[]): readonly ComponentGroup[] {
  const groups: GroupDraft[] = [];
  for (const row of rows) {
    const name = text(row, 1);
    const kind = row.read(2, (cell) => readChoice(PAPER_KINDS, cell)) ?? 'submit';
    const last = groups.at(-1);
    const group = last === undefined || last.name !== name || kind === 'heading' ? { name, components: [], notes: [] } : last;
    if (group !== last) groups.push(group);
    if (kind === 'note') group.notes.push(needed(row, 4, 'nội dung lưu ý'));
    else if (kind !== 'heading') group.components.push(readComponent(row, kind));
  }
  return groups;
}

function readComponent(row: RowReader, handling: Component['handling']): Component {
  const notes = readEntries(row.cells[7]);
  return {
    code: text(row, 3),
    name: needed(row, 4, 'tên giấy tờ'),
    originals: row.read(5, readWhole) ?? 0,
    copies: row.read(6, readWhole) ?? 0,
    handling,
    forms: readEntries(row.cells[6]),
    ...(notes.length === 0 ? {} : { notes }),
  };
}
