import { isOneSlip, readRawKeys } from './edit-distance.ts';
import { markedPairKey, pairTerm } from './lexicon.ts';
import { SPOKEN } from './sayings.ts';
import { type SearchIndex, timesAnywhere, timesInNames } from './search-index.ts';
import { plainWord, type Word } from './words.ts';

/** Another reading of the word at a place. */
export type Doubt = { readonly at: number; readonly word: Word; readonly weight: number };

export type Corrected = { readonly words: readonly Word[]; readonly doubts: readonly Doubt[]; readonly changed: boolean };

/** A reading of one typed word; `cost` is what must speak for it before it is taken. */
type Reading = { readonly word: Word; readonly cost: number };

/**
 * Words that nobody uses, or that fit neither neighbour, are read as raw keystrokes, as two words run together or as a slip
 * of the finger. Of all readings of the whole question the likeliest is taken: the one whose words are used and stand
 * together in names and in what people say.
 */
export function correct(index: SearchIndex, typed: readonly Word[]): Corrected {
  const whole = typed.flatMap((word) => splitOf(index, word));
  const choices = whole.map((word, at) => readingsOf(index, word, { before: whole[at - 1], after: whole[at + 1] }));
  if (choices.every((choice) => choice.length === 1)) return { words: whole, doubts: [], changed: whole.length !== typed.length };
  const words = likeliest(index, choices);
  return { words, doubts: doubtsOf(index, choices, words), changed: true };
}

type Beside = { readonly before: Word | undefined; readonly after: Word | undefined };

/** Costs in the scale of the logarithms of how often pairs stand in names. */
const COST = { slip: 1, slipOfUsed: 3.6, slipOfShort: 4.6, rawKeys: 0.5, unused: 2.5 } as const;
/** Below this a used word fits its neighbours badly. */
const FITS = 1.5;

function readingsOf(index: SearchIndex, word: Word, beside: Beside): readonly Reading[] {
  const { folded } = word;
  if (/\d/u.test(folded)) return [{ word, cost: 0 }];
  const used = isUsed(index, folded);
  if (used && besideOf(index, word, beside) >= FITS) return [{ word, cost: 0 }];
  const raw = used ? folded : readRawKeys(folded);
  const keys = raw !== folded && isUsed(index, raw) ? [{ word: plainWord(raw), cost: COST.rawKeys }] : [];
  const cost = costOf(folded, used);
  const slips = nearWords(index, folded).flatMap((near): readonly Reading[] => {
    const slipped = plainWord(near);
    // A word in use is doubted only for one that fits in.
    return used && besideOf(index, slipped, beside) < FITS ? [] : [{ word: slipped, cost }];
  });
  return [{ word, cost: used ? 0 : COST.unused }, ...keys, ...mostUsed(index, slips)];
}

function costOf(folded: string, used: boolean): number {
  if (folded.length < 3) return COST.slipOfShort;
  return used ? COST.slipOfUsed : COST.slip;
}

const MOST_READINGS = 12;

function mostUsed(index: SearchIndex, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length <= MOST_READINGS) return readings;
  return [...readings].sort((a, b) => usedOf(index, b.word) - usedOf(index, a.word)).slice(0, MOST_READINGS);
}

/** So often in texts that it is a word, even if no name has it. */
const USED = 5;

function isUsed(index: SearchIndex, folded: string): boolean {
  return timesInNames(index, folded) > 0 || SPOKEN.words.has(folded) || timesAnywhere(index, folded) >= USED;
}

/** How usual a word is, weighed against pairs. */
function usedOf(index: SearchIndex, { folded }: Word): number {
  return 0.3 * Math.log(1 + timesInNames(index, folded) + 3 * (SPOKEN.words.get(folded) ?? 0));
}

const SPOKEN_PAIR = 6;
const MOST_OF_PAIR = 5;

/** How well two words stand together: with marks both, in these marks; else by their skeletons. */
function together(index: SearchIndex, first: Word, second: Word): number {
  const marked = first.marked && second.marked;
  const names = marked
    ? (index.markedPairs.get(markedPairKey(index.lexicon, first.accented, second.accented)) ?? 0)
    : timesInNames(index, pairTerm(first.folded, second.folded));
  const spoken = (marked ? SPOKEN.markedPairs : SPOKEN.pairs).has(marked ? `${first.accented} ${second.accented}` : pairTerm(first.folded, second.folded));
  return Math.min(MOST_OF_PAIR, Math.log(1 + names + (spoken ? SPOKEN_PAIR : 0)));
}

function besideOf(index: SearchIndex, word: Word, { before, after }: Beside): number {
  return (before ? together(index, before, word) : 0) + (after ? together(index, word, after) : 0);
}

/** The way through the readings, word by word, that is worth most (Viterbi). */
function likeliest(index: SearchIndex, choices: readonly (readonly Reading[])[]): readonly Word[] {
  let ways = [{ words: [] as readonly Word[], worth: 0 }];
  for (const choice of choices) {
    ways = choice.map(({ word, cost }) => {
      const own = usedOf(index, word) - cost;
      let best = { words: [word] as readonly Word[], worth: Number.NEGATIVE_INFINITY };
      for (const way of ways) {
        const last = way.words.at(-1);
        const worth = way.worth + own + (last ? together(index, last, word) : 0);
        if (worth > best.worth) best = { words: [...way.words, word], worth };
      }
      return best;
    });
  }
  return ways.reduce((best, way) => (way.worth > best.worth ? way : best)).words;
}

/** What was not taken but nearly: it is looked for too, with less weight. */
const NEARLY = 1.5;
const DOUBTED = 0.4;

function doubtsOf(index: SearchIndex, choices: readonly (readonly Reading[])[], words: readonly Word[]): readonly Doubt[] {
  return choices.flatMap((choice, at) => {
    const taken = words[at];
    if (choice.length === 1 || !taken) return [];
    const beside = { before: words[at - 1], after: words[at + 1] };
    const worth = ({ word, cost }: Reading) => usedOf(index, word) + besideOf(index, word, beside) - cost;
    const least = Math.max(...choice.filter((one) => one.word.folded === taken.folded).map(worth)) - NEARLY;
    const others = choice.filter((one) => one.word.folded !== taken.folded && worth(one) > least).sort((a, b) => worth(b) - worth(a));
    return others.slice(0, 2).map(({ word }) => ({ at, word, weight: DOUBTED }));
  });
}

/** "khaisinh": the cut whose halves stand together most often. */
function splitOf(index: SearchIndex, word: Word): readonly Word[] {
  const { folded } = word;
  if (folded.length < 5 || isUsed(index, folded)) return [word];
  let best: { readonly halves: readonly [string, string]; readonly times: number } | null = null;
  for (let cut = 2; cut < folded.length - 1; cut += 1) {
    const halves = [folded.slice(0, cut), folded.slice(cut)] as const;
    const times = timesInNames(index, pairTerm(...halves)) + (SPOKEN.pairs.has(pairTerm(...halves)) ? SPOKEN_PAIR : 0);
    if (times > (best?.times ?? 0)) best = { halves, times };
  }
  return best ? best.halves.map(plainWord) : [word];
}

const SPOKEN_SPELLINGS = [...SPOKEN.words.keys(), ...SPOKEN.shortForms].filter((word) => /^[a-z]{2,12}$/u.test(word));
const near = new WeakMap<SearchIndex, Map<string, readonly string[]>>();
const MOST_KEPT = 20_000;

/** Words of names and of the vocabulary one slip away that share the first or the last letter. */
function nearWords(index: SearchIndex, folded: string): readonly string[] {
  const kept = near.get(index) ?? new Map<string, readonly string[]>();
  near.set(index, kept);
  const known = kept.get(folded);
  if (known) return known;
  // "ý" for "ký": final y and i are one letter once a consonant stands before it.
  const skeletons = folded.endsWith('y') ? [folded, `${folded.slice(0, -1)}i`] : [folded];
  const found = [...new Set(skeletons.flatMap((skeleton) => slipsOf(index, skeleton)))].filter((word) => word !== folded);
  if (kept.size < MOST_KEPT) kept.set(folded, found);
  return found;
}

function slipsOf(index: SearchIndex, folded: string): readonly string[] {
  const [head, tail] = [folded[0], folded.at(-1)];
  const isNear = (word: string) => (word[0] === head || word.at(-1) === tail) && isOneSlip(word, folded);
  const found = [folded.length, folded.length - 1, folded.length + 1].flatMap((length) => (index.spellings[length] ?? []).filter(isNear));
  const spoken = SPOKEN_SPELLINGS.filter((word) => Math.abs(word.length - folded.length) <= 1 && timesInNames(index, word) === 0 && isNear(word));
  return [...found, ...spoken];
}
