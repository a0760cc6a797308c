import { legalDay, Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { listWithdrawals } from '../store/publication-store.ts';
import { findPeriods, findRevision, type Period, type ProcedureRead } from '../store/revision-store.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/**
 * Where a procedure stands on a day. `in-force`: with what is announced to come after that day. `not-yet`: its first content
 * begins later. `withdrawn`: it held once; `since` is the first day on which it holds no more.
 */
export type ProcedureLife =
  | {
      readonly state: 'in-force';
      readonly read: ProcedureRead;
      readonly next: ProcedureRead | null;
      /** First day on which nothing will hold any more; null while no end is announced. */
      readonly endsOn: Temporal.PlainDate | null;
      readonly revisions: number;
    }
  | { readonly state: 'not-yet'; readonly read: ProcedureRead }
  | {
      readonly state: 'withdrawn';
      readonly read: ProcedureRead;
      readonly since: Temporal.PlainDate;
      /** By which decision and why, where the office wrote it down. */
      readonly because: { readonly decisionNo: string; readonly reason: string } | null;
    };

/** Null for a code that never was. `code` in its short form. */
export async function procedureLife(deps: Deps, code: string, asOf?: Temporal.PlainDate): Promise<ProcedureLife | null> {
  const day = asOf ?? legalDay(deps.clock.now());
  const periods = (await findPeriods(deps.db, code)).filter((one) => one.to === null || Temporal.PlainDate.compare(one.to, one.from) > 0);
  const present = periods.findLast((one) => holdsOn(one, day));
  const later = periods.find((one) => Temporal.PlainDate.compare(one.from, day) > 0);
  if (present !== undefined) {
    const [read, next] = await Promise.all([findRevision(deps.db, present.id), later === undefined ? null : findRevision(deps.db, later.id)]);
    return read === null ? null : { state: 'in-force', read, next, endsOn: next === null ? present.to : null, revisions: periods.length };
  }
  if (later !== undefined && periods.every((one) => Temporal.PlainDate.compare(one.from, day) > 0)) {
    const read = await findRevision(deps.db, later.id);
    return read === null ? null : { state: 'not-yet', read };
  }
  const last = periods.findLast((one) => one.to !== null && Temporal.PlainDate.compare(one.to, day) <= 0);
  const read = last === undefined ? null : await findRevision(deps.db, last.id);
  return read === null || !last?.to ? null : { state: 'withdrawn', read, since: last.to, because: await becauseOf(deps, code, last.to) };
}

async function becauseOf(deps: Deps, code: string, since: Temporal.PlainDate) {
  const found = (await listWithdrawals(deps.db, code)).find((one) => one.undoneAt === null && one.effectiveFrom.equals(since));
  return found === undefined ? null : { decisionNo: found.decisionNo, reason: found.reason };
}

function holdsOn({ from, to }: Period, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(to, day) > 0);
}
