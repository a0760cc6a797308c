import { legalDay, type Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { writeExchangeLine } from '../domain/exchange/write.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { allRevisions, codesAfter, type ExportedRevision, inForce } from '../store/export-store.ts';

export type ExportOptions = {
  /** What is in force on this day; default: today. */
  readonly asOf?: Temporal.PlainDate | undefined;
  /** Every revision that was ever announced, with the days on which it holds. */
  readonly allRevisions?: boolean | undefined;
  /** Only these codes. */
  readonly codes?: readonly string[] | undefined;
  /** Only this field (lĩnh vực), by its name. */
  readonly field?: string | undefined;
  /** Only what this agency carries out, by its name as the records give it. */
  readonly agency?: string | undefined;
};

type Deps = Pick<Platform, 'db' | 'clock'>;

const PER_READ = 250;

/**
 * The catalogue in the exchange format, a line at a time without its line end, by code (and number of the revision).
 * The same catalogue gives the same bytes; reading them back into an empty catalogue gives the same catalogue.
 */
export async function* exportCatalogue(deps: Deps, options: ExportOptions = {}): AsyncGenerator<string> {
  for await (const revision of exportRevisions(deps, options)) {
    const { no, from, to, content } = revision;
    const dated = { no, effective_from: from.toString(), effective_to: to?.toString() ?? null };
    yield JSON.stringify(writeExchangeLine(content, options.allRevisions === true ? dated : undefined));
  }
}

/** The revisions themselves, in the same order. */
export async function* exportRevisions(deps: Deps, options: ExportOptions): AsyncGenerator<ExportedRevision> {
  const asOf = options.asOf ?? legalDay(deps.clock.now());
  const read = (db: Db, codes: readonly string[]) => (options.allRevisions === true ? allRevisions(db, codes) : inForce(db, codes, asOf));
  // One picture from the first line to the last, whatever is published meanwhile.
  const snapshot = await deps.db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  try {
    for await (const codes of codesOf(snapshot, options.codes)) yield* (await read(snapshot, codes)).filter((one) => wanted(one.content, options));
  } finally {
    await snapshot.rollback().execute();
  }
}

function wanted(record: ProcedureRecord, { field, agency }: ExportOptions): boolean {
  return (field === undefined || record.fields.some((one) => one.name === field)) && (agency === undefined || record.executingAgencies.includes(agency));
}

async function* codesOf(db: Db, chosen: readonly string[] | undefined): AsyncGenerator<readonly string[]> {
  if (chosen !== undefined) {
    const codes = [...new Set(chosen)].sort();
    for (let at = 0; at < codes.length; at += PER_READ) yield codes.slice(at, at + PER_READ);
    return;
  }
  let last = '';
  for (;;) {
    const codes = await codesAfter(db, last, PER_READ);
    const end = codes.at(-1);
    if (end === undefined) return;
    yield codes;
    last = end;
  }
}
