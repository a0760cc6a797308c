import { search } from '../domain/search/search.ts';
import { buildOurs, DEEP, type Engine, memory, quality, times } from './search/measure.ts';
import { oursQuality } from './search/ours.ts';
import { miniSearch } from './search/peers.ts';
import { codedOf, readQuestions } from './search/questions.ts';
import { readingsQuality } from './search/readings.ts';
import { readRecords, sharedFile } from './shared-data.ts';

/** Quality on the questions whose right code is known, time on all of them, MiniSearch on the same fields beside it; and what kind of message is recognised. */
export async function runSearchBench(): Promise<object> {
  const [recordFile, questionFile] = [sharedFile('procedures.jsonl'), sharedFile('questions-dev.jsonl')];
  if (recordFile === null || questionFile === null) return { bench: 'search', skipped: 'không có thư mục dữ liệu chung (MOTCUA_SHARED_DATA)' };
  const records = readRecords(recordFile);
  const questions = readQuestions(questionFile);
  const before = memory();
  const began = performance.now();
  const { index, entriesSeconds } = buildOurs(records);
  const buildSeconds = (performance.now() - began) / 1000;
  const indexMegabytes = memory() - before;
  const ours: Engine = (text) => search(index, text, DEEP).hits.map((hit) => hit.entry.code);
  const mini = await miniSearch(records);
  return {
    bench: 'search',
    records: records.length,
    questions: questions.length,
    ours: { ...quality(ours, questions), ...times(ours, questions), buildSeconds, entriesSeconds, indexMegabytes, ...oursQuality(ours, records, questions) },
    minisearch: { ...quality(mini.engine, questions), ...times(mini.engine, questions), buildSeconds: mini.buildSeconds },
    readings: readingsQuality(
      index,
      codedOf(questions).filter((one) => one.behaviour === 'answer'),
    ),
    limits: { p95Milliseconds: 10, indexMegabytes: 150, firstHit: 0.62, inFive: 0.79 },
  };
}
