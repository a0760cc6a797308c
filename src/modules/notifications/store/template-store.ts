import type { Temporal } from '#kernel/time.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import { tablesOf } from './tables.ts';

export type TemplateIds = Readonly<Record<string, string>>;

export async function readTemplateIds(db: Db): Promise<TemplateIds> {
  const rows = await tablesOf(db).selectFrom('notifications.zbs_template').select(['name', 'template_id as id']).execute();
  return Object.fromEntries(rows.map((row) => [row.name, row.id]));
}

/** Zalo's id of a template; its own name where nobody has said otherwise. */
export async function templateIdOf(db: Db, name: string): Promise<string> {
  const row = await tablesOf(db).selectFrom('notifications.zbs_template').select('template_id as id').where('name', '=', name).executeTakeFirst();
  return row?.id ?? name;
}

/** The whole list as the administrator left it. */
export async function replaceTemplateIds(tx: Tx, ids: TemplateIds, now: Temporal.Instant, by: string): Promise<void> {
  const db = tablesOf(tx);
  await db.deleteFrom('notifications.zbs_template').execute();
  const rows = Object.entries(ids).map(([name, id]) => ({ name, template_id: id, created_at: now, created_by: by }));
  if (rows.length > 0) await db.insertInto('notifications.zbs_template').values(rows).execute();
}
