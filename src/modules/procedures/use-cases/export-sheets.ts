import type { Buffer } from 'node:buffer';
import type { Platform } from '#platform/platform.ts';
import { openWorkbookWriter } from '#platform/spreadsheet/write-xlsx.ts';
import { GUIDE } from '../domain/sheets/guide.ts';
import { CHILD_KEYS, CHILD_SHEETS, GUIDE_SHEET, MAIN_COLUMNS, MAIN_SHEET, type SheetColumn } from '../domain/sheets/layout.ts';
import { childRows, mainCells, type SheetRow } from '../domain/sheets/write.ts';
import type { ExportedRevision } from '../store/export-store.ts';
import { type ExportOptions, exportRevisions } from './export-catalogue.ts';

/** How much of the content hash stands in the template, to see whether somebody changed the procedure meanwhile. */
export const STAMP_LENGTH = 16;

const MAIN: readonly SheetColumn[] = MAIN_COLUMNS;
const SHEETS = [
  { name: GUIDE_SHEET, columns: [{ header: 'Cách dùng tệp này', width: 120 }] },
  { name: MAIN_SHEET, columns: MAIN },
  ...CHILD_KEYS.map((key) => ({ name: CHILD_SHEETS[key].name, columns: CHILD_SHEETS[key].columns })),
];
const FIRST_CHILD = 2;

/** The spreadsheet template filled with what is in force: what an office edits and hands back. */
export async function exportSheets(
  deps: Pick<Platform, 'db' | 'clock'>,
  options: Omit<ExportOptions, 'allRevisions'> = {},
): Promise<{ readonly bytes: Buffer; readonly procedures: number }> {
  const book = await openWorkbookWriter(SHEETS);
  for (const line of GUIDE) await book.addRow(0, [line]);
  let procedures = 0;
  for await (const revision of exportRevisions(deps, options)) {
    await book.addRow(1, mainRow(revision));
    const children = childRows(revision.content);
    for (const [index, key] of CHILD_KEYS.entries()) {
      for (const row of children[key]) await book.addRow(FIRST_CHILD + index, [revision.content.code, ...row]);
    }
    procedures += 1;
  }
  return { bytes: await book.finish(), procedures };
}

function mainRow({ content, hash }: ExportedRevision): SheetRow {
  const cells = { ...mainCells(content), action: null, origin: hash.slice(0, STAMP_LENGTH) };
  return MAIN_COLUMNS.map((column) => cells[column.key]);
}
