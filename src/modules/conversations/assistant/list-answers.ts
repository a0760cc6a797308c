import { truncateText } from '#kernel/text.ts';
import type { SessionState } from '../domain/session.ts';
import { vi } from '../messages/vi.ts';
import type { AssistantPorts, ListTold } from './ports.ts';
import { catalogueLink, facetChoices, shortName } from './procedure-answers.ts';
import { command, staffOnly, type Turn, turn } from './turn.ts';

/** So many that all of it stays within what one message takes. */
const SHOWN = { missing: 6, have: 4 } as const;
const LONGEST_LINE = 90;
/** Wrong codes that one person may send in an hour: enough for slips, far too few to find one by trying. */
const MOST_MISSES = 5;
const MISSES_LIVE_MS = 3_600_000;

/** The papers of a list that was saved on the portal: what is there, what is missing, how long it takes and what it costs. */
export async function showList(code: string, state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const at = ports.now.epochMilliseconds;
  const misses = state.listMisses !== undefined && at - state.listMisses.since < MISSES_LIVE_MS ? state.listMisses : { since: at, count: 0 };
  if (misses.count >= MOST_MISSES) return refused('too-often', vi.list.tooOften, { ...state, listMisses: misses }, ports);
  const asked = await ports.tellList(code);
  if (asked.ok) return told(asked.list, state, ports);
  if (asked.reason === 'ended') return refused('ended', vi.list.ended(code), state, ports);
  return refused('unknown', vi.list.unknown(code), { ...state, listMisses: { ...misses, count: misses.count + 1 } }, ports);
}

function refused(why: string, text: string, state: SessionState, ports: AssistantPorts): Turn {
  return turn({ text, facts: { kind: 'list', found: false, why }, candidates: staffOnly(), links: [catalogueLink(ports)] }, state, ports);
}

function told(list: ListTold, state: SessionState, ports: AssistantPorts): Turn {
  const { have, missing } = list;
  const lines = [
    vi.list.heading(shortName(list.name)),
    ...part(have.length === 0 ? vi.list.nothingYet(missing.length) : vi.list.missing(missing.length), missing, { sign: '☐', most: SHOWN.missing }),
    ...part(vi.list.have(have.length), have, { sign: '✓', most: SHOWN.have }),
    ...(missing.length === 0 ? [vi.list.complete] : []),
    vi.list.time(list.time),
    vi.list.fee(list.fee),
  ];
  const facts = { kind: 'list', found: true, code: list.procedureCode, name: list.name, have, missing, time: list.time, fee: list.fee };
  const links = [{ label: vi.list.procedure, url: `${ports.channel.publicUrl}/thu-tuc/${encodeURIComponent(list.procedureCode)}` }];
  const candidates = [...facetChoices(['place', 'steps', 'time', 'fee']), command('find', vi.procedure.another)];
  return turn({ text: lines.join('\n'), facts, candidates, links }, state, ports, { procedureCode: list.procedureCode, topic: 'procedure', lastFacet: null });
}

function part(heading: string, papers: readonly string[], { sign, most }: { readonly sign: string; readonly most: number }): readonly string[] {
  if (papers.length === 0) return [];
  const shown = papers.slice(0, most).map((paper) => truncateText(`${sign} ${paper}`, LONGEST_LINE));
  return [heading, ...shown, ...(papers.length > most ? [vi.list.more(papers.length - most)] : [])];
}
