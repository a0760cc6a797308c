import { Temporal } from '#kernel/time.ts';
import { filesOf } from '#platform/files/files.ts';
import type { Platform } from '#platform/platform.ts';
import { idleImportFiles } from '../../store/catalogue-import-store.ts';

/**
 * How long the file of an import that is over is kept: thirty days, so that whoever looks into what an announcement
 * brought, at the latest in the report of the month, still finds what was handed in. Its report stays for good.
 */
export const IMPORT_FILE_KEPT = Temporal.Duration.from({ hours: 30 * 24 });

/** Erases the files of imports that ended longer ago and that nothing else needs. Says how many keys it gave up; doing it twice harms nothing. */
export async function eraseImportFiles(deps: Pick<Platform, 'db' | 'clock' | 'config'>): Promise<number> {
  const keys = await idleImportFiles(deps.db, deps.clock.now().subtract(IMPORT_FILE_KEPT));
  const files = filesOf(deps.config);
  for (const key of keys) await files.remove(key);
  return keys.length;
}
