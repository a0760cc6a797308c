import type { ComponentChildren, JSX } from 'preact';
import { assetUrl } from '../assets.ts';
import type { Crumb } from '../components/breadcrumbs.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { Pagination, type PaginationProps } from '../components/pagination.tsx';
import { SearchBox } from '../components/search-box.tsx';

export type SearchLayoutProps = {
  /** Of the browser's tab. */
  readonly title: string;
  readonly heading: string;
  readonly label: string;
  readonly query: string;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** How many were found, or that none was; read out by screen readers. */
  readonly status?: string | undefined;
  /** Beside the status: where the person lives. */
  readonly context?: ComponentChildren;
  /** Between the question and the results: how it was read, what narrows it. */
  readonly note?: ComponentChildren;
  readonly results?: ComponentChildren;
  readonly pagination?: PaginationProps | undefined;
  /** The question is worth remembering in this browser: it found something. */
  readonly searched?: boolean | undefined;
  /** Under the results, or instead of them. */
  readonly children?: ComponentChildren;
};

/** The question stays on top and can be changed; below it what was understood, then the results. */
export function SearchLayout(props: SearchLayoutProps): JSX.Element {
  const { query, pagination } = props;
  return (
    <PageShell title={props.title} active="procedures" sheets={['find.css']} breadcrumbs={props.breadcrumbs} scripts={[assetUrl('suggest.js')]}>
      <div class="question" data-searched={props.searched ? query : undefined}>
        <h1>{props.heading}</h1>
        <SearchBox label={props.label} quietLabel value={query} />
        <div class="find-status">
          {props.status ? (
            <p class="soft" role="status">
              {props.status}
            </p>
          ) : null}
          {props.context}
        </div>
      </div>
      {props.note}
      {props.results ? <div class="results">{props.results}</div> : null}
      {pagination ? <Pagination {...pagination} /> : null}
      {props.children}
    </PageShell>
  );
}
