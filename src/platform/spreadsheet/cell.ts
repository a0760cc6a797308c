/** A1 for the first column and row. `column` from 0, `row` from 1. */
export function addressOf(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Column from 0 of an address such as `AB12`; null when it is none. */
export function columnOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(address)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Characters that XML cannot hold, and text that looks like their escape, as ECMA-376 (ST_Xstring) writes them. */
export function escapeCell(text: string): string {
  return text.replace(
    /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
