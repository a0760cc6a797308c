import { parseProcedureCode } from '#kernel/codes.ts';
import { foldText } from '#kernel/text.ts';
import { addressOf } from '#platform/spreadsheet/cell.ts';
import type { ReadCell, ReadRow, ReadSheet } from '#platform/spreadsheet/read-xlsx.ts';
import type { SheetColumn } from '../domain/sheets/layout.ts';
import type { SheetCell, SheetRow } from '../domain/sheets/write.ts';
import type { LineFault } from './import-catalogue.ts';

/** A row of a sheet of the template, its cells in the order of the template whatever their order in the file. */
export type TemplateRow = { readonly row: number; readonly code: string; readonly cells: SheetRow };
export type TemplateSheet = { readonly rows: readonly TemplateRow[]; readonly faults: readonly LineFault[] };

/** Where each column of the template stands in the file, or why the sheet cannot be read. */
export type Columns = ReadonlyMap<number, number>;

export function placeOf(sheet: string, row: number, column: number | null): string {
  return column === null ? `trang ${sheet}, dòng ${row}` : `trang ${sheet}, ô ${addressOf(column, row)}`;
}

/** Reads one sheet against its columns. Formulas, dates, merged cells and rows without a code are faults with their address. */
export function readTemplateSheet(sheet: ReadSheet, columns: readonly SheetColumn[]): TemplateSheet {
  const faults: LineFault[] = sheet.merged.map((range) => ({
    line: Number(/\d+/u.exec(range)?.[0] ?? 0),
    place: `trang ${sheet.name}, ô ${range}`,
    reason: 'các ô này bị gộp nên không biết giá trị thuộc dòng nào; hãy bỏ gộp ô (Unmerge) rồi điền từng ô',
  }));
  const rows: TemplateRow[] = [];
  let places: Columns | null = null;
  for (const row of sheet.rows()) {
    if (places === null) {
      const found = findColumns(sheet.name, row, columns);
      if (!found.ok) return { rows: [], faults: [...faults, ...found.faults] };
      places = found.places;
    } else readRow(sheet.name, row, { columns, places, rows, faults });
  }
  if (places === null) faults.push({ line: 1, place: `trang ${sheet.name}`, reason: 'trang trống, không có dòng tiêu đề; hãy dùng tệp mẫu tải ở trang Xuất' });
  return { rows, faults };
}

type Found = { readonly ok: true; readonly places: Columns } | { readonly ok: false; readonly faults: readonly LineFault[] };

function findColumns(name: string, header: ReadRow, columns: readonly SheetColumn[]): Found {
  const titles = [...header.cells].map(([column, cell]) => ({ column, title: cell.text.trim(), folded: foldText(cell.text) }));
  const places = new Map<number, number>();
  const missing: string[] = [];
  for (const [index, { header: wanted }] of columns.entries()) {
    const found = titles.find((one) => one.folded === foldText(wanted));
    if (found) places.set(index, found.column);
    else missing.push(wanted);
  }
  if (missing.length === 0) return { ok: true, places };
  const known = new Set(columns.map((column) => foldText(column.header)));
  const strange = titles.filter((one) => !known.has(one.folded)).map((one) => `"${one.title}"`);
  const renamed = strange.length > 0 ? ` Cột lạ đang có: ${strange.slice(0, 5).join(', ')}; nếu là cột bị đổi tên, hãy trả lại tên cũ.` : '';
  return {
    ok: false,
    faults: missing.map((title) => ({ line: header.row, place: `trang ${name}, dòng ${header.row}`, reason: `thiếu cột "${title}".${renamed}` })),
  };
}

type Reading = { readonly columns: readonly SheetColumn[]; readonly places: Columns; readonly rows: TemplateRow[]; readonly faults: LineFault[] };

function readRow(name: string, { row, cells }: ReadRow, { columns, places, rows, faults }: Reading): void {
  const values: SheetCell[] = [];
  let filled = false;
  for (const index of columns.keys()) {
    const column = places.get(index) ?? index;
    const cell = cells.get(column);
    const wrong = cell && refused(cell);
    if (wrong) faults.push({ line: row, place: placeOf(name, row, column), reason: wrong });
    const value = cell === undefined ? null : cellValue(cell);
    values.push(value);
    if (value !== null && String(value).trim() !== '') filled = true;
  }
  if (!filled) return;
  const code = readCode(values[0]);
  if (code.ok) rows.push({ row, code: code.code, cells: values });
  else faults.push({ line: row, place: placeOf(name, row, places.get(0) ?? 0), reason: code.reason });
}

/** Nothing is ever evaluated: whoever wrote the formula sees its result, and that is what should be typed. */
function refused(cell: ReadCell): string | null {
  if (cell.kind === 'formula') return 'ô này là công thức; hãy thay bằng giá trị (chép rồi dán dạng “chỉ giá trị”)';
  if (cell.kind === 'date') return 'ô này đang là ngày tháng của bảng tính; hãy định dạng ô thành Văn bản (Text) rồi gõ lại';
  if (cell.kind === 'error') return `ô này đang báo lỗi ${cell.text}; hãy gõ lại giá trị`;
  return null;
}

function cellValue(cell: ReadCell): SheetCell {
  return cell.number ?? cell.text.normalize('NFC');
}

function readCode(cell: SheetCell | undefined): { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: string } {
  // A spreadsheet that took the code for a number has dropped zeros at its end: 1.00119 was 1.001190.
  const typed = typeof cell === 'number' ? cell.toFixed(6) : String(cell ?? '').trim();
  if (typed === '') return { ok: false, reason: 'dòng này chưa có mã thủ tục; hãy gõ mã, hoặc xóa cả dòng' };
  const code = parseProcedureCode(typed);
  if (code !== null) return { ok: true, code };
  return { ok: false, reason: `"${typed.slice(0, 40)}" không phải mã thủ tục (cần dạng 1.001193)` };
}
