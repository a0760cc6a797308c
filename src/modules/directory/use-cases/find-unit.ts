import type { UnitCode } from '#kernel/codes.ts';
import { legalDay, type Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import type { AdminUnit } from '../domain/unit.ts';
import { type Successor, selectSuccessors, selectUnit, selectUnits, type UnitFilter } from '../store/unit-store.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** The unit that has this code on the day (default: today); null when the code meant nothing then. */
export async function findUnit(deps: Deps, code: UnitCode, asOf?: Temporal.PlainDate): Promise<AdminUnit | null> {
  return selectUnit(deps.db, code, asOf ?? legalDay(deps.clock.now()));
}

export async function listUnits(deps: Pick<Platform, 'db'>, filter: UnitFilter): Promise<readonly AdminUnit[]> {
  return selectUnits(deps.db, filter);
}

/** The units in which the land of `code`, as it was on day `on`, lies today or on `asOf`. Empty: it has no successor yet. */
export async function successorsOf(
  deps: Deps,
  question: { readonly code: UnitCode; readonly on: Temporal.PlainDate; readonly asOf?: Temporal.PlainDate },
): Promise<readonly Successor[]> {
  return selectSuccessors(deps.db, { ...question, asOf: question.asOf ?? legalDay(deps.clock.now()) });
}
