import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { ObservedTime } from '../domain/observed-time.ts';
import type { PageTables } from './page-tables.ts';

const tables = (db: Db) => db.withTables<PageTables>();

export async function selectObserved(db: Db): Promise<readonly ObservedTime[]> {
  return tables(db)
    .selectFrom('procedures.observed_time')
    .select(['procedure_code as procedureCode', 'finished', 'p90_minutes as p90Minutes', 'first_day as firstDay', 'last_day as lastDay'])
    .execute();
}

/** The figures of this reckoning take the place of all earlier ones. */
export async function replaceObserved(
  tx: Db,
  observed: readonly ObservedTime[],
  signed: { readonly at: Temporal.Instant; readonly actor: string },
): Promise<void> {
  await tables(tx).deleteFrom('procedures.observed_time').execute();
  if (observed.length === 0) return;
  await tables(tx)
    .insertInto('procedures.observed_time')
    .values(
      observed.map((one) => ({
        procedure_code: one.procedureCode,
        finished: one.finished,
        p90_minutes: one.p90Minutes,
        first_day: one.firstDay,
        last_day: one.lastDay,
        created_at: signed.at,
        created_by: signed.actor,
      })),
    )
    .execute();
}
