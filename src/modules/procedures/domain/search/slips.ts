import { isOneSlip, readRawKeys } from './edit-distance.ts';
import { pairTerm } from './lexicon.ts';
import { SPOKEN } from './sayings.ts';
import { type SearchIndex, timesAnywhere, timesInNames } from './search-index.ts';
import { plainWord, type Word } from './words.ts';

/** Another reading of the word at a place. */
export type Doubt = { readonly at: number; readonly word: Word; readonly weight: number };

export type Corrected = { readonly words: readonly Word[]; readonly doubts: readonly Doubt[] };

/** Words that nobody uses are read as raw keystrokes, as two words run together, or as a slip of the finger. */
export function correct(index: SearchIndex, typed: readonly Word[]): Corrected {
  const words: Word[] = [];
  const doubts: Doubt[] = [];
  typed.forEach((word, at) => {
    const before = words.at(-1)?.folded ?? null;
    const after = typed[at + 1]?.folded ?? null;
    const [best, ...others] = readingsOf(index, word, { before, after });
    for (const other of others) doubts.push({ at: words.length, ...other });
    words.push(...(best?.words ?? [word]));
  });
  return { words, doubts };
}

type Beside = { readonly before: string | null; readonly after: string | null };
type Readings = readonly [{ readonly words: readonly Word[] } | null, ...{ readonly word: Word; readonly weight: number }[]];

function readingsOf(index: SearchIndex, word: Word, beside: Beside): Readings {
  const { folded } = word;
  if (folded.length < 3 || /\d/u.test(folded[0] ?? '')) return [null];
  if (isUsed(index, folded)) return [null, ...doubtsOf(index, word, beside)];
  const raw = readRawKeys(folded);
  if (raw !== folded && isUsed(index, raw)) return [{ words: [plainWord(raw)] }];
  const split = splitOf(index, folded);
  if (split) return [{ words: split.map(plainWord) }];
  const [best, ...rest] = slipsOf(index, folded, beside);
  // A word that stands somewhere is left alone unless a near one fits in much better.
  if (best === undefined || (timesAnywhere(index, folded) > 0 && besideOf(index, best, beside) === 0)) return [null];
  return [{ words: [plainWord(best)] }, ...rest.map((other) => ({ word: plainWord(other), weight: OTHER_READING }))];
}

const OTHER_READING = 0.4;
/** So often in texts that it is a word, even if no name has it. */
const USED = 5;

function isUsed(index: SearchIndex, folded: string): boolean {
  return timesInNames(index, folded) > 0 || SPOKEN.words.has(folded) || timesAnywhere(index, folded) >= USED;
}

/** "khaisinh": the cut whose halves stand together most often. */
function splitOf(index: SearchIndex, folded: string): readonly [string, string] | null {
  let best: { readonly halves: readonly [string, string]; readonly times: number } | null = null;
  for (let cut = 2; cut < folded.length - 1; cut += 1) {
    const halves = [folded.slice(0, cut), folded.slice(cut)] as const;
    const times = pairTimes(index, ...halves);
    if (times > (best?.times ?? 0)) best = { halves, times };
  }
  return best?.halves ?? null;
}

const SPOKEN_PAIR = 4;

function pairTimes(index: SearchIndex, first: string, second: string): number {
  const pair = pairTerm(first, second);
  return timesInNames(index, pair) + (SPOKEN.pairs.has(pair) ? SPOKEN_PAIR : 0);
}

const MOST_READINGS = 3;
const NEAR_BEST = 0.6;

function slipsOf(index: SearchIndex, folded: string, beside: Beside): readonly string[] {
  const found = nearWords(index, folded).map((word) => ({ word, fit: fitOf(index, word, beside) }));
  found.sort((a, b) => b.fit - a.fit);
  const least = (found[0]?.fit ?? 0) * NEAR_BEST;
  return found
    .filter((one) => one.fit >= least)
    .slice(0, MOST_READINGS)
    .map((one) => one.word);
}

/** A reading that makes a known pair with the word beside it is far likelier than a merely frequent one. */
function fitOf(index: SearchIndex, word: string, beside: Beside): number {
  const alone = Math.log(2 + timesInNames(index, word) + 3 * (SPOKEN.words.get(word) ?? 0));
  return alone + 4 * besideOf(index, word, beside);
}

function besideOf(index: SearchIndex, word: string, { before, after }: Beside): number {
  return Math.log(1 + (before === null ? 0 : pairTimes(index, before, word))) + Math.log(1 + (after === null ? 0 : pairTimes(index, word, after)));
}

/** A slip can make another word ("khai" → "khi"). It is doubted when it fits neither neighbour and a near one fits well. */
const FITS_WELL = 3;
const DOUBTED = 0.5;

function doubtsOf(index: SearchIndex, word: Word, beside: Beside): readonly { readonly word: Word; readonly weight: number }[] {
  if (besideOf(index, word.folded, beside) > 0) return [];
  let best: { readonly word: string; readonly fit: number } | null = null;
  for (const near of nearWords(index, word.folded)) {
    const fit = besideOf(index, near, beside);
    if (fit > Math.max(FITS_WELL, best?.fit ?? 0)) best = { word: near, fit };
  }
  return best ? [{ word: plainWord(best.word), weight: word.marked ? DOUBTED : DOUBTED * 0.8 }] : [];
}

const SPOKEN_SPELLINGS = [...SPOKEN.words.keys()].filter((word) => /^[a-z]{2,12}$/u.test(word));
const near = new WeakMap<SearchIndex, Map<string, readonly string[]>>();
const MOST_KEPT = 20_000;

/** Words of names and of the vocabulary one slip away that share the first or the last letter. */
function nearWords(index: SearchIndex, folded: string): readonly string[] {
  const kept = near.get(index) ?? new Map<string, readonly string[]>();
  near.set(index, kept);
  const known = kept.get(folded);
  if (known) return known;
  const [head, tail] = [folded[0], folded.at(-1)];
  const found: string[] = [];
  for (const length of [folded.length, folded.length - 1, folded.length + 1]) {
    for (const word of index.spellings[length] ?? []) {
      if ((word[0] === head || word.at(-1) === tail) && isOneSlip(word, folded)) found.push(word);
    }
  }
  for (const word of SPOKEN_SPELLINGS) {
    const close = Math.abs(word.length - folded.length) <= 1 && (word[0] === head || word.at(-1) === tail);
    if (close && timesInNames(index, word) === 0 && isOneSlip(word, folded)) found.push(word);
  }
  if (kept.size < MOST_KEPT) kept.set(folded, found);
  return found;
}
