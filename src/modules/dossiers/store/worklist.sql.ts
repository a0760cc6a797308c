import { type ExpressionBuilder, sql } from 'kysely';
import type { AgencyCode, DossierCode } from '#kernel/codes.ts';
import { Temporal } from '#kernel/time.ts';
import type { Db } from '#platform/db/database.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { State } from '../domain/states.ts';
import { searchWords, toDossier } from './rows.ts';
import type { DossierTables } from './tables.ts';

/** Which rows a person may see, as SQL can say it. */
export type Scope = { readonly kind: 'province' } | { readonly kind: 'agencies'; readonly codes: readonly AgencyCode[] };

export type ListFilter = {
  readonly scope: Scope;
  readonly states: readonly State[];
  /** Only those past their promised moment. */
  readonly lateAt: Temporal.Instant | null;
  readonly agency: AgencyCode | null;
  /** Any words of code, owner or procedure; whole codes are looked up as such. */
  readonly text: string;
  readonly codes: readonly DossierCode[];
  /** `due`: what is due first stands first. `newest`: for ended dossiers. */
  readonly order: 'due' | 'newest';
  readonly after: string | null;
  readonly limit: number;
};

export type Page = { readonly items: readonly Dossier[]; readonly next: string | null };

type Builder = ExpressionBuilder<DossierTables, 'dossiers.dossier'>;

export async function listDossiers(db: Db, filter: ListFilter): Promise<Page> {
  const rows = await listQuery(db, filter).execute();
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  const more = rows.length > filter.limit && last !== undefined;
  return { items: items.map(toDossier), next: more ? toCursor(filter.order, last.due_sort, last.id) : null };
}

export function listQuery(db: Db, filter: ListFilter) {
  const query = db
    .withTables<DossierTables>()
    .selectFrom('dossiers.dossier')
    .selectAll()
    .where((eb) => eb.and([inScope(eb, filter.scope), ...conditions(eb, filter)]))
    .limit(filter.limit + 1);
  return filter.order === 'due' ? query.orderBy('due_sort').orderBy('id') : query.orderBy('id', 'desc');
}

export type StateCount = { readonly state: State; readonly total: number; readonly late: number };

/** One pass for every number on the desk's tabs. */
export async function countByState(db: Db, scope: Scope, now: Temporal.Instant): Promise<readonly StateCount[]> {
  const rows = await db
    .withTables<DossierTables>()
    .selectFrom('dossiers.dossier')
    .select((eb) => [
      'state',
      eb.fn.countAll<number>().as('total'),
      eb.fn
        .countAll<number>()
        .filterWhere((where) => isLateAt(where, now))
        .as('late'),
    ])
    .where((eb) => inScope(eb, scope))
    .groupBy('state')
    .orderBy('state')
    .execute();
  return rows.map(({ state, total, late }) => ({ state, total: Number(total), late: Number(late) }));
}

function conditions(eb: Builder, filter: ListFilter) {
  const words = searchWords(filter.text);
  const query = words.map((word) => `${word}:*`).join(' & ');
  return [
    ...(filter.states.length === 0 ? [] : [eb('state', 'in', filter.states)]),
    ...(filter.agency === null ? [] : [atAgencies(eb, [filter.agency])]),
    ...(filter.lateAt === null ? [] : [isLateAt(eb, filter.lateAt)]),
    ...(filter.codes.length > 0 ? [eb('code', 'in', filter.codes)] : []),
    ...(filter.codes.length === 0 && words.length > 0 ? [sql<boolean>`search @@ to_tsquery('simple', ${query})`] : []),
    ...(filter.after === null ? [] : [afterCursor(eb, filter.order, filter.after)]),
  ];
}

function inScope(eb: Builder, scope: Scope) {
  return scope.kind === 'province' ? eb.lit(true) : atAgencies(eb, scope.codes);
}

function atAgencies(eb: Builder, codes: readonly AgencyCode[]) {
  if (codes.length === 0) return eb.lit(false);
  return eb.or([eb('agency_code', 'in', codes), eb('competent_agency', 'in', codes)]);
}

/** Same rule as `isLate` of the domain, for dossiers not yet decided: a standing clock is not late later. */
function isLateAt(eb: Builder, now: Temporal.Instant) {
  return eb.and([eb('state', 'in', [2, 4, 5, 6] as const), eb('due_at', '<', eb.fn.coalesce('paused_at', eb.val(now)))]);
}

function afterCursor(eb: Builder, order: ListFilter['order'], cursor: string) {
  const place = readCursor(cursor);
  if (place === null) return eb.lit(true);
  if (order === 'newest') return eb('id', '<', place.id);
  return sql<boolean>`(due_sort, id) > (${place.due.toString()}::timestamptz, ${place.id}::bigint)`;
}

function toCursor(order: ListFilter['order'], due: Temporal.Instant, id: number): string {
  return `${order === 'due' ? due.epochMilliseconds : 0}.${id}`;
}

/** Promised moments are whole minutes, so milliseconds lose nothing. Null for what is not a cursor. */
function readCursor(cursor: string): { readonly due: Temporal.Instant; readonly id: number } | null {
  const parts = /^(\d{1,15})\.(\d{1,15})$/u.exec(cursor);
  if (parts === null) return null;
  return { due: Temporal.Instant.fromEpochMilliseconds(Number(parts[1])), id: Number(parts[2]) };
}
