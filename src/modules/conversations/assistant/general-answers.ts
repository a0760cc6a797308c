import type { Candidate, Command } from '../domain/candidate.ts';
import { sayInstant } from '../domain/say-time.ts';
import type { SessionState } from '../domain/session.ts';
import { vi } from '../messages/vi.ts';
import { askWhichDossier, listFollowed } from './dossier-answers.ts';
import type { AssistantPorts } from './ports.ts';
import { catalogueLink, facetChoices, shortName } from './procedure-answers.ts';
import { command, menu, plainTurn as plain, staffOnly, type Turn, turn } from './turn.ts';

const words = vi.general;

export async function obey(what: Command, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  switch (what) {
    case 'menu':
      return plain('menu', words.menu, state, ports);
    case 'help':
      return plain('help', words.help, state, ports);
    case 'find':
      return turn({ text: words.find, facts: { kind: 'find' }, candidates: staffOnly().slice(1), links: [catalogueLink(ports)] }, state, ports);
    case 'track':
      return askWhichDossier({ ...state, topic: 'procedure' }, ports);
    case 'following':
      return listFollowed(state, ports);
    case 'link':
      return plain('link', words.link, state, ports);
    case 'report':
      return turn(
        { text: words.report, facts: { kind: 'report' }, candidates: [command('staff', words.choices.staff), command('menu', words.choices.menu)] },
        state,
        ports,
      );
    case 'staff':
      return callStaff(state, ports);
  }
}

async function callStaff(state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const hours = await ports.officeHours();
  const candidates = menu(ports).filter((one) => one.code !== 'staff');
  if (!ports.channel.reachable) {
    const links = ports.channel.zaloUrl === null ? [] : [{ label: words.links.zalo, url: ports.channel.zaloUrl }];
    return turn({ text: words.staff.elsewhere(hours), facts: { kind: 'staff', noted: false }, candidates, links }, state, ports);
  }
  const topic = state.topic === 'dossier' ? (state.dossierCode ?? '') : (state.procedureCode ?? '');
  const { since, repeated } = await ports.askForStaff(topic);
  const text = repeated ? words.staff.waiting(sayInstant(since), hours) : words.staff.noted(hours);
  return turn({ text, facts: { kind: 'staff', noted: true, since: since.toString() }, candidates }, state, ports);
}

export async function tellHours(state: SessionState, ports: AssistantPorts): Promise<Turn> {
  return plain('hours', words.hours(await ports.officeHours()), state, ports);
}

type Courtesy = 'greeting' | 'about' | 'thanks' | 'bye' | 'understood' | 'yes';

export function courtesy(what: Courtesy, state: SessionState, ports: AssistantPorts): Turn {
  return plain(what === 'yes' ? 'understood' : what, words[what === 'yes' ? 'understood' : what], state, ports);
}

export function welcome(state: SessionState, ports: AssistantPorts): Turn {
  return plain('welcome', words.welcome, state, ports);
}

export function nothingSaid(why: 'empty' | 'symbols', state: SessionState, ports: AssistantPorts): Turn {
  return plain('nothing', words[why], state, ports);
}

export type AttachmentKind = keyof typeof words.attachment;

/** What cannot be read is said so, with what can be done instead. */
export function toAttachment(what: AttachmentKind, state: SessionState, ports: AssistantPorts): Turn {
  return plain('attachment', words.attachment[what], state, ports, { what });
}

export function tooLong(state: SessionState, ports: AssistantPorts): Turn {
  return turn({ text: words.tooLong, facts: { kind: 'too-long' }, candidates: staffOnly() }, state, ports);
}

/** The same list again, so that the number can be given again. */
export function noSuchChoice(count: number, state: SessionState, ports: AssistantPorts): Turn {
  const candidates = state.candidates ?? [];
  if (count === 0 || candidates.length === 0) return plain('no-list', words.noList, state, ports);
  const said = { text: words.noSuchChoice(count), facts: { kind: 'no-such-choice', count }, candidates };
  return turn(said, state, ports, { pendingFacets: state.pendingFacets ?? null });
}

export function noneOfThese(state: SessionState, ports: AssistantPorts): Turn {
  const chose = (state.candidates ?? []).some((one) => one.kind === 'procedure');
  if (!chose) return plain('understood', words.understood, state, ports);
  const said = { text: words.noneOfThese, facts: { kind: 'none-of-these' }, candidates: staffOnly().slice(1), links: [catalogueLink(ports)] };
  return turn(said, state, ports, { pendingFacets: state.pendingFacets ?? null });
}

/** Never a guess: what we spoke of last, if anything, and the ways on. */
export async function notUnderstood(state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const told = state.procedureCode === undefined ? null : await ports.tellProcedure(state.procedureCode);
  const pendingFacets = state.pendingFacets ?? null;
  if (told === null)
    return turn({ text: words.unknown, facts: { kind: 'unknown' }, candidates: menu(ports), links: [catalogueLink(ports)] }, state, ports, { pendingFacets });
  const about = vi.procedure.quoted(shortName(told.name));
  const candidates: readonly Candidate[] = [...facetChoices(['papers', 'time', 'fee']), ...staffOnly()];
  return turn({ text: words.unknownInContext(about), facts: { kind: 'unknown', procedureCode: told.code }, candidates }, state, ports, { pendingFacets });
}
