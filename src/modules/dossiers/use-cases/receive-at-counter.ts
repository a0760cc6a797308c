import type { Platform } from '#platform/platform.ts';
import type { Actor } from '../domain/decide.ts';
import { type Opened, type OpeningInput, openDossier } from './open-dossier.ts';

/** Accepts a whole dossier at the counter, or one that came by post: the code, the clock and the receipt begin here. */
export function receiveAtCounter(platform: Platform, input: OpeningInput, actor: Actor): Promise<Opened> {
  return openDossier(platform, 'receive', input, actor);
}
