import type { ProcedureRecord } from '../../domain/record.ts';
import { entryOf } from '../../domain/search/entry.ts';
import { createLexicon } from '../../domain/search/lexicon.ts';
import { buildIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import { codedOf, type Question } from './questions.ts';

/** Codes found for a question, the best first. */
export type Engine = (text: string) => readonly string[];

export const DEEP = 10;

export function buildOurs(records: readonly ProcedureRecord[]): { readonly index: SearchIndex; readonly entriesSeconds: number } {
  const lexicon = createLexicon();
  const began = performance.now();
  const entries = records.map((record) => entryOf(lexicon, record));
  const entriesSeconds = (performance.now() - began) / 1000;
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

export function quality(engine: Engine, questions: readonly Question[]): Record<string, number> {
  const asked = codedOf(questions);
  const ranks = asked.map((one) => engine(one.question).findIndex((code) => one.codes.includes(code)));
  const share = (within: number) => round(ranks.filter((rank) => rank >= 0 && rank < within).length / Math.max(1, ranks.length));
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  return { coded: asked.length, firstHit: share(1), inFive: share(5), inTen: share(DEEP), mrr: round(reciprocal / Math.max(1, ranks.length)) };
}

export function times(engine: Engine, questions: readonly Question[]): Record<string, number> {
  const texts = questions.flatMap((one) => [one.question, ...one.variants]);
  for (const text of texts.slice(0, 300)) engine(text);
  const taken = texts.map((text) => {
    const began = performance.now();
    engine(text);
    return performance.now() - began;
  });
  taken.sort((a, b) => a - b);
  const at = (part: number) => round(taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
