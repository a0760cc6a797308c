import type { Buffer } from 'node:buffer';
import { openZip, type ZipWriter } from '../files/zip.ts';
import { columnName, escapeCell } from './cell.ts';
import { escapeXml } from './xml.ts';

export type ColumnPlan = {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Offered in a drop-down; together at most 255 characters, without commas. */
  readonly choices?: readonly string[];
  readonly numeric?: boolean;
  /** Shown in another colour: not meant to be edited. */
  readonly locked?: boolean;
};

export type SheetPlan = { readonly name: string; readonly columns: readonly ColumnPlan[] };

/** Null is an empty cell. Text is always written as text: what begins with "=" is never a formula. */
export type CellToWrite = string | number | null;

export type WorkbookWriter = {
  readonly addRow: (sheet: number, cells: readonly CellToWrite[]) => Promise<void>;
  readonly finish: () => Promise<Buffer>;
};

/** Most characters that a cell can hold. */
export const CELL_LIMIT = 32_767;

const STYLE = { header: 1, text: 2, number: 3, quoted: 4, locked: 5 } as const;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An Office Open XML workbook (ECMA-376), written row by row; the same rows give the same bytes. */
export async function openWorkbookWriter(sheets: readonly SheetPlan[]): Promise<WorkbookWriter> {
  const zip = openZip();
  await addFrame(zip, sheets);
  const entries = sheets.map((_, index) => zip.entry(`xl/worksheets/sheet${index + 1}.xml`));
  const counts = sheets.map(() => 1);
  await Promise.all(sheets.map((sheet, index) => entries[index]?.write(sheetHead(sheet, index === 0))));
  return {
    addRow: async (sheet, cells) => {
      const row = (counts[sheet] ?? 0) + 1;
      counts[sheet] = row;
      await entries[sheet]?.write(rowXml(sheets[sheet]?.columns ?? [], cells, row));
    },
    finish: async () => {
      for (const [index, sheet] of sheets.entries()) {
        await entries[index]?.write(sheetFoot(sheet));
        await entries[index]?.end();
      }
      return zip.finish();
    },
  };
}

function rowXml(columns: readonly ColumnPlan[], cells: readonly CellToWrite[], row: number): string {
  const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`, columns[column]?.locked === true));
  return `<row r="${row}">${inner.join('')}</row>`;
}

function cellXml(cell: CellToWrite, address: string, locked: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}" s="${STYLE.number}"><v>${cell}</v></c>`;
  // Excel keeps the sign of quoting when somebody edits the cell, so that it stays text then too.
  const style = locked ? STYLE.locked : /^[=+\-@]/u.test(cell) ? STYLE.quoted : STYLE.text;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeCell(cell))}</t></is></c>`;
}

function sheetHead(sheet: SheetPlan, first: boolean): string {
  const columns = sheet.columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${column.width}" style="${column.numeric ? STYLE.number : STYLE.text}" customWidth="1"/>`,
  );
  const headers = sheet.columns.map(
    (column, index) => `<c r="${columnName(index)}1" s="${STYLE.header}" t="inlineStr"><is><t>${escapeXml(column.header)}</t></is></c>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData><row r="1">${headers.join('')}</row>`;
}

function sheetFoot(sheet: SheetPlan): string {
  const lists = sheet.columns.flatMap((column, index) => {
    if (!column.choices) return [];
    const name = columnName(index);
    const list = escapeXml(`"${column.choices.join(',')}"`);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Chọn trong danh sách" error="Ô này chỉ nhận một giá trị trong danh sách thả xuống." sqref="${name}2:${name}1048576"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  const validations = lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return `</sheetData>${validations}</worksheet>`;
}

async function addFrame(zip: ZipWriter, sheets: readonly SheetPlan[]): Promise<void> {
  const numbers = sheets.map((_, index) => index + 1);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`);
  await add(
    zip,
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join('')}</Types>`,
  );
  await add(zip, '_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  const tabs = sheets.map((sheet, index) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  await add(zip, 'xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${tabs.join('')}</sheets></workbook>`);
  const parts = numbers.map((number) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const);
  await add(zip, 'xl/_rels/workbook.xml.rels', relations([...parts, [`rId${sheets.length + 1}`, 'styles', 'styles.xml']]));
  await add(zip, 'xl/styles.xml', STYLES);
}

async function add(zip: ZipWriter, name: string, xml: string): Promise<void> {
  const entry = zip.entry(name);
  await entry.write(HEAD + xml);
  await entry.end();
}

function relations(parts: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const list = parts.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

const ALIGN = '<alignment vertical="top" wrapText="1"/>';
/** Text cells carry the format "@", so that a code typed later is not taken for a number. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><color rgb="FFFFFFFF"/><sz val="11"/><name val="Calibri"/></font><font><color rgb="FF6B7A7D"/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0B6B73"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${ALIGN}</xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${ALIGN}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${ALIGN}</xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;
