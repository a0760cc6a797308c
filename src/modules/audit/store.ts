import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import { type AuditAct, chainHash } from './domain.ts';

type EntryTable = {
  no: number;
  at: Temporal.Instant;
  actor: string;
  action: string;
  object_kind: string;
  object_id: string;
  reason: string | null;
  previous_hash: string;
  hash: string;
  created_at: Temporal.Instant;
  created_by: string;
};
type ChainTable = { is_chain: boolean; last_no: number; last_hash: string };
type Tables = { 'audit.entry': EntryTable; 'audit.chain': ChainTable };

export type Act = {
  readonly at: Temporal.Instant;
  /** Officer's id, `citizen` or `system`: never a name. */
  readonly actor: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly reason?: string;
};

/** Appends in the caller's transaction: no act without its trace, no trace without its act. */
export async function recordAct(tx: Tx, act: Act): Promise<void> {
  const db = tx.withTables<Tables>();
  const chain = await db.selectFrom('audit.chain').select(['last_no', 'last_hash']).forUpdate().executeTakeFirstOrThrow();
  const no = chain.last_no + 1;
  const content = contentOf({ ...act, reason: act.reason ?? null });
  const hash = chainHash(no, chain.last_hash, content);
  const row = { actor: act.actor, action: act.action, object_kind: act.objectKind, object_id: act.objectId, reason: act.reason ?? null };
  await db
    .with('moved', (cte) => cte.updateTable('audit.chain').set({ last_no: no, last_hash: hash }).where('is_chain', '=', true))
    .insertInto('audit.entry')
    .values({ ...row, no, at: act.at, previous_hash: chain.last_hash, hash, created_at: act.at, created_by: act.actor })
    .execute();
}

function contentOf(act: { at: Temporal.Instant; actor: string; action: string; objectKind: string; objectId: string; reason: string | null }): AuditAct {
  // PostgreSQL keeps microseconds: finer parts would not come back.
  return { ...act, at: act.at.round('microsecond').toString() };
}

export type Verdict = { readonly entries: number; readonly brokenAt: number | null };

/** Walks the chain; `brokenAt` is the first entry that does not follow from the one before it. */
export async function verifyChain(db: Db): Promise<Verdict> {
  const tables = db.withTables<Tables>();
  let previous = '0'.repeat(64);
  let no = 0;
  for (;;) {
    const rows = await tables.selectFrom('audit.entry').selectAll().where('no', '>', no).orderBy('no').limit(1_000).execute();
    for (const row of rows) {
      const content = contentOf({ ...row, objectKind: row.object_kind, objectId: row.object_id });
      const expected = chainHash(no + 1, previous, {
        at: content.at,
        actor: row.actor,
        action: row.action,
        objectKind: row.object_kind,
        objectId: row.object_id,
        reason: row.reason,
      });
      if (row.no !== no + 1 || row.previous_hash !== previous || row.hash !== expected) return { entries: no, brokenAt: row.no };
      previous = row.hash;
      no = row.no;
    }
    if (rows.length === 0) break;
  }
  const end = await tables.selectFrom('audit.chain').select(['last_no', 'last_hash']).executeTakeFirstOrThrow();
  const whole = end.last_no === no && end.last_hash === previous;
  return { entries: no, brokenAt: whole ? null : no + 1 };
}

/** Who did what to one thing, oldest first. */
export async function actsOn(db: Db, objectKind: string, objectId: string) {
  return db
    .withTables<Tables>()
    .selectFrom('audit.entry')
    .select(['no', 'at', 'actor', 'action', 'reason'])
    .where('object_kind', '=', objectKind)
    .where('object_id', '=', objectId)
    .orderBy('no')
    .execute();
}
