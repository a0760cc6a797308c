import { plainName } from '#kernel/text.ts';
import { legalDay } from '#kernel/time.ts';
import { catalogueStamp, describeProcedure, type ProcedureRecord, readProcedure, searchProcedures } from '#modules/procedures';
import type { Db } from '#platform/db/database.ts';
import type { Platform } from '#platform/platform.ts';
import type { Certainty, Found, FoundProcedure, ProcedureTold, ReadMessage } from '../assistant/ports.ts';
import { isPlainCase, namedInFull } from '../domain/understanding/names.ts';
import { contentOf, coverage, readTokens } from '../domain/understanding/words.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** Enough to choose from and a little more, to tell whether there are others. */
const MOST = 6;

/**
 * Where the search may be believed, seen on the development questions: from `sure` on its first hit has to do with what
 * was said; below, only when the name says so itself; between `likely` and `sure` one may ask.
 */
const SCORE = { sure: 1.05, likely: 0.75 } as const;
/** What is this far below the first is not one of several. */
const NEAR_FIRST = 0.6;
const SAYS_SO = 0.5;

/** The catalogue's own search, with doubt where doubt is due: it finds something for every sentence, small talk too. */
export async function findProcedures(deps: Deps, text: string): Promise<Found> {
  const { items: hits, confidence } = await searchProcedures(deps, text, MOST);
  const best = hits[0]?.score ?? 0;
  const found = hits.map(({ code, name, field, score }) => ({ code, name: plainName(name), field, score }));
  if (confidence === 'clear' && best >= SCORE.sure) return { certainty: 'clear', items: nearFirst(found, best) };
  const named = namedInFull(text, found);
  const [only] = named;
  if (only !== undefined) {
    const others = nearFirst(found, best).filter((item) => !named.includes(item));
    return { certainty: named.length === 1 ? 'clear' : 'several', items: [...named, ...(named.length === 1 ? others : [])] };
  }
  const items = nearFirst(found, best);
  const certainty = certaintyOf({ confidence, best, text, items });
  return { certainty, items: certainty === 'none' ? [] : items };
}

/** The message as it was written, with the words of the question: its kind is told by all of them. */
export async function readMessage(deps: Deps, text: string): Promise<ReadMessage> {
  const { reading, works, groups, items } = await searchProcedures(deps, text, MOST);
  const group = groups.find((one) => one.options.some((option) => option.code === items[0]?.code)) ?? null;
  return {
    reading,
    group,
    works: works.flatMap((work) => work.items.slice(0, 1).map(({ code, name, field }) => ({ text: work.text, item: { code, name: plainName(name), field } }))),
  };
}

function nearFirst<T extends { readonly score: number }>(items: readonly T[], best: number): readonly T[] {
  return items.filter((item) => item.score >= best * NEAR_FIRST);
}

type Evidence = {
  readonly confidence: 'clear' | 'several' | 'weak';
  readonly best: number;
  readonly text: string;
  readonly items: readonly FoundProcedure[];
};

function certaintyOf({ confidence, best, text, items }: Evidence): Certainty {
  const [first] = items;
  if (first === undefined) return 'none';
  const saysSo = coverage(contentOf(readTokens(text)), first.name) >= SAYS_SO;
  if (confidence === 'weak') return saysSo ? 'maybe' : 'none';
  if (best < SCORE.sure && !saysSo) return best >= SCORE.likely ? 'maybe' : 'none';
  return confidence === 'clear' || isPlainCase(text, items) ? 'clear' : 'several';
}

/** Procedures as told, for as long as the catalogue stays as it is: the same few are asked for all day. */
const tellings = new WeakMap<Db, Map<string, ProcedureTold>>();
const MOST_TOLD = 500;

/** `inside`: the caller's transaction. Waiting for a second connection while holding one would end in a standstill. */
export async function tellProcedure(deps: Deps, inside: Db, code: string): Promise<ProcedureTold | null> {
  const told = tellings.get(deps.db) ?? new Map<string, ProcedureTold>();
  tellings.set(deps.db, told);
  const key = `${await catalogueStamp(deps)} ${code}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  // With a day, so that the row is read: without one the whole catalogue would be built anew for this transaction.
  const read = await readProcedure({ db: inside, clock: deps.clock }, code, legalDay(deps.clock.now()));
  if (read === null) return null;
  const fresh = inSentences(read.record);
  told.set(key, fresh);
  const [oldest] = told.keys();
  if (told.size > MOST_TOLD && oldest !== undefined) told.delete(oldest);
  return fresh;
}

function inSentences(record: ProcedureRecord): ProcedureTold {
  const facts = describeProcedure(record);
  return {
    ...facts,
    name: plainName(facts.name),
    papersCount: papersCount(record),
    online: tellOnline(record),
    conditions: linesOf(record.requirements),
    ...(record.situation === undefined ? {} : { hasOwnCase: true }),
  };
}

function papersCount(record: ProcedureRecord): number | null {
  const count = record.componentGroups.reduce((sum, group) => sum + group.components.length, 0);
  return count === 0 ? null : count;
}

/** What the record says about filing from home, and no more than that. */
function tellOnline(record: ProcedureRecord): ProcedureTold['online'] {
  const channels = new Set(record.terms.map((terms) => terms.channel));
  const postal = channels.has('postal') ? ['Có thể gửi hồ sơ qua dịch vụ bưu chính.'] : [];
  if (record.serviceLevel === 'full') return { headline: 'Nộp trực tuyến toàn trình: không cần đến quầy.', lines: postal };
  if (record.serviceLevel === 'partial') return { headline: 'Nộp trực tuyến một phần: có bước vẫn cần đến quầy.', lines: postal };
  if (channels.has('online')) return { headline: 'Có nhận hồ sơ trực tuyến.', lines: postal };
  if (record.serviceLevel === 'info' || channels.has('direct'))
    return { headline: 'Danh mục chưa ghi có nhận hồ sơ trực tuyến; anh/chị nộp tại quầy.', lines: postal };
  return { headline: '', lines: postal };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.replace(/^[-–•+*\s]+/u, '').trim())
    .filter((line) => line !== '');
}
