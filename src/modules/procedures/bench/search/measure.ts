import { foldText } from '#kernel/text.ts';
import type { ProcedureRecord } from '../../domain/record.ts';
import { entryOf } from '../../domain/search/entry.ts';
import { createLexicon } from '../../domain/search/lexicon.ts';
import { buildIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import { codedOf, type Question } from './questions.ts';
import { seeded, withSlips } from './slips.ts';

/** Codes found for a question, the best first. */
export type Engine = (text: string) => readonly string[] | Promise<readonly string[]>;

/** One that answers at once. */
export type QuickEngine = (text: string) => readonly string[];

export const DEEP = 10;

export function buildOurs(records: readonly ProcedureRecord[]): { readonly index: SearchIndex; readonly entriesSeconds: number } {
  const lexicon = createLexicon();
  const began = performance.now();
  const entries = records.map((record) => entryOf(lexicon, record));
  const entriesSeconds = seconds(began);
  const steps = buildIndex(lexicon, entries);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { index: step.value, entriesSeconds };
}

/** Megabytes held, after a collection when node was started with --expose-gc. */
export function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
}

export type Quality = { readonly firstHit: number; readonly inFive: number; readonly mrr: number };

/** As asked, without marks, and with slips of the finger; an engine that folds is asked once for what it reads the same. */
export async function qualityInAllSpellings(
  engine: Engine,
  questions: readonly Question[],
): Promise<{ readonly coded: number; readonly asAsked: Quality; readonly noMarks: Quality; readonly slips: Quality }> {
  const random = seeded(1);
  return {
    coded: codedOf(questions).length,
    asAsked: await quality(engine, questions, (text) => text),
    noMarks: await quality(engine, questions, foldText),
    slips: await quality(engine, questions, (text) => withSlips(text, random)),
  };
}

async function quality(engine: Engine, questions: readonly Question[], spell: (text: string) => string): Promise<Quality> {
  const ranks: number[] = [];
  for (const one of codedOf(questions)) {
    const found = await engine(spell(one.question));
    ranks.push(found.findIndex((code) => one.codes.includes(code)));
  }
  const share = (within: number) => round(ranks.filter((rank) => rank >= 0 && rank < within).length / Math.max(1, ranks.length));
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  return { firstHit: share(1), inFive: share(5), mrr: round(reciprocal / Math.max(1, ranks.length)) };
}

export type Times = { readonly p50: number; readonly p95: number; readonly p99: number };

const WARM_UP = 300;

/** Milliseconds of one question after another; at most so many of them, taken evenly. */
export async function times(engine: Engine, texts: readonly string[], most: number): Promise<Times> {
  const every = Math.max(1, Math.ceil(texts.length / most));
  const asked = texts.filter((_, at) => at % every === 0);
  for (const text of asked.slice(0, Math.min(WARM_UP, most / 4))) await engine(text);
  const taken: number[] = [];
  for (const text of asked) {
    const began = performance.now();
    const found = engine(text);
    if (found instanceof Promise) await found;
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const at = (part: number) => round(taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export function seconds(began: number): number {
  return round((performance.now() - began) / 1_000);
}

export function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
