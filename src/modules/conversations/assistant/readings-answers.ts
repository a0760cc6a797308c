import type { Candidate } from '../domain/candidate.ts';
import type { Facet } from '../domain/facets.ts';
import type { SessionState } from '../domain/session.ts';
import { contentOf, readTokens } from '../domain/understanding/words.ts';
import { topics } from '../messages/readings.vi.ts';
import { vi } from '../messages/vi.ts';
import type { AssistantPorts, FoundProcedure, ReadMessage } from './ports.ts';
import { catalogueLink } from './procedure-answers.ts';
import { command, type Turn, topicChoices, turn } from './turn.ts';

const words = vi.readings;
/** Zalo shows at most so many choices. */
const MOST_CHOICES = 5;

/** Not our business: said plainly, with what is, and a person for whoever thinks otherwise. */
export function outOfScope(state: SessionState, ports: AssistantPorts): Turn {
  const { choices } = vi.general;
  const candidates = [command('find', choices.find), command('track', choices.track), command('staff', choices.staff)];
  return turn({ text: words.outOfScope, facts: { kind: 'out-of-scope' }, candidates, links: [catalogueLink(ports)] }, state, ports, {
    pendingFacets: state.pendingFacets ?? null,
  });
}

/** Too little to tell: asked back by occasion; a question that came with it waits until the work is known. */
export async function askBack(text: string, facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const named = topicNamed(text);
  if (named !== null) return showTopic(named, facets, state, ports);
  const facts = { kind: 'vague', topics: topics.map(({ id }) => id), facets };
  return turn({ text: words.vague, facts, candidates: topicChoices(), links: [catalogueLink(ports)] }, state, ports, { pendingFacets: facets });
}

/** The everyday works of one occasion, as far as the catalogue has them. */
export async function showTopic(id: string, facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Promise<Turn> {
  const topic = topics.find((one) => one.id === id);
  if (topic === undefined) return askBack('', facets, state, ports);
  const firsts: FoundProcedure[] = [];
  for (const work of topic.works) {
    const [first] = (await ports.findProcedures(work)).items;
    if (first !== undefined && !firsts.some((one) => one.code === first.code)) firsts.push(first);
  }
  if (firsts.length === 0)
    return turn({ text: vi.general.find, facts: { kind: 'find' }, candidates: [command('staff', vi.general.choices.staff)] }, state, ports);
  const facts = { kind: 'topic', topic: id, items: firsts.map(({ code, name }) => ({ code, name })), facets };
  const candidates = firsts.slice(0, MOST_CHOICES).map(({ code, name }): Candidate => ({ kind: 'procedure', code, label: name }));
  return turn({ text: words.topic(topic.name), facts, candidates, links: [catalogueLink(ports)] }, state, ports, { pendingFacets: facets });
}

/** The one occasion that the words name; null when none or more than one. */
function topicNamed(text: string): string | null {
  const said = ` ${contentOf(readTokens(text)).map(plain).join(' ')} `;
  const fitting = topics.filter((topic) => topic.words.split('|').some((word) => said.includes(` ${readTokens(word).map(plain).join(' ')} `)));
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

function plain(token: { readonly word: string }): string {
  return token.word;
}

/** Both, in the order asked, each a number away; what was asked of them is answered for whichever is chosen. */
export function severalWorks(works: ReadMessage['works'], facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Turn {
  const shown = works.slice(0, MOST_CHOICES);
  const candidates = shown.map(({ item }): Candidate => ({ kind: 'procedure', code: item.code, label: item.name }));
  const facts = { kind: 'several-works', items: shown.map(({ text, item }) => ({ text, code: item.code, name: item.name })), facets };
  return turn({ text: words.several(shown.length), facts, candidates, links: [catalogueLink(ports)] }, state, ports, { pendingFacets: facets });
}

/** Near-identical procedures: the question that tells them apart, each case a numbered choice. */
export function askCase(group: NonNullable<ReadMessage['group']>, facets: readonly Facet[], state: SessionState, ports: AssistantPorts): Turn {
  const options = group.options.slice(0, MOST_CHOICES);
  const candidates = options.map(({ code, label }): Candidate => ({ kind: 'procedure', code, label }));
  const facts = { kind: 'candidates', by: group.by, question: group.question, items: options.map(({ code, label }) => ({ code, name: label })), facets };
  return turn({ text: words.group(group.question), facts, candidates, links: [catalogueLink(ports)] }, state, ports, { pendingFacets: facets });
}
