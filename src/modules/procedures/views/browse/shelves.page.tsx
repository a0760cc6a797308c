import type { JSX } from 'preact';
import { formatNumber, Grid, LinkCard, PageShell, Pagination, Tabs, useLanguage, useText, Vn } from '#ui/index.ts';
import { lifeEventOfSlug } from '../../domain/browse/life-events.ts';
import { letterOf } from '../../domain/browse/shelves.ts';
import { en } from '../../messages/browse.en.ts';
import { vi } from '../../messages/browse.vi.ts';
import { en as eventsEn } from '../../messages/life-events.en.ts';
import { vi as eventsVi } from '../../messages/life-events.vi.ts';
import { EVENT_ICONS, KINDS, type Kind, kindHref, shelfHref } from './kinds.ts';

type Shelf = { readonly slug: string; readonly label: string; readonly count: number };

export type ShelvesPageProps = {
  readonly kind: Kind;
  /** Those of this page. */
  readonly shelves: readonly Shelf[];
  /** The largest ones, on the first page of a long list. */
  readonly largest: readonly Shelf[];
  readonly page: number;
  readonly pages: number;
};

/** One way to look around: all its shelves with how much stands on each. */
export function ShelvesPage({ kind, shelves, largest, page, pages }: ShelvesPageProps): JSX.Element {
  const t = useText({ vi, en });
  const { title, lead } = t.kinds[kind];
  return (
    <PageShell title={title} active="procedures" sheets={['find.css']} breadcrumbs={[{ label: t.find, href: '/thu-tuc' }, { label: title }]}>
      <div class="question">
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <WaysToBrowse current={kind} />
      {kind === 'event' ? <Events shelves={shelves} /> : null}
      {kind === 'letter' ? <Letters shelves={shelves} /> : null}
      {kind === 'field' || kind === 'agency' ? (
        <>
          {largest.length > 0 ? <Names kind={kind} title={t.most} shelves={largest} /> : null}
          <ByLetter kind={kind} shelves={shelves} titled={largest.length > 0} />
          <Pagination page={page} pages={pages} href={(other) => `${kindHref(kind)}${other > 1 ? `?trang=${other}` : ''}`} />
        </>
      ) : null}
    </PageShell>
  );
}

export function WaysToBrowse({ current }: { readonly current?: Kind | undefined }): JSX.Element {
  const t = useText({ vi, en });
  return <Tabs label={t.ways} items={KINDS.map((kind) => ({ label: t.kinds[kind].title, href: kindHref(kind), current: kind === current }))} />;
}

function useCount(): (count: number) => string {
  const t = useText({ vi, en });
  const language = useLanguage();
  return (count) => t.count(formatNumber(count, language));
}

export function Events({ shelves, level = 2 }: { readonly shelves: readonly Shelf[]; readonly level?: 2 | 3 }): JSX.Element {
  const events = useText({ vi: eventsVi, en: eventsEn });
  const count = useCount();
  return (
    <Grid>
      {shelves.map((shelf) => {
        const event = lifeEventOfSlug(shelf.slug);
        if (event === null) return null;
        const { title, lead } = events[event];
        return (
          <LinkCard
            key={shelf.slug}
            level={level}
            title={title}
            href={shelfHref('event', shelf.slug)}
            icon={EVENT_ICONS[event]}
            detail={lead}
            meta={count(shelf.count)}
          />
        );
      })}
    </Grid>
  );
}

function Letters({ shelves }: { readonly shelves: readonly Shelf[] }): JSX.Element {
  const t = useText({ vi, en });
  const count = useCount();
  const language = useLanguage();
  return (
    <ul class="letters">
      {shelves.map(({ slug, label, count: size }) => (
        <li key={slug}>
          <a href={shelfHref('letter', slug)}>
            <strong>{label === '#' ? '…' : label}</strong>
            {label === '#' ? <span class="only-read">{t.otherLetter}</span> : null}
            <span class="letter-count" aria-hidden="true">
              {formatNumber(size, language)}
            </span>
            <span class="only-read">{count(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function ByLetter({ kind, shelves, titled }: { readonly kind: Kind; readonly shelves: readonly Shelf[]; readonly titled: boolean }): JSX.Element {
  const t = useText({ vi, en });
  const letters = [...new Set(shelves.map((shelf) => letterOf(shelf.label)))];
  const groups = letters.map((letter) => ({ letter, members: shelves.filter((shelf) => letterOf(shelf.label) === letter) }));
  return (
    <section class="shelf-letters" aria-label={titled ? t.allByLetter : t.kinds[kind].title}>
      {groups.map(({ letter, members }) => (
        <Names key={letter} kind={kind} title={letter === '#' ? t.otherLetter : letter} shelves={members} />
      ))}
    </section>
  );
}

function Names({ kind, title, shelves }: { readonly kind: Kind; readonly title: string; readonly shelves: readonly Shelf[] }): JSX.Element {
  const count = useCount();
  return (
    <section class="shelf-group">
      <h2>{title}</h2>
      <ul class="shelf-names">
        {shelves.map(({ slug, label, count: size }) => (
          <li key={slug}>
            <a href={shelfHref(kind, slug)}>
              <Vn>{label}</Vn>
            </a>
            <span class="soft figure">{count(size)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
