import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { en } from '../messages/parts.en.ts';
import { vi } from '../messages/parts.vi.ts';
import { LinkButton } from './button.tsx';

export type PaginationProps = {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
};

export function Pagination({ page, pages, href }: PaginationProps): JSX.Element | null {
  const text = useText({ vi, en });
  if (pages <= 1) return null;
  return (
    <nav class="pages" aria-label={text.pages}>
      {page > 1 ? (
        <LinkButton href={href(page - 1)} icon="arrow-left">
          {text.previousPage}
        </LinkButton>
      ) : null}
      <span>{text.pageOf(page, pages)}</span>
      {page < pages ? (
        <LinkButton href={href(page + 1)} iconAfter="arrow-right">
          {text.nextPage}
        </LinkButton>
      ) : null}
    </nav>
  );
}
