import { parseDossierCode } from '#kernel/codes.ts';
import type { Temporal } from '#kernel/time.ts';
import { publicView, readTypedDossierCodes } from '#modules/dossiers';
import { follow, followedCodes, isFollowing, unfollow } from '#modules/notifications';
import { officialAccountUrl } from '#platform/config/config.ts';
import type { Db, LazyTransaction } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { AssistantPorts, Channel } from '../assistant/ports.ts';
import { requestHandover } from '../store/handover-store.ts';
import { officeHours } from './office-hours.ts';
import { tellCase } from './tell-case.ts';
import { tellList } from './tell-list.ts';
import { findProcedures, readMessage, tellProcedure } from './tell-procedure.ts';

type Deps = Pick<Platform, 'db' | 'clock' | 'config'>;

type Knowledge = Pick<
  AssistantPorts,
  'findProcedures' | 'readMessage' | 'tellProcedure' | 'tellCase' | 'tellList' | 'readDossierCodes' | 'tellDossier' | 'officeHours'
>;

/** Reads go where the caller's writes go, if he has begun a transaction: a second connection for each talk would exhaust the pool. */
function knowledge(deps: Deps, current: () => Db): Knowledge {
  const inside = () => ({ db: current(), clock: deps.clock });
  return {
    // The catalogue's picture in memory belongs to the process: asked through a transaction it would be built anew.
    findProcedures: (text) => findProcedures(deps, text),
    readMessage: (text) => readMessage(deps, text),
    tellProcedure: (code) => tellProcedure(deps, current(), code),
    tellList: (code) => tellList(inside(), code),
    tellCase: (code, answers) => tellCase(inside(), code, answers),
    readDossierCodes: readTypedDossierCodes,
    tellDossier: async (typed) => {
      const code = parseDossierCode(typed);
      return code === null ? null : publicView(inside(), code);
    },
    officeHours: () => officeHours(inside()),
  };
}

export type ZaloTalk = { readonly lazy: LazyTransaction; readonly contactId: number; readonly address: string; readonly at: Temporal.Instant };

/** `at`: the provider's time of the message; the talk is reckoned by it. */
export function zaloPorts(deps: Deps, talk: ZaloTalk): AssistantPorts {
  const { lazy, address } = talk;
  const channel = 'zalo';
  const following = (code: string) => ({ subject: { kind: 'dossier', code }, channel, address });
  return {
    ...knowledge(deps, lazy.current),
    now: talk.at,
    channel: { name: channel, reachable: true, publicUrl: deps.config.publicUrl, zaloUrl: officialAccountUrl(deps.config) },
    isFollowing: (code) => isFollowing(lazy.current(), following(code)),
    follow: async (code) => {
      await follow(await lazy.write(), { ...following(code), at: deps.clock.now() });
    },
    unfollow: async (code) => {
      await unfollow(await lazy.write(), following(code));
    },
    following: () => followedCodes(lazy.current(), { channel, address }, 'dossier'),
    askForStaff: async (topic) => requestHandover(await lazy.write(), { contactId: talk.contactId, topic, at: talk.at }),
  };
}

/** On a page nobody can be reached later: the assistant knows it and asks for none of this. */
export function webPorts(deps: Deps, tx: Db): AssistantPorts {
  const now = deps.clock.now();
  const channel: Channel = { name: 'web', reachable: false, publicUrl: deps.config.publicUrl, zaloUrl: officialAccountUrl(deps.config) };
  return {
    ...knowledge(deps, () => tx),
    now,
    channel,
    isFollowing: async () => false,
    follow: async () => {},
    unfollow: async () => {},
    following: async () => [],
    askForStaff: async () => ({ since: now, repeated: false }),
  };
}
