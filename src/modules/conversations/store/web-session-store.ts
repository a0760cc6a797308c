import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Temporal } from '#kernel/time.ts';
import { asJson, type Db } from '#platform/db/database.ts';
import { EMPTY_SESSION, type SessionState } from '../domain/session.ts';
import { readSession } from './session-json.ts';
import { tablesOf } from './tables.ts';

const BY = 'conversations';

const line = z.object({
  from: z.enum(['me', 'house']),
  text: z.string(),
  links: z.array(z.object({ label: z.string(), url: z.string() })).optional(),
});
const transcriptShape = z.array(line);
export type TranscriptLine = z.infer<typeof line>;

export type WebSession = { readonly state: SessionState; readonly transcript: readonly TranscriptLine[] };

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Finds or makes the session and locks it: two tabs of one visitor take turns. */
export async function lockWebSession(db: Db, id: string, times: { readonly now: Temporal.Instant; readonly expiresAt: Temporal.Instant }): Promise<WebSession> {
  const fresh = {
    id_hash: hashOf(id),
    state: asJson(EMPTY_SESSION),
    transcript: asJson([]),
    expires_at: times.expiresAt,
    created_at: times.now,
    created_by: BY,
  };
  const row = await tablesOf(db)
    .insertInto('conversations.web_session')
    .values(fresh)
    .onConflict((conflict) => conflict.column('id_hash').doUpdateSet((eb) => ({ created_by: eb.ref('excluded.created_by') })))
    .returning(['state', 'transcript', 'expires_at'])
    .executeTakeFirstOrThrow();
  return alive(row, times.now) ?? { state: EMPTY_SESSION, transcript: [] };
}

export async function findWebSession(db: Db, id: string, now: Temporal.Instant): Promise<WebSession | null> {
  const row = await tablesOf(db)
    .selectFrom('conversations.web_session')
    .select(['state', 'transcript', 'expires_at'])
    .where('id_hash', '=', hashOf(id))
    .executeTakeFirst();
  return row === undefined ? null : alive(row, now);
}

function alive(
  row: { readonly state: unknown; readonly transcript: unknown; readonly expires_at: Temporal.Instant },
  now: Temporal.Instant,
): WebSession | null {
  if (row.expires_at.epochMilliseconds <= now.epochMilliseconds) return null;
  const lines = transcriptShape.safeParse(row.transcript);
  return { state: readSession(row.state), transcript: lines.success ? lines.data : [] };
}

export async function saveWebSession(db: Db, id: string, session: WebSession, expiresAt: Temporal.Instant): Promise<void> {
  await tablesOf(db)
    .updateTable('conversations.web_session')
    .set({ state: asJson(session.state), transcript: asJson(session.transcript), expires_at: expiresAt })
    .where('id_hash', '=', hashOf(id))
    .execute();
}

export async function deleteExpired(db: Db, now: Temporal.Instant): Promise<void> {
  await tablesOf(db).deleteFrom('conversations.web_session').where('expires_at', '<', now).execute();
}
