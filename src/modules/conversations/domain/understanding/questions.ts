import { FACETS, type Facet } from '../facets.ts';
import { ASKED, ASKED_BRIEFLY, ASKED_FIRST, HOW } from './facet-phrases.ts';
import { type Found, find, type Pattern } from './patterns.ts';
import { contentOf, type Token, trimPolite } from './words.ts';

export type Asked = {
  readonly facets: readonly Facet[];
  /** Only "how", no facet by name. */
  readonly how: boolean;
  /** What is left when the question words are taken out: perhaps the name of a procedure. */
  readonly rest: readonly Token[];
  /** The question words themselves, folded: a procedure may have them in its name ("lệ phí trước bạ"). */
  readonly phrases: readonly string[];
};

const MAX_FACETS = 3;

export function readQuestions(tokens: readonly Token[]): Asked {
  let rest = tokens;
  const found: Facet[] = [];
  const phrases: string[] = [];
  while (found.length < MAX_FACETS) {
    const next = nextFacet(rest, ASKED);
    if (next === null) break;
    if (!found.includes(next.facet)) found.push(next.facet);
    phrases.push(wordsOf(rest, next.found));
    rest = without(rest, next.found);
  }
  const how = find(rest, HOW);
  if (how !== null) rest = without(rest, how);
  if (found.length === 0) return readBriefly(tokens, rest, how !== null);
  return { facets: FACETS.filter((facet) => found.includes(facet)), how: false, rest, phrases };
}

function readBriefly(tokens: readonly Token[], rest: readonly Token[], how: boolean): Asked {
  const brief = nextFacet(rest, ASKED_BRIEFLY);
  if (brief !== null && contentOf(without(rest, brief.found)).length === 0) {
    return { facets: [brief.facet], how: false, rest: without(rest, brief.found), phrases: [] };
  }
  const said = trimPolite(tokens);
  const first = nextFacet(said, ASKED_FIRST);
  // The words stay in the query: they may well belong to the name.
  if (first !== null && first.found.start === 0 && !how) return { facets: [first.facet], how: false, rest: said, phrases: [] };
  return { facets: [], how, rest, phrases: [] };
}

type Phrases = Partial<Record<Facet, readonly Pattern[]>>;

function nextFacet(tokens: readonly Token[], phrases: Phrases): { readonly facet: Facet; readonly found: Found } | null {
  let best: { readonly facet: Facet; readonly found: Found } | null = null;
  for (const facet of FACETS) {
    const found = find(tokens, phrases[facet] ?? []);
    if (found === null) continue;
    if (best === null || found.end - found.start > best.found.end - best.found.start) best = { facet, found };
  }
  return best;
}

const GAP: Token = { raw: '', word: '', accented: null };

/** Leaves a gap, so that words that were apart do not make a new phrase. */
function without(tokens: readonly Token[], found: Found): readonly Token[] {
  return [...tokens.slice(0, found.start), GAP, ...tokens.slice(found.end)];
}

function wordsOf(tokens: readonly Token[], found: Found): string {
  return tokens
    .slice(found.start, found.end)
    .map((token) => token.word)
    .join(' ');
}
