import { foldText } from '#kernel/text.ts';
import { type Choices, KEEP } from './layout.ts';
import type { SheetCell, SheetRow } from './write.ts';

/** A value, or what is wrong with the cell and the remedy. */
export type CellRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export function good<T>(value: T): CellRead<T> {
  return { ok: true, value };
}

export function bad(reason: string): CellRead<never> {
  return { ok: false, reason };
}

/** One spelling for what a spreadsheet gives: no spaces at the ends of lines, no empty lines at the end. */
export function plainCell(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell)
    .replaceAll('\r\n', '\n')
    .replace(/[ \t\u00a0]+$/gmu, '')
    .trimEnd();
}

/** Equal for whoever looks at the sheet: empty cells at the end do not count. */
export function sameRows(one: readonly SheetRow[], other: readonly SheetRow[]): boolean {
  return one.length === other.length && one.every((row, index) => sameRow(row, other[index] ?? []));
}

export function sameRow(one: SheetRow, other: SheetRow): boolean {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (plainCell(one[at]) !== plainCell(other[at])) return false;
  return true;
}

/** Entries of a cell that holds one a line; a line moved in goes on with the entry above. */
export function readEntries(cell: SheetCell | undefined): readonly string[] {
  const entries: string[] = [];
  for (const line of plainCell(cell).split('\n')) {
    if (line.startsWith('  ') && entries.length > 0) entries.push(`${entries.pop() ?? ''}\n${line.trim()}`);
    else if (line.trim() !== '') entries.push(line.trim());
  }
  return entries;
}

export function readChoice<T>(choices: Choices<T>, cell: SheetCell | undefined): CellRead<T | null> {
  const typed = plainCell(cell).trim();
  if (typed === '') return good(null);
  const found = choices.find(([, word]) => foldText(word) === foldText(typed));
  return found ? good(found[0]) : bad(`"${short(typed)}" không có trong danh sách; chỉ nhận: ${choices.map(([, word]) => word).join(', ')}`);
}

/** Words of a list, one a line or parted by commas. */
export function readChoices<T>(choices: Choices<T>, cell: SheetCell | undefined): CellRead<readonly T[]> {
  const values: T[] = [];
  for (const word of plainCell(cell).split(/[\n;]/u)) {
    for (const piece of choices.some(([, one]) => foldText(one) === foldText(word)) ? [word] : word.split(',')) {
      const read = readChoice(choices, piece);
      if (!read.ok) return read;
      if (read.value !== null && !values.includes(read.value)) values.push(read.value);
    }
  }
  return good(values);
}

/** A number, also one that was typed as text in the Vietnamese way (17,5). */
export function readNumber(cell: SheetCell | undefined): CellRead<number | null> {
  if (typeof cell === 'number') return cell >= 0 ? good(cell) : bad(`${cell} là số âm; cần số từ 0 trở lên`);
  const typed = plainCell(cell).trim();
  if (typed === '') return good(null);
  if (/^\d+(?:[.,]\d+)?$/u.test(typed)) return good(Number(typed.replace(',', '.')));
  return bad(`"${short(typed)}" không phải là số; hãy gõ số, không kèm chữ`);
}

export function readWhole(cell: SheetCell | undefined): CellRead<number | null> {
  const read = readNumber(cell);
  if (!read.ok || read.value === null || Number.isInteger(read.value)) return read;
  return bad(`${String(read.value).replace('.', ',')} không phải là số nguyên`);
}

/** Whole đồng; "10.000" and "10.000 đồng" are ten thousand. */
export function readMoney(cell: SheetCell | undefined): CellRead<number | null> {
  const typed = plainCell(cell)
    .trim()
    .replace(/\s*(?:đồng|đ|vnđ|vnd)\.?$/iu, '');
  return /^\d{1,3}(?:[., ]\d{3})+$/u.test(typed) ? good(Number(typed.replace(/[., ]/gu, ''))) : readWhole(typeof cell === 'number' ? cell : typed);
}

/** The text of a cell. One too long for a sheet is kept only where nothing of its part was edited. */
export function readText(cell: SheetCell | undefined): CellRead<string> {
  const typed = plainCell(cell);
  return typed === KEEP
    ? bad('nội dung cũ quá dài cho một ô nên phần này không sửa được bằng bảng tính; hãy sửa trên trang soạn hoặc bằng tệp JSONL')
    : good(typed);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
