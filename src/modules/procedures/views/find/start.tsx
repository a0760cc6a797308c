import type { JSX } from 'preact';
import { RecentSearches, useText, Vn } from '#ui/index.ts';
import { en } from '../../messages/find.en.ts';
import { vi } from '../../messages/find.vi.ts';
import { Events, WaysToBrowse } from '../browse/shelves.page.tsx';
import { addressOf } from './address.ts';

export type StartProps = {
  /** Questions that many people ask and that are found. */
  readonly popular: readonly string[];
  readonly events: readonly { readonly slug: string; readonly label: string; readonly count: number }[];
};

/** Nothing asked yet: what this person and others searched for, and the ways to look around. */
export function Start({ popular, events }: StartProps): JSX.Element {
  const t = useText({ vi, en });
  return (
    <>
      <RecentSearches />
      {popular.length > 0 ? (
        <section aria-labelledby="hay-tim">
          <h2 id="hay-tim">{t.popular}</h2>
          <ul class="choices">
            {popular.map((text) => (
              <li key={text}>
                <a class="filter-chip" href={addressOf({ text, filters: {}, page: 1 })}>
                  <Vn>{text}</Vn>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="start" aria-labelledby="xem-quanh">
        <h2 id="xem-quanh">{t.lookAround}</h2>
        <WaysToBrowse />
        <Events shelves={events} level={3} />
      </section>
      <h2>{t.allProcedures}</h2>
    </>
  );
}
