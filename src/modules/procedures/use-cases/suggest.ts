import type { Language } from '#kernel/language.ts';
import type { Platform } from '#platform/platform.ts';
import { type Suggestion, shortName, suggestFor } from '../domain/find/suggestions.ts';
import type { Entry } from '../domain/search/entry.ts';
import { search } from '../domain/search/search.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import { currentCatalogue } from './catalogue.ts';
import { type KeptSuggestions, suggestionsOf } from './kept-suggestions.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

const MOST = 8;
const MOST_SAYINGS = 3;
const SHORTEST = 2;
const MOST_KEPT = 2_000;

/** What to offer while somebody types; in process, from names, sayings and occasions, and from the search itself when the letters alone find little. */
export async function suggest(deps: Deps, typed: string, language: Language): Promise<readonly Suggestion[]> {
  const text = typed.trim().slice(0, 100);
  if (text.length < SHORTEST) return [];
  const searchIndex = (await currentCatalogue(deps)).index();
  const state = suggestionsOf(searchIndex);
  const offered: Suggestion[] = [];
  const meant = new Set<string>();
  for (const suggestion of suggestFor(state.index, text, language)) {
    if (offered.length >= MOST) return offered;
    const meaning = meaningOf(searchIndex, state, suggestion);
    // Of several ways to say one thing the best is enough, and the names of procedures need room too.
    if (meaning === null || (suggestion.kind === 'saying' && (meant.has(meaning) || meant.size >= MOST_SAYINGS))) continue;
    if (suggestion.kind === 'saying') meant.add(meaning);
    offered.push(suggestion);
  }
  return offered.length >= MOST / 2 ? offered : [...offered, ...bySearch(searchIndex, text, offered)].slice(0, MOST);
}

/** Where it leads; null for a saying that this catalogue has nothing for, and for an occasion under which nothing stands. */
function meaningOf(index: SearchIndex, { means, events }: KeptSuggestions, { kind, target }: Suggestion): string | null {
  if (kind === 'event') return events.has(target) ? target : null;
  if (kind === 'procedure') return target;
  const known = means.get(target);
  if (known !== undefined) return known;
  const { confidence, hits } = search(index, target, 1);
  const meaning = confidence === 'weak' ? null : (hits[0]?.entry.code ?? null);
  if (means.size < MOST_KEPT) means.set(target, meaning);
  return meaning;
}

/** Slips of the finger, chat spelling, other words: what the search makes of it. */
function bySearch(index: SearchIndex, text: string, offered: readonly Suggestion[]): readonly Suggestion[] {
  const { hits, confidence } = search(index, text, MOST, (entry) => entry.type !== 'internal');
  if (confidence === 'weak') return [];
  const known = new Set(offered.map((one) => one.target));
  return hits.filter((hit) => !known.has(hit.entry.code)).map((hit) => fromEntry(hit.entry));
}

function fromEntry(entry: Entry): Suggestion {
  const name = shortName(entry.name);
  return { kind: 'procedure', target: entry.code, text: entry.everydayName || name, detail: entry.everydayName ? name : entry.field };
}
