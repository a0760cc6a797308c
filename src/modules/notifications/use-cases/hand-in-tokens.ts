import { recordAct } from '#modules/audit';
import { inTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import { handInPair } from '../channels/zalo-oa/tokens.ts';

/** An administrator brings a pair from the API Explorer: the way back from `unknown` and `needs-consent`. */
export async function handInTokens(
  platform: Pick<Platform, 'db' | 'clock' | 'log' | 'config'>,
  pair: { readonly access: string; readonly refresh: string },
  by: string,
): Promise<void> {
  const at = platform.clock.now();
  const act = { at, actor: by, action: 'notification.hand-in-token', objectKind: 'zalo-oa', objectId: platform.config.zalo.oaId };
  await inTransaction(platform.db, (tx) => recordAct(tx, act));
  await handInPair(platform, pair, by);
}
