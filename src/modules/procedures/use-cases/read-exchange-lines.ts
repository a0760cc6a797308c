import { Temporal } from '#kernel/time.ts';
import type { ExchangeLine, ExchangeRevision } from '../domain/exchange/line.ts';
import { readExchangeLine } from '../domain/exchange.ts';
import { hashOfJson } from './content-hash.ts';
import { readLine } from './exchange-schema.ts';
import type { Given } from './import-catalogue.ts';
import type { Period } from './plan-import.ts';
import { situationFault } from './situation-fault.ts';

/** Lines of the exchange format, one procedure a line; what cannot be read is given as a fault with its number. */
export async function* exchangeItems(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Given> {
  const firstLine = new Map<string, number>();
  let number = 0;
  for await (const raw of lines) {
    number += 1;
    const text = number === 1 ? raw.replace(/^\ufeff/u, '') : raw;
    if (text.trim() === '') continue;
    const read = readLine(text);
    yield read.ok ? toItem(read.line, number, firstLine) : { kind: 'fault', line: number, reason: read.reason };
  }
}

/** One checked line as a procedure to import. `firstLine` remembers which codes the file has named before. */
export function toItem(given: ExchangeLine, line: number, firstLine: Map<string, number>): Given {
  const reason = repeated(firstLine, given, line) ?? disorderly(given.revision);
  if (reason !== null) return { kind: 'fault', line, reason };
  if (given.abolished === true) return { kind: 'abolish', line, code: given.code, name: given.name };
  const record = readExchangeLine(given);
  const unsound = situationFault(record);
  if (unsound !== null) return { kind: 'fault', line, reason: unsound };
  const json = JSON.stringify(record);
  if (UNSTORABLE.test(json)) return { kind: 'fault', line, reason: 'có ký tự không lưu được (ký tự rỗng hoặc nửa ký tự); hãy sửa tệp nguồn' };
  // Over the normalised record, whose keys always stand in the same order: the layout of the file does not matter.
  return { kind: 'record', line, code: record.code, name: record.name, record, hash: hashOfJson(json), period: toPeriod(given.revision) };
}

/** What PostgreSQL refuses in jsonb: the character zero and halves of surrogate pairs, as JSON.stringify escapes them. */
export const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/u;

function repeated(firstLine: Map<string, number>, { code, revision }: ExchangeLine, line: number): string | null {
  const key = revision === undefined ? code : `${code} bản ${revision.no}`;
  const first = firstLine.get(key);
  if (first !== undefined) return `mã ${key} đã có ở dòng ${first}; mỗi mã chỉ được đứng một lần trong tệp`;
  firstLine.set(key, line);
  return null;
}

function disorderly(revision: ExchangeRevision | undefined): string | null {
  if (revision?.effective_to == null || revision.effective_to >= revision.effective_from) return null;
  return `mục "revision": ngày hết hiệu lực ${revision.effective_to} đứng trước ngày có hiệu lực ${revision.effective_from}`;
}

function toPeriod(revision: ExchangeRevision | undefined): Period | null {
  if (revision === undefined) return null;
  const { no, effective_from, effective_to } = revision;
  return { no, from: Temporal.PlainDate.from(effective_from), to: effective_to === null ? null : Temporal.PlainDate.from(effective_to) };
}
