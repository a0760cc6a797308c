import { type Linear, logitsOf } from '../../../domain/search/reading/linear.ts';
import { nameCountsOf } from '../../../domain/search/reading/name-counts.ts';
import { SIGNAL_BITS, type Sight, signalFeatures } from '../../../domain/search/reading/signal-features.ts';
import { TEXT_BITS, textFeatures } from '../../../domain/search/reading/text-features.ts';
import { FIRST, firstWords } from '../../../domain/search/reading.ts';
import { search } from '../../../domain/search/search.ts';
import type { SearchIndex } from '../../../domain/search/search-index.ts';
import { type Example, partOf } from './examples.ts';
import { fitLinear, type Row } from './fit.ts';

const WORDS = { bits: TEXT_BITS, rounds: 8, rate: 0.5, hold: 1e-4 } as const;
const WHOLE = { bits: SIGNAL_BITS, rounds: 15, rate: 0.3, hold: 1e-3 } as const;
const PARTS = 4;
/** Made-up sentences teach words; how the search sees real ones is learned from real ones. */
const MADE_AGAIN = 0.3;

/** An example with what each step of the model sees of it. */
export type Seen = Example & { readonly words: readonly number[]; readonly look: (said: readonly number[]) => readonly number[] };

export function seeWords(examples: readonly Example[]): readonly Row[] {
  return examples.map(({ text, kind, weight }) => ({ features: textFeatures(firstWords(text)), kind, weight }));
}

export function see(index: SearchIndex, examples: readonly Example[]): readonly Seen[] {
  const counts = nameCountsOf(index);
  const known = new Map<string, Sight>();
  return examples.map((one) => {
    const sight = known.get(one.text) ?? sightOf(index, one.text);
    known.set(one.text, sight);
    return { ...one, words: textFeatures(firstWords(one.text)), look: (said) => signalFeatures(sight, counts, said) };
  });
}

function sightOf(index: SearchIndex, text: string): Sight {
  const { signals, hits } = search(index, text, FIRST);
  return { signals, first: hits.map((hit) => hit.entry) };
}

/**
 * The first step learns from everything; the second from messages only, each judged by a first step that has not seen it:
 * else the second would learn to believe the first more than it deserves.
 */
export function learnBoth(names: readonly Row[], messages: readonly Seen[]): { readonly words: Linear; readonly whole: Linear } {
  const rowsOf = (list: readonly Seen[]) => [...names, ...list.map(({ words, kind, weight }) => ({ features: words, kind, weight }))];
  const rows: Row[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const blind = fitLinear(rowsOf(messages.filter((one) => partOf(one.id, PARTS, 'inner') !== part)), WORDS);
    for (const one of messages) {
      if (partOf(one.id, PARTS, 'inner') !== part) continue;
      rows.push({ features: one.look(logitsOf(blind, one.words)), kind: one.kind, weight: one.weight * (one.made ? MADE_AGAIN : 1) });
    }
  }
  return { words: fitLinear(rowsOf(messages), WORDS), whole: fitLinear(rows, WHOLE) };
}
