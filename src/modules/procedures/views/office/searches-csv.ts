import { vi } from '../../messages/searches.vi.ts';
import type { SearchedQuestion } from '../../use-cases/review-searches.ts';

const HEAD = [vi.question, vi.count, vi.lastSeen, vi.reading, vi.results, vi.opened];

/** With the mark that makes spreadsheets read UTF-8, lines by RFC 4180. */
export function searchesCsv(rows: readonly SearchedQuestion[]): string {
  const lines = rows.map((row) => [
    row.shown,
    String(row.asked),
    row.lastSeen.toString(),
    vi.readings[row.reading],
    String(row.results),
    row.opened.map(({ code, opened }) => `${code} (${opened})`).join('; '),
  ]);
  return `\ufeff${[HEAD, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is made text: strangers wrote it. */
function cell(text: string): string {
  const inert = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
