import { createHash, randomBytes } from 'node:crypto';
import { legalDay, type Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { countable } from '../domain/find/countable.ts';
import type { Reading } from '../domain/search/result.ts';
import { addSearchCounts, addSearchOpenings, forgetSearchesBefore, type SearchCount, type SearchOpening } from '../store/search-count-store.ts';

type Deps = Pick<Platform, 'db' | 'clock' | 'log'>;

type Tally = {
  readonly counts: Map<string, SearchCount>;
  readonly openings: Map<string, SearchOpening>;
  /** Who has asked what today, so that one person does not make a question popular; hashed with a salt that is never kept. */
  readonly seen: Set<string>;
  readonly salt: Buffer;
  day: string;
  tidied: string;
  timer: ReturnType<typeof setTimeout> | null;
};

const FLUSH_AFTER = 5_000;
/** Beyond this nothing more is counted until the next flush: counting never costs the house its memory. */
const MOST_WAITING = 5_000;
const MOST_SEEN = 200_000;
const KEPT_DAYS = 400;

const tallies = new WeakMap<Platform['db'], Tally>();

function tallyOf(deps: Deps): Tally {
  const known = tallies.get(deps.db);
  if (known) return known;
  const fresh: Tally = { counts: new Map(), openings: new Map(), seen: new Set(), salt: randomBytes(16), day: '', tidied: '', timer: null };
  tallies.set(deps.db, fresh);
  return fresh;
}

export type Searched = {
  readonly text: string;
  readonly reading: Reading;
  readonly results: number;
  readonly clear: boolean;
  /** Tells visitors apart within a day; hashed at once and never written down. */
  readonly visitor: string;
};

/** Notes a question in memory and returns; it is written later, with others, and whatever goes wrong then is no matter of the answer. */
export function noteSearch(deps: Deps, searched: Searched): void {
  const question = countable(searched.text);
  if (question === null) return;
  const tally = tallyOf(deps);
  const day = legalDay(deps.clock.now());
  if (!isFirst(tally, day, `${searched.visitor} ${question.key}`) || tally.counts.size >= MOST_WAITING) return;
  const key = `${day.toString()} ${question.key}`;
  const { reading, results, clear } = searched;
  const asked = (tally.counts.get(key)?.asked ?? 0) + 1;
  tally.counts.set(key, { day, question: question.key, shown: question.shown, reading, results, clear, asked });
  plan(deps, tally);
}

/** Notes that somebody opened a procedure from the results of a question. */
export function noteOpening(deps: Deps, opened: { readonly text: string; readonly code: string; readonly visitor: string }): void {
  const question = countable(opened.text);
  if (question === null) return;
  const tally = tallyOf(deps);
  const day = legalDay(deps.clock.now());
  if (!isFirst(tally, day, `${opened.visitor} ${question.key} ${opened.code}`) || tally.openings.size >= MOST_WAITING) return;
  const key = `${day.toString()} ${question.key} ${opened.code}`;
  const times = (tally.openings.get(key)?.opened ?? 0) + 1;
  tally.openings.set(key, { day, question: question.key, code: opened.code, opened: times });
  plan(deps, tally);
}

function isFirst(tally: Tally, day: Temporal.PlainDate, what: string): boolean {
  if (tally.day !== day.toString()) {
    tally.day = day.toString();
    tally.seen.clear();
  }
  const mark = createHash('sha256').update(tally.salt).update(what).digest('base64url').slice(0, 16);
  if (tally.seen.has(mark)) return false;
  if (tally.seen.size < MOST_SEEN) tally.seen.add(mark);
  return true;
}

function plan(deps: Deps, tally: Tally): void {
  if (tally.timer !== null) return;
  tally.timer = setTimeout(() => void flushSearchCounts(deps), FLUSH_AFTER);
  tally.timer.unref();
}

/** Writes what has been noted. What cannot be written is dropped with a line in the log: these are figures, not facts. */
export async function flushSearchCounts(deps: Deps): Promise<void> {
  const tally = tallyOf(deps);
  if (tally.timer !== null) clearTimeout(tally.timer);
  tally.timer = null;
  const counts = [...tally.counts.values()];
  const openings = [...tally.openings.values()];
  tally.counts.clear();
  tally.openings.clear();
  if (counts.length + openings.length === 0) return;
  try {
    const at = deps.clock.now();
    await addSearchCounts(deps.db, counts, { at });
    await addSearchOpenings(deps.db, openings, { at });
    await tidy(deps, tally);
  } catch (error) {
    deps.log.warn({ err: error, counts: counts.length, openings: openings.length }, 'searches not counted');
  }
}

/** Once a day in each process. */
async function tidy(deps: Deps, tally: Tally): Promise<void> {
  const today = legalDay(deps.clock.now());
  if (tally.tidied === today.toString()) return;
  tally.tidied = today.toString();
  await forgetSearchesBefore(deps.db, today.subtract({ days: KEPT_DAYS }));
}
