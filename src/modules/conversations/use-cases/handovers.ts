import type { Subject } from '#kernel/subject.ts';
import { plainName } from '#kernel/text.ts';
import { recordAct } from '#modules/audit';
import { readProcedure } from '#modules/procedures';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { answerHandover, listWaiting, type WaitingPerson } from '../store/handover-store.ts';

const SHOWN = 200;

export type { WaitingPerson };

/** Who waits for an officer, the longest first. */
export async function waitingPeople(deps: Pick<Platform, 'db' | 'clock'>): Promise<readonly WaitingPerson[]> {
  const waiting = await listWaiting(deps.db, SHOWN);
  return Promise.all(waiting.map(async (one) => ({ ...one, topic: await topicInWords(deps, one.topic) })));
}

/** A procedure by its name; the code of a dossier as it is, for that is what the desk searches by. */
async function topicInWords(deps: Pick<Platform, 'db' | 'clock'>, topic: string): Promise<string> {
  const read = await readProcedure(deps, topic);
  return read === null ? topic : plainName(read.record.name);
}

export type Marked = { readonly ok: true } | { readonly ok: false; readonly reason: 'answered-already' };

export async function markAnswered(deps: Pick<Platform, 'db' | 'clock'>, subject: Subject, id: number): Promise<Marked> {
  const at = deps.clock.now();
  return inTransaction(deps.db, async (tx) => {
    const done = await answerHandover(tx, id, { officerId: subject.officerId, at });
    if (!done) return { ok: false, reason: 'answered-already' };
    await recordAct(tx, { at, actor: subject.officerId, action: 'conversations.answer-handover', objectKind: 'handover', objectId: String(id) });
    return { ok: true };
  });
}
