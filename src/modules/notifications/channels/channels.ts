import type { Channel } from './channel.ts';
import { zaloChannel } from './zalo-oa/channel.ts';

const CHANNELS: ReadonlyMap<string, Channel> = new Map([zaloChannel].map((channel) => [channel.name, channel]));

/** Throws on a name that no folder here answers to: such a contact cannot have been stored by us. */
export function channelOf(name: string): Channel {
  const channel = CHANNELS.get(name);
  if (!channel) throw new Error(`no such channel: ${name}`);
  return channel;
}
