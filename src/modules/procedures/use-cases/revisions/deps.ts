import { legalDay, type Temporal } from '#kernel/time.ts';
import { recordAct } from '#modules/audit';
import type { Tx } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { Acting } from '../../store/draft-store.ts';

export type Deps = Pick<Platform, 'db' | 'clock'>;

/** Who acts and when, for rows and for the audit. */
export function actingAs(deps: Deps, actor: string): Acting {
  return { at: deps.clock.now(), actor };
}

export function todayOf(deps: Pick<Platform, 'clock'>): Temporal.PlainDate {
  return legalDay(deps.clock.now());
}

/** One audit entry for each act of the office on a procedure. */
export async function audit(tx: Tx, { at, actor }: Acting, act: { readonly action: string; readonly code: string; readonly reason?: string }): Promise<void> {
  const reason = act.reason === undefined || act.reason === '' ? {} : { reason: act.reason };
  await recordAct(tx, { at, actor, action: `procedure.${act.action}`, objectKind: 'procedure', objectId: act.code, ...reason });
}
