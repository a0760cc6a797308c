import type { Language } from '#kernel/language.ts';
import { headOf } from '../browse/shelves.ts';
import type { Entry } from '../search/entry.ts';
import { weightOfWord } from '../search/sayings.ts';
import { SAYINGS } from '../search/vocabulary.ts';
import { isMarked, type Word, wordsOf } from '../search/words.ts';

/** `saying`: words of people, to be searched for. `procedure`, `event`: lead straight to their page. */
export type SuggestionKind = 'saying' | 'procedure' | 'event';

/** `target`: code of the procedure, slug of the occasion, or for a saying its own text. */
export type Suggestion = { readonly kind: SuggestionKind; readonly text: string; readonly detail: string; readonly target: string };

type Phrase = Suggestion & { readonly words: readonly Word[]; readonly ids: Int32Array; readonly weight: number; readonly language: Language };

export type SuggestionIndex = {
  /** The heaviest first. */
  readonly phrases: readonly Phrase[];
  /** For each word the phrases that have it, and those that begin with it, by their places. */
  readonly having: readonly (readonly number[])[];
  readonly beginning: readonly (readonly number[])[];
  /** All folded words in order: the words with a prefix stand side by side, and a word's number is its place here. */
  readonly vocabulary: readonly string[];
};

export type EventTitle = { readonly title: string; readonly slug: string; readonly language: Language };

const LONGEST_NAME = 90;

const PER_PIECE = 100;

/** All that can be suggested while somebody types: everyday names, names of procedures without their tails, sayings, occasions of life. In one go. */
export function buildSuggestions(entries: readonly Entry[], events: readonly EventTitle[]): SuggestionIndex {
  const steps = buildSuggestionsInSteps(entries, events);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in pieces: the caller decides when to let others in between (`yield`). */
export function* buildSuggestionsInSteps(entries: readonly Entry[], events: readonly EventTitle[]): Generator<undefined, SuggestionIndex> {
  const written = yield* inPieces(entries, (entry) => wordsOf(entry.name).map((word) => word.accented));
  const known = new Set(written.flat());
  yield;
  const texts = [
    ...(yield* inPieces(entries, phrasesOf)).flat(),
    ...(yield* inPieces(SAYINGS, (saying) => sayingPhrases(saying.say, known))).flat(),
    ...events.map(eventPhrase),
  ];
  yield;
  const raw = (yield* inPieces(texts, (phrase) => ({ ...phrase, words: wordsOf(phrase.text) }))).sort((a, b) => b.weight - a.weight);
  yield;
  const said = new Set<string>();
  yield* inPieces(raw, (phrase) => {
    for (const word of phrase.words) said.add(word.folded);
  });
  const vocabulary = [...said].sort();
  yield;
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  const phrases = yield* inPieces(raw, (phrase) => ({ ...phrase, ids: Int32Array.from(phrase.words, (word) => places.get(word.folded) ?? -1) }));
  const having: number[][] = vocabulary.map(() => []);
  const beginning: number[][] = vocabulary.map(() => []);
  yield* inPieces(phrases, (phrase, place) => {
    for (const id of new Set(phrase.ids)) having[id]?.push(place);
    beginning[phrase.ids[0] ?? -1]?.push(place);
  });
  return { vocabulary, phrases, having, beginning };
}

function* inPieces<T, R>(list: readonly T[], make: (one: T, place: number) => R): Generator<undefined, R[]> {
  const made: R[] = [];
  for (const [place, one] of list.entries()) {
    made.push(make(one, place));
    if (place % PER_PIECE === PER_PIECE - 1) yield;
  }
  return made;
}

type RawPhrase = Omit<Phrase, 'words' | 'ids'>;

function phrasesOf(entry: Entry): readonly RawPhrase[] {
  if (entry.type === 'internal') return [];
  const name = shortName(entry.name);
  const shared = { kind: 'procedure', target: entry.code } as const;
  return [
    ...(entry.everydayName === '' ? [] : [{ ...shared, text: entry.everydayName, detail: name, weight: entry.prior + 0.3, language: 'vi' } as const]),
    { ...shared, text: name, detail: entry.field, weight: entry.prior, language: 'vi' },
    ...(entry.nameEn === '' ? [] : [{ ...shared, text: entry.nameEn, detail: name, weight: entry.prior + 0.2, language: 'en' } as const]),
  ];
}

/** Without "Thủ tục" and without what stands in brackets at the end; cut at a word. */
export function shortName(name: string): string {
  const bare = headOf(name).replace(/\s*[([][^)\]]*[)\]]\s*$/u, '');
  const text = bare === '' ? headOf(name) : bare;
  const started = text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
  return started.length <= LONGEST_NAME ? started : `${started.slice(0, LONGEST_NAME).replace(/\s+\S*$/u, '')}…`;
}

/** Sayings with gaps in them are patterns, not words that somebody would type. `known`: words as names write them. */
function sayingPhrases(says: string, known: ReadonlySet<string>): readonly RawPhrase[] {
  // Spellings of one region are understood, but not the first to be offered.
  const weightOf = (say: string) => (wordsOf(say).every((word) => known.has(word.accented)) ? 1.1 : 0.1);
  return says
    .split(';')
    .map((say) => say.trim())
    .filter((say) => /^[^*?|]+ [^*?|]+$/u.test(say))
    .map((say) => ({ kind: 'saying', text: say, detail: '', target: say, weight: weightOf(say), language: 'vi' }) as const);
}

function eventPhrase({ title, slug, language }: EventTitle): RawPhrase {
  return { kind: 'event', text: title, detail: '', target: slug, weight: 1.2, language };
}

const MOST_WORDS = 12;

/** What fits the letters so far, the best first. The last word may be unfinished; words of talk ("làm", "xin") may be missing from the phrase. */
export function suggestFor(index: SuggestionIndex, typed: string, language: Language): readonly Suggestion[] {
  const words = wordsOf(typed).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const all = ranked(index, words, language);
  // The word that is still being typed always counts.
  const telling = words.filter((word, at) => at === words.length - 1 || weightOfWord(word) > 0.2);
  const some = telling.length < words.length ? ranked(index, telling, language) : [];
  return distinct([...all, ...some]);
}

type Range = { readonly from: number; readonly to: number };

/** Of a broad beginning ("k") only the heaviest phrases are compared. */
const MOST_COMPARED = 400;

function ranked(index: SuggestionIndex, words: readonly Word[], language: Language): readonly Phrase[] {
  const ranges = words.map(
    (word, at): Range => (at === words.length - 1 ? prefixRange(index.vocabulary, word.folded) : exactRange(index.vocabulary, word.folded)),
  );
  if (ranges.some((range) => range.from >= range.to)) return [];
  const found: { readonly phrase: Phrase; readonly score: number }[] = [];
  for (const place of candidates(index, ranges)) {
    const phrase = index.phrases[place];
    if (!phrase || (phrase.language === 'en' && language === 'vi') || !hasAll(phrase.ids, ranges)) continue;
    found.push({ phrase, score: scoreOf(phrase, words, ranges) });
    if (found.length >= MOST_COMPARED) break;
  }
  return found.sort((a, b) => b.score - a.score).map((one) => one.phrase);
}

/** Places of phrases with the rarest of the words, the heaviest first. One word alone is looked for at the beginning before elsewhere. */
function candidates(index: SuggestionIndex, ranges: readonly Range[]): Iterable<number> {
  const [only] = ranges;
  if (ranges.length === 1 && only) {
    const first = gather(index.beginning, only);
    return first.length >= FEW ? first : new Set([...first, ...gather(index.having, only)]);
  }
  const lists = ranges.map((range) => gather(index.having, range));
  return lists.reduce((least, list) => (list.length < least.length ? list : least));
}

const FEW = 40;

function gather(lists: readonly (readonly number[])[], { from, to }: Range): readonly number[] {
  if (to - from === 1) return lists[from] ?? [];
  const places = new Set<number>();
  for (let word = from; word < to; word += 1) for (const place of lists[word] ?? []) places.add(place);
  return [...Int32Array.from(places).sort()];
}

function hasAll(ids: Int32Array, ranges: readonly Range[]): boolean {
  for (const range of ranges) if (!has(ids, range)) return false;
  return true;
}

function has(ids: Int32Array, { from, to }: Range): boolean {
  for (const id of ids) if (id >= from && id < to) return true;
  return false;
}

function scoreOf(phrase: Phrase, words: readonly Word[], ranges: readonly Range[]): number {
  let score = phrase.weight - 0.02 * phrase.ids.length;
  const start = runStart(phrase.ids, ranges);
  if (start === 0) score += 1;
  else if (start > 0) score += 0.5;
  for (const word of words) {
    if (!isMarked(word)) continue;
    const last = word === words.at(-1);
    const agrees = phrase.words.some((one) => (last ? one.accented.startsWith(word.accented) : one.accented === word.accented));
    // The tone mark is often typed after the word's end: a missing one is no contradiction yet.
    score += agrees ? 0.2 : last ? -0.1 : -0.6;
  }
  return score;
}

/** Where the words stand side by side in the order typed; -1 when they do not. */
function runStart(ids: Int32Array, ranges: readonly Range[]): number {
  for (let start = 0; start + ranges.length <= ids.length; start += 1) {
    if (ranges.every((range, at) => has(ids.subarray(start + at, start + at + 1), range))) return start;
  }
  return -1;
}

function exactRange(vocabulary: readonly string[], word: string): Range {
  const from = lowerBound(vocabulary, word);
  return { from, to: vocabulary[from] === word ? from + 1 : from };
}

function prefixRange(vocabulary: readonly string[], prefix: string): Range {
  return { from: lowerBound(vocabulary, prefix), to: lowerBound(vocabulary, `${prefix}\uffff`) };
}

function lowerBound(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One line a procedure, whichever of its names fits; one line a text. */
function distinct(phrases: readonly Phrase[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return phrases.flatMap(({ kind, text, detail, target }) => {
    const keys = [`${kind} ${target}`, text.toLocaleLowerCase('vi')];
    if (keys.some((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return [{ kind, text, detail, target }];
  });
}
