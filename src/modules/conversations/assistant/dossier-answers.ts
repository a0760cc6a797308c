import { plainName, truncateText } from '#kernel/text.ts';
import type { Link } from '../domain/answer.ts';
import type { Candidate } from '../domain/candidate.ts';
import { sayInstant } from '../domain/say-time.ts';
import type { SessionState } from '../domain/session.ts';
import { vi } from '../messages/vi.ts';
import type { AssistantPorts, DossierTold } from './ports.ts';
import { command, menu, type Turn, turn } from './turn.ts';

const words = vi.dossier;
const LONGEST_LINE = 150;
const MOST_LISTED = 5;

/** State and dates; nothing about a person, for a code can be guessed. */
export async function showDossier(code: string, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const told = await ports.tellDossier(code);
  if (told === null) return notFound(code, state, ports);
  const followed = ports.channel.reachable && (await ports.isFollowing(told.code));
  const text = linesOf(told)
    .map((line) => truncateText(line, LONGEST_LINE))
    .join('\n');
  const said = { text, facts: factsOf(told, followed), candidates: choicesOf(told, followed, ports), links: [pageOf(told.code, ports), ...zaloLink(ports)] };
  return turn(said, state, ports, { dossierCode: told.code, procedureCode: told.procedureCode, topic: 'dossier', lastFacet: null });
}

function linesOf(told: DossierTold): readonly string[] {
  const dates: readonly (string | null)[] =
    told.returnedAt !== null
      ? [words.returned(sayInstant(told.returnedAt))]
      : told.finishedAt !== null
        ? [words.finished(sayInstant(told.finishedAt))]
        : [told.dueAt === null ? null : words.due(sayInstant(told.dueAt), told.provisional), told.overdue ? words.late : null];
  const lines = [
    `• ${words.state(told.stateName)}`,
    `• ${words.procedure(plainName(told.procedureName))}`,
    `• ${words.agency(told.agencyName)}`,
    ...dates.flatMap((line) => (line === null ? [] : [`• ${line}`])),
    told.nextStep === '' ? null : words.next(told.nextStep),
  ];
  return [words.heading(told.code), ...lines.filter((line) => line !== null)];
}

function factsOf(told: DossierTold, followed: boolean) {
  return {
    kind: 'dossier',
    code: told.code,
    procedureCode: told.procedureCode,
    stateName: told.stateName,
    acceptedAt: told.acceptedAt?.toString() ?? null,
    dueAt: told.dueAt?.toString() ?? null,
    provisional: told.provisional,
    overdue: told.overdue,
    finishedAt: told.finishedAt?.toString() ?? null,
    returnedAt: told.returnedAt?.toString() ?? null,
    following: followed,
  };
}

function choicesOf(told: DossierTold, followed: boolean, ports: AssistantPorts): readonly Candidate[] {
  const label = ports.channel.reachable ? words.choices.follow : words.choices.followOnZalo;
  const follow: Candidate = followed ? unfollowChoice(told.code, words.choices.unfollow) : { kind: 'follow', code: told.code, label };
  // After the result has been handed over there is nothing more to wait for.
  const first = told.returnedAt !== null && !followed ? [] : [follow];
  return [
    ...first,
    { kind: 'procedure', code: told.procedureCode, label: words.choices.procedure },
    command('track', words.choices.other),
    command('staff', vi.general.choices.staff),
  ];
}

/** "theo dõi": by code, else the dossier just spoken of, else ask. */
export async function followDossier(code: string | undefined, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  if (!ports.channel.reachable) {
    const said = {
      text: words.followOnZalo,
      facts: { kind: 'follow-elsewhere', ...(code === undefined ? {} : { code }) },
      candidates: menu(ports),
      links: zaloLink(ports),
    };
    return turn(said, state, ports, code === undefined ? {} : { dossierCode: code });
  }
  if (code === undefined) return turn({ text: words.followWhich, facts: { kind: 'which-dossier', act: 'follow' }, candidates: menu(ports) }, state, ports);
  const told = await ports.tellDossier(code);
  if (told === null) return notFound(code, state, ports);
  const already = await ports.isFollowing(told.code);
  if (!already) await ports.follow(told.code);
  const text = already ? words.alreadyFollowed(told.code) : words.followed(told.code);
  const candidates = [dossierChoice(told.code), unfollowChoice(told.code, words.choices.unfollow), command('following', vi.general.choices.following)];
  return turn({ text, facts: { kind: 'follow', code: told.code, following: true }, candidates, links: [pageOf(told.code, ports)] }, state, ports, {
    dossierCode: told.code,
    procedureCode: told.procedureCode,
    topic: 'dossier',
  });
}

export async function unfollowDossier(code: string | undefined, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const followed = ports.channel.reachable ? await ports.following() : [];
  const chosen = code ?? (followed.length === 1 ? followed[0] : inContext(state, followed));
  if (chosen === undefined) return followed.length === 0 ? nothingFollowed(state, ports) : unfollowWhich(followed, state, ports);
  const was = followed.includes(chosen);
  if (was) await ports.unfollow(chosen);
  const text = was ? words.unfollowed(chosen) : words.notFollowed(chosen);
  const said = { text, facts: { kind: 'unfollow', code: chosen, following: false }, candidates: menu(ports) };
  return turn(said, state, ports);
}

function inContext(state: SessionState, followed: readonly string[]): string | undefined {
  return state.dossierCode !== undefined && followed.includes(state.dossierCode) ? state.dossierCode : undefined;
}

function unfollowWhich(followed: readonly string[], state: SessionState, ports: AssistantPorts): Turn {
  const shown = followed.slice(0, MOST_LISTED);
  const candidates = shown.map((code) => unfollowChoice(code, words.choices.unfollowOne(code)));
  return turn({ text: words.unfollowWhich, facts: { kind: 'which-dossier', act: 'unfollow', codes: shown }, candidates }, state, ports);
}

export async function listFollowed(state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const followed = ports.channel.reachable ? await ports.following() : [];
  if (followed.length === 0) return ports.channel.reachable ? nothingFollowed(state, ports) : followDossier(undefined, state, ports);
  const candidates = followed.slice(0, MOST_LISTED).map(dossierChoice);
  return turn({ text: words.following(followed.length), facts: { kind: 'following', codes: followed }, candidates }, state, ports);
}

function nothingFollowed(state: SessionState, ports: AssistantPorts): Turn {
  return turn({ text: words.followingNone, facts: { kind: 'following', codes: [] }, candidates: menu(ports) }, state, ports);
}

/** "Hồ sơ của tôi đến đâu": the one in hand, else those followed, else ask for the code. */
export async function askWhichDossier(state: SessionState, ports: AssistantPorts): Promise<Turn> {
  if (state.topic === 'dossier' && state.dossierCode !== undefined) return showDossier(state.dossierCode, state, ports);
  const followed = ports.channel.reachable ? await ports.following() : [];
  const [only] = followed;
  if (only !== undefined && followed.length === 1) return showDossier(only, state, ports);
  const known = [...new Set([...followed, ...(state.dossierCode === undefined ? [] : [state.dossierCode])])].slice(0, MOST_LISTED);
  const facts = { kind: 'which-dossier', act: 'show', codes: known };
  if (known.length > 0) return turn({ text: words.askCodeOrChoose, facts, candidates: known.map(dossierChoice) }, state, ports);
  const candidates = [command('staff', vi.general.choices.staff), command('menu', vi.general.choices.menu)];
  return turn({ text: words.askCode, facts, candidates }, state, ports);
}

export function incompleteCode(typed: string, state: SessionState, ports: AssistantPorts): Turn {
  const candidates = [command('staff', vi.general.choices.staff), command('menu', vi.general.choices.menu)];
  return turn({ text: words.incomplete(truncateText(typed, 60)), facts: { kind: 'dossier-code-incomplete' }, candidates }, state, ports);
}

function notFound(code: string, state: SessionState, ports: AssistantPorts): Turn {
  const candidates = [command('track', words.choices.other), command('staff', vi.general.choices.staff)];
  return turn({ text: words.notFound(code), facts: { kind: 'dossier-not-found', code }, candidates }, state, ports);
}

function dossierChoice(code: string): Candidate {
  return { kind: 'dossier', code, label: words.choices.one(code) };
}

function unfollowChoice(code: string, label: string): Candidate {
  return { kind: 'unfollow', code, label };
}

function pageOf(code: string, ports: AssistantPorts): Link {
  return { label: words.link, url: `${ports.channel.publicUrl}/tra-cuu/${encodeURIComponent(code)}` };
}

function zaloLink(ports: AssistantPorts): readonly Link[] {
  const { reachable, zaloUrl } = ports.channel;
  return reachable || zaloUrl === null ? [] : [{ label: vi.general.links.zalo, url: zaloUrl }];
}
