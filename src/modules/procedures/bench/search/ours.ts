import { foldText } from '#kernel/text.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { qualityOf } from '../learn/fit.ts';
import { crossValidated, examplesOf } from '../learn/folds.ts';
import { materialOf } from '../learn/material.ts';
import { NEUTRAL, parametersOf } from '../learn/weights-file.ts';
import { OWN_QUESTIONS } from '../own-questions.ts';
import type { QuickEngine } from './measure.ts';
import { codedOf, type Question } from './questions.ts';
import { seeded, withSlips } from './slips.ts';

const SLIP_SEEDS = [1, 2, 3];
const FOLD_SEEDS = [1];

type Asked = { readonly question: string; readonly codes: readonly string[] };

/**
 * Our quality in the ways people write: as asked, without marks, with slips of the finger; by weights that never saw the
 * question; on our own questions; and what still fails.
 */
export function oursQuality(engine: QuickEngine, records: readonly ProcedureRecord[], questions: readonly Question[]): object {
  const coded = codedOf(questions);
  const measure = (asked: readonly Asked[], write: (text: string) => string = (text) => text) =>
    rounded(qualityOf(asked.map((one) => rank(engine, one, write))));
  const slips = SLIP_SEEDS.map((seed) => {
    const random = seeded(seed);
    return { seed, ...measure(coded, (text) => withSlips(text, random)) };
  });
  const material = materialOf(records, questions);
  const ranks = crossValidated(material.dev, examplesOf(material.tune), parametersOf(NEUTRAL), FOLD_SEEDS);
  return {
    asAsked: measure(coded),
    withoutMarks: measure(coded, foldText),
    slips,
    crossValidated: { asAsked: rounded(qualityOf(ranks.asked)), withoutMarks: rounded(qualityOf(ranks.folded)), seeds: FOLD_SEEDS },
    ownTuned: measure(OWN_QUESTIONS.filter((one) => one.mayTune)),
    ownNeverTuned: measure(OWN_QUESTIONS.filter((one) => !one.mayTune)),
    notFirst: coded.filter((one) => rank(engine, one, (text) => text) !== 0).map((one) => one.id),
  };
}

function rank(engine: QuickEngine, { question, codes }: Asked, write: (text: string) => string): number {
  return engine(write(question)).findIndex((code) => codes.includes(code));
}

function rounded(values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Math.round(value * 1_000) / 1_000]));
}
