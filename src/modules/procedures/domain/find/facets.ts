import { AUDIENCES, type Audience } from '../browse/audience.ts';
import { slugOfLifeEvent } from '../browse/life-events.ts';
import { slugOf } from '../browse/shelves.ts';
import { LEVELS } from '../levels.ts';
import type { Entry } from '../search/entry.ts';

/** Ways to narrow results, in the order in which people are offered them. */
export const FACETS = ['event', 'field', 'level', 'agency', 'audience'] as const;
export type FacetName = (typeof FACETS)[number];

/** At most one value of each; an absent one does not narrow. Fields and agencies by slug, occasions of life by theirs. */
export type Filters = { readonly [name in FacetName]?: string };

/** `count`: how many results there would be with this value and everything else as it is. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

const MOST_VALUES = 12;

type Marks = readonly { readonly value: string; readonly label: string }[];

/** What a procedure is filed under in each way. */
const MARKS: Readonly<Record<FacetName, (entry: Entry) => Marks>> = {
  event: (entry) => entry.lifeEvents.map((event) => ({ value: slugOfLifeEvent(event), label: event })),
  field: (entry) => (entry.field === '' ? [] : [{ value: slugOf(entry.field), label: entry.field }]),
  level: (entry) => entry.levels.map((level) => ({ value: level, label: level })),
  agency: (entry) => entry.agencies.map((agency) => ({ value: slugOf(agency), label: agency })),
  audience: (entry) => entry.audiences.map((audience) => ({ value: audience, label: audience })),
};

/** What was typed into an address is read leniently: a name does where a slug is meant. */
export function readFilters(given: Filters): Filters {
  const filters: { [name in FacetName]?: string } = {};
  for (const name of FACETS) {
    const value = given[name]?.trim() ?? '';
    if (value !== '') filters[name] = name === 'field' || name === 'agency' ? slugOf(value) : value;
  }
  return filters;
}

export function passes(entry: Entry, filters: Filters, except?: FacetName): boolean {
  return FACETS.every((name) => {
    const wanted = name === except ? undefined : filters[name];
    return wanted === undefined || MARKS[name](entry).some((mark) => mark.value === wanted);
  });
}

/** The most frequent values of each facet; the chosen one is always there, so that it can be taken back. */
export function facetsOf(entries: readonly Entry[], filters: Filters): Facets {
  const values = (name: FacetName) =>
    countsOf(
      name,
      entries.filter((entry) => passes(entry, filters, name)),
      filters[name],
    );
  return { event: values('event'), field: values('field'), level: values('level'), agency: values('agency'), audience: values('audience') };
}

function countsOf(name: FacetName, entries: readonly Entry[], chosen: string | undefined): readonly FacetValue[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const entry of entries) {
    // An agency written twice in one record is one agency.
    const seen = new Set<string>();
    for (const { value, label } of MARKS[name](entry)) {
      const known = counts.get(value) ?? { label, count: 0 };
      if (!seen.has(value)) counts.set(value, { ...known, count: known.count + 1 });
      seen.add(value);
    }
  }
  const sorted = [...counts].map(([value, { label, count }]) => ({ value, label, count })).sort(inOrder(name));
  const shown = sorted.slice(0, MOST_VALUES);
  if (chosen === undefined || shown.some((one) => one.value === chosen)) return shown;
  return [...shown, sorted.find((one) => one.value === chosen) ?? { value: chosen, label: chosen, count: 0 }];
}

/** Levels from near to far and audiences as always; the others by how many there are. */
function inOrder(name: FacetName): (a: FacetValue, b: FacetValue) => number {
  const order: readonly string[] = name === 'level' ? LEVELS : name === 'audience' ? (AUDIENCES satisfies readonly Audience[]) : [];
  return (a, b) => order.indexOf(a.value) - order.indexOf(b.value) || b.count - a.count || (a.label < b.label ? -1 : 1);
}
