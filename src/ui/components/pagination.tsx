import type { JSX } from 'preact';
import { LinkButton } from './button.tsx';

export type PaginationProps = {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
};

export function Pagination({ page, pages, href }: PaginationProps): JSX.Element | null {
  if (pages <= 1) return null;
  return (
    <nav class="pages" aria-label="Các trang kết quả">
      {page > 1 ? (
        <LinkButton href={href(page - 1)} icon="arrow-left">
          Trang trước
        </LinkButton>
      ) : null}
      <span>
        Trang {page} trong {pages}
      </span>
      {page < pages ? (
        <LinkButton href={href(page + 1)} iconAfter="arrow-right">
          Trang sau
        </LinkButton>
      ) : null}
    </nav>
  );
}
