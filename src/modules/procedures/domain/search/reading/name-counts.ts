import { holds } from '../entry.ts';
import { type SearchIndex, timesInNames } from '../search-index.ts';
import type { NameCounts } from './signal-features.ts';

/** More names than this are many, however many. */
const MANY = 100;

export function nameCountsOf(index: SearchIndex): NameCounts {
  return { withAll: (words) => namesWithAll(index, words), withTerm: (term) => timesInNames(index, term) };
}

function namesWithAll(index: SearchIndex, words: readonly string[]): number {
  const terms = [...new Set(words)].map((word) => index.lexicon.find(word) ?? -1);
  if (terms.some((term) => (index.inNames[term] ?? 0) === 0)) return 0;
  const listed = (term: number) => (index.start[term + 1] ?? 0) - (index.start[term] ?? 0);
  const rarest = terms.reduce((best, term) => (listed(term) < listed(best) ? term : best), terms[0] ?? 0);
  let count = 0;
  const end = index.start[rarest + 1] ?? 0;
  for (let at = index.start[rarest] ?? 0; at < end && count < MANY; at += 1) {
    const name = index.entries[index.documents[at] ?? 0]?.areas.name;
    if (name && terms.every((term) => holds(name, term))) count += 1;
  }
  return count;
}
