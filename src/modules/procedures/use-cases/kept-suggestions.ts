import { slugOfLifeEvent } from '../domain/browse/life-events.ts';
import { buildSuggestionsInSteps, type SuggestionIndex } from '../domain/find/suggestions.ts';
import { LIFE_EVENTS } from '../domain/record.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import { en } from '../messages/life-events.en.ts';
import { vi } from '../messages/life-events.vi.ts';

/** What is offered while somebody types over one picture of the catalogue. `means`: where sayings lead, as far as it was asked. */
export type KeptSuggestions = { readonly index: SuggestionIndex; readonly means: Map<string, string | null>; readonly events: ReadonlySet<string> };

const kept = new WeakMap<SearchIndex, KeptSuggestions>();

/** Made once for a catalogue: beforehand in pieces (`prepareSuggestions`), else at first use. */
export function suggestionsOf(index: SearchIndex): KeptSuggestions {
  const known = kept.get(index);
  if (known) return known;
  const steps = prepareSuggestions(index);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export function* prepareSuggestions(index: SearchIndex): Generator<undefined, KeptSuggestions> {
  const titles = LIFE_EVENTS.flatMap((event) => {
    const slug = slugOfLifeEvent(event);
    return [
      { title: vi[event].title, slug, language: 'vi' as const },
      { title: en[event].title, slug, language: 'en' as const },
    ];
  });
  const events = new Set(index.entries.flatMap((entry) => entry.lifeEvents.map(slugOfLifeEvent)));
  yield;
  const fresh: KeptSuggestions = { index: yield* buildSuggestionsInSteps(index.entries, titles), means: new Map(), events };
  kept.set(index, fresh);
  return fresh;
}
