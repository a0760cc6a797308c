import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { respond } from '../assistant/respond.ts';
import type { Answer, Choice } from '../domain/answer.ts';
import { payloadOf } from '../domain/candidate.ts';
import { findWebSession, lockWebSession, saveWebSession, type TranscriptLine } from '../store/web-session-store.ts';
import { webPorts } from './ports.ts';

type Deps = Pick<Platform, 'db' | 'clock' | 'config'>;

/** A talk on the portal is forgotten after this long without a word. */
const LIFE = { hours: 1 } as const;
const LINES_KEPT = 40;

export async function answerOnWeb(deps: Deps, said: { readonly sessionId: string; readonly text: string }): Promise<Answer> {
  const now = deps.clock.now();
  const expiresAt = now.add(LIFE);
  return inTransaction(deps.db, async (tx) => {
    const session = await lockWebSession(tx, said.sessionId, { now, expiresAt });
    const { answer, state } = await respond(session.state, said.text, webPorts(deps, tx));
    const mine = session.state.candidates?.find((one) => payloadOf(one) === said.text)?.label ?? said.text;
    const transcript = [...session.transcript, { from: 'me', text: clean(mine) }, heard(answer)] satisfies TranscriptLine[];
    await saveWebSession(tx, said.sessionId, { state, transcript: transcript.slice(-LINES_KEPT) }, expiresAt);
    return answer;
  });
}

function heard(answer: Answer): TranscriptLine {
  return { from: 'house', text: answer.text, links: answer.links.map(({ label, url }) => ({ label, url })) };
}

/** JSON in the database takes neither NUL nor half a character. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}

export type OpenTalk = { readonly transcript: readonly TranscriptLine[]; readonly choices: readonly Choice[] };

/** The talk as it stands, for the page without scripts; null when there is none or it has been forgotten. */
export async function openTalk(deps: Pick<Platform, 'db' | 'clock'>, sessionId: string): Promise<OpenTalk | null> {
  const session = await findWebSession(deps.db, sessionId, deps.clock.now());
  if (session === null || session.transcript.length === 0) return null;
  const choices = (session.state.candidates ?? []).map((one) => ({ label: one.label, value: payloadOf(one) }));
  return { transcript: session.transcript, choices };
}
