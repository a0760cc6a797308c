import { parseProcedureCode } from '#kernel/codes.ts';
import { legalDay, type Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { findInForce, findRevision, type ProcedureRead, type Revision, readStats } from '../store/revision-store.ts';
import { currentCatalogue } from './catalogue.ts';

export type { ProcedureRead, Revision };

type Deps = Pick<Platform, 'db' | 'clock'>;

/** The procedure as it holds on a day (default: today). Takes the long forms of the code too. */
export async function readProcedure(deps: Deps, code: string, asOf?: Temporal.PlainDate): Promise<ProcedureRead | null> {
  const short = parseProcedureCode(code);
  if (short === null) return null;
  return asOf === undefined ? readCurrent(deps, short) : findInForce(deps.db, short, asOf);
}

/** The very text a dossier was filed under, whatever has been announced since. */
export async function readRevision(deps: Pick<Platform, 'db'>, revisionId: number): Promise<ProcedureRead | null> {
  return findRevision(deps.db, revisionId);
}

export async function catalogueStats(deps: Deps) {
  return readStats(deps.db, legalDay(deps.clock.now()));
}

/** Revisions never change, so those asked for today are kept: the page of a procedure then needs no database. */
const KEPT = 500;
const kept = new WeakMap<Platform['db'], Map<number, Promise<ProcedureRead | null>>>();

async function readCurrent(deps: Deps, code: string): Promise<ProcedureRead | null> {
  const revisionId = (await currentCatalogue(deps)).revisionOf(code);
  if (revisionId === undefined) return null;
  const known = kept.get(deps.db) ?? new Map<number, Promise<ProcedureRead | null>>();
  kept.set(deps.db, known);
  const found = known.get(revisionId);
  if (found) return found;
  const fresh = findRevision(deps.db, revisionId);
  known.set(revisionId, fresh);
  fresh.catch(() => known.delete(revisionId));
  const oldest = known.size > KEPT ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  return fresh;
}
