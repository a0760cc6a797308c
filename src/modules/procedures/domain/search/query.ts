import { parseProcedureCode } from '#kernel/codes.ts';
import { normaliseText } from '#kernel/text.ts';
import { type ActionSet, actionsAsked, actionsOfName, FRESH } from './actions.ts';
import { findEndedAgencies, findPlace, type Gazetteer, type Place } from './place.ts';
import { type QualifierSet, qualifiersAsked } from './qualifiers.ts';
import { findAgencies, findFrames, findSayings, type Said, sameThing, type Understood, weightOfWord, writeOut } from './sayings.ts';
import type { SearchIndex } from './search-index.ts';
import { correct, type Doubt } from './slips.ts';
import { type Word, wordsOf } from './words.ts';

export type QueryWord = { readonly word: Word; readonly weight: number };

export type Query = {
  readonly codes: readonly string[];
  /** What was typed in order, chat spelling, abbreviations and slips written out; faint are words of frames and of sayings. */
  readonly typed: readonly QueryWord[];
  /** The same with the words of sayings taken at their word; null when there are none. */
  readonly literal: readonly QueryWord[] | null;
  /** Other readings of typed words. */
  readonly doubts: readonly Doubt[];
  /** What the sayings found in it mean, each as words of its own. */
  readonly meant: readonly (readonly QueryWord[])[];
  readonly actions: ActionSet;
  readonly qualifiers: QualifierSet;
  readonly understood: readonly Understood[];
  readonly place: Place | null;
};

export type AnalyseOptions = {
  /** Names of places; without it none is recognised. */
  readonly gazetteer?: Gazetteer;
  /** The province of this house or of the person, folded and without its type (`gia lai`). */
  readonly province?: string;
  /** Ways of saying left out, for judging what each of them is worth. */
  readonly without?: ReadonlySet<string>;
};

export const MOST_WORDS = 80;
/** Beyond this a text is no question; what follows is not read. */
const MOST_LETTERS = 2_000;
const FRAME_FACTOR = 0.12;
/** The words of a saying stay as weak evidence beside what they mean. */
const SAID_FACTOR = 0.35;
const EVENT_WEIGHT = 0.55;
/** Words that say where. */
const PLACE_FACTOR = 0.03;

const CODE = /(?<![\d.])\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Za-z]\d{2}|\.\d{2})?(?![\d])/gu;

export function analyse(index: SearchIndex, text: string, options: AnalyseOptions = {}): Query {
  const clean = normaliseText(text.slice(0, MOST_LETTERS));
  const codes = [...clean.matchAll(CODE)].flatMap(([found]) => parseProcedureCode(found) ?? []);
  const { words, doubts, understood } = corrected(index, wordsOf(codes.length > 0 ? clean.replace(CODE, ' ') : clean).slice(0, MOST_WORDS));
  const weights = words.map(weightOfWord);
  const frames = findFrames(words);
  for (const frame of frames) dim(weights, frame, FRAME_FACTOR);
  const found = options.gazetteer ? findPlace(options.gazetteer, words, options.province) : null;
  const ended = options.gazetteer ? findEndedAgencies(options.gazetteer, words) : [];
  const agencies = ended.length > 0 ? ended : findAgencies(words);
  for (const span of [...(found?.spans ?? []), ...agencies]) dim(weights, span, PLACE_FACTOR);
  const literal = weights.slice();
  const sayings = findSayings(words, options.without).filter((saying) => saying.said.words.length > 0);
  for (const saying of sayings) dim(weights, saying, saysItself(saying.said.words, words) ? 1 : SAID_FACTOR);
  return {
    codes: [...new Set(codes)],
    typed: words.map((word, position) => ({ word, weight: weights[position] ?? 0 })),
    literal: sayings.length === 0 ? null : words.map((word, position) => ({ word, weight: literal[position] ?? 0 })),
    doubts: doubts.map((doubt) => ({ ...doubt, weight: doubt.weight * (weights[doubt.at] ?? 0) })),
    meant: sayings.map(({ said }) => said.words.map((word) => ({ word, weight: (said.event ? EVENT_WEIGHT : 1) * weightOfMeant(word) }))),
    actions: actionsIn(words, frames, sayings),
    qualifiers: [words, ...sayings.map((saying) => saying.said.words)].reduce((set, list) => set | qualifiersAsked(list), 0),
    understood: [...understood, ...agencies.map(({ said, now }) => ({ said, meant: now }))],
    place: found?.place ?? null,
  };
}

type Written = { readonly words: readonly Word[]; readonly doubts: readonly Doubt[]; readonly understood: readonly Understood[] };

/** Short forms written out, slips corrected; a slip can hide a short form, so that they are looked for once more. */
function corrected(index: SearchIndex, typed: readonly Word[]): Written {
  const written = writeOut(typed);
  const { words, doubts, changed } = correct(index, sameThing(written.words));
  if (!changed) return { words, doubts, understood: written.understood };
  const again = writeOut(words);
  const isLonger = again.words.length !== words.length;
  return { words: sameThing(again.words), doubts: isLonger ? [] : doubts, understood: [...written.understood, ...again.understood] };
}

function dim(weights: number[], span: { readonly from: number; readonly to: number }, factor: number): void {
  for (let position = span.from; position < span.to; position += 1) weights[position] = Math.min(weights[position] ?? 0, factor);
}

/** When the official words are all typed already, the saying adds nothing and takes nothing away. */
function saysItself(meant: readonly Word[], typed: readonly Word[]): boolean {
  return meant.every((word) => typed.some((other) => other.folded === word.folded));
}

function weightOfMeant(word: Word): number {
  return Math.max(0.45, weightOfWord(word));
}

/** Asked for in words of its own, or by what a saying means; else something fresh is wanted. */
function actionsIn(words: readonly Word[], frames: readonly { readonly from: number; readonly to: number }[], sayings: readonly Said[]): ActionSet {
  const inFrame = (at: number) => frames.some((frame) => at >= frame.from && at < frame.to);
  const spoken = actionsAsked(words.filter((_, at) => !inFrame(at)));
  const meant = sayings.reduce((set, { said }) => set | actionsOfName(said.words), 0);
  return (spoken | meant) & ~FRESH ? (spoken | meant) & ~FRESH : FRESH;
}
