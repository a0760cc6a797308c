import type { Buffer } from 'node:buffer';
import { foldText } from '#kernel/text.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { openWorkbook, type ReadSheet, type WorkbookFault } from '#platform/spreadsheet/read-xlsx.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { ABOLISH, CHILD_KEYS, CHILD_SHEETS, type ChildKey, MAIN_COLUMNS, MAIN_SHEET, type SheetColumn } from '../domain/sheets/layout.ts';
import { readEntry, type SheetEntry } from '../domain/sheets/read.ts';
import type { SheetCell } from '../domain/sheets/write.ts';
import { contentsOf, type Standing, standingOf } from '../store/import-store.ts';
import { hashOfJson } from './content-hash.ts';
import type { Given, LineFault } from './import-catalogue.ts';
import { UNSTORABLE } from './read-exchange-lines.ts';
import { placeOf, readTemplateSheet, type TemplateRow } from './sheet-rows.ts';
import { situationFault } from './situation-fault.ts';

const PER_READ = 200;
/** Beyond this nobody reads on; the file is refused as a whole anyway. */
const MOST_FAULTS = 500;

const FAULTS: Readonly<Record<WorkbookFault, string>> = {
  'not-zip': 'tệp này không phải bảng tính .xlsx (hoặc bị cắt khi gửi); hãy lưu lại bằng Excel hay LibreOffice ở dạng .xlsx rồi gửi lại',
  'not-workbook': 'tệp này không phải bảng tính .xlsx mà là một loại tệp khác; hãy chọn lại tệp',
  encrypted: 'tệp đang có mật khẩu; hãy lưu lại không mật khẩu rồi gửi lại',
  'too-large': 'tệp mở ra quá lớn so với một danh mục nên không được đọc; hãy chia thành nhiều tệp, mỗi tệp ít thủ tục hơn',
  broken: 'tệp bị hỏng, không đọc hết được; hãy mở bằng Excel hay LibreOffice, lưu lại rồi gửi lại',
};

/**
 * Procedures of a spreadsheet in the layout of our template, laid over what is in force on the day. A file with any fault
 * gives only faults, so that nothing of it goes in.
 */
export async function* sheetItems(deps: Pick<Platform, 'db'>, bytes: Buffer, effectiveFrom: Temporal.PlainDate): AsyncGenerator<Given> {
  const read = await readTemplate(bytes);
  const faults = [...read.faults];
  const items: Given[] = [];
  for (let at = 0; at < read.entries.length; at += PER_READ) {
    const part = read.entries.slice(at, at + PER_READ);
    const standing = await standingOf(
      deps.db,
      part.map((one) => one.code),
      effectiveFrom,
    );
    const contents = await contentsOf(
      deps.db,
      [...standing.values()].flatMap((one) => one.id ?? []),
    );
    for (const entry of part) {
      const known = standing.get(entry.code);
      const item = toItem(entry, known, contents.get(known?.id ?? -1) ?? null);
      if ('faults' in item) faults.push(...item.faults);
      else items.push(item);
    }
  }
  if (faults.length > 0) yield* faults.slice(0, MOST_FAULTS).map((fault) => ({ kind: 'fault' as const, ...fault }));
  else yield* items;
}

function toItem(entry: SheetEntry, standing: Standing | undefined, base: ProcedureRecord | null): Given | { readonly faults: readonly LineFault[] } {
  const { code, row } = entry;
  const place = placeOf(MAIN_SHEET, row, null);
  const action = foldText(String(entry.main.action ?? ''));
  if (action === foldText(ABOLISH)) return { kind: 'abolish', line: row, place, code, name: base?.name ?? String(entry.main.name ?? '') };
  if (action !== '') {
    return {
      faults: [
        { line: row, place: placeOf(MAIN_SHEET, row, 1), reason: `"${String(entry.main.action)}" không phải việc nhận được; để trống hoặc chọn "${ABOLISH}"` },
      ],
    };
  }
  const read = readEntry(entry, base);
  if (!read.ok) {
    return {
      faults: read.faults.map((fault) => ({ line: fault.row, place: placeOf(fault.sheet, fault.row, fault.column), reason: `${code}: ${fault.reason}` })),
    };
  }
  if (!read.changed && base !== null)
    return { kind: 'record', line: row, place, code, name: base.name, record: base, hash: standing?.hash ?? '', period: null };
  const stale = base === null ? goneMeanwhile(entry) : changedMeanwhile(entry, standing?.hash ?? '');
  if (stale !== null) return { faults: [{ line: row, place, reason: `${code}: ${stale}` }] };
  // The table of cases is not in the sheets: papers edited there may no longer be those that it speaks of.
  const unsound = situationFault(read.record);
  if (unsound !== null) return { faults: [{ line: row, place, reason: `${code}: ${unsound}` }] };
  const json = JSON.stringify(read.record);
  if (UNSTORABLE.test(json)) return { faults: [{ line: row, place, reason: `${code}: có ký tự không lưu được; hãy gõ lại nội dung vừa sửa` }] };
  return { kind: 'record', line: row, place, code, name: read.record.name, record: read.record, hash: hashOfJson(json), period: null };
}

/** Laying an old copy over newer content would take the newer content back. */
function changedMeanwhile(entry: SheetEntry, hash: string): string | null {
  const origin = String(entry.main.origin ?? '').trim();
  if (origin === '') return 'thủ tục này đã có trong danh mục; hãy tải mẫu có sẵn nội dung của nó rồi sửa trên đó, để phần không sửa được giữ nguyên';
  if (hash.startsWith(origin)) return null;
  return 'thủ tục này đã đổi từ khi tải mẫu, hoặc sẽ có bản khác vào ngày hiệu lực; hãy tải lại mẫu rồi sửa trên bản mới';
}

function goneMeanwhile(entry: SheetEntry): string | null {
  if (String(entry.main.origin ?? '').trim() === '') return null;
  return 'thủ tục này không có hiệu lực vào ngày được chọn nên không sửa được; hãy chọn ngày khác, hoặc xóa dấu bản gốc nếu muốn công bố lại';
}

type Template = { readonly entries: readonly SheetEntry[]; readonly faults: readonly LineFault[] };

async function readTemplate(bytes: Buffer): Promise<Template> {
  const book = await openWorkbook(bytes);
  if (!book.ok) return { entries: [], faults: [{ line: 0, place: 'cả tệp', reason: FAULTS[book.fault] }] };
  try {
    return gather(book.sheets);
  } catch (error) {
    if (error instanceof RangeError) return { entries: [], faults: [{ line: 0, place: 'cả tệp', reason: FAULTS.broken }] };
    throw error;
  }
}

function gather(sheets: readonly ReadSheet[]): Template {
  const faults: LineFault[] = [];
  const rowsOf = (name: string, columns: readonly SheetColumn[]): readonly TemplateRow[] => {
    const sheet = sheets.find((one) => foldText(one.name) === foldText(name));
    if (sheet === undefined) {
      faults.push({ line: 0, place: 'cả tệp', reason: `thiếu trang "${name}"; hãy dùng tệp mẫu tải ở trang Xuất và giữ tên các trang` });
      return [];
    }
    const read = readTemplateSheet(sheet, columns);
    faults.push(...read.faults);
    return read.rows;
  };
  const main = rowsOf(MAIN_SHEET, MAIN_COLUMNS);
  // Without the first sheet every code of the others would be unknown, which tells nobody anything.
  if (faults.length > 0 && main.length === 0) return { entries: [], faults };
  const entries = new Map<string, { entry: SheetEntry; children: Partial<Record<ChildKey, { row: number; cells: readonly SheetCell[] }[]>> }>();
  for (const row of main) {
    const before = entries.get(row.code);
    if (before)
      faults.push({ line: row.row, place: placeOf(MAIN_SHEET, row.row, 0), reason: `mã ${row.code} đã có ở dòng ${before.entry.row}; mỗi thủ tục một dòng` });
    else entries.set(row.code, newEntry(row));
  }
  for (const key of CHILD_KEYS) {
    for (const row of rowsOf(CHILD_SHEETS[key].name, CHILD_SHEETS[key].columns)) addChild(key, row, entries.get(row.code)?.children ?? null, faults);
  }
  return { entries: [...entries.values()].map(({ entry }) => entry), faults };
}

function newEntry({ row, code, cells }: TemplateRow) {
  const children: Partial<Record<ChildKey, { row: number; cells: readonly SheetCell[] }[]>> = {};
  const main = Object.fromEntries(MAIN_COLUMNS.map(({ key }, index) => [key, cells[index] ?? null]));
  return { entry: { code, row, main, children }, children };
}

function addChild(
  key: ChildKey,
  row: TemplateRow,
  children: Partial<Record<ChildKey, { row: number; cells: readonly SheetCell[] }[]>> | null,
  faults: LineFault[],
): void {
  if (children === null) {
    faults.push({
      line: row.row,
      place: placeOf(CHILD_SHEETS[key].name, row.row, 0),
      reason: `mã ${row.code} không có ở trang "${MAIN_SHEET}"; hãy thêm thủ tục ấy hoặc xóa dòng này`,
    });
    return;
  }
  const rows = children[key] ?? [];
  children[key] = rows;
  rows.push({ row: row.row, cells: row.cells.slice(1) });
}
