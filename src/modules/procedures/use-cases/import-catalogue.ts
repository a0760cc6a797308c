import type { Temporal } from '#kernel/time.ts';
import { type Db, inTransaction, type Tx } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { ImportReport, LineFault, PlannedRow } from '../domain/import-report.ts';
import { announceVersion, lockVersion, writeRevisions } from '../store/import-store.ts';
import { insertWithdrawal } from '../store/publication-store.ts';
import { type ImportItem, type Plan, planBatch } from './plan-import.ts';
import { exchangeItems } from './read-exchange-lines.ts';

export type ImportOptions = {
  /** First day on which what is imported holds. */
  readonly effectiveFrom: Temporal.PlainDate;
  readonly actor: string;
  /** Called after each batch with what has been read so far. */
  readonly onProgress?: (report: ImportReport) => void;
  /** Only says what would happen, with what differs; nothing is written. */
  readonly dryRun?: boolean;
  /** All or nothing: one fault anywhere and nothing of the file goes in. */
  readonly strict?: boolean;
};

export type { ImportReport, LineFault };

/** What a file gives, piece by piece: a procedure, or a place that could not be read. */
export type Given = ImportItem | (LineFault & { readonly kind: 'fault' });

type Deps = Pick<Platform, 'db' | 'clock'>;
type Sums = { read: number; added: number; changed: number; unchanged: number; withdrawn: number };

const PER_BATCH = 500;

/**
 * Reads lines of the exchange format as they come. A line that cannot be read is reported by number and reason; the
 * others go in, unless `strict`. The same file twice writes nothing the second time.
 */
export async function importCatalogue(deps: Deps, lines: AsyncIterable<string> | Iterable<string>, options: ImportOptions): Promise<ImportReport> {
  return importGiven(deps, exchangeItems(lines), options);
}

/** The same for any source that gives procedures: the national portal's files, spreadsheets. */
export async function importGiven(deps: Deps, given: AsyncIterable<Given> | Iterable<Given>, options: ImportOptions): Promise<ImportReport> {
  if (options.strict !== true || options.dryRun === true) return run(given, options, (items) => inBatch(deps, items, options));
  return allOrNothing(deps, given, options);
}

/** In the caller's transaction, with the rows of the report: what is read goes in, or the caller throws. */
export function importWithin(
  tx: Tx,
  deps: Pick<Platform, 'clock'>,
  given: AsyncIterable<Given> | Iterable<Given>,
  options: ImportOptions,
): Promise<ImportReport> {
  return run(given, options, (items) => writeBatch(tx, deps, items, options));
}

class Faulty extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super('file has faults');
    this.report = report;
  }
}

async function allOrNothing(deps: Deps, given: AsyncIterable<Given> | Iterable<Given>, options: ImportOptions): Promise<ImportReport> {
  try {
    return await deps.db.transaction().execute(async (tx) => {
      const report = await run(given, options, (items) => writeBatch(tx, deps, items, options));
      if (report.faults.length > 0) throw new Faulty({ ...report, added: 0, changed: 0, unchanged: 0, withdrawn: 0 });
      return report;
    });
  } catch (error) {
    if (error instanceof Faulty) return error.report;
    throw error;
  }
}

type Handle = (items: readonly ImportItem[]) => Promise<Plan>;

async function run(given: AsyncIterable<Given> | Iterable<Given>, options: ImportOptions, handle: Handle): Promise<ImportReport> {
  const sums: Sums = { read: 0, added: 0, changed: 0, unchanged: 0, withdrawn: 0 };
  const faults: LineFault[] = [];
  const rows: PlannedRow[] = [];
  let batch: ImportItem[] = [];
  const report = (): ImportReport => ({ ...sums, faults, ...(options.dryRun === true ? { rows } : {}) });
  const flush = async () => {
    const plan = await handle(batch);
    for (const row of plan.rows) count(row, sums, faults);
    if (options.dryRun === true) rows.push(...plan.rows.filter((row) => row.action !== 'unchanged' && row.action !== 'refused'));
    batch = [];
    options.onProgress?.(report());
  };
  for await (const one of given) {
    sums.read += 1;
    if (one.kind === 'fault') faults.push(toFault(one));
    else batch.push(one);
    if (batch.length >= PER_BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  faults.sort((one, other) => one.line - other.line);
  return report();
}

function count(row: PlannedRow, sums: Sums, faults: LineFault[]): void {
  if (row.action === 'refused') faults.push(toFault({ ...row, reason: row.reason ?? '' }));
  else sums[row.action] += 1;
}

function toFault({ line, reason, place }: LineFault): LineFault {
  return { line, reason, ...(place === undefined ? {} : { place }) };
}

function inBatch(deps: Deps, items: readonly ImportItem[], options: ImportOptions): Promise<Plan> {
  if (options.dryRun === true) return planBatch(deps.db, items, { from: options.effectiveFrom, changes: true });
  return inTransaction(deps.db, (tx: Tx) => writeBatch(tx, deps, items, options));
}

async function writeBatch(tx: Tx, deps: Pick<Platform, 'clock'>, items: readonly ImportItem[], options: ImportOptions): Promise<Plan> {
  const version = (await lockVersion(tx)) + 1;
  const db: Db = tx;
  const plan = await planBatch(db, items, { from: options.effectiveFrom, changes: false });
  if (plan.revisions.length + plan.ends.length > 0) {
    await writeRevisions(tx, plan.revisions, plan.ends, { version, at: deps.clock.now(), actor: options.actor });
    for (const end of plan.withdrawn)
      await insertWithdrawal(tx, { ...end, decisionNo: '', reason: 'Theo tệp danh mục đã nhập' }, { at: deps.clock.now(), actor: options.actor });
    await announceVersion(tx, version);
  }
  return plan;
}
