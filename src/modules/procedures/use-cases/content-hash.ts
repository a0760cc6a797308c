import { createHash } from 'node:crypto';
import { writeExchangeLine } from '../domain/exchange/write.ts';
import { readExchangeLine } from '../domain/exchange.ts';
import type { ProcedureRecord } from '../domain/record.ts';

/** Of a record as `readExchangeLine` makes it, whose keys always stand in the same order. */
export function hashOfJson(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}

/** The record with its keys in the order that hashes are taken over, wherever it comes from (database, form, import). */
export function canonicalRecord(record: ProcedureRecord): ProcedureRecord {
  return readExchangeLine(writeExchangeLine(record));
}

/** SHA-256 in hex of what a revision says; equal content has equal hashes, whoever wrote it. */
export function contentHash(record: ProcedureRecord): string {
  return hashOfJson(JSON.stringify(canonicalRecord(record)));
}
