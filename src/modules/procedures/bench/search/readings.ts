import { foldText } from '#kernel/text.ts';
import type { Reading } from '../../domain/search/result.ts';
import { search } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { type Half, type Message, readSet, readSeveralWorks, type SeveralMessage } from './sets.ts';

/** A question with a known answer, as written and in its other spellings. */
export type Good = { readonly question: string; readonly variants: readonly string[] };

type Share = { readonly messages: number; readonly recognised: number; readonly withoutMarks: number };

const REFUSALS: readonly Reading[] = ['vague', 'out-of-scope', 'nothing'];

/**
 * How well the kind of a message is told: on the half of our own sets that was looked at and trained on, on the half that
 * only judges, and how many good questions are turned away.
 */
export function readingsQuality(index: SearchIndex, good: readonly Good[]): object {
  const read = (text: string) => search(index, text, 5).reading;
  return {
    outOfScope: halves(readSet('out-of-scope'), (text) => read(text) === 'out-of-scope'),
    vague: halves(readSet('too-vague'), (text) => ['vague', 'nothing'].includes(read(text))),
    severalWorks: severalQuality(index),
    goodRefused: refused(good, read),
    goals: { outOfScope: 0.95, vague: 0.95, goodRefused: 0.03 },
  };
}

function halves(messages: readonly Message[], recognised: (text: string) => boolean): Readonly<Record<Half, Share>> {
  const of = (half: Half): Share => {
    const mine = messages.filter((one) => one.half === half);
    return {
      messages: mine.length,
      recognised: share(mine, (one) => recognised(one.text)),
      withoutMarks: share(mine, (one) => recognised(foldText(one.text))),
    };
  };
  return { tune: of('tune'), judge: of('judge') };
}

/** `both`: read as several works, and every right code among the first three of a work of its own. */
function severalQuality(index: SearchIndex): object {
  const all = readSeveralWorks();
  const of = (half: Half) => {
    const mine = all.filter((one) => one.half === half);
    const seen = mine.map((one) => ({ one, result: search(index, one.text, 5) }));
    return {
      messages: mine.length,
      recognised: share(seen, ({ result }) => result.reading === 'several-works'),
      both: share(seen, ({ one, result }) => answersAll(one, result.works)),
    };
  };
  return { tune: of('tune'), judge: of('judge') };
}

const SHOWN = 3;

function answersAll(asked: SeveralMessage, works: readonly { readonly hits: readonly { readonly entry: { readonly code: string } }[] }[]): boolean {
  return asked.works.every((codes) => works.some((work) => work.hits.slice(0, SHOWN).some((hit) => codes.includes(hit.entry.code))));
}

function refused(good: readonly Good[], read: (text: string) => Reading): object {
  const asked = good.flatMap((one) => [one.question, ...one.variants]);
  const isRefused = (text: string) => REFUSALS.includes(read(text));
  return { questions: asked.length, asAsked: share(asked, isRefused), withoutMarks: share(asked, (text) => isRefused(foldText(text))) };
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return Math.round((list.filter(holds).length / Math.max(1, list.length)) * 1_000) / 1_000;
}
