import { foldText, truncateText } from '#kernel/text.ts';
import type { Link } from '../domain/answer.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { Facet } from '../domain/facets.ts';
import type { SessionState } from '../domain/session.ts';
import { vi } from '../messages/vi.ts';
import { caseStart } from './case-choices.ts';
import type { AssistantPorts, Found, FoundProcedure, ProcedureTold } from './ports.ts';
import { command, staffOnly, type Turn, topicChoices, turn } from './turn.ts';

const SAYS_ITS_NUMBER = /^(?:bước\s*)?\d+\s*[.:)-]/iu;
const LINES = 6;
const LINES_OF_SEVERAL = 3;
const LONGEST_LINE = 170;
const LONGEST_NAME = 120;
const OFFERED: readonly Facet[] = ['papers', 'time', 'fee', 'place', 'steps'];
const MOST_CANDIDATES = 5;
const MOST_GUESSED = 3;

/** Name and the answers in short; the rest is one number away. */
/** A procedure, and others that search found near it: whoever meant one of those is a number away from it. */
export type Topic = { readonly told: ProcedureTold; readonly near: readonly FoundProcedure[] };

export function overview({ told, near }: Topic, state: SessionState, ports: AssistantPorts): Turn {
  const { summary } = vi.procedure;
  const lines = [
    vi.procedure.overview(shortName(told.name)),
    bullet(summary.papers(told.papersCount)),
    bullet(summary.time(told.time.headline || vi.procedure.missing.time)),
    bullet(summary.fee(told.fee.headline || vi.procedure.missing.fee)),
    bullet(summary.place(told.place.headline || vi.procedure.missing.place)),
  ];
  const facts = { kind: 'procedure', ...factsOf(told, ['papers', 'time', 'fee', 'place']) };
  return turn(
    {
      text: lines.join('\n'),
      facts,
      candidates: [...caseOffer(told, state), ...waysOn(['papers', 'steps', 'place', 'online'], near)],
      links: linksOf(told, ports),
    },
    state,
    ports,
    {
      procedureCode: told.code,
      topic: 'procedure',
      lastFacet: null,
    },
  );
}

/** One question answered in full, or up to three in short. */
export function facetAnswer({ told, near }: Topic, facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Turn {
  const [only] = facets;
  if (only === undefined) return overview({ told, near }, state, ports);
  const text = facets.length === 1 ? inFull(told, only) : inShort(told, facets);
  const others = OFFERED.filter((facet) => !facets.includes(facet));
  const candidates = [...caseOffer(told, state), ...waysOn(others, near)];
  const facts = { kind: 'procedure', facet: only, facets, ...factsOf(told, facets) };
  return turn({ text, facts, candidates, links: linksOf(told, ports) }, state, ports, {
    procedureCode: told.code,
    topic: 'procedure',
    lastFacet: only,
  });
}

function inFull(told: ProcedureTold, facet: Facet): string {
  const { lines, notes } = partOf(told, facet);
  const heading = vi.procedure.heading[facet](shortName(told.name));
  if (lines.length === 0) return [heading, vi.procedure.missing[facet], vi.procedure.askStaff].join('\n');
  const listed = lines.map((line) => (facet === 'steps' && SAYS_ITS_NUMBER.test(line) ? line : bullet(line)));
  const note = notes[0] === undefined ? [] : [short(vi.procedure.note(notes[0]))];
  return [heading, ...firstOf(listed, LINES), ...note].join('\n');
}

function inShort(told: ProcedureTold, facets: readonly Facet[]): string {
  const parts = facets.flatMap((facet) => {
    const { lines } = partOf(told, facet);
    const first = lines[0];
    if (first === undefined) return [`${vi.procedure.part[facet]}: ${vi.procedure.missing[facet]}`];
    if (lines.length === 1) return [short(`${vi.procedure.part[facet]}: ${first}`)];
    return [`${vi.procedure.part[facet]}:`, ...firstOf(lines.map(bullet), LINES_OF_SEVERAL)];
  });
  return [vi.procedure.severalHeading(shortName(told.name)), ...parts].join('\n');
}

type Part = { readonly lines: readonly string[]; readonly notes: readonly string[] };

/** Lines of one facet: the headline first, unless the lines already say it. */
function partOf(told: ProcedureTold, facet: Facet): Part {
  switch (facet) {
    case 'papers':
      return told.papers;
    case 'time':
    case 'fee':
    case 'place':
    case 'online': {
      const { headline, lines } = told[facet];
      const whole = headline === '' || lines.some((line) => foldText(line).includes(foldText(headline))) ? lines : [headline, ...lines];
      return { lines: whole, notes: [] };
    }
    case 'steps':
    case 'results':
    case 'conditions':
    case 'legal':
      return { lines: told[facet], notes: [] };
  }
}

function firstOf(lines: readonly string[], limit: number): readonly string[] {
  const shown = lines.slice(0, limit).map(short);
  return lines.length > limit ? [...shown, vi.procedure.more(lines.length - limit)] : shown;
}

/** What programs get: the whole lists, not the shortened ones. */
function factsOf(told: ProcedureTold, facets: readonly Facet[]): Readonly<Record<string, unknown>> {
  const parts = facets.map((facet) => [facet, partOf(told, facet).lines] as const);
  return { code: told.code, name: told.name, ...Object.fromEntries(parts) };
}

/** One of these? Never more than five, fewer when it is a guess, and always a way out. */
export function candidateList(found: Found, facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Turn {
  const guess = found.certainty === 'maybe';
  const shown = found.items.slice(0, guess ? MOST_GUESSED : MOST_CANDIDATES);
  const candidates = guess ? [...shown.map(toCandidate), ...staffOnly().slice(1)] : shown.map(toCandidate);
  const facts = { kind: 'candidates', sure: !guess, items: shown.map(({ code, name }) => ({ code, name })), facets };
  const text = guess ? vi.procedure.perhaps(shown.length) : vi.procedure.candidates;
  return turn({ text, facts, candidates, links: [catalogueLink(ports)] }, state, ports, { pendingFacets: facets });
}

export function narrowedList(candidates: readonly Candidate[], facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Turn {
  const facts = { kind: 'candidates', items: candidates.map(({ code, label }) => ({ code, name: label })), facets };
  return turn({ text: vi.procedure.narrowed, facts, candidates }, state, ports, { pendingFacets: facets });
}

/** Asked "bao lâu" with nothing before it: the question is kept until we know of what. */
export function whichProcedure(facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Turn {
  const [first = 'steps'] = facets;
  const said = { text: vi.procedure.which(vi.procedure.whichWord[first]), facts: { kind: 'which-procedure', facets }, candidates: topicChoices() };
  return turn(said, state, ports, { pendingFacets: facets });
}

export function noSuchProcedure(code: string, state: SessionState, ports: AssistantPorts): Turn {
  const said = { text: vi.procedure.notFound(code), facts: { kind: 'procedure-not-found', code }, candidates: staffOnly(), links: [catalogueLink(ports)] };
  return turn(said, state, ports);
}

export function facetChoices(facets: readonly Facet[]): readonly Candidate[] {
  return facets.flatMap(asFacetChoice);
}

function asFacetChoice(facet: string): readonly Candidate[] {
  const known = OFFERED_LABELS.find(([name]) => name === facet);
  return known === undefined ? [] : [{ kind: 'facet', code: known[0], label: known[1] }];
}

const OFFERED_LABELS = Object.entries(vi.procedure.choice);

/** Papers, fee and time of a procedure are those of every case: where there are questions, one's own can be had. */
function caseOffer(told: ProcedureTold, state: SessionState): readonly Candidate[] {
  return told.hasOwnCase ? [caseStart(told.code, state)] : [];
}

const MOST_NEAR = 2;

function waysOn(facets: readonly Facet[], near: readonly FoundProcedure[]): readonly Candidate[] {
  const others = near.slice(0, MOST_NEAR).map(toCandidate);
  return [...facets.slice(0, 4 - others.length).flatMap(asFacetChoice), ...others, ...another()];
}

function toCandidate({ code, name }: FoundProcedure): Candidate {
  return { kind: 'procedure', code, label: name };
}

function another(): readonly Candidate[] {
  return [command('find', vi.procedure.another)];
}

function linksOf(told: ProcedureTold, ports: AssistantPorts): readonly Link[] {
  return [{ label: vi.procedure.link, url: `${ports.channel.publicUrl}/thu-tuc/${encodeURIComponent(told.code)}` }];
}

export function catalogueLink(ports: Pick<AssistantPorts, 'channel'>): Link {
  return { label: vi.general.links.catalogue, url: `${ports.channel.publicUrl}/thu-tuc` };
}

export function shortName(name: string): string {
  return truncateText(name, LONGEST_NAME);
}

function bullet(line: string): string {
  return short(`• ${line}`);
}

function short(line: string): string {
  return truncateText(line, LONGEST_LINE);
}
