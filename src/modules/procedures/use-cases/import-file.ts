import type { Buffer } from 'node:buffer';
import type { Platform } from '#platform/platform.ts';
import { IMPORT_FORMATS, type ImportFormat } from '../domain/catalogue-import.ts';
import { type Given, type ImportOptions, type ImportReport, importGiven } from './import-catalogue.ts';
import { looksNational } from './national-schema.ts';
import { exchangeItems } from './read-exchange-lines.ts';
import { nationalItems } from './read-national.ts';
import { sheetItems } from './read-sheets.ts';

export { IMPORT_FORMATS, type ImportFormat };

/** By what is in the file rather than by its name. */
export function formatOf(bytes: Buffer): ImportFormat {
  if (bytes.length >= 2 && bytes.toString('latin1', 0, 2) === 'PK') return 'xlsx';
  const head = bytes
    .toString('utf8', 0, 200_000)
    .trimStart()
    .replace(/^\ufeff/u, '');
  if (head.startsWith('[')) return 'national';
  const [line = ''] = head.split('\n', 1);
  const first = parsed(line) ?? (bytes.length < 5_000_000 ? parsed(bytes.toString('utf8')) : null);
  return looksNational(first) ? 'national' : 'jsonl';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

/**
 * A whole file in any of the shapes. Of a spreadsheet everything goes in or nothing; of the others the sound procedures
 * go in, unless `strict`.
 */
export async function importFile(
  deps: Pick<Platform, 'db' | 'clock'>,
  file: { readonly bytes: Buffer; readonly format: ImportFormat },
  options: ImportOptions,
): Promise<ImportReport> {
  const strict = options.strict === true || file.format === 'xlsx';
  return importGiven(deps, itemsOf(deps, file, options), { ...options, strict });
}

/** What is in the file, piece by piece. */
export function itemsOf(
  deps: Pick<Platform, 'db'>,
  { bytes, format }: { readonly bytes: Buffer; readonly format: ImportFormat },
  options: ImportOptions,
): AsyncIterable<Given> | Iterable<Given> {
  if (format === 'xlsx') return sheetItems(deps, bytes, options.effectiveFrom);
  if (format === 'national') return nationalItems(bytes.toString('utf8'));
  return exchangeItems(linesOf(bytes));
}

function* linesOf(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const to = end < 0 ? bytes.length : end;
    yield bytes.toString('utf8', at, to).replace(/\r$/u, '');
    at = to + 1;
  }
}
