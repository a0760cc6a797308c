import type { Buffer } from 'node:buffer';
import { openWorkbook } from '#platform/spreadsheet/read-xlsx.ts';
import { type CellToWrite, openWorkbookWriter } from '#platform/spreadsheet/write-xlsx.ts';

export type EditedRow = { readonly sheet: string; readonly row: number; readonly cells: CellToWrite[]; readonly header: readonly string[] };

/**
 * Opens a workbook, lets each row under the header be changed in place (kept when `edit` says true), and saves it again as a
 * spreadsheet program would: other bytes, the same cells.
 */
export async function editWorkbook(bytes: Buffer, edit: (row: EditedRow) => boolean): Promise<Buffer> {
  const book = await openWorkbook(bytes);
  if (!book.ok) throw new Error(book.fault);
  const sheets = book.sheets.map((sheet) => ({ name: sheet.name, rows: [...sheet.rows()] }));
  const headers = sheets.map(({ rows }) => [...(rows[0]?.cells.values() ?? [])].map((cell) => cell.text));
  const writer = await openWorkbookWriter(
    sheets.map(({ name }, index) => ({ name, columns: (headers[index] ?? []).map((header) => ({ header, width: 10 })) })),
  );
  for (const [index, { name, rows }] of sheets.entries()) {
    const header = headers[index] ?? [];
    for (const { row, cells } of rows.slice(1)) {
      const values = header.map((_, column) => cells.get(column)?.number ?? cells.get(column)?.text ?? null);
      if (edit({ sheet: name, row, cells: values, header })) await writer.addRow(index, values);
    }
  }
  return writer.finish();
}
