import { writeFileSync } from 'node:fs';
import { findSayings, writeOut } from '../domain/search/sayings.ts';
import { wordsOf } from '../domain/search/words.ts';
import type { Example } from './learn/examples.ts';
import { fitWeights, type Parameters, qualityOf, rankOf, topOf } from './learn/fit.ts';
import { crossValidated, examplesOf } from './learn/folds.ts';
import { type Material, materialOf, twinMaker } from './learn/material.ts';
import { NEUTRAL, parametersOf, writeWeights } from './learn/weights-file.ts';
import { codedOf, type Question, readQuestions } from './search/questions.ts';
import { readRecords, sharedFile } from './shared-data.ts';

const SEEDS = [1, 2];
/** Mean of the best score of the development questions, which the thresholds of reading and assistant are set by. */
const USUAL_BEST = 1.38;

/**
 * Fits the weights of the ranking and tells how good they are on questions they were not fitted to. With a path, writes
 * the file of weights there.
 */
export async function runSearchLearn(args: readonly string[]): Promise<object> {
  const [recordFile, questionFile] = [sharedFile('procedures.jsonl'), sharedFile('questions-dev.jsonl')];
  if (recordFile === null || questionFile === null) return { bench: 'search-learn', skipped: 'không có thư mục dữ liệu chung (MOTCUA_SHARED_DATA)' };
  const questions = readQuestions(questionFile);
  const material = materialOf(readRecords(recordFile), questions);
  const begin = parametersOf(NEUTRAL);
  const always = examplesOf(material.tune);
  const ranks = crossValidated(material.dev, always, begin, SEEDS);
  const learned = fitWeights([...examplesOf(material.dev), ...always], begin);
  const [path] = args;
  if (path !== undefined) writeFileSync(path, writeWeights(learned, scaleOf(material, learned)));
  const judged = (of: (twin: Material['judge'][number]) => Example) => rounded(qualityOf(material.judge.map((twin) => rankOf(of(twin), learned))));
  return {
    bench: 'search-learn',
    crossValidated: { asked: rounded(qualityOf(ranks.asked)), withoutMarks: rounded(qualityOf(ranks.folded)), seeds: SEEDS },
    beforeLearning: rounded(qualityOf(material.dev.map((twin) => rankOf(twin.asked, begin)))),
    ownNeverTuned: { asked: judged((twin) => twin.asked), withoutMarks: judged((twin) => twin.folded) },
    vocabulary: doubtOf(material, questions, learned),
  };
}

function scaleOf(material: Material, parameters: Parameters): number {
  const tops = material.dev.map((twin) => topOf(twin.asked, parameters));
  return (NEUTRAL.scale * USUAL_BEST * tops.length) / tops.reduce((sum, top) => sum + top, 0);
}

/**
 * How much of the quality may be illusion: ways of saying that serve one development question only are left out when that
 * question is asked. Others like it will find other ways of saying, so the truth lies between this and the figures above.
 */
function doubtOf(material: Material, questions: readonly Question[], parameters: Parameters): object {
  const coded = codedOf(questions);
  const used = coded.map((one) => new Set(findSayings(writeOut(wordsOf(one.question)).words).map((span) => span.say)));
  const times = new Map<string, number>();
  for (const says of used) for (const say of says) times.set(say, (times.get(say) ?? 0) + 1);
  const ranks = coded.map((one, at) => {
    const single = new Set([...(used[at] ?? [])].filter((say) => times.get(say) === 1));
    const known = material.dev[at];
    if (single.size === 0 && known) return rankOf(known.asked, parameters);
    return rankOf(twinMaker(material.laboratory, { without: single })(one.question, one.codes).asked, parameters);
  });
  return { waysServingOneQuestion: [...times.values()].filter((count) => count === 1).length, withoutThem: rounded(qualityOf(ranks)) };
}

function rounded(values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Math.round(value * 1_000) / 1_000]));
}
