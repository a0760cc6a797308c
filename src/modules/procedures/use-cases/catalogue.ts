import { legalDay, Temporal } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { type Entry, entryOf } from '../domain/search/entry.ts';
import { createLexicon, type Lexicon } from '../domain/search/lexicon.ts';
import { buildIndex, type SearchIndex } from '../domain/search/search-index.ts';
import { listenForChanges } from '../store/listen.ts';
import { changedCodes, findManyInForce, readVersion } from '../store/revision-store.ts';
import { prepareSuggestions } from './kept-suggestions.ts';

/** The searchable picture of the catalogue in this process. */
export type Catalogue = {
  readonly index: () => SearchIndex;
  /** The revision that holds today: known as soon as it is read, while the index that finds it by words is still being made. */
  readonly revisionOf: (code: string) => number | undefined;
  /** Grows with every change of the picture; part of the keys of cached pages. */
  readonly stamp: () => string;
  /** Brings the picture up to date now; calls at the same time share one run. */
  readonly refresh: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Deps = Pick<Platform, 'db' | 'clock'>;
type Seen = { readonly version: number; readonly day: Temporal.PlainDate };

const PER_READ = 250;
const POLL_EVERY = 3_000;
/** Longest stretch of work before requests get their turn. */
const SLICE = 8;
const NOTHING_SEEN: Seen = { version: -1, day: Temporal.PlainDate.from('0001-01-01') };

const open = new WeakMap<Platform['db'], { readonly catalogue: Catalogue; live: boolean }>();

/** Opens the catalogue of this process and keeps it fresh: by NOTIFY on a connection of its own, by asking now and then besides. */
export async function openCatalogue(platform: Pick<Platform, 'db' | 'clock' | 'log' | 'config'>, url?: string): Promise<Catalogue> {
  const catalogue = createCatalogue(platform);
  await catalogue.refresh();
  const refresh = () => {
    catalogue.refresh().catch((error: unknown) => platform.log.warn({ err: error }, 'catalogue not refreshed; the last picture stays'));
  };
  const address = url ?? platform.config.database.url;
  const listener = address === null ? null : listenForChanges(address, platform.log, refresh);
  const poll = setInterval(refresh, POLL_EVERY);
  poll.unref();
  const state = { catalogue, live: true };
  open.set(platform.db, state);
  return {
    ...catalogue,
    close: async () => {
      state.live = false;
      clearInterval(poll);
      await listener?.close();
      await catalogue.close();
    },
  };
}

/**
 * The open catalogue, or one made on first use. One that nobody keeps fresh (tests, command line) asks the database
 * for changes before each use, so it is never behind either.
 */
export async function currentCatalogue(deps: Deps): Promise<Catalogue> {
  const known = open.get(deps.db);
  if (known?.live) return known.catalogue;
  const catalogue = known?.catalogue ?? createCatalogue(deps);
  if (!known) open.set(deps.db, { catalogue, live: false });
  await catalogue.refresh();
  return catalogue;
}

function createCatalogue(deps: Deps): Catalogue {
  const entries = new Map<string, Entry>();
  const lexicon = createLexicon();
  let index = runThrough(buildIndex(lexicon, []));
  let seen = NOTHING_SEEN;
  let running: Promise<void> | null = null;
  let wanted = false;

  const load = async () => {
    const version = await readVersion(deps.db);
    const today = legalDay(deps.clock.now());
    if (version === seen.version && today.equals(seen.day)) return;
    // A clock that went back (tests, demonstration) makes every answer doubtful.
    const since = Temporal.PlainDate.compare(today, seen.day) < 0 ? NOTHING_SEEN : seen;
    const codes = await changedCodes(deps.db, since, today);
    await readEntries(deps, { codes, today, lexicon, entries });
    if (codes.length > 0) {
      const fresh = await runInSlices(buildIndex(lexicon, [...entries.values()]));
      // Before anybody sees it, else the first letter typed would make them in one stretch.
      await runInSlices(prepareSuggestions(fresh));
      index = fresh;
    }
    seen = { version, day: today };
  };
  const run = async () => {
    try {
      do {
        wanted = false;
        await load();
      } while (wanted);
    } finally {
      running = null;
    }
  };
  return {
    index: () => index,
    revisionOf: (code) => entries.get(code)?.revisionId,
    stamp: () => `${seen.version}/${seen.day.toString()}`,
    refresh: () => {
      wanted = running !== null;
      running ??= run();
      return running;
    },
    close: async () => {
      await running?.catch(() => {});
    },
  };
}

type Reading = { readonly codes: readonly string[]; readonly today: Temporal.PlainDate; readonly lexicon: Lexicon; readonly entries: Map<string, Entry> };

async function readEntries(deps: Deps, { codes, today, lexicon, entries }: Reading): Promise<void> {
  const pause = pauses();
  for (let at = 0; at < codes.length; at += PER_READ) {
    const part = codes.slice(at, at + PER_READ);
    const rows = await findManyInForce(deps.db, part, today);
    const found = new Set(rows.map((row) => row.content.code));
    for (const code of part) if (!found.has(code)) entries.delete(code);
    for (const { id, content } of rows) {
      entries.set(content.code, entryOf(lexicon, content, id));
      await pause();
    }
  }
}

function runThrough<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

async function runInSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  const pause = pauses();
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}

/** Lets waiting requests in whenever a slice of work is used up. */
function pauses(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}
