import type { JSX } from 'preact';
import { EmptyState, formatNumber, LinkButton, MyCommune, PageShell, Pagination, useLanguage, useText, Vn } from '#ui/index.ts';
import { lifeEventOfSlug } from '../../domain/browse/life-events.ts';
import { en } from '../../messages/browse.en.ts';
import { vi } from '../../messages/browse.vi.ts';
import { en as changesEn } from '../../messages/changes.en.ts';
import { vi as changesVi } from '../../messages/changes.vi.ts';
import { en as eventsEn } from '../../messages/life-events.en.ts';
import { vi as eventsVi } from '../../messages/life-events.vi.ts';
import { PARAMETERS } from '../find/address.ts';
import type { Home } from '../find/place-to-file.ts';
import { type Item, Results } from '../find/result.tsx';
import { type Kind, kindHref, shelfHref } from './kinds.ts';

export type ShelfPageProps = {
  readonly kind: Kind;
  readonly shelf: { readonly slug: string; readonly label: string; readonly total: number; readonly items: readonly Item[] };
  readonly page: number;
  readonly pages: number;
  readonly home: Home | null;
};

/** The procedures of one occasion, field, agency or letter. */
export function ShelfPage({ kind, shelf, page, pages, home }: ShelfPageProps): JSX.Element {
  const t = useText({ vi, en });
  const { feed } = useText({ vi: changesVi, en: changesEn });
  const language = useLanguage();
  const { title, lead } = useTitle(kind, shelf);
  return (
    <PageShell
      title={title}
      active="procedures"
      sheets={['find.css']}
      breadcrumbs={[{ label: t.find, href: '/thu-tuc' }, { label: t.kinds[kind].title, href: kindHref(kind) }, { label: title }]}
      head={kind === 'field' ? <link rel="alternate" type="application/atom+xml" href={feedHref(shelf.label)} title={`${feed}: ${shelf.label}`} /> : null}
    >
      <div class="question">
        <h1>{kind === 'field' || kind === 'agency' ? <Vn>{title}</Vn> : title}</h1>
        {lead ? <p>{lead}</p> : null}
        <div class="find-status">
          <p class="soft">
            {t.count(formatNumber(shelf.total, language))}
            {kind === 'event' && shelf.total > 1 ? `. ${t.order}` : null}
          </p>
          <MyCommune name={home?.name ?? null} back={shelfHref(kind, shelf.slug, page)} />
        </div>
        {kind === 'letter' || shelf.total < 2 ? null : (
          <p>
            <a class="lone" href={`/thu-tuc?${new URLSearchParams({ [PARAMETERS[kind]]: shelf.slug }).toString()}`}>
              {t.narrow}
            </a>
          </p>
        )}
      </div>
      {shelf.items.length === 0 ? (
        <EmptyState title={t.empty} icon="search" actions={<LinkButton href="/tro-chuyen">{t.askPerson}</LinkButton>}>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      ) : (
        <div class="results">
          <Results items={shelf.items} groups={[]} home={home} />
        </div>
      )}
      <Pagination page={page} pages={pages} href={(other) => shelfHref(kind, shelf.slug, other)} />
      {kind === 'field' ? (
        <p>
          <a class="lone" href={feedHref(shelf.label)}>
            {feed}
          </a>
        </p>
      ) : null}
    </PageShell>
  );
}

/** Changes of one field, for feed readers. */
function feedHref(field: string): string {
  return `/thu-tuc/thay-doi.atom?linhvuc=${encodeURIComponent(field)}`;
}

function useTitle(kind: Kind, shelf: ShelfPageProps['shelf']): { readonly title: string; readonly lead: string } {
  const t = useText({ vi, en });
  const events = useText({ vi: eventsVi, en: eventsEn });
  const event = kind === 'event' ? lifeEventOfSlug(shelf.slug) : null;
  if (event !== null) return events[event];
  if (kind === 'letter') return { title: shelf.label === '#' ? t.otherTitle : t.letterTitle(shelf.label), lead: '' };
  return { title: shelf.label, lead: '' };
}
