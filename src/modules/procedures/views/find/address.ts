import { FACETS, type FacetName, type Filters } from '../../domain/find/facets.ts';

/** A question with what narrows it: all that an address of the results says. */
export type Asked = { readonly text: string; readonly filters: Filters; readonly page: number };

export const PARAMETERS: Readonly<Record<FacetName, string>> = { event: 'viec', field: 'linhvuc', level: 'cap', agency: 'coquan', audience: 'doituong' };

export function addressOf(asked: Asked): string {
  const query = new URLSearchParams();
  if (asked.text !== '') query.set('q', asked.text);
  for (const name of FACETS) {
    const value = asked.filters[name];
    if (value !== undefined) query.set(PARAMETERS[name], value);
  }
  if (asked.page > 1) query.set('trang', String(asked.page));
  const text = query.toString();
  return text === '' ? '/thu-tuc' : `/thu-tuc?${text}`;
}

/** The same question with one filter set, or taken back; always from the first page on. */
export function narrowed(asked: Asked, name: FacetName, value: string | null): Asked {
  const { [name]: _, ...others } = asked.filters;
  return { ...asked, page: 1, filters: value === null ? others : { ...others, [name]: value } };
}
