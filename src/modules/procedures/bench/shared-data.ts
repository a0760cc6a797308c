import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { programRoot } from '#platform/config/root.ts';
import { readExchangeLine } from '../domain/exchange.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { readLine } from '../use-cases/exchange-schema.ts';

/** Real records and questions, outside the project; null when this machine does not have them. */
export function sharedFile(name: string): string | null {
  const folder = process.env.MOTCUA_SHARED_DATA ?? resolve(programRoot(), '..', 'shared', 'data');
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}

export function readJsonLines(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

export function readRecords(path: string): readonly ProcedureRecord[] {
  return readJsonLines(path).flatMap((raw) => {
    const read = readLine(raw);
    return read.ok ? [readExchangeLine(read.line)] : [];
  });
}
