import type { AgencyCode, UnitCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import type { Agency, AgencyKind, AgencySuccession } from '../domain/unit.ts';
import type { Signed } from './calendar-store.ts';
import type { AgencyTable, DirectoryTables } from './tables.ts';

const tables = (db: Db | Tx) => db.withTables<DirectoryTables>();

function agencies(db: Db) {
  return tables(db)
    .selectFrom('directory.agency as a')
    .leftJoin('directory.desk as d', (join) => join.onRef('d.agency_code', '=', 'a.code').on('d.no', '=', 1))
    .select([
      'a.code',
      'a.name',
      'a.kind',
      'a.unit_code as unitCode',
      'a.parent_code as parentCode',
      'd.name as deskName',
      'd.address as deskAddress',
      'd.phone',
      'a.valid_from as validFrom',
      'a.valid_to as validTo',
    ]);
}

export async function selectAgency(db: Db, code: AgencyCode): Promise<Agency | null> {
  return (await agencies(db).where('a.code', '=', code).executeTakeFirst()) ?? null;
}

export type AgencyFilter = {
  readonly asOf: Temporal.PlainDate;
  readonly kind?: AgencyKind | undefined;
  readonly parent?: AgencyCode | undefined;
  /** The unit that it serves. */
  readonly unit?: UnitCode | undefined;
};

export async function selectAgencies(db: Db, filter: AgencyFilter): Promise<readonly Agency[]> {
  let query = agencies(db)
    .where('a.valid_from', '<=', filter.asOf)
    .where((where) => where.or([where('a.valid_to', 'is', null), where('a.valid_to', '>=', filter.asOf)]));
  if (filter.kind !== undefined) query = query.where('a.kind', '=', filter.kind);
  if (filter.parent !== undefined) query = query.where('a.parent_code', '=', filter.parent);
  if (filter.unit !== undefined) query = query.where('a.unit_code', '=', filter.unit);
  return query.orderBy('a.code').execute();
}

/** Agencies that took over on or before a day, one step on. */
export async function selectAgencySuccessors(db: Db, code: AgencyCode, asOf: Temporal.PlainDate): Promise<readonly Agency[]> {
  return agencies(db)
    .innerJoin('directory.agency_succession as s', 's.to_code', 'a.code')
    .where('s.from_code', '=', code)
    .where('s.effective_on', '<=', asOf)
    .orderBy('a.code')
    .execute();
}

export type AgencyRecord = Omit<AgencyTable, 'created_at' | 'created_by'>;

export async function upsertAgencies(tx: Tx, records: readonly AgencyRecord[], signed: Signed): Promise<void> {
  if (records.length === 0) return;
  await tables(tx)
    .insertInto('directory.agency')
    .values(records.map((record) => ({ ...record, created_at: signed.at, created_by: signed.actor })))
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        code_qd20: row.ref('excluded.code_qd20'),
        name: row.ref('excluded.name'),
        kind: row.ref('excluded.kind'),
        unit_code: row.ref('excluded.unit_code'),
        parent_code: row.ref('excluded.parent_code'),
        valid_from: row.ref('excluded.valid_from'),
        valid_to: row.ref('excluded.valid_to'),
        code_invented: row.ref('excluded.code_invented'),
        aliases: row.ref('excluded.aliases'),
      })),
    )
    .execute();
}

export type Desk = { readonly agency: AgencyCode; readonly no: number; readonly name: string; readonly address: string; readonly phone: string | null };

export async function upsertDesks(tx: Tx, desks: readonly Desk[], signed: Signed): Promise<void> {
  if (desks.length === 0) return;
  await tables(tx)
    .insertInto('directory.desk')
    .values(desks.map(({ agency, ...desk }) => ({ agency_code: agency, ...desk, created_at: signed.at, created_by: signed.actor })))
    .onConflict((conflict) =>
      conflict.columns(['agency_code', 'no']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        address: row.ref('excluded.address'),
        phone: row.ref('excluded.phone'),
      })),
    )
    .execute();
}

export async function upsertAgencySuccessions(tx: Tx, links: readonly AgencySuccession[], signed: Signed): Promise<void> {
  if (links.length === 0) return;
  await tables(tx)
    .insertInto('directory.agency_succession')
    .values(
      links.map((link) => ({
        from_code: link.fromCode,
        to_code: link.toCode,
        effective_on: link.effectiveOn,
        share: link.share,
        basis: link.basis,
        created_at: signed.at,
        created_by: signed.actor,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['from_code', 'to_code']).doUpdateSet((row) => ({
        effective_on: row.ref('excluded.effective_on'),
        share: row.ref('excluded.share'),
        basis: row.ref('excluded.basis'),
      })),
    )
    .execute();
}
