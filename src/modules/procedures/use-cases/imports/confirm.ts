import { legalDay, type Temporal } from '#kernel/time.ts';
import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { type ConfirmRefusal, decideConfirm } from '../../domain/catalogue-import.ts';
import { findImport, type ImportRow, listImports, moveImport } from '../../store/catalogue-import-store.ts';
import { publishImportJob } from './publish-import.job.ts';
import { readImportJob } from './read-import.job.ts';

export type { ImportRow };
export type Confirmed = { readonly ok: true; readonly next: 'publish' | 'read-again' } | { readonly ok: false; readonly reason: ConfirmRefusal | 'not-found' };

/** A second person lets what was read go out, from the day given. */
export async function confirmImport(
  platform: Platform,
  asked: { readonly id: string; readonly on: Temporal.PlainDate | null },
  actor: string,
): Promise<Confirmed> {
  const row = await findImport(platform.db, asked.id);
  if (row === null) return { ok: false, reason: 'not-found' };
  const at = platform.clock.now();
  const decision = decideConfirm(factsOf(row), { actor, on: asked.on, today: legalDay(at) });
  if (!decision.ok) return decision;
  return inTransaction(platform.db, async (tx): Promise<Confirmed> => {
    const publishes = decision.next === 'publish';
    const move = publishes
      ? { to: 'publishing' as const, confirmed: { at, by: actor } }
      : { to: 'reading' as const, effectiveFrom: asked.on ?? row.effectiveFrom };
    if (!(await moveImport(tx, row.id, { from: 'read', ...move }))) return { ok: false, reason: 'not-read' };
    await platform.jobs.enqueue(tx, publishes ? publishImportJob : readImportJob, { id: row.id });
    if (publishes) await recordAct(tx, { at, actor, action: 'procedure.import-confirm', objectKind: 'catalogue-import', objectId: row.id });
    return decision;
  });
}

/** Puts a file aside that is not to be published; whoever may hand in may do so. */
export async function cancelImport(platform: Platform, id: string, actor: string): Promise<boolean> {
  const at = platform.clock.now();
  return inTransaction(platform.db, async (tx) => {
    const done = await moveImport(tx, id, { from: 'read', to: 'cancelled', finishedAt: at });
    if (done) await recordAct(tx, { at, actor, action: 'procedure.import-cancel', objectKind: 'catalogue-import', objectId: id });
    return done;
  });
}

export async function readImport(platform: Pick<Platform, 'db'>, id: string): Promise<ImportRow | null> {
  return /^[0-9a-f-]{36}$/u.test(id) ? findImport(platform.db, id) : null;
}

export async function recentImports(platform: Pick<Platform, 'db'>): Promise<readonly ImportRow[]> {
  return listImports(platform.db, 20);
}

export function factsOf(row: ImportRow) {
  const { report } = row;
  return {
    state: row.state,
    format: row.format,
    handedInBy: row.createdBy,
    effectiveFrom: row.effectiveFrom,
    changes: (report?.added ?? 0) + (report?.changed ?? 0) + (report?.withdrawn ?? 0),
    faults: report?.faults.length ?? 0,
  };
}
