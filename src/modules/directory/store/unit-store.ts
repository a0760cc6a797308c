import { sql } from 'kysely';
import type { UnitCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import type { AdminUnit, Share, UnitLevel, UnitSuccession } from '../domain/unit.ts';
import type { Signed } from './calendar-store.ts';
import type { DirectoryTables } from './tables.ts';

const tables = (db: Db | Tx) => db.withTables<DirectoryTables>();

const COLUMNS = [
  'code',
  'valid_from as validFrom',
  'valid_to as validTo',
  'name',
  'full_name as fullName',
  'unit_type as unitType',
  'level',
  'parent_code as parentCode',
] as const;

export async function selectUnit(db: Db, code: UnitCode, asOf: Temporal.PlainDate): Promise<AdminUnit | null> {
  const row = await tables(db)
    .selectFrom('directory.admin_unit')
    .select(COLUMNS)
    .where('code', '=', code)
    .where('valid_from', '<=', asOf)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || (row.validTo !== null && isBefore(row.validTo, asOf)) ? null : row;
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a.until(b).sign > 0;
}

export type UnitFilter = { readonly asOf: Temporal.PlainDate; readonly level?: UnitLevel | undefined; readonly parent?: UnitCode | undefined };

export async function selectUnits(db: Db, filter: UnitFilter): Promise<readonly AdminUnit[]> {
  let query = tables(db)
    .selectFrom('directory.admin_unit')
    .select(COLUMNS)
    .where('valid_from', '<=', filter.asOf)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', filter.asOf)]));
  if (filter.level !== undefined) query = query.where('level', '=', filter.level);
  if (filter.parent !== undefined) query = query.where('parent_code', '=', filter.parent);
  return query.orderBy('code').execute();
}

export type Successor = AdminUnit & { readonly share: Share };

export type SuccessionQuestion = {
  readonly code: UnitCode;
  /** The day on which the code meant the unit in question: a code can come back with another extent. */
  readonly on: Temporal.PlainDate;
  readonly asOf: Temporal.PlainDate;
};

/** Where a unit's land lies on a day: the chain followed to its ends. `part` when any link on the way is. */
export async function selectSuccessors(db: Db, question: SuccessionQuestion): Promise<readonly Successor[]> {
  const { code, on, asOf } = question;
  const { rows } = await sql<Successor>`
    with recursive chain (code, valid_from, share, depth) as (
      select s.to_code, s.to_valid_from, s.share, 1
      from directory.unit_succession s
      where s.from_code = ${code} and s.effective_on <= ${asOf}
        and s.from_valid_from = (
          select max(u.valid_from) from directory.admin_unit u where u.code = ${code} and u.valid_from <= ${on})
      union
      select s.to_code, s.to_valid_from, case when c.share = 'part' or s.share = 'part' then 'part' else 'whole' end, c.depth + 1
      from chain c join directory.unit_succession s on s.from_code = c.code and s.from_valid_from = c.valid_from
      where s.effective_on <= ${asOf}
    )
    select u.code, u.valid_from as "validFrom", u.valid_to as "validTo", u.name, u.full_name as "fullName",
      u.unit_type as "unitType", u.level, u.parent_code as "parentCode", min(c.share) as share
    from chain c join directory.admin_unit u on u.code = c.code and u.valid_from = c.valid_from
    where not exists (
      select from directory.unit_succession s
      where s.from_code = c.code and s.from_valid_from = c.valid_from and s.effective_on <= ${asOf})
    group by u.code, u.valid_from
    order by u.code`.execute(db);
  return rows;
}

/** A commune of today and one of the names that its land, or a part of it, had before. */
export type FormerName = { readonly code: UnitCode; readonly former: string; readonly formerParent: string | null; readonly share: Share };

/** Every commune that has ended by a day, with the communes in which its land lies on that day. */
export async function selectFormerNames(db: Db, asOf: Temporal.PlainDate): Promise<readonly FormerName[]> {
  const { rows } = await sql<FormerName>`
    with recursive chain (origin, origin_from, code, valid_from, share) as (
      select s.from_code, s.from_valid_from, s.to_code, s.to_valid_from, s.share
      from directory.unit_succession s where s.effective_on <= ${asOf}
      union
      select c.origin, c.origin_from, s.to_code, s.to_valid_from,
        case when c.share = 'part' or s.share = 'part' then 'part' else 'whole' end
      from chain c join directory.unit_succession s on s.from_code = c.code and s.from_valid_from = c.valid_from
      where s.effective_on <= ${asOf}
    )
    select c.code, o.full_name as former, min(c.share) as share,
      (select p.full_name from directory.admin_unit p where p.code = o.parent_code and p.valid_from <= o.valid_from
        order by p.valid_from desc limit 1) as "formerParent"
    from chain c
    join directory.admin_unit o on o.code = c.origin and o.valid_from = c.origin_from and o.level = 'commune'
    where not exists (
      select from directory.unit_succession s
      where s.from_code = c.code and s.from_valid_from = c.valid_from and s.effective_on <= ${asOf})
    group by c.code, o.full_name, o.parent_code, o.valid_from
    order by c.code, o.full_name`.execute(db);
  return rows;
}

export async function upsertUnits(tx: Tx, units: readonly AdminUnit[], signed: Signed): Promise<void> {
  if (units.length === 0) return;
  await tables(tx)
    .insertInto('directory.admin_unit')
    .values(
      units.map((unit) => ({
        code: unit.code,
        valid_from: unit.validFrom,
        valid_to: unit.validTo,
        name: unit.name,
        full_name: unit.fullName,
        unit_type: unit.unitType,
        level: unit.level,
        parent_code: unit.parentCode,
        created_at: signed.at,
        created_by: signed.actor,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['code', 'valid_from']).doUpdateSet((row) => ({
        valid_to: row.ref('excluded.valid_to'),
        name: row.ref('excluded.name'),
        full_name: row.ref('excluded.full_name'),
        unit_type: row.ref('excluded.unit_type'),
        level: row.ref('excluded.level'),
        parent_code: row.ref('excluded.parent_code'),
      })),
    )
    .execute();
}

/** Codes that would mean two units on one day. */
export async function overlappingUnits(tx: Tx): Promise<readonly UnitCode[]> {
  const rows = await tables(tx)
    .selectFrom('directory.admin_unit as a')
    .innerJoin('directory.admin_unit as b', (join) => join.onRef('b.code', '=', 'a.code').onRef('b.valid_from', '>', 'a.valid_from'))
    .where((where) => where.or([where('a.valid_to', 'is', null), where('a.valid_to', '>=', where.ref('b.valid_from'))]))
    .select('a.code')
    .distinct()
    .execute();
  return rows.map((row) => row.code);
}

export async function upsertUnitSuccessions(tx: Tx, links: readonly UnitSuccession[], signed: Signed): Promise<void> {
  if (links.length === 0) return;
  await tables(tx)
    .insertInto('directory.unit_succession')
    .values(
      links.map((link) => ({
        from_code: link.fromCode,
        from_valid_from: link.fromValidFrom,
        to_code: link.toCode,
        to_valid_from: link.toValidFrom,
        effective_on: link.effectiveOn,
        share: link.share,
        basis: link.basis,
        created_at: signed.at,
        created_by: signed.actor,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['from_code', 'from_valid_from', 'to_code', 'to_valid_from']).doUpdateSet((row) => ({
        effective_on: row.ref('excluded.effective_on'),
        share: row.ref('excluded.share'),
        basis: row.ref('excluded.basis'),
      })),
    )
    .execute();
}
