import type { JSX } from 'preact';
import { useText } from '#platform/i18n/language.tsx';
import { LinkButton, PageShell } from '#ui/index.ts';
import { en } from '../../messages/page.en.ts';
import { vi } from '../../messages/page.vi.ts';

/** After deleting, and for links that lead to no list any more. */
export function ListGonePage({ deleted, code }: { readonly deleted: boolean; readonly code: string | null }): JSX.Element {
  const t = useText({ vi, en }).list;
  const title = deleted ? t.deletedTitle : t.goneTitle;
  return (
    <PageShell title={title} active="procedures" head={<meta name="robots" content="noindex" />}>
      <div class="question">
        <h1>{title}</h1>
        <p>{deleted ? t.deletedText : t.gone}</p>
        <p class="actions">
          {code === null ? null : (
            <LinkButton kind="main" href={`/thu-tuc/${code}`}>
              {t.openProcedure}
            </LinkButton>
          )}
          <LinkButton href="/thu-tuc" icon="search">
            {t.findProcedure}
          </LinkButton>
        </p>
      </div>
    </PageShell>
  );
}
