import type { ChannelDeps } from '../channels/channel.ts';
import { askProfile } from '../channels/zalo-oa/channel.ts';

/** True when the OA's own profile can be read with the token in use. */
export async function checkConnection(deps: ChannelDeps): Promise<boolean> {
  const answer = await askProfile(deps);
  return answer?.kind === 'ok';
}
