import type { Platform } from '#platform/platform.ts';
import { type Opened, type OpeningInput, openDossier } from './open-dossier.ts';

/** A citizen files online: the code exists at once (NĐ 45/2020/NĐ-CP), the clock starts only on acceptance. */
export function submitOnline(platform: Platform, input: Omit<OpeningInput, 'channel'>): Promise<Opened> {
  return openDossier(platform, 'submit', { ...input, channel: 'online' }, { kind: 'citizen' });
}
