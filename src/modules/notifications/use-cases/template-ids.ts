import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { findTemplate } from '../domain/templates.ts';
import { readTemplateIds, replaceTemplateIds, type TemplateIds } from '../store/template-store.ts';

export type { TemplateIds } from '../store/template-store.ts';

export function listTemplateIds(deps: Pick<Platform, 'db'>): Promise<TemplateIds> {
  return readTemplateIds(deps.db);
}

/** Ids that Zalo gave when it approved the templates. Names that are not ours and empty ids are left out. */
export async function setTemplateIds(platform: Pick<Platform, 'db' | 'clock'>, given: TemplateIds, by: string): Promise<void> {
  const at = platform.clock.now();
  const ids = Object.fromEntries(Object.entries(given).filter(([name, id]) => id !== '' && findTemplate(name) !== null));
  await inTransaction(platform.db, async (tx) => {
    await replaceTemplateIds(tx, ids, at, by);
    await recordAct(tx, { at, actor: by, action: 'notification.set-template-ids', objectKind: 'zalo-oa', objectId: 'templates' });
  });
}
