import { foldText } from '#kernel/text.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { entryOf } from '../../domain/search/entry.ts';
import { createLexicon } from '../../domain/search/lexicon.ts';
import type { AnalyseOptions } from '../../domain/search/query.ts';
import { AREAS, buildIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import type { Weights } from '../../domain/search/weights.ts';
import { OWN_QUESTIONS } from '../own-questions.ts';
import { codedOf, type Question } from '../search/questions.ts';
import { type Example, exampleOf, type Laboratory } from './examples.ts';
import { NEUTRAL } from './weights-file.ts';

/** A question as asked and without marks; both are learned from. */
export type Twin = { readonly key: string; readonly asked: Example; readonly folded: Example };

export type Material = {
  readonly laboratory: Laboratory;
  /** The coded development questions. */
  readonly dev: readonly Twin[];
  /** The half of our own questions that may be tuned on, and the half that only judges. */
  readonly tune: readonly Twin[];
  readonly judge: readonly Twin[];
};

const WITHOUT_MARKS = 0.7;

export function materialOf(records: readonly ProcedureRecord[], questions: readonly Question[]): Material {
  const laboratory = laboratoryOf(records);
  const twin = twinMaker(laboratory);
  return {
    laboratory,
    dev: codedOf(questions).map((one) => twin(one.question, one.codes)),
    tune: OWN_QUESTIONS.filter((one) => one.mayTune).map((one) => twin(one.question, one.codes)),
    judge: OWN_QUESTIONS.filter((one) => !one.mayTune).map((one) => twin(one.question, one.codes)),
  };
}

export function twinMaker(laboratory: Laboratory, options: AnalyseOptions = {}): (question: string, codes: readonly string[]) => Twin {
  return (question, codes) => ({
    // Questions about one procedure are alike: they must not stand on both sides of a fold.
    key: codes[0] ?? '',
    asked: exampleOf(laboratory, { question, codes, weight: 1 }, options),
    folded: exampleOf(laboratory, { question: foldText(question), codes, weight: WITHOUT_MARKS }, options),
  });
}

/** Begun from neutral weights, so that nothing learned earlier decides which candidates are seen. */
function laboratoryOf(records: readonly ProcedureRecord[]): Laboratory {
  const lexicon = createLexicon();
  const entries = records.map((record) => entryOf(lexicon, record));
  const build = (weights: Weights): SearchIndex => {
    const steps = buildIndex(lexicon, entries, weights);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  const only = (area: (typeof AREAS)[number]): Weights => ({
    ...NEUTRAL,
    areas: { name: 0, pairs: 0, accented: 0, extra: 0, results: 0, context: 0, papers: 0, body: 0, [area]: 1 },
  });
  return { index: build(NEUTRAL), byArea: AREAS.map((area) => build(only(area))) };
}
