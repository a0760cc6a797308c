import type { Selectable } from 'kysely';
import type { AgencyCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { AgencyService } from '../domain/agency-service.ts';
import type { AgencyServiceTable, PageTables } from './page-tables.ts';

const tables = (db: Db) => db.withTables<PageTables>();

export async function servicesOfProcedure(db: Db, procedureCode: string): Promise<readonly AgencyService[]> {
  const rows = await tables(db)
    .selectFrom('procedures.agency_service')
    .selectAll()
    .where('procedure_code', '=', procedureCode)
    .orderBy('agency_code')
    .orderBy('effective_from')
    .execute();
  return rows.map(toService);
}

export async function servicesOfAgency(db: Db, agency: AgencyCode): Promise<readonly AgencyService[]> {
  const rows = await tables(db).selectFrom('procedures.agency_service').selectAll().where('agency_code', '=', agency).orderBy('procedure_code').execute();
  return rows.map(toService);
}

function toService(row: Selectable<AgencyServiceTable>): AgencyService {
  const limit = row.limit_amount === null || row.limit_unit === null ? null : { amount: Number(row.limit_amount), unit: row.limit_unit };
  return {
    id: row.id,
    procedureCode: row.procedure_code,
    agency: row.agency_code,
    receives: row.receives,
    limit,
    feeAmount: row.fee_amount,
    feeText: row.fee_text,
    legalBasis: row.legal_basis,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
  };
}

type Signed = { readonly at: Temporal.Instant; readonly actor: string };

/** One for an agency and a first day: the same again corrects it. */
export async function upsertServices(db: Db, services: readonly Omit<AgencyService, 'id'>[], signed: Signed): Promise<void> {
  if (services.length === 0) return;
  const rows = services.map((service) => ({
    procedure_code: service.procedureCode,
    agency_code: service.agency,
    effective_from: service.effectiveFrom,
    receives: service.receives,
    limit_amount: service.limit?.amount ?? null,
    limit_unit: service.limit?.unit ?? null,
    fee_amount: service.feeAmount,
    fee_text: service.feeText,
    legal_basis: service.legalBasis,
    effective_to: service.effectiveTo,
    created_at: signed.at,
    created_by: signed.actor,
  }));
  await tables(db)
    .insertInto('procedures.agency_service')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['procedure_code', 'agency_code', 'effective_from']).doUpdateSet((row) => ({
        receives: row.ref('excluded.receives'),
        limit_amount: row.ref('excluded.limit_amount'),
        limit_unit: row.ref('excluded.limit_unit'),
        fee_amount: row.ref('excluded.fee_amount'),
        fee_text: row.ref('excluded.fee_text'),
        legal_basis: row.ref('excluded.legal_basis'),
        effective_to: row.ref('excluded.effective_to'),
      })),
    )
    .execute();
}

/** Sets the last day; false when there is no such row of this procedure. */
export async function endService(db: Db, key: { readonly procedureCode: string; readonly id: number }, lastDay: Temporal.PlainDate): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('procedures.agency_service')
    .set({ effective_to: lastDay })
    .where('id', '=', key.id)
    .where('procedure_code', '=', key.procedureCode)
    .where('effective_from', '<=', lastDay)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
