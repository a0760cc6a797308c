import type { JSX } from 'preact';
import { useText, Vn } from '#platform/i18n/language.tsx';
import { en } from '../messages/frame.en.ts';
import { vi } from '../messages/frame.vi.ts';

export type Crumb = {
  readonly label: string;
  readonly href?: string | undefined;
  /** The label is Vietnamese on every page: the name of a field, of a procedure. */
  readonly vietnamese?: boolean | undefined;
};

/** Always visible: where I am. The last one is the page itself. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }): JSX.Element | null {
  const { crumbs } = useText({ vi, en });
  if (items.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={crumbs}>
      <ol>
        {items.map((item, at) => (
          <li key={item.label}>
            <Step crumb={item} last={at === items.length - 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Step({ crumb, last }: { readonly crumb: Crumb; readonly last: boolean }): JSX.Element {
  const label = crumb.vietnamese ? <Vn>{crumb.label}</Vn> : crumb.label;
  return crumb.href && !last ? <a href={crumb.href}>{label}</a> : <span aria-current={last ? 'page' : undefined}>{label}</span>;
}
