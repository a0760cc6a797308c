import type { Platform } from '#platform/platform.ts';
import type { ProcedureRecord } from '../domain/record.ts';
import { search } from '../domain/search/search.ts';
import { foldForSearch } from '../domain/search/words.ts';
import { asMany } from './search/many.ts';
import { buildOurs, DEEP, type Engine, memory, type QuickEngine, qualityInAllSpellings, round, seconds, times } from './search/measure.ts';
import { oursQuality } from './search/ours.ts';
import { flexSearch, miniSearch, orama, type Peer } from './search/peers.ts';
import { postgres } from './search/postgres.ts';
import { codedOf, type Question, readQuestions } from './search/questions.ts';
import { readingsQuality } from './search/readings.ts';
import { readRecords, sharedFile } from './shared-data.ts';

const MANY = 12_000;
/** So many questions are timed: ours are quick, with others a hundred take long enough. */
const TIMED = { ours: 2_000, peers: 60 } as const;
/** The slow ones are judged by every third coded question: else they alone would take minutes. */
const SLOW = { every: 3 } as const;

/**
 * One run, the same records, questions and folding for all: how often the right procedure comes first, in five (as asked,
 * without marks, with slips), milliseconds a question, building, memory; ours at 12,000 procedures too; and how well the
 * kind of a message is told.
 */
export async function runSearchBench(platform: Platform): Promise<object> {
  const [recordFile, questionFile] = [sharedFile('procedures.jsonl'), sharedFile('questions-dev.jsonl')];
  if (recordFile === null || questionFile === null) return { bench: 'search', skipped: 'không có thư mục dữ liệu chung (MOTCUA_SHARED_DATA)' };
  const records = readRecords(recordFile);
  const questions = readQuestions(questionFile);
  const texts = questions.flatMap((one) => [one.question, ...one.variants]);
  const ours = await measureOurs(records, questions, texts);
  const good = codedOf(questions).filter((one) => one.behaviour === 'answer');
  return {
    bench: 'search',
    records: records.length,
    questions: questions.length,
    ours: ours.figures,
    oursAt12000: await measureMany(records, texts),
    minisearch: await measurePeer(await miniSearch(records), questions, texts),
    flexsearch: await measurePeer(await flexSearch(records), questions, texts),
    orama: await measurePeer(await orama(records), sampleOf(questions), texts),
    postgres: await measurePostgres(platform, records, questions, texts),
    readings: readingsQuality(ours.index, good),
    limits: { firstHit: 0.82, inFive: 0.94, mrr: 0.87, noMarksWithin: 0.02, slipsWithin: 0.06, p50: 1, p95: 5, p95At12000: 10, buildSeconds: 3 },
  };
}

async function measureOurs(records: readonly ProcedureRecord[], questions: readonly Question[], texts: readonly string[]) {
  const { index, engine, ...built } = buildTimed(records);
  return { index, figures: { ...oursQuality(engine, records, questions), ...(await times(engine, texts, TIMED.ours)), ...built } };
}

async function measureMany(records: readonly ProcedureRecord[], texts: readonly string[]): Promise<object> {
  say('12.000 thủ tục');
  const { index, engine, ...built } = buildTimed(asMany(records, MANY));
  return { records: index.entries.length, ...(await times(engine, texts, TIMED.ours)), ...built };
}

function buildTimed(records: readonly ProcedureRecord[]) {
  const before = memory();
  const began = performance.now();
  const { index, entriesSeconds } = buildOurs(records);
  const buildSeconds = seconds(began);
  const engine: QuickEngine = (text) => search(index, text, DEEP).hits.map((hit) => hit.entry.code);
  return { index, engine, buildSeconds, entriesSeconds, indexMegabytes: round(memory() - before) };
}

/** To see on the console how far it is; the answer stays the last line. */
function say(what: string): void {
  console.log(`… ${what}`);
}

async function measurePeer({ engine, buildSeconds, indexMegabytes }: Peer, questions: readonly Question[], texts: readonly string[]): Promise<object> {
  return { ...(await qualityInAllSpellings(remembered(engine), questions)), ...(await times(engine, texts, TIMED.peers)), buildSeconds, indexMegabytes };
}

function sampleOf(questions: readonly Question[]): readonly Question[] {
  return codedOf(questions).filter((_, at) => at % SLOW.every === 0);
}

/** All peers get folded words, so what folds to the same is asked once; not for times. */
function remembered(engine: Engine): Engine {
  const known = new Map<string, readonly string[]>();
  return async (text) => {
    const key = foldForSearch(text);
    const found = known.get(key) ?? (await engine(text));
    known.set(key, found);
    return found;
  };
}

async function measurePostgres(platform: Platform, records: readonly ProcedureRecord[], questions: readonly Question[], texts: readonly string[]) {
  say('PostgreSQL');
  const peer = await postgres(platform, records);
  try {
    return await measurePeer(peer, sampleOf(questions), texts);
  } finally {
    await peer.drop();
  }
}
