import { foldText } from '#kernel/text.ts';
import type { ProcedureRecord } from '../../../domain/record.ts';
import { pieces } from '../../../domain/search/patterns.ts';
import { SAYINGS } from '../../../domain/search/vocabulary.ts';
import { OWN_QUESTIONS } from '../../own-questions.ts';
import type { Question } from '../questions.ts';
import { hash, readSet, readSeveralWorks } from '../sets.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { oneOf, practise } from './practice.ts';

/** A message and what it is: 0 found, 1 vague, 2 out of scope (the order of `KINDS`). */
export type Example = {
  readonly text: string;
  readonly kind: number;
  /** How much it counts. */
  readonly weight: number;
  readonly id: string;
  /** Put together from a practice file, not written as it stands. */
  readonly made?: true;
};

const KIND = { found: 0, vague: 1, outOfScope: 2 } as const;
const PER_LINE = 50;
const SEED = 20_261_125;
/** Chosen by cross-validation: sure labels count more, the questions of others without a code (some are vague themselves) little. */
const WEIGHT = { name: 0.2, saying: 0.5, coded: 3, uncoded: 0.25, outOfScope: 3, vague: 4, practice: 0.7 } as const;
const BEFORE = ['', '', '', 'thủ tục', 'cho em hỏi', 'tôi muốn', 'em muốn hỏi về', 'hồ sơ', 'muốn làm', 'xin'] as const;
const AFTER = ['', '', '', 'cần giấy tờ gì', 'ở đâu', 'mất bao lâu', 'bao nhiêu tiền', 'như thế nào', 'cần những gì ạ', 'ạ'] as const;

/** Names and everyday sayings of the catalogue in frames of questions: they teach the words only, the search finds them too easily. */
export function exampleNames(records: readonly ProcedureRecord[]): readonly Example[] {
  const chance = chanceFrom(SEED);
  const framed = (text: string) => `${oneOf(BEFORE, chance)} ${text.replace(/\s+/gu, ' ').trim().toLowerCase()} ${oneOf(AFTER, chance)}`.trim();
  const names = records.map((record) => ({ text: framed(record.name), kind: KIND.found, weight: WEIGHT.name, id: record.code }));
  const sayings = SAYINGS.flatMap((saying) => pieces(saying.say, ';')).map((say) => {
    const text = framed(sayOnce(say, chance));
    return { text, kind: KIND.found, weight: WEIGHT.saying, id: text };
  });
  return bothSpellings([...names, ...sayings]);
}

/** The notation of sayings: `a|b` either, `*` and `?` any word. */
function sayOnce(say: string, chance: Chance): string {
  return say
    .split(' ')
    .map((part) => (part === '*' || part === '?' ? '' : oneOf(part.split('|'), chance)))
    .join(' ');
}

/** Questions and messages as people write them: the tuning halves of the sets, the practice files, the questions of the shared data. */
export function exampleMessages(questions: readonly Question[]): readonly Example[] {
  const chance = chanceFrom(SEED + 1);
  const practice = [
    ...practise('practice-out-of-scope', PER_LINE, chance).map((text) => made(text, KIND.outOfScope)),
    ...practise('practice-too-vague', PER_LINE, chance).map((text) => made(text, KIND.vague)),
    ...practise('practice-good', PER_LINE, chance).map((text) => made(text, KIND.found)),
  ];
  const sets = [
    ...readSet('out-of-scope').map((one) => ({ ...example(one.text, KIND.outOfScope, WEIGHT.outOfScope), half: one.half })),
    ...readSet('too-vague').map((one) => ({ ...example(one.text, KIND.vague, WEIGHT.vague), half: one.half })),
    ...readSeveralWorks().map((one) => ({ ...example(one.text, KIND.found, WEIGHT.practice), half: one.half })),
  ];
  const tuned = sets.filter((one) => one.half === 'tune').map(({ half: _, ...rest }) => rest);
  const own = OWN_QUESTIONS.filter((one) => one.mayTune).map((one) => example(one.question, KIND.found, WEIGHT.coded));
  return bothSpellings([...questions.flatMap(fromQuestion), ...own, ...tuned, ...practice]);
}

const KIND_OF_BEHAVIOUR = { answer: KIND.found, multi: KIND.found, clarify: KIND.vague, out_of_scope: KIND.outOfScope } as const;

function fromQuestion(one: Question): readonly Example[] {
  const kind = KIND_OF_BEHAVIOUR[one.behaviour];
  const weight = one.codes_in_catalogue.length > 0 ? WEIGHT.coded : WEIGHT.uncoded;
  return [one.question, ...one.variants].map((text) => ({ text, kind, weight, id: one.question }));
}

function example(text: string, kind: number, weight: number): Example {
  return { text, kind, weight, id: text };
}

function made(text: string, kind: number): Example {
  return { ...example(text, kind, WEIGHT.practice), made: true };
}

function bothSpellings(list: readonly Example[]): readonly Example[] {
  return list.flatMap((one) => [one, { ...one, text: foldText(one.text) }]);
}

/** Which of so many parts an example belongs to; a question and its spellings always to the same one. */
export function partOf(id: string, parts: number, salt: string): number {
  return hash(salt + foldText(id)) % parts;
}
