/** What people ask about a procedure, in the order in which we offer it. */
export const FACETS = ['papers', 'time', 'fee', 'place', 'steps', 'online', 'results', 'conditions', 'legal'] as const;
export type Facet = (typeof FACETS)[number];

export function asFacet(text: string): Facet | null {
  return FACETS.find((facet) => facet === text) ?? null;
}
