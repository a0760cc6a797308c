import { compilePatterns, findSpans, pieces, type Span } from './patterns.ts';
import { AGENCY_CHANGES } from './vocabulary/agencies.ts';
import { ABBREVIATIONS, CHAT_SPELLING, FAINT, FRAMES, SAME_THING, SAYINGS, TALK } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

export type Meaning = { readonly text: string; readonly words: readonly Word[]; readonly event: boolean };

const MEANINGS: readonly Meaning[] = SAYINGS.map((saying) => ({
  text: saying.mean,
  words: wordsOf(saying.mean),
  event: saying.event === true,
}));

const ABBREVIATION_WORDS = foldedMap(ABBREVIATIONS);
const CHAT_WORDS = foldedMap(CHAT_SPELLING);
const SAME_PATTERNS = compilePatterns(SAME_THING.map(([long]) => long));
const SAME_WORDS = SAME_THING.map(([, short]) => wordsOf(short));
const PATTERNS = compilePatterns(SAYINGS.map((saying) => pieces(saying.say, ';').flatMap(spellings).join(';')));
const FRAME_PATTERNS = compilePatterns([FRAMES]);
const TALK_WORDS = wordsOf(TALK);
/** Shorter ones are a slip away from too many words. */
const SURE_SHORT_FORM = 4;
const TALK_MARKED = new Set(TALK_WORDS.map((word) => word.accented));
const TALK_FOLDED = new Set(TALK_WORDS.map((word) => word.folded));
const FAINT_FOLDED = new Set(wordsOf(FAINT).map((word) => word.folded));

/** Every word of the vocabulary with how often it stands there, and every pair of neighbours: spelling is judged by them too. */
export type Spoken = {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  readonly markedPairs: ReadonlySet<string>;
  readonly shortForms: readonly string[];
};

export const SPOKEN: Spoken = spokenWords();

function spokenWords(): Spoken {
  const words = new Map<string, number>();
  const pairs = new Set<string>();
  const markedPairs = new Set<string>();
  const texts = [...SAYINGS.flatMap((saying) => [...saying.say.split(';'), saying.mean]), ...FRAMES.split(';'), ...Object.values(ABBREVIATIONS)];
  for (const text of texts) {
    const read = wordsOf(text);
    read.forEach((word, at) => {
      words.set(word.folded, (words.get(word.folded) ?? 0) + 1);
      const next = read[at + 1];
      if (!next) return;
      pairs.add(`${word.folded} ${next.folded}`);
      markedPairs.add(`${word.accented} ${next.accented}`);
    });
  }
  for (const word of [...TALK_WORDS, ...wordsOf(FAINT)]) words.set(word.folded, (words.get(word.folded) ?? 0) + 1);
  const shortForms = [...ABBREVIATION_WORDS.keys()].filter((short) => short.length >= SURE_SHORT_FORM);
  return { words, pairs, markedPairs, shortForms };
}

/** Questions are looked at with short forms written out, so sayings are too. */
function spellings(say: string): readonly string[] {
  const parts = say.split(' ');
  const at = parts.findIndex((part) => part.split('|').some(isAbbreviation));
  if (at < 0) return [say];
  const ways = (parts[at] ?? '').split('|');
  const plain = ways.filter((way) => !isAbbreviation(way));
  const written = [
    ...ways.filter(isAbbreviation).map((way) => ABBREVIATION_WORDS.get(foldOf(way))?.text ?? way),
    ...(plain.length > 0 ? [plain.join('|')] : []),
  ];
  return written.flatMap((way) => spellings([...parts.slice(0, at), way, ...parts.slice(at + 1)].join(' ')));
}

function isAbbreviation(way: string): boolean {
  return ABBREVIATION_WORDS.has(foldOf(way));
}

function foldOf(text: string): string {
  return wordsOf(text)[0]?.folded ?? '';
}

/** "căn cước công dân" is "căn cước": one spelling for one thing. */
export function sameThing(words: readonly Word[]): readonly Word[] {
  const spans = findSpans(words, SAME_PATTERNS);
  if (spans.length === 0) return words;
  const short = new Map(spans.map((span) => [span.from, span]));
  const result: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const span = short.get(at);
    const word = words[at];
    if (span) {
      result.push(...(SAME_WORDS[span.meaning] ?? []));
      at = span.to - 1;
    } else if (word) result.push(word);
  }
  return result;
}

export type Said = Span & { readonly said: Meaning };

/** `without`: ways of saying left out, for judging what each of them is worth. */
export function findSayings(words: readonly Word[], without?: ReadonlySet<string>): readonly Said[] {
  return findSpans(words, PATTERNS).flatMap((span) => {
    const said = MEANINGS[span.meaning];
    return said && !without?.has(span.say) ? [{ ...span, said }] : [];
  });
}

const AGENCY_PATTERNS = compilePatterns(AGENCY_CHANGES.map((change) => pieces(change.say, ';').flatMap(spellings).join(';')));

/** Agencies by an old or everyday name, with the name of today. */
export function findAgencies(words: readonly Word[]): readonly (Span & { readonly said: string; readonly now: string })[] {
  return findSpans(words, AGENCY_PATTERNS).map((span) => {
    const said = words.slice(span.from, span.to).map((word) => word.accented);
    return { ...span, said: said.join(' '), now: AGENCY_CHANGES[span.meaning]?.now ?? '' };
  });
}

export function findFrames(words: readonly Word[]): readonly Span[] {
  return findSpans(words, FRAME_PATTERNS);
}

export type Understood = { readonly said: string; readonly meant: string };

/** Writes out abbreviations and chat spelling; tells which abbreviations were written out. */
export function writeOut(words: readonly Word[]): { readonly words: readonly Word[]; readonly understood: readonly Understood[] } {
  const understood: Understood[] = [];
  const written = words.flatMap((word) => {
    const long = ABBREVIATION_WORDS.get(word.folded);
    if (long && !isOrdinary(word)) {
      understood.push({ said: word.accented.toUpperCase(), meant: long.text });
      return long.words;
    }
    return CHAT_WORDS.get(word.folded)?.words ?? [word];
  });
  return { words: written, understood };
}

export function isShortForm(folded: string): boolean {
  return ABBREVIATION_WORDS.has(folded) || CHAT_WORDS.has(folded);
}

/** "dn" is always short, but "tb" or "mn" stay as they are when marks show that a word is meant. */
function isOrdinary(word: Word): boolean {
  return word.marked && !/đ/u.test(word.accented);
}

function foldedMap(table: Readonly<Record<string, string>>): ReadonlyMap<string, { text: string; words: readonly Word[] }> {
  return new Map(Object.entries(table).map(([short, long]) => [wordsOf(short)[0]?.folded ?? '', { text: long, words: wordsOf(long) }]));
}

/** 0…1: how much a word of the question says about which procedure is meant. */
export function weightOfWord(word: Word): number {
  if (word.marked ? TALK_MARKED.has(word.accented) : TALK_FOLDED.has(word.folded) && !FAINT_FOLDED.has(word.folded)) return 0.06;
  return FAINT_FOLDED.has(word.folded) ? 0.45 : 1;
}
