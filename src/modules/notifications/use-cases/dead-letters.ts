import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { RETRYABLE_STATES } from '../domain/delivery.ts';
import { type LedgerEntry, type LedgerFilter, listLedger, reviveMessages } from '../store/ledger.sql.ts';
import { contactKey, deliverJob } from './deliver.ts';

export type { LedgerEntry, LedgerFilter } from '../store/ledger.sql.ts';

export function readLedger(deps: Pick<Platform, 'db'>, filter: LedgerFilter): Promise<readonly LedgerEntry[]> {
  return listLedger(deps.db, filter);
}

/** What was given up, newest first: each with a reason and a way to try again. */
export function listDeadLetters(deps: Pick<Platform, 'db'>, limit: number): Promise<readonly LedgerEntry[]> {
  return listLedger(deps.db, { states: RETRYABLE_STATES, beforeId: null, limit });
}

/** An officer wants them sent after all. Returns how many were dead letters and are on their way again. */
export async function retryDeadLetters(platform: Pick<Platform, 'db' | 'clock' | 'jobs'>, ids: readonly number[], by: string): Promise<number> {
  const now = platform.clock.now();
  return inTransaction(platform.db, async (tx) => {
    const rows = await reviveMessages(tx, { ids, now, by });
    await platform.jobs.enqueueMany(
      tx,
      deliverJob,
      rows.map((row) => ({ payload: { messageId: row.id }, options: { key: contactKey(row.contactId) } })),
    );
    for (const row of rows) {
      await recordAct(tx, { at: now, actor: by, action: 'notification.retry', objectKind: 'message', objectId: String(row.id) });
    }
    return rows.length;
  });
}
