import { writeExchangeLine } from '../exchange/write.ts';
import { readExchangeLine } from '../exchange.ts';
import { carryForms } from '../form-file.ts';
import type { ProcedureRecord } from '../record.ts';
import { emptyRecord } from '../revisions/blank.ts';
import { bad, type CellRead, good, plainCell, readChoice, readChoices, readEntries, readText, readWhole, sameRows } from './cells.ts';
import {
  CHILD_KEYS,
  CHILD_SHEETS,
  type ChildKey,
  DETAIL_WORDS,
  FRONT_DOOR_WORDS,
  LEVEL_WORDS,
  LIFE_EVENT_WORDS,
  MAIN_COLUMNS,
  MAIN_SHEET,
  type MainKey,
  SERVICE_WORDS,
  TYPE_WORDS,
  YES_NO,
} from './layout.ts';
import { type RowFault, readChild } from './read-children.ts';
import { childRows, mainCells, type SheetCell, type SheetRow } from './write.ts';

/** What a spreadsheet says of one procedure. Rows carry their numbers in the sheet, for what has to be told. */
export type SheetEntry = {
  readonly code: string;
  readonly row: number;
  readonly main: Readonly<Partial<Record<MainKey, SheetCell>>>;
  readonly children: Readonly<Partial<Record<ChildKey, readonly { readonly row: number; readonly cells: SheetRow }[]>>>;
};

export type SheetFault = {
  readonly sheet: string;
  readonly row: number /** From 0; null: the row as a whole. */;
  readonly column: number | null;
  readonly reason: string;
};

export type EntryRead =
  | { readonly ok: true; readonly record: ProcedureRecord; readonly changed: boolean }
  | { readonly ok: false; readonly faults: readonly SheetFault[] };

/**
 * Lays what the spreadsheet says over the record in force: a part whose cells are as the template wrote them stays as it
 * is, to the last sign; only edited parts are read from the cells. Parts that the sheets do not show are kept.
 */
export function readEntry(entry: SheetEntry, base: ProcedureRecord | null): EntryRead {
  const main = readMain(entry, base ?? emptyRecord(entry.code));
  const parts = readChildren(entry, main.record);
  const faults = [...main.faults, ...parts.faults];
  if (faults.length > 0) return { ok: false, faults };
  const edited = main.edited + parts.edited;
  if (edited === 0 && base !== null) return { ok: true, record: base, changed: false };
  // Through the exchange format, which leaves out optional parts that were emptied and makes the spelling even.
  // Files of forms are not in the sheets: they stay with their papers.
  const papers = parts.record.componentGroups;
  const componentGroups = base === null || papers === base.componentGroups ? papers : carryForms(base.componentGroups, papers);
  return { ok: true, record: readExchangeLine(writeExchangeLine({ ...parts.record, componentGroups })), changed: true };
}

type Laid = { readonly record: ProcedureRecord; readonly edited: number; readonly faults: readonly SheetFault[] };

function readChildren(entry: SheetEntry, under: ProcedureRecord): Laid {
  const before = childRows(under);
  const faults: SheetFault[] = [];
  let [record, edited] = [under, 0];
  for (const key of CHILD_KEYS) {
    const rows = entry.children[key] ?? [];
    const cells = rows.map((one) => one.cells);
    if (sameRows(cells, before[key])) continue;
    const read = readChild(key, cells);
    if (!read.ok) faults.push(toFault(key, rows[read.fault.index]?.row ?? entry.row, read.fault));
    else record = { ...record, [key]: read.value };
    edited += 1;
  }
  return { record, edited, faults };
}

function toFault(key: ChildKey, row: number, fault: RowFault): SheetFault {
  return { sheet: CHILD_SHEETS[key].name, row, column: fault.column, reason: fault.reason };
}

type MainPart = Exclude<MainKey, 'code' | 'action' | 'origin'>;
type Reader = (cell: SheetCell | undefined) => CellRead<unknown>;

const entries: Reader = (cell) => good(readEntries(cell));

const READERS: Readonly<Record<MainPart, Reader>> = {
  name: (cell) => (plainCell(cell).trim() === '' ? bad('thiếu tên thủ tục; hãy gõ tên') : readText(cell)),
  everydayName: readText,
  nameEn: readText,
  fields: (cell) => good(readEntries(cell).map(readField)),
  levels: (cell) => readChoices(LEVEL_WORDS, cell),
  audience: entries,
  type: (cell) => orElse(readChoice(TYPE_WORDS, cell), 'unknown'),
  decisionNo: readText,
  promulgator: readText,
  executingAgencies: entries,
  competentAuthority: entries,
  coordinatingAgencies: entries,
  receivingAddress: readText,
  results: entries,
  requirements: readText,
  serviceLevel: (cell) => readChoice(SERVICE_WORDS, cell),
  level2019: readLevel2019,
  boundaryFree: (cell) => orElse(readChoice(YES_NO, cell), false),
  frontDoor: (cell) => readChoice(FRONT_DOOR_WORDS, cell),
  lifeEvents: (cell) => readChoices(LIFE_EVENT_WORDS, cell),
  keywords: entries,
  url: readUrl,
  termsText: readText,
  componentsText: readText,
  legalBasisText: readText,
  state: readText,
  detail: (cell) => orElse(readChoice(DETAIL_WORDS, cell), 'structured'),
};

function readMain(entry: SheetEntry, under: ProcedureRecord): Laid {
  const before = mainCells(under);
  const faults: SheetFault[] = [];
  let [record, edited] = [under, 0];
  for (const [column, { key }] of MAIN_COLUMNS.entries()) {
    if (key === 'code' || key === 'action' || key === 'origin') continue;
    const cell = entry.main[key];
    if (plainCell(cell) === plainCell(before[key]) && !(key === 'name' && under.name === '')) continue;
    const read = READERS[key](cell);
    if (!read.ok) faults.push({ sheet: MAIN_SHEET, row: entry.row, column, reason: read.reason });
    else record = { ...record, [key]: read.value };
    edited += 1;
  }
  return { record, edited, faults };
}

function orElse<T>(read: CellRead<T | null>, otherwise: T): CellRead<T> {
  return read.ok ? good(read.value ?? otherwise) : read;
}

function readField(text: string): ProcedureRecord['fields'][number] {
  const coded = /^(?<name>.+?)\s*\[(?<code>[^\][]+)\]$/u.exec(text)?.groups;
  return { code: coded?.code ?? null, name: coded?.name ?? text };
}

function readLevel2019(cell: SheetCell | undefined): CellRead<number | null> {
  const read = readWhole(cell);
  if (!read.ok || read.value === null || (read.value >= 1 && read.value <= 4)) return read;
  return bad(`${read.value} không phải mức độ; chỉ nhận 1, 2, 3, 4 hoặc để trống`);
}

function readUrl(cell: SheetCell | undefined): CellRead<string> {
  const text = plainCell(cell).trim();
  if (text === '' || /^https?:\/\/[^\s"<>]+$/iu.test(text)) return good(text);
  return bad('địa chỉ phải bắt đầu bằng https:// và không có khoảng trắng');
}
