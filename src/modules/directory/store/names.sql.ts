import { sql } from 'kysely';
import type { UnitCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { UnitLevel } from '../domain/unit.ts';

export type UnitNameRow = {
  readonly code: UnitCode;
  readonly name: string;
  readonly fullName: string;
  readonly level: UnitLevel;
  readonly parentCode: UnitCode | null;
  /** Full names of the units it is now; empty while it stands. */
  readonly now: readonly string[];
};

/** Every row that units ever had, the oldest first, with what its land belongs to on a day. */
export async function selectUnitNames(db: Db, asOf: Temporal.PlainDate): Promise<readonly UnitNameRow[]> {
  const { rows } = await sql<UnitNameRow>`
    with recursive chain (code, valid_from, to_code, to_valid_from) as (
      select from_code, from_valid_from, to_code, to_valid_from from directory.unit_succession where effective_on <= ${asOf}
      union
      select c.code, c.valid_from, s.to_code, s.to_valid_from
      from chain c join directory.unit_succession s on s.from_code = c.to_code and s.from_valid_from = c.to_valid_from
      where s.effective_on <= ${asOf}
    ),
    ended as (
      select c.code, c.valid_from, array_agg(distinct u.full_name order by u.full_name) as now
      from chain c join directory.admin_unit u on u.code = c.to_code and u.valid_from = c.to_valid_from
      where u.valid_from <= ${asOf} and (u.valid_to is null or u.valid_to >= ${asOf})
      group by c.code, c.valid_from
    )
    select u.code, u.name, u.full_name as "fullName", u.level, u.parent_code as "parentCode", coalesce(e.now, '{}') as now
    from directory.admin_unit u left join ended e on e.code = u.code and e.valid_from = u.valid_from
    where u.valid_from <= ${asOf}
    order by u.valid_from, u.code`.execute(db);
  return rows;
}

export type AgencyNameRow = { readonly name: string; readonly aliases: readonly string[]; readonly now: readonly string[] };

/** Agencies that stand no more on a day, with those that took over their work. */
export async function selectEndedAgencyNames(db: Db, asOf: Temporal.PlainDate): Promise<readonly AgencyNameRow[]> {
  const { rows } = await sql<AgencyNameRow>`
    with recursive chain (code, to_code) as (
      select from_code, to_code from directory.agency_succession where effective_on <= ${asOf}
      union
      select c.code, s.to_code from chain c join directory.agency_succession s on s.from_code = c.to_code where s.effective_on <= ${asOf}
    )
    select a.name, a.aliases, array_agg(distinct n.name order by n.name) as now
    from chain c
    join directory.agency a on a.code = c.code
    join directory.agency n on n.code = c.to_code
    where a.valid_to < ${asOf} and (n.valid_to is null or n.valid_to >= ${asOf})
    group by a.code, a.name, a.aliases
    order by a.name`.execute(db);
  return rows;
}
