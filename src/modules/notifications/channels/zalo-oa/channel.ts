import { truncateText } from '#kernel/text.ts';
import { chooseChannels, type SendStep } from '../../domain/channel-choice.ts';
import { OWN_REASONS } from '../../domain/failure.ts';
import { TEXT_LIMIT } from '../../domain/render.ts';
import { SECONDS } from '../../domain/timing.ts';
import { templateIdOf } from '../../store/template-store.ts';
import { noteRichRefused } from '../../store/token-store.ts';
import type { Channel, ChannelDeps, Outgoing, Search, SearchResult, SendOutcome } from '../channel.ts';
import { type OaProfile, type ZaloClient, zaloClient } from './client.ts';
import { meaningOf, NIGHT_CODES, RICH_REFUSED, TOKEN_CODES } from './codes.ts';
import type { CallResult } from './http.ts';
import { listBody } from './rich.ts';
import { memoryOf } from './token-memory.ts';
import { currentToken, renewAfterRefusal, type Token } from './tokens.ts';

/** Zalo Official Account: consultation messages and ZBS templates (zalo.md §3, §4). */
export const zaloChannel: Channel = {
  name: 'zalo',
  plan: (recipient, wish) =>
    chooseChannels({
      ...wish,
      lastInteractionAt: recipient.lastInteractionAt,
      uidKnown: true,
      phoneKnown: recipient.phone !== null,
    }),
  send,
  searchable: ['consultation'],
  search,
};

type Sent = CallResult<{ readonly messageId: string }>;

function clientOf(deps: ChannelDeps): ZaloClient {
  return zaloClient({ ...deps.config.zalo, timeoutMs: SECONDS.sendTimeout * 1000 });
}

async function send(deps: ChannelDeps, step: SendStep, outgoing: Outgoing): Promise<SendOutcome> {
  const params = outgoing.params;
  if (step !== 'consultation' && !params?.ok) {
    return { kind: 'refused', class: 'our-data', reasonCode: 'bad-values', reasonText: OWN_REASONS['bad-values'], untilMorning: false };
  }
  const client = clientOf(deps);
  const endpoint = step === 'consultation' ? 'consultation' : 'template';
  const result = await withToken(deps, (token) => sendStep(deps, client, step, outgoing, token));
  return result === null ? { kind: 'not-sent', reasonCode: 'no-token' } : outcomeOf(endpoint, result);
}

async function sendStep(deps: ChannelDeps, client: ZaloClient, step: SendStep, outgoing: Outgoing, token: Token): Promise<Sent> {
  if (step === 'consultation') return sendConsultation(deps, client, outgoing, token);
  const templateId = await templateIdOf(deps.db, outgoing.template ?? '');
  const params = outgoing.params?.ok ? outgoing.params.params : {};
  if (step === 'template-uid') return client.sendTemplateByUid(token.accessToken, { userId: outgoing.address, templateId, params });
  return client.sendTemplateByPhone(token.accessToken, {
    phone: outgoing.phone ?? '',
    templateId,
    params,
    trackingId: outgoing.trackingId ?? '',
  });
}

/** Text works alone; a list is tried only where the setting says so, until the OA's contract refuses it once. */
async function sendConsultation(deps: ChannelDeps, client: ZaloClient, outgoing: Outgoing, token: Token): Promise<Sent> {
  const text = truncateText(outgoing.text, TEXT_LIMIT);
  const rich = deps.config.zalo.richReplies === 'list' && !token.richRefused && outgoing.choices.length > 0;
  if (!rich) return client.sendConsultation(token.accessToken, outgoing.address, { text });
  const result = await client.sendConsultation(token.accessToken, outgoing.address, listBody(text, outgoing.choices));
  if (result.kind !== 'refused' || !RICH_REFUSED.has(result.code)) return result;
  deps.log.warn({ code: result.code }, 'Zalo took no list; answers go as text from now on');
  await noteRichRefused(deps.db, deps.config.zalo.oaId, deps.clock.now());
  memoryOf(deps.db).cached = null;
  return client.sendConsultation(token.accessToken, outgoing.address, { text });
}

/** On -216, -220 and -124: one refresh, one repetition. Null when there is no token to go with. */
async function withToken<T>(deps: ChannelDeps, call: (token: Token) => Promise<CallResult<T>>): Promise<CallResult<T> | null> {
  const token = await currentToken(deps);
  if (token === null) return null;
  const result = await call(token);
  if (result.kind !== 'refused' || !TOKEN_CODES.has(result.code)) return result;
  const renewed = await renewAfterRefusal(deps, token);
  return renewed === null ? null : call(renewed);
}

/** The health check that Zalo's documents recommend: it sends nothing to anybody. */
export function askProfile(deps: ChannelDeps): Promise<CallResult<OaProfile> | null> {
  const client = clientOf(deps);
  return withToken(deps, (token) => client.getOa(token.accessToken));
}

function outcomeOf(endpoint: 'consultation' | 'template', result: Sent): SendOutcome {
  switch (result.kind) {
    case 'ok':
      return { kind: 'sent', providerMessageId: result.data.messageId };
    case 'not-sent':
      return { kind: 'not-sent', reasonCode: result.why };
    case 'lost':
      return { kind: 'unknown', reasonCode: result.why };
    case 'refused': {
      const meaning = meaningOf(endpoint, result.code);
      return {
        kind: 'refused',
        class: meaning.class,
        reasonCode: `zalo:${result.code}`,
        reasonText: meaning.reason,
        untilMorning: NIGHT_CODES.has(result.code),
      };
    }
  }
}

const PAGES = 3;

/** Asks the conversation with this person for messages of ours with the same text. */
async function search(deps: ChannelDeps, wanted: Search): Promise<SearchResult> {
  const client = clientOf(deps);
  const since = wanted.notBefore.epochMilliseconds;
  const text = truncateText(wanted.text, TEXT_LIMIT);
  const found: string[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const listed = await withToken(deps, (token) => client.conversation(token.accessToken, wanted.address, page * 10));
    if (listed?.kind !== 'ok') return { kind: 'cannot-tell' };
    const recent = listed.data.filter((one) => one.atMs >= since);
    found.push(...recent.filter((one) => !one.fromUser && one.text.normalize('NFC') === text).map((one) => one.messageId));
    if (recent.length < 10) break;
  }
  return { kind: 'found', messageIds: found.reverse() };
}
