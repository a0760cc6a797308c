import type { JSX } from 'preact';
import { truncateText } from '#kernel/text.ts';
import { Details, formatNumber, MyCommune, SearchLayout, useLanguage, useText, Vn } from '#ui/index.ts';
import type { Facets } from '../domain/find/facets.ts';
import type { Group, Reading } from '../domain/search/result.ts';
import { en } from '../messages/find.en.ts';
import { vi } from '../messages/find.vi.ts';
import { type Asked, addressOf } from './find/address.ts';
import { Narrowing } from './find/narrowing.tsx';
import type { Home } from './find/place-to-file.ts';
import { AskBack, HowRead, NothingFound, NothingInFilter, OutOfScope } from './find/reading.tsx';
import { type Item, Results } from './find/result.tsx';
import { Start, type StartProps } from './find/start.tsx';

export type SearchPageProps = {
  readonly asked: Asked;
  readonly found: {
    readonly items: readonly Item[];
    readonly total: number;
    readonly unfiltered: number;
    readonly confidence: 'clear' | 'several' | 'weak';
    readonly reading: Reading;
    readonly facets: Facets;
    readonly groups: readonly Group[];
    readonly works: readonly { readonly text: string; readonly items: readonly Item[] }[];
    readonly place: { readonly name: string; readonly now: readonly string[] } | null;
    readonly understood: readonly { readonly said: string; readonly meant: string }[];
  };
  readonly pages: number;
  readonly home: Home | null;
  readonly cutTo: number | null;
  /** On the page without a question: where people begin to look around. */
  readonly start: StartProps | null;
};

export function SearchPage(props: SearchPageProps): JSX.Element {
  const { asked, found, pages, home } = props;
  const t = useText({ vi, en });
  const filtered = Object.keys(asked.filters).length > 0;
  return (
    <SearchLayout
      title={asked.text === '' ? t.title : t.titleOf(asked.text)}
      heading={asked.text === '' ? t.ask : t.results}
      label={t.ask}
      query={asked.text}
      searched={asked.text !== '' && asked.page === 1 && found.total > 0 && !isOutOfScope(found)}
      status={useStatus(props)}
      context={<MyCommune name={home?.name ?? null} back={addressOf(asked)} />}
      note={
        <>
          {props.start ? <Start {...props.start} /> : null}
          <HowRead understood={found.understood} place={found.place} cutTo={props.cutTo} />
          {found.reading === 'vague' && !filtered && found.total > 1 ? <AskBack asked={asked} facets={found.facets} /> : null}
          {found.unfiltered > 1 && found.works.length === 0 && (!isOutOfScope(found) || filtered) ? <Narrowing asked={asked} facets={found.facets} /> : null}
        </>
      }
      results={<Body {...props} filtered={filtered} />}
      pagination={
        found.works.length > 0 || (isOutOfScope(found) && !isNarrowed(asked))
          ? undefined
          : { page: asked.page, pages, href: (page) => addressOf({ ...asked, page }) }
      }
    />
  );
}

/** The whole question stands in the field above. */
const LONGEST_ECHO = 80;

/** A procedure that fits without doubt is stronger than any reading of the words. */
function isOutOfScope({ reading, confidence }: SearchPageProps['found']): boolean {
  return reading === 'out-of-scope' && confidence !== 'clear';
}

/** Whoever filters or turns pages wants the list. */
function isNarrowed({ filters, page }: Asked): boolean {
  return Object.keys(filters).length > 0 || page > 1;
}

function useStatus({ asked, found }: SearchPageProps): string | undefined {
  const t = useText({ vi, en });
  const language = useLanguage();
  const count = (value: number) => formatNumber(value, language);
  if (found.reading === 'nothing' && found.total === 0) return undefined;
  if (found.unfiltered === 0) return t.none(truncateText(asked.text, LONGEST_ECHO));
  // What is said instead of a count.
  if (isOutOfScope(found) && !isNarrowed(asked)) return undefined;
  if (found.works.length > 0) return t.worksTitle(found.works.length);
  if (found.total !== found.unfiltered) return t.foundFiltered(count(found.total), count(found.unfiltered));
  return asked.text === '' ? t.all(count(found.total)) : t.found(count(found.total));
}

function Body({ asked, found, home, filtered }: SearchPageProps & { readonly filtered: boolean }): JSX.Element {
  const t = useText({ vi, en });
  const language = useLanguage();
  const list = <Results items={found.items} groups={found.groups} home={home} />;
  if (found.works.length > 0) return <Works works={found.works} home={home} />;
  if (found.reading === 'nothing' && found.total === 0) return <NothingFound />;
  if (found.unfiltered === 0) return isOutOfScope(found) ? <OutOfScope /> : <NothingFound />;
  if (found.total === 0) return <NothingInFilter asked={asked} unfiltered={found.unfiltered} />;
  if (!isOutOfScope(found) || filtered || asked.page > 1) return list;
  return (
    <>
      <OutOfScope />
      <Details summary={t.outHits(formatNumber(found.total, language))}>
        <div class="results">{list}</div>
      </Details>
    </>
  );
}

/** Two things asked in one question: each has its part, and a way to all of its results. */
function Works({ works, home }: { readonly works: SearchPageProps['found']['works']; readonly home: Home | null }): JSX.Element {
  const t = useText({ vi, en });
  return (
    <>
      {works.map(({ text, items }, at) => (
        <section key={text} aria-labelledby={`viec-${at + 1}`}>
          <h2 id={`viec-${at + 1}`}>
            {at + 1}. <Vn>{text}</Vn>
          </h2>
          <Results items={items} groups={[]} home={home} level={3} />
          <p>
            <a class="lone" href={addressOf({ text, filters: {}, page: 1 })}>
              {t.moreOf(text)}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
