import type { Buffer } from 'node:buffer';
import { readZip, type ZipFault } from '../files/zip.ts';
import { columnOf, unescapeCell } from './cell.ts';
import { attributeOf, type XmlPiece, xmlPieces } from './xml.ts';

/** `formula` and `date` cells are told apart, never evaluated or guessed; `error` is what the program showed as #N/A and the like. */
export type ReadCell = { readonly text: string; readonly number: number | null; readonly kind: 'text' | 'number' | 'formula' | 'date' | 'error' };
export type ReadRow = { readonly row: number; readonly cells: ReadonlyMap<number, ReadCell> };
export type ReadSheet = {
  readonly name: string;
  /** Ranges of merged cells, such as `A2:A4`. */
  readonly merged: readonly string[];
  /** Rows with something in them, in their order. Throws RangeError where the file is broken. */
  readonly rows: () => Generator<ReadRow>;
};

export type WorkbookFault = ZipFault | 'not-workbook';
export type WorkbookRead = { readonly ok: true; readonly sheets: readonly ReadSheet[] } | { readonly ok: false; readonly fault: WorkbookFault };

/** A whole catalogue unpacks to some 60 MB; a hundred times that is no catalogue. */
const LIMITS = { entries: 500, unpackedBytes: 200_000_000 } as const;
const MOST_COLUMNS = 200;

/** Opens an Office Open XML workbook (.xlsx). Macros, pictures and links in it are never looked at. */
export async function openWorkbook(bytes: Buffer): Promise<WorkbookRead> {
  const zip = readZip(bytes, LIMITS);
  if (!zip.ok) return zip;
  const text = async (name: string) => {
    const found = zip.names.includes(name) ? await zip.read(name) : null;
    return found === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(found);
  };
  try {
    const [book, relations] = [await text('xl/workbook.xml'), await text('xl/_rels/workbook.xml.rels')];
    if (book === null || relations === null) return { ok: false, fault: 'not-workbook' };
    const shared = sharedStrings((await text('xl/sharedStrings.xml')) ?? '');
    const dates = dateStyles((await text('xl/styles.xml')) ?? '');
    const targets = targetsOf(relations);
    const sheets: ReadSheet[] = [];
    for (const { name, id } of tabsOf(book)) {
      const xml = await text(targets.get(id) ?? '');
      if (xml === null) return { ok: false, fault: 'broken' };
      sheets.push({ name, merged: mergedIn(xml), rows: () => rowsOf(xml, shared, dates) });
    }
    return { ok: true, sheets };
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return { ok: false, fault: 'broken' };
    throw error;
  }
}

function opened(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  for (const piece of xmlPieces(xml)) if (piece.kind === 'open' && piece.name === name) found.push(piece.attributes);
  return found;
}

function tabsOf(book: string): readonly { name: string; id: string }[] {
  return opened(book, 'sheet').map((tab) => ({ name: attributeOf(tab, 'name') ?? '', id: attributeOf(tab, 'id') ?? '' }));
}

function targetsOf(relations: string): ReadonlyMap<string, string> {
  return new Map(opened(relations, 'Relationship').map((one) => [attributeOf(one, 'Id') ?? '', partName(attributeOf(one, 'Target') ?? '')]));
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
}

/** Text of each entry; what a phonetic guide adds is left out. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let [inText, inGuide] = [false, false];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (inText && !inGuide) text += piece.text;
    } else if (piece.name === 't') inText = piece.kind === 'open' && !piece.closed;
    else if (piece.name === 'rPh') inGuide = piece.kind === 'open';
    else if (piece.name === 'si' && (piece.kind === 'close' || piece.closed)) {
      strings.push(unescapeCell(text));
      text = '';
    }
  }
  return strings;
}

/** Built-in formats that show a number as date or time (ECMA-376 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Numbers of the cell styles that show dates. */
function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Set<number>();
  const styles = new Set<number>();
  let inCells = false;
  let number = 0;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') continue;
    if (piece.name === 'cellXfs') inCells = piece.kind === 'open';
    if (piece.kind !== 'open') continue;
    const format = Number(attributeOf(piece.attributes, 'numFmtId') ?? 0);
    if (piece.name === 'numFmt' && showsDate(attributeOf(piece.attributes, 'formatCode') ?? '')) own.add(format);
    if (piece.name !== 'xf' || !inCells) continue;
    if (DATE_FORMATS.has(format) || own.has(format)) styles.add(number);
    number += 1;
  }
  return styles;
}

function showsDate(format: string): boolean {
  return /[dmyhs]/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''));
}

function mergedIn(xml: string): readonly string[] {
  const tail = xml.lastIndexOf('mergeCells');
  if (tail < 0) return [];
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z0-9:]{3,20})"/gu)].map((match) => match[1] ?? '');
}

type Draft = { column: number; type: string; style: number; text: string; formula: boolean };

function* rowsOf(xml: string, shared: readonly string[], dates: ReadonlySet<number>): Generator<ReadRow> {
  let row = 0;
  let cells = new Map<number, ReadCell>();
  let cell: Draft | null = null;
  let inside = '';
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (cell !== null && (inside === 'v' || inside === 't')) cell.text += piece.text;
    } else if (piece.name === 'row') {
      if (piece.kind === 'open') {
        row = Number(attributeOf(piece.attributes, 'r') ?? row + 1);
        cells = new Map();
      }
      if ((piece.kind === 'close' || piece.closed) && cells.size > 0) yield { row, cells };
    } else if (piece.name === 'c') {
      if (piece.kind === 'open') cell = newCell(piece, cells);
      if (cell !== null && (piece.kind === 'close' || piece.closed)) {
        addCell(cells, cell, shared, dates);
        cell = null;
      }
    } else if (cell !== null) {
      if (piece.name === 'f') cell.formula = true;
      inside = piece.kind === 'open' && !piece.closed ? piece.name : '';
    } else if (piece.kind === 'close' && piece.name === 'sheetData') return;
  }
}

function newCell(piece: Extract<XmlPiece, { kind: 'open' }>, cells: ReadonlyMap<number, ReadCell>): Draft {
  const column = columnOf(attributeOf(piece.attributes, 'r') ?? '') ?? Math.max(-1, ...cells.keys()) + 1;
  return { column, type: attributeOf(piece.attributes, 't') ?? 'n', style: Number(attributeOf(piece.attributes, 's') ?? 0), text: '', formula: false };
}

function addCell(cells: Map<number, ReadCell>, draft: Draft, shared: readonly string[], dates: ReadonlySet<number>): void {
  const cell = toCell(draft, shared, dates);
  if (draft.column < MOST_COLUMNS && (cell.text !== '' || cell.kind === 'formula')) cells.set(draft.column, cell);
}

function toCell({ type, style, text, formula }: Draft, shared: readonly string[], dates: ReadonlySet<number>): ReadCell {
  if (formula) return { text, number: null, kind: 'formula' };
  if (type === 's') return { text: shared[Number(text)] ?? '', number: null, kind: 'text' };
  if (type === 'inlineStr' || type === 'str') return { text: unescapeCell(text), number: null, kind: 'text' };
  if (type === 'e') return { text, number: null, kind: 'error' };
  if (type === 'd') return { text, number: null, kind: 'date' };
  if (type === 'b') return { text: text === '1' ? 'Có' : 'Không', number: null, kind: 'text' };
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return { text: text.trim(), number: null, kind: 'text' };
  return dates.has(style) ? { text, number, kind: 'date' } : { text: String(number), number, kind: 'number' };
}
