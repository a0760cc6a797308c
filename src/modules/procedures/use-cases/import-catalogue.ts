import { createHash } from 'node:crypto';
import type { Temporal } from '#kernel/time.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { readExchangeLine } from '../domain/exchange.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { announceVersion, lockVersion, type NewRevision, type Standing, standingOf, writeRevisions } from '../store/import-store.ts';
import { readLine } from './exchange-schema.ts';

export type ImportOptions = {
  /** First day on which what is imported holds. */
  readonly effectiveFrom: Temporal.PlainDate;
  readonly actor: string;
  /** Called after each batch with what has been read so far. */
  readonly onProgress?: (report: ImportReport) => void;
};

export type LineFault = { readonly line: number; readonly reason: string };

export type ImportReport = {
  /** Lines with something on them. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly LineFault[];
};

type Deps = Pick<Platform, 'db' | 'clock'>;
type Prepared = { readonly ok: true; readonly record: ProcedureRecord; readonly hash: string };
type Batch = Prepared[];

const PER_BATCH = 500;

/**
 * Reads lines of the exchange format as they come. A line that cannot be read is reported by number and reason; the
 * others go in. The same file twice writes nothing the second time.
 */
export async function importCatalogue(deps: Deps, lines: AsyncIterable<string> | Iterable<string>, options: ImportOptions): Promise<ImportReport> {
  const sums = { read: 0, added: 0, changed: 0, unchanged: 0 };
  const faults: LineFault[] = [];
  const firstLine = new Map<string, number>();
  let batch: Batch = [];
  let number = 0;
  const flush = async () => {
    const written = await writeBatch(deps, batch, options);
    sums.added += written.added;
    sums.changed += written.changed;
    sums.unchanged += written.unchanged;
    batch = [];
    options.onProgress?.({ ...sums, faults });
  };
  for await (const raw of lines) {
    number += 1;
    const text = number === 1 ? raw.replace(/^\ufeff/u, '') : raw;
    if (text.trim() === '') continue;
    sums.read += 1;
    const prepared = prepare(text, number, firstLine);
    if (!prepared.ok) {
      faults.push({ line: number, reason: prepared.reason });
      continue;
    }
    batch.push(prepared);
    if (batch.length >= PER_BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { ...sums, faults };
}

function prepare(text: string, line: number, firstLine: Map<string, number>): Prepared | { readonly ok: false; readonly reason: string } {
  const read = readLine(text);
  if (!read.ok) return read;
  const reason = repeated(firstLine, read.line.code, line);
  if (reason !== null) return { ok: false, reason };
  const record = readExchangeLine(read.line);
  const json = JSON.stringify(record);
  if (UNSTORABLE.test(json)) return { ok: false, reason: 'có ký tự không lưu được (ký tự rỗng hoặc nửa ký tự); hãy sửa tệp nguồn' };
  // Over the normalised record, whose keys always stand in the same order: the layout of the file does not matter.
  return { ok: true, record, hash: createHash('sha256').update(json).digest('hex') };
}

/** What PostgreSQL refuses in jsonb: the character zero and halves of surrogate pairs, as JSON.stringify escapes them. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/u;

function repeated(firstLine: Map<string, number>, code: string, line: number): string | null {
  const first = firstLine.get(code);
  if (first !== undefined) return `mã ${code} đã có ở dòng ${first}; mỗi mã chỉ được đứng một lần trong tệp`;
  firstLine.set(code, line);
  return null;
}

async function writeBatch(deps: Deps, batch: Batch, options: ImportOptions): Promise<{ added: number; changed: number; unchanged: number }> {
  return inTransaction(deps.db, async (tx: Tx) => {
    const version = (await lockVersion(tx)) + 1;
    const codes = batch.map((one) => one.record.code);
    const standing = await standingOf(tx, codes, options.effectiveFrom);
    const revisions = batch.flatMap((one) => toRevision(one, standing.get(one.record.code)) ?? []);
    if (revisions.length > 0) {
      await writeRevisions(tx, revisions, { version, from: options.effectiveFrom, at: deps.clock.now(), actor: options.actor });
      await announceVersion(tx, version);
    }
    const added = revisions.filter((one) => one.no === 1).length;
    return { added, changed: revisions.length - added, unchanged: batch.length - revisions.length };
  });
}

function toRevision({ record, hash }: Prepared, standing: Standing | undefined): NewRevision | null {
  if (standing?.hash === hash) return null;
  return { record, hash, no: (standing?.lastNo ?? 0) + 1, replaces: standing?.id ?? null, nextFrom: standing?.nextFrom ?? null };
}
