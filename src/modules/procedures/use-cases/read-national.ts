import { remarksOn, toExchangeLine } from '../domain/national/read.ts';
import type { Given } from './import-catalogue.ts';
import { readNational } from './national-schema.ts';
import { toItem } from './read-exchange-lines.ts';

/**
 * Procedures in the national portal's JSON: one object, a list of them, or one a line. A part that is malformed is told
 * with its path; the other procedures go in.
 */
export function* nationalItems(text: string): Generator<Given> {
  const firstLine = new Map<string, number>();
  let number = 0;
  for (const one of valuesOf(text.replace(/^\ufeff/u, ''))) {
    number += 1;
    const line = one.line ?? number;
    const place = one.line === null ? { place: `thủ tục thứ ${number}` } : {};
    if (!one.ok) {
      yield { kind: 'fault', line, reason: one.reason };
      continue;
    }
    const read = readNational(one.value);
    if (!read.ok) {
      yield { kind: 'fault', line, ...place, reason: read.reason };
      continue;
    }
    const item = toItem(toExchangeLine(read.procedure), line, firstLine);
    const remarks = remarksOn(read.procedure);
    yield { ...item, ...place, ...(item.kind === 'record' && remarks.length > 0 ? { remarks } : {}) };
  }
}

type Value = { readonly line: number | null } & ({ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string });

function* valuesOf(text: string): Generator<Value> {
  const whole = parse(text);
  if (whole.ok) {
    for (const value of Array.isArray(whole.value) ? whole.value : [whole.value]) yield { line: null, ok: true, value };
    return;
  }
  const lines = text.split('\n');
  if (text.trimStart().startsWith('[')) {
    yield { line: lines.length, ok: false, reason: 'danh sách JSON không hợp lệ (có thể bị cắt giữa chừng); hãy lấy lại tệp' };
    return;
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    if (parsed.ok) yield { line: index + 1, ok: true, value: parsed.value };
    else yield { line: index + 1, ok: false, reason: 'dòng không phải JSON hợp lệ (có thể bị cắt giữa chừng)' };
  }
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
