import { legalDay } from '#kernel/time.ts';
import type { Platform } from '#platform/platform.ts';
import { lifeEventOfSlug, needRank, slugOfLifeEvent } from '../domain/browse/life-events.ts';
import { headOf, LETTERS, letterOf, slugOf } from '../domain/browse/shelves.ts';
import { explain } from '../domain/find/explain.ts';
import { LIFE_EVENTS } from '../domain/record.ts';
import type { Entry } from '../domain/search/entry.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import { findManyInForce } from '../store/revision-store.ts';
import { currentCatalogue } from './catalogue.ts';
import { everydayFirst } from './everyday-first.ts';
import type { FoundItem } from './find-procedures.ts';

type Deps = Pick<Platform, 'db' | 'clock'>;

/** The ways to look around without a question. */
export const SHELF_KINDS = ['event', 'field', 'agency', 'letter'] as const;
export type ShelfKind = (typeof SHELF_KINDS)[number];

/** `label`: the name as published, the letter, or the `LifeEvent`. */
export type Shelf = { readonly slug: string; readonly label: string; readonly count: number };

type Filled = { readonly slug: string; readonly label: string; readonly entries: readonly Entry[] };
type Shelves = ReadonlyMap<string, Filled>;

const known = new WeakMap<SearchIndex, Map<ShelfKind, Shelves>>();

/** Built on first use for an index, so that a change of the catalogue costs nothing until somebody looks around. */
function shelvesIn(index: SearchIndex, kind: ShelfKind): Shelves {
  const kept = known.get(index) ?? new Map<ShelfKind, Shelves>();
  known.set(index, kept);
  const shelves = kept.get(kind) ?? fill(everydayFirst(index), kind);
  kept.set(kind, shelves);
  return shelves;
}

const byName = new Intl.Collator('vi');

function fill(entries: readonly Entry[], kind: ShelfKind): Shelves {
  const shelves = new Map<string, { slug: string; label: string; entries: Entry[] }>();
  for (const entry of entries) {
    for (const [slug, label] of new Map(marksOf(entry, kind))) {
      const shelf = shelves.get(slug) ?? { slug, label, entries: [] };
      shelf.entries.push(entry);
      shelves.set(slug, shelf);
    }
  }
  for (const shelf of shelves.values()) putInOrder(shelf, kind);
  return new Map([...shelves].sort(([, a], [, b]) => orderOf(kind, a, b)));
}

function marksOf(entry: Entry, kind: ShelfKind): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'event':
      return entry.lifeEvents.map((event) => [slugOfLifeEvent(event), event]);
    case 'field':
      return entry.field === '' ? [] : [[slugOf(entry.field), entry.field]];
    case 'agency':
      return entry.agencies.map((agency) => [slugOf(agency), agency]);
    case 'letter': {
      const letter = letterOf(entry.name);
      return [[slugOfLetter(letter), letter]];
    }
  }
}

/** Everyday works stand first already; occasions of life go by need, letters by the dictionary. */
function putInOrder(shelf: { readonly label: string; readonly slug: string; readonly entries: Entry[] }, kind: ShelfKind): void {
  const event = kind === 'event' ? lifeEventOfSlug(shelf.slug) : null;
  if (event !== null) {
    const ranks = new Map(shelf.entries.map((entry) => [entry, needRank(event, entry.name)]));
    shelf.entries.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  }
  if (kind === 'letter') shelf.entries.sort((a, b) => byName.compare(headOf(a.name), headOf(b.name)));
}

function orderOf(kind: ShelfKind, a: Filled, b: Filled): number {
  const order: readonly string[] = kind === 'event' ? LIFE_EVENTS : kind === 'letter' ? LETTERS : [];
  return order.indexOf(a.label) - order.indexOf(b.label) || byName.compare(a.label, b.label);
}

/** `Đ` → `đ`; what begins with no letter stands under `khac`. */
function slugOfLetter(letter: string): string {
  return letter === '#' ? 'khac' : letter.toLocaleLowerCase('vi');
}

/** All shelves of a kind that hold something: occasions and letters in their own order, names by the dictionary. */
export async function listShelves(deps: Deps, kind: ShelfKind): Promise<readonly Shelf[]> {
  const shelves = shelvesIn((await currentCatalogue(deps)).index(), kind);
  return [...shelves.values()].map(({ slug, label, entries }) => ({ slug, label, count: entries.length }));
}

export type ShelfPage = { readonly slug: string; readonly label: string; readonly total: number; readonly items: readonly FoundItem[] };

/** One stretch of a shelf; null when there is no such shelf. An occasion of life without procedures is an empty shelf. */
export async function readShelf(
  deps: Deps,
  kind: ShelfKind,
  slug: string,
  part: { readonly offset: number; readonly limit: number },
): Promise<ShelfPage | null> {
  const shelf = shelvesIn((await currentCatalogue(deps)).index(), kind).get(slug) ?? emptyShelf(kind, slug);
  if (shelf === null) return null;
  const codes = shelf.entries.slice(part.offset, part.offset + part.limit).map((entry) => entry.code);
  const rows = codes.length === 0 ? [] : await findManyInForce(deps.db, codes, legalDay(deps.clock.now()));
  const records = new Map(rows.map((row) => [row.content.code, row.content]));
  const items = codes.flatMap((code): readonly FoundItem[] => {
    const record = records.get(code);
    return record ? [{ record, score: 0, explanation: explain(record, { matched: [], words: [] }) }] : [];
  });
  return { slug, label: shelf.label, total: shelf.entries.length, items };
}

function emptyShelf(kind: ShelfKind, slug: string): Filled | null {
  const event = kind === 'event' ? lifeEventOfSlug(slug) : null;
  return event === null ? null : { slug, label: event, entries: [] };
}
