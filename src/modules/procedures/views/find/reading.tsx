import type { ComponentChildren, JSX } from 'preact';
import { EmptyState, formatNumber, LinkButton, Notice, useLanguage, useSite, useText, Vn } from '#ui/index.ts';
import type { FacetName, Facets } from '../../domain/find/facets.ts';
import { en } from '../../messages/find.en.ts';
import { vi } from '../../messages/find.vi.ts';
import { type Asked, addressOf, narrowed } from './address.ts';
import { FacetLabel } from './narrowing.tsx';

type Place = { readonly name: string; readonly now: readonly string[] };
type HowReadProps = {
  readonly understood: readonly { readonly said: string; readonly meant: string }[];
  readonly place: Place | null;
  /** How many letters were read when the question was too long. */
  readonly cutTo: number | null;
};

/** How the question was read, so that a wrong reading is seen at once. */
export function HowRead({ understood, place, cutTo }: HowReadProps): JSX.Element | null {
  const t = useText({ vi, en });
  const moved = place !== null && place.now.length > 0 ? place : null;
  if (understood.length === 0 && moved === null && cutTo === null) return null;
  return (
    <Notice kind={cutTo === null ? 'info' : 'attention'}>
      {cutTo === null ? null : <p>{t.cut(cutTo)}</p>}
      {understood.map(({ said, meant }) => (
        <p key={said}>
          <Vn>{t.understood(said, meant)}</Vn>
        </p>
      ))}
      {moved ? <p>{t.placeNow(moved.name, moved.now.join(', '))}</p> : null}
    </Notice>
  );
}

const MOST_CHOICES = 6;

/** Too broad: asks back, with the occasions and fields that the results fall into. */
export function AskBack({ asked, facets }: { readonly asked: Asked; readonly facets: Facets }): JSX.Element {
  const t = useText({ vi, en });
  const name: FacetName = facets.event.length > 1 ? 'event' : 'field';
  return (
    <Notice title={t.vagueTitle}>
      <ul class="choices">
        {facets[name].slice(0, MOST_CHOICES).map((value) => (
          <li key={value.value}>
            <a class="filter-chip" href={addressOf(narrowed(asked, name, value.value))}>
              <span>
                <FacetLabel name={name} value={value} />
              </span>
              <span class="count tone-action">{value.count}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>{t.vague}</p>
    </Notice>
  );
}

/** Nothing here deals with it: says so, and what the house can do. */
export function OutOfScope(): JSX.Element {
  const t = useText({ vi, en });
  return (
    <EmptyState title={t.outTitle} icon="door" actions={<WaysOut />}>
      <p>{t.out}</p>
      <CallPerson />
    </EmptyState>
  );
}

export function NothingFound({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  const t = useText({ vi, en });
  return (
    <EmptyState title={t.nothingFound} icon="search" actions={<WaysOut />}>
      <p>{t.nothingFoundTip}</p>
      {children}
      <CallPerson />
    </EmptyState>
  );
}

export function NothingInFilter({ asked, unfiltered }: { readonly asked: Asked; readonly unfiltered: number }): JSX.Element {
  const t = useText({ vi, en });
  const language = useLanguage();
  const all = addressOf({ text: asked.text, filters: {}, page: 1 });
  return (
    <EmptyState
      title={t.noneInFilter}
      icon="search"
      actions={
        <LinkButton href={all}>
          {t.showAll} ({formatNumber(unfiltered, language)})
        </LinkButton>
      }
    >
      <p>{t.noneInFilterHelp}</p>
    </EmptyState>
  );
}

function WaysOut(): JSX.Element {
  const t = useText({ vi, en });
  return (
    <>
      <LinkButton href="/tro-chuyen" icon="chat">
        {t.askPerson}
      </LinkButton>
      <LinkButton href="/thu-tuc/theo-viec-doi" icon="list">
        {t.browseInstead}
      </LinkButton>
      <LinkButton href="/tra-cuu" icon="folder">
        {t.trackInstead}
      </LinkButton>
    </>
  );
}

function CallPerson(): JSX.Element {
  const t = useText({ vi, en });
  const { hotline, hotlineNote } = useSite();
  return <p class="soft">{t.callPerson(hotline, hotlineNote)}</p>;
}
