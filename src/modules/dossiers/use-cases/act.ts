import { AppError } from '#kernel/app-error.ts';
import type { DossierCode } from '#kernel/codes.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { ActName } from '../domain/actions.ts';
import { type Actor, decide, type Refusal, request } from '../domain/decide.ts';
import type { Dossier } from '../domain/dossier.ts';
import { applyEvent } from '../domain/events.ts';
import { findDossier, lockDossier, saveLife } from '../store/dossier-store.ts';
import { calendarFor } from './clockwork.ts';
import { recordChange } from './record.ts';

export type ActInput = {
  readonly code: DossierCode;
  readonly action: ActName;
  /** The version that was looked at; null only where nobody looked (a job, a seed, the command line). */
  readonly version: number | null;
  readonly publicNote?: string;
  readonly privateNote?: string;
  readonly leaderReason?: string;
};

export type Acted = { readonly ok: true; readonly dossier: Dossier } | { readonly ok: false; readonly reason: Refusal };

/** Every verb on an existing dossier; which verbs there are and what they do is the table in domain/actions.ts. */
export async function actOnDossier(platform: Platform, input: ActInput, actor: Actor): Promise<Acted> {
  const known = await findDossier(platform.db, input.code);
  if (known === null) throw new AppError('dossier-not-found');
  const calendar = await calendarFor(platform, known.agencyCode, known.limit);
  const { publicNote = '', privateNote = '', leaderReason = '' } = input;
  return inTransaction(platform.db, async (tx) => {
    const dossier = await lockDossier(tx, input.code);
    if (dossier === null) throw new AppError('dossier-not-found');
    if (input.version !== null && dossier.version !== input.version) throw new AppError('stale-version');
    const said = request(input.action, { publicNote, privateNote, leaderReason });
    const decision = decide(dossier, said, actor, platform.clock.now(), calendar);
    if (!decision.ok) return decision;
    let current = dossier;
    for (const event of decision.events) {
      const saved = await saveLife(tx, current, applyEvent(current, event));
      if (saved === null) throw new AppError('stale-version');
      await recordChange(tx, platform, saved, event);
      current = saved;
    }
    return { ok: true, dossier: current };
  });
}
