import type { JSX } from 'preact';
import { FilterBar, type FilterOption, useText, Vn } from '#ui/index.ts';
import { lifeEventOfSlug } from '../../domain/browse/life-events.ts';
import { FACETS, type FacetName, type Facets, type FacetValue } from '../../domain/find/facets.ts';
import { en } from '../../messages/find.en.ts';
import { type FindMessages, vi } from '../../messages/find.vi.ts';
import { en as eventsEn } from '../../messages/life-events.en.ts';
import { vi as eventsVi } from '../../messages/life-events.vi.ts';
import { type Asked, addressOf, narrowed } from './address.ts';

/** Filters as links that keep the question; each chosen one is a chip that takes it back. */
export function Narrowing({ asked, facets }: { readonly asked: Asked; readonly facets: Facets }): JSX.Element | null {
  const t = useText({ vi, en });
  const offered = FACETS.filter((name) => facets[name].length > 1 || asked.filters[name] !== undefined);
  return (
    <FilterBar
      label={t.narrow}
      chosen={FACETS.flatMap((name) => {
        const value = asked.filters[name];
        if (value === undefined) return [];
        const known = facets[name].find((one) => one.value === value) ?? { value, label: value, count: 0 };
        return [{ key: name, label: <FacetLabel name={name} value={known} />, href: addressOf(narrowed(asked, name, null)), remove: t.remove }];
      })}
      clear={{ label: t.removeAll, href: addressOf({ text: asked.text, filters: {}, page: 1 }) }}
      facets={offered.map((name) => ({ name, label: t.facets[name], options: facets[name].map((value) => optionOf(asked, name, value)) }))}
    />
  );
}

function optionOf(asked: Asked, name: FacetName, value: FacetValue): FilterOption {
  const chosen = asked.filters[name] === value.value;
  return {
    key: value.value,
    label: <FacetLabel name={name} value={value} />,
    count: value.count,
    href: addressOf(narrowed(asked, name, chosen ? null : value.value)),
    chosen,
  };
}

/** Fields and agencies are named by the source in Vietnamese; the others are our own words. */
export function FacetLabel({ name, value }: { readonly name: FacetName; readonly value: FacetValue }): JSX.Element {
  const t = useText({ vi, en });
  const events = useText({ vi: eventsVi, en: eventsEn });
  if (name === 'event') {
    const event = lifeEventOfSlug(value.value);
    return <>{event === null ? value.label : events[event].title}</>;
  }
  if (name === 'field' || name === 'agency') return <Vn>{value.label}</Vn>;
  return <>{wordFor(t, name, value)}</>;
}

function wordFor(t: FindMessages, name: 'level' | 'audience', value: FacetValue): string {
  const words: Readonly<Record<string, string>> = name === 'level' ? t.levelNames : t.audienceNames;
  return words[value.value] ?? value.label;
}
