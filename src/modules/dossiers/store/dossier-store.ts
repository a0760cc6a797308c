import type { AgencyCode, DossierCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import type { Dossier, Filing } from '../domain/dossier.ts';
import type { DossierEvent, Life } from '../domain/events.ts';
import { eventColumns, filingColumns, lifeColumns, toDossier, toEvent } from './rows.ts';
import type { DossierTables } from './tables.ts';

export async function findDossier(db: Db, code: DossierCode): Promise<Dossier | null> {
  const row = await db.withTables<DossierTables>().selectFrom('dossiers.dossier').selectAll().where('code', '=', code).executeTakeFirst();
  return row ? toDossier(row) : null;
}

/** Holds the row until the transaction ends: two acts on one dossier come one after the other. */
export async function lockDossier(tx: Tx, code: DossierCode): Promise<Dossier | null> {
  const row = await tx.withTables<DossierTables>().selectFrom('dossiers.dossier').selectAll().where('code', '=', code).forUpdate().executeTakeFirst();
  return row ? toDossier(row) : null;
}

export async function insertDossier(tx: Tx, filing: Filing, life: Life, by: string): Promise<Dossier> {
  const row = await tx
    .withTables<DossierTables>()
    .insertInto('dossiers.dossier')
    .values({ ...filingColumns(filing), ...lifeColumns(life), version: 1, created_at: life.submittedAt, created_by: by })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toDossier(row);
}

/** Null when the version is no longer the one that was read. */
export async function saveLife(tx: Tx, dossier: Dossier, life: Life): Promise<Dossier | null> {
  const row = await tx
    .withTables<DossierTables>()
    .updateTable('dossiers.dossier')
    .set({ ...lifeColumns(life), version: dossier.version + 1 })
    .where('id', '=', dossier.id)
    .where('version', '=', dossier.version)
    .returningAll()
    .executeTakeFirst();
  return row ? toDossier(row) : null;
}

/** The number of an event in its dossier is the version that it made. */
export async function appendEvent(tx: Tx, dossierId: number, seq: number, event: DossierEvent): Promise<void> {
  await tx
    .withTables<DossierTables>()
    .insertInto('dossiers.dossier_event')
    .values({ ...eventColumns(event), dossier_id: dossierId, seq })
    .execute();
}

export async function loadEvents(db: Db, dossierId: number): Promise<readonly DossierEvent[]> {
  const rows = await db
    .withTables<DossierTables>()
    .selectFrom('dossiers.dossier_event')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('seq')
    .execute();
  return rows.map(toEvent);
}

/** The row is held until the end of the transaction; a number that is rolled back was never given. */
export async function nextSequence(tx: Tx, agency: AgencyCode, day: Temporal.PlainDate, at: Temporal.Instant, by: string): Promise<number> {
  const row = await tx
    .withTables<DossierTables>()
    .insertInto('dossiers.dossier_sequence')
    .values({ agency_code: agency, day, last: 1, created_at: at, created_by: by })
    .onConflict((conflict) => conflict.columns(['agency_code', 'day']).doUpdateSet((eb) => ({ last: eb('dossiers.dossier_sequence.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}
