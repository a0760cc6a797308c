import { isOneSlip, readRawKeys } from './edit-distance.ts';
import { pairTerm } from './lexicon.ts';
import type { QueryWord } from './query.ts';
import { type Area, documentsOf, type SearchIndex } from './search-index.ts';
import type { Word } from './words.ts';

/** A word that no name has: read as raw keystrokes, as two words run together, or as a slip of the finger. */
export function resolveWord(index: SearchIndex, typed: QueryWord, all: readonly QueryWord[]): readonly QueryWord[] {
  const { folded } = typed.word;
  if (folded.length < 3 || count(index, 'name', folded) > 0 || /^\d/u.test(folded)) return [typed];
  const raw = readRawKeys(folded);
  if (raw !== folded && count(index, 'name', raw) > 0) return [{ ...typed, word: plain(raw) }];
  const neighbours = all.filter((other) => Math.abs(other.position - typed.position) === 1);
  return splitOf(index, folded, typed) ?? slipsOf(index, folded, typed, neighbours) ?? [typed];
}

function plain(folded: string): Word {
  return { accented: folded, folded };
}

function count(index: SearchIndex, area: Area, term: string): number {
  const id = index.lexicon.find(term);
  return id === undefined ? 0 : documentsOf(index, area, id);
}

function pairCount(index: SearchIndex, first: string, second: string): number {
  return count(index, 'pairs', pairTerm(first, second));
}

/** "khaisinh": the cut whose halves stand together most often. */
function splitOf(index: SearchIndex, folded: string, typed: QueryWord): readonly QueryWord[] | null {
  let best: { readonly cut: number; readonly times: number } | null = null;
  for (let cut = 2; cut < folded.length - 1; cut += 1) {
    const times = pairCount(index, folded.slice(0, cut), folded.slice(cut));
    if (times > (best?.times ?? 0)) best = { cut, times };
  }
  if (!best) return null;
  return [
    { ...typed, word: plain(folded.slice(0, best.cut)) },
    { ...typed, word: plain(folded.slice(best.cut)), position: typed.position + HALF_STEP },
  ];
}

/** The second half of a word stands between it and the next: see `follows`. */
const HALF_STEP = 0.5;

export function follows(before: QueryWord, after: QueryWord): boolean {
  const distance = after.position - before.position;
  return distance === 1 || distance === HALF_STEP;
}

const BEST_SLIPS = 3;
const NEAR_BEST = 0.6;

function slipsOf(index: SearchIndex, folded: string, typed: QueryWord, neighbours: readonly QueryWord[]): readonly QueryWord[] | null {
  const found: { readonly word: string; readonly fit: number }[] = [];
  for (const length of [folded.length, folded.length - 1, folded.length + 1]) {
    for (const word of index.spellings[length] ?? []) {
      if (word[0] !== folded[0] && word.at(-1) !== folded.at(-1)) continue;
      if (isOneSlip(word, folded)) found.push({ word, fit: fitOf(index, word, typed, neighbours) });
    }
  }
  found.sort((a, b) => b.fit - a.fit);
  const limit = (found[0]?.fit ?? 0) * NEAR_BEST;
  const kept = found.filter((one) => one.fit >= limit).slice(0, BEST_SLIPS);
  if (kept.length === 0) return null;
  return kept.map((one, rank) => ({ ...typed, word: plain(one.word), weight: typed.weight * (rank === 0 ? 0.8 : 0.4) }));
}

/** A reading that makes a known pair with the word beside it is far likelier than a merely frequent one. */
function fitOf(index: SearchIndex, word: string, typed: QueryWord, neighbours: readonly QueryWord[]): number {
  const pairs = neighbours.map(({ word: other, position }) =>
    position < typed.position ? pairCount(index, other.folded, word) : pairCount(index, word, other.folded),
  );
  return Math.log(2 + count(index, 'name', word)) + 4 * pairs.reduce((sum, times) => sum + Math.log(1 + times), 0);
}
