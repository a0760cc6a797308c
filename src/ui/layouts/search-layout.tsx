import type { ComponentChildren, JSX } from 'preact';
import { LinkCard } from '../components/card.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageShell } from '../components/page-shell.tsx';
import { Pagination, type PaginationProps } from '../components/pagination.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { formatNumber } from '../format.ts';

export type SearchHit = {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly field?: string | undefined;
  /** `3 loại giấy tờ · 5 ngày làm việc · không mất phí`. */
  readonly summary?: string | undefined;
};

export type SearchLayoutProps = {
  readonly query: string;
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly pagination?: PaginationProps | undefined;
  /** Between the number of results and the results: how the question was read, what is filtered. */
  readonly note?: ComponentChildren;
  /** Under the field when nothing has been asked yet: fields, popular works. */
  readonly children?: ComponentChildren;
  /** What else to try when nothing was found. */
  readonly suggestions?: ComponentChildren;
};

export function SearchLayout(props: SearchLayoutProps): JSX.Element {
  const { query, total, hits, pagination } = props;
  return (
    <PageShell title={query ? `Tìm: ${query}` : 'Tìm thủ tục'} active="procedures">
      <div class="question">
        <h1>{query ? 'Kết quả tìm' : 'Anh/chị cần làm việc gì?'}</h1>
        <SearchBox label="Gõ việc cần làm bằng lời thường ngày" quietLabel={query !== ''} value={query} placeholder="làm giấy khai sinh" />
        {query ? (
          <p class="soft" role="status">
            {total === 0 ? `Chưa thấy thủ tục nào hợp với “${query}”.` : `${formatNumber(total)} thủ tục, gần nhất đứng trước.`}
          </p>
        ) : null}
      </div>
      {props.note}
      {query && hits.length === 0 ? <NothingFound suggestions={props.suggestions} /> : null}
      <div class="hits">
        {hits.map((hit) => (
          <LinkCard
            key={hit.code}
            level={2}
            title={hit.name}
            href={hit.href}
            detail={hit.summary}
            meta={
              <>
                {hit.field ? `${hit.field} · ` : null}
                <span class="figure">mã {hit.code}</span>
              </>
            }
          />
        ))}
      </div>
      {pagination ? <Pagination {...pagination} /> : null}
      {props.children}
    </PageShell>
  );
}

function NothingFound({ suggestions }: { readonly suggestions: ComponentChildren }): JSX.Element {
  return (
    <EmptyState title="Thử nói cách khác" icon="search">
      <p>Viết ngắn lại, chỉ việc cần làm: “khai sinh”, “sang tên đất”, “mở quán ăn”.</p>
      {suggestions}
      <p>
        Hoặc <a href="/tro-chuyen">hỏi trong khung trò chuyện</a>, sẽ có cán bộ trả lời nếu máy không rõ.
      </p>
    </EmptyState>
  );
}
